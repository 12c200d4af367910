// npm run bench -- NAME: what takes too long for every change. Each benchmark says whether its limits hold.
const benchmarks: Record<string, () => Promise<{ run: () => Promise<boolean> }>> = {
  graph: () => import('./graph.ts'),
  import: () => import('./import.ts'),
  guards: () => import('./guards.ts'),
  kill: () => import('./kill.ts'),
  pages: () => import('./pages.ts'),
};

const [name = '', ...more] = process.argv.slice(2);
const load = benchmarks[name];
if (!load || more.length > 0) {
  console.error(`There is no benchmark "${[name, ...more].join(' ')}". Name one of these:`);
  for (const known of Object.keys(benchmarks)) console.error(`  npm run bench -- ${known}`);
  process.exit(2);
}
const { run } = await load();
process.exit((await run()) ? 0 : 1);
