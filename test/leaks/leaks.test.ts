import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Hub, ImportRefused } from '../../gateway/hub/index.ts';
import { aHub, DATABASES, importText } from '../support/hub.ts';
import { sha256Of } from '../support/originals.ts';
import { runProgram } from '../support/processes.ts';
import { aFolder, aRunningHub, removeFolder, type RunningHub } from '../support/running-hub.ts';
import { emittedFiles } from './emitted-files.ts';
import { crawlGraph, crawlSubgraphs, type AskText, type Emitted } from './graph-crawl.ts';
import { MARKED_FILES, MARKS, STATE, TOWN } from './marked-files.ts';

const TOWNS = [TOWN, '0000000'];
/** Capitals, accents and the address of a page change what a mark looks like. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[\s\u00a0+_-]+|%20/g, ' ');
const marks = Object.entries(MARKS).map(([name, text]) => [name, plain(text)] as const);

/** The marks that something emitted shows, with the place; nothing of what stands around them. */
function shown({ where, text }: Emitted): string[] {
  const found = plain(text);
  return marks.filter(([, mark]) => found.includes(mark)).map(([name]) => `${name} in ${where}`);
}

describe('a marked place or person', () => {
  let folder: string;
  let hub: RunningHub;
  const outputs: Emitted[] = [];
  beforeAll(async () => {
    folder = await aFolder();
    hub = await aRunningHub(folder);
    for (const { name, text, isTaken } of MARKED_FILES) {
      await writeFile(join(folder, name), text);
      for (const more of isTaken ? [['--dry-run'], []] : [[]]) {
        const { code, output } = await runProgram(
          'gateway/commands/import.ts',
          [join(folder, name), ...more],
          hub.env,
        );
        if (code !== (isTaken ? 0 : 1)) throw new Error(`${name} ended with ${code}: ${output}`);
        outputs.push({ where: `import of ${name} ${more.join(' ')}`, text: output });
      }
    }
  }, 300_000);
  afterAll(async () => {
    await hub?.stop();
    await removeFolder(folder);
  });

  const get = async (path: string, headers: Record<string, string> = {}): Promise<string> =>
    (await fetch(hub.address + path, { headers })).text();
  const ask: AskText = (query, asOf) =>
    get(`/graphql?query=${encodeURIComponent(query)}`, {
      accept: 'application/json',
      ...(asOf === null ? {} : { 'as-of': asOf }),
    });

  test('is in nothing that the technician is told, nor in the ledger or the log', async () => {
    const runs = await runProgram('gateway/commands/import.ts', ['--runs'], hub.env);
    const all = [
      ...outputs,
      { where: '--runs', text: runs.output },
      { where: 'log', text: hub.program.output() },
    ];
    // The one who imports may read that a page changes from the name that it had a moment ago.
    const told = all.filter(({ where }) => !where.startsWith('import of protegida.csv'));
    expect(
      told.flatMap(shown).filter((each) => !each.startsWith('concealed in import of aberta.csv')),
    ).toEqual([]);
  });

  test('is in no answer of the graph, today or of a day, and in no kept file', async () => {
    // The hub's day is Brasília's.
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'America/Sao_Paulo' }).format(new Date());
    const files = new Set(MARKED_FILES.map(({ text }) => `/originais/${sha256Of(text)}`));
    let count = 0;
    for await (const each of crawlGraph(ask, { towns: TOWNS, states: [STATE], days: [null, today] })) {
      count += 1;
      expect(shown(each)).toEqual([]);
      for (const [address] of each.text.matchAll(/\/originais\/[0-9a-f]{64}/g)) files.add(address);
    }
    // The crawl has been everywhere: it found the door and the protected house.
    expect(count).toBeGreaterThan(200);
    for (const address of files) expect(shown({ where: address, text: await get(address) })).toEqual([]);
  }, 300_000);

  test('is in no page, file, feed or list of the site', async () => {
    const site = join(folder, 'site-now');
    const { code, output } = await runProgram('site/render.ts', [], {
      GRAPH_URL: `${hub.address}/graphql`,
      SITE_DIR: site,
      SITE_URL: 'https://suas.exemplo.org',
    });
    expect({ code, output }).toMatchObject({ code: 0 });
    let count = 0;
    for await (const each of emittedFiles(site)) {
      count += 1;
      expect(shown(each)).toEqual([]);
    }
    expect(count).toBeGreaterThan(100);
    expect(await readFile(join(site, 'pa', 'abaetetuba', 'rede', 'index.html'), 'utf8')).toContain(
      'CREAS da porta',
    );
  }, 300_000);

  test('is in no route of the hub, and in no error', async () => {
    const bad = encodeURIComponent(
      `{ municipality(ibgeCode: "${TOWN}") { units(first: 9999) { totalCount } } }`,
    );
    const paths = [
      '/metrics',
      '/version',
      '/health',
      '/ready',
      '/busca/?q=casa',
      '/busca/?q=abaetetuba',
      '/busca/?q=acolhimento&municipio=1500107',
      '/busca/?q=abrigo+casa+rua+unidade&municipio=abaetetuba',
      '/busca/?q=nada+disso&municipio=abaetetuba',
      '/servicos/?necessidade=abrigo&municipio=1500107',
      '/robots.txt',
      '/nao-existe/',
    ];
    for (const path of [...paths, `/graphql?query=${bad}`, '/originais/x']) {
      expect(shown({ where: path, text: await get(path) })).toEqual([]);
    }
  });

  test('that was never to be taken is in no table, not even in a backup', async () => {
    const file = join(folder, 'tudo.gz');
    const { code, output } = await runProgram('gateway/commands/backup.ts', ['backup', file], hub.env);
    expect({ code, output }).toMatchObject({ code: 0 });
    expect(shown({ where: 'backup', text: gunzipSync(await readFile(file)).toString() })).toEqual([]);
  });
});

describe.each(DATABASES)('a marked place, on %s', (database) => {
  let hub: Hub;
  afterEach(() => hub.close());

  test('is in no subgraph that a router asks directly, and in no past state', async () => {
    let month = 0;
    hub = await aHub(database, { now: () => new Date(Date.UTC(2026, month, 15, 12)) });
    for (const { name, text, isTaken } of MARKED_FILES) {
      month += 1;
      const refused = await importText(hub, text, { name }).then(
        () => null,
        (error: unknown) => error as ImportRefused,
      );
      expect({ name, isTaken: refused === null }).toEqual({ name, isTaken });
      expect(shown({ where: name, text: String(refused?.messages) })).toEqual([]);
    }

    // Before and after the place was protected, and now.
    const days = [null, '2026-03-20', '2026-04-20'];
    const ask: AskText = async (query, asOf) => {
      const response = await hub.gateway.fetch('http://hub.invalid/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(asOf === null ? {} : { 'as-of': asOf }) },
        body: JSON.stringify({ query }),
      });
      return response.text();
    };
    for await (const each of crawlGraph(ask, { towns: [TOWN], states: [STATE], days }))
      expect(shown(each)).toEqual([]);

    const keys = {
      Municipality: TOWNS,
      State: [STATE],
      NetworkUnit: [
        '150010-acolhimento-1',
        '150010-porta',
        '150010-acolhimento-2',
        ...[1, 2, 3, 4].map((each) => `1500109999${each}`),
      ],
    };
    for await (const each of crawlSubgraphs(hub, keys, days)) expect(shown(each)).toEqual([]);
  }, 300_000);
});
