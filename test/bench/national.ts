import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import packageJson from '../../package.json' with { type: 'json' };
import { freePort, runProgram, startProgram, type Program } from '../support/processes.ts';
import { eleventy } from './national/eleventy.ts';
import { treeMemory } from './national/tree-memory.ts';

const DATA = fileURLToPath(new URL('../../../shared/data', import.meta.url));
export const takesWords = true;

/** Lists of the whole country, as they are published: states, municipalities, outlines, units, acts and meetings. */
const LISTS = [
  'estados.csv',
  'municipios.csv',
  'suas-units-2019.csv',
  'sagi-creas-pa-2026-08-19.csv',
  'council-acts.csv',
  'council-meetings-londrina-2025.csv',
];
/** What `npm start` gives to Node before its program. */
const FLAGS = packageJson.scripts.start.split(' ').filter((word) => /^--(?!import)/.test(word));
const MOST_SECONDS = 300;
const MOST_MB = 2048;
const MOST_SECONDS_AFTER_CHANGE = 20;
/** A unit more in one municipality. */
const CHANGE = `# tipo:;unidades
# municipio:;1500107
# fonte:;Lista da rede (dado inventado)
# publicador:;Prefeitura
id;tipo;nome;endereco;bairro
1500107-medida-1;CRAS;CRAS da Medida;Rua da Medida, 1;Centro
`;

/**
 * The site of the whole country, from its lists: the time and the memory of the hub and of its rendering, the time after
 * a change to one municipality, and the pages per second beside those of a plain Eleventy build of the same
 * municipalities. With the word "pictures" the pictures for shared addresses are drawn too, and timed apart. True when
 * all limits hold.
 */
export async function run([word]: readonly string[]): Promise<boolean> {
  if (!existsSync(DATA)) {
    console.log('skipped  ../shared/data, the lists of the whole country, is not here');
    return false;
  }
  const folder = mkdtempSync(join(tmpdir(), 'suas-bench-'));
  const env = { DATA_DIR: join(folder, 'data'), SITE_DIR: join(folder, 'site') };
  let hub: Program | undefined;
  try {
    const outlines = readdirSync(join(DATA, 'boundaries')).map((name) => join('boundaries', name));
    const started = performance.now();
    await importFiles(
      [...outlines, ...LISTS].map((name) => join(DATA, name)),
      env,
    );
    console.log(`${outlines.length + LISTS.length} files imported in ${since(started).toFixed(0)} s.`);

    const port = String(await freePort());
    hub = startProgram('gateway/main.ts', [], { ...env, PORT: port, SITE_PICTURES: 'none' }, FLAGS);
    const memory = treeMemory(hub.child.pid ?? 0);
    const whole = await rendered(hub, 1);
    const held = memory();
    const holds = [
      tell(`${whole.pages} pages`, whole.seconds, MOST_SECONDS, 's'),
      tell('hub and rendering together, at most', held ?? NaN, MOST_MB, 'MB'),
    ];
    tellParts(whole);

    writeFileSync(join(folder, 'uma.csv'), CHANGE);
    await importFiles([join(folder, 'uma.csv')], env);
    const after = performance.now();
    const again = await rendered(hub, 2);
    holds.push(tell('after a change to one municipality', since(after), MOST_SECONDS_AFTER_CHANGE, 's'));
    tellParts(again);

    const peer = await eleventy(`http://127.0.0.1:${port}/graphql`, folder);
    const [ours, theirs] = [whole.pages / ownSeconds(whole), peer.pages / peer.seconds];
    console.log(
      `Eleventy: ${peer.pages} pages in ${peer.seconds.toFixed(1)} s, ${theirs.toFixed(0)} a second; ` +
        `here ${ours.toFixed(0)} a second: ${(theirs / ours).toFixed(1)} times the time for a page.`,
    );
    await hub.stop();

    if (word === 'pictures') {
      hub = startProgram('gateway/main.ts', [], { ...env, PORT: port }, FLAGS);
      const { output } = await rendered(hub, 1);
      console.log(output.split('\n').find((line) => line.includes('figuras')) ?? output);
    }
    return holds.every(Boolean);
  } finally {
    await hub?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function importFiles(paths: readonly string[], env: Record<string, string>): Promise<void> {
  const { code, output } = await runProgram('gateway/commands/import.ts', [...paths], env);
  if (code !== 0) throw new Error(`The files were not imported:\n${output}`);
}

/** A site that the hub has rendered: its pages, and seconds as it prints them. */
interface Rendered {
  pages: number;
  seconds: number;
  /** Files to download. */
  sets: number;
  /** Pages and files to download, before compression. */
  drawn: number;
  output: string;
}

/** Waits for the n-th site. */
async function rendered(hub: Program, n: number): Promise<Rendered> {
  const line = 'Site pronto em [^\\n]*: (\\d+) páginas, ([\\d.]+) s\\.';
  const match = await hub.until(new RegExp(`^(?:[^]*?${line}){${n}}`), 1_200_000);
  const output = hub.output();
  const last = (pattern: RegExp): number => Number([...output.matchAll(pattern)].at(-1)?.[1]);
  return {
    pages: Number(match[1]),
    seconds: Number(match[2]),
    sets: last(/conjuntos de arquivos para baixar em ([\d.]+) s/g),
    drawn: last(/páginas em ([\d.]+) s\. Comprimindo/g),
    output,
  };
}

const ownSeconds = ({ drawn, sets }: Rendered): number => drawn - sets;

/** What the time went to. */
const tellParts = (site: Rendered): void =>
  console.log(
    `  graph and pages ${ownSeconds(site).toFixed(1)} s, files to download ${site.sets} s, ` +
      `compression ${(site.seconds - site.drawn).toFixed(1)} s`,
  );

const since = (start: number): number => (performance.now() - start) / 1000;

function tell(what: string, value: number, most: number, unit: string): boolean {
  const holds = value <= most;
  console.log(`${holds ? 'passed' : 'FAILED'}  ${what}: ${value.toFixed(1)} ${unit}, at most ${most}`);
  return holds;
}
