// npm run bench -- NAME: what takes too long for every change. Each benchmark says whether its limits hold.
type Benchmark = { run: (words: readonly string[]) => Promise<boolean>; takesWords?: boolean };

const benchmarks: Record<string, () => Promise<Benchmark>> = {
  graph: () => import('./graph.ts'),
  import: () => import('./import.ts'),
  guards: () => import('./guards.ts'),
  kill: () => import('./kill.ts'),
  lighthouse: () => import('./lighthouse.ts'),
  linkinator: () => import('./linkinator.ts'),
  national: () => import('./national.ts'),
  office: () => import('./office.ts'),
  pages: () => import('./pages.ts'),
  vnu: () => import('./vnu.ts'),
};

const [name = '', ...more] = process.argv.slice(2);
const benchmark = await benchmarks[name]?.();
if (!benchmark || (more.length > 0 && !benchmark.takesWords)) {
  console.error(`There is no benchmark "${[name, ...more].join(' ')}". Name one of these:`);
  for (const known of Object.keys(benchmarks)) console.error(`  npm run bench -- ${known}`);
  process.exit(2);
}
process.exit((await benchmark.run(more)) ? 0 : 1);
