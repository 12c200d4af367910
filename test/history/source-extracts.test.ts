import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { graphOf } from '../../gateway/graph.ts';
import type { Hub } from '../../gateway/hub/index.ts';
import { aHub, DATABASES, importText } from '../support/hub.ts';
import { sent, sha256Of } from '../support/originals.ts';

const facts = (value: string) =>
  `# tipo: indicadores\n# municipio: 3136702\n# fonte: Relatório\ncodigo;periodo;valor;situacao;lugar\nCADUNICO_PEOPLE;2019-12;${value};;\n`;

describe.each(DATABASES)('a file of facts that names another document, on %s', (database) => {
  let hub: Hub;
  afterEach(() => hub.close());

  test('is kept as every imported file is, and the document leads to it', async () => {
    hub = await aHub(database);
    for (const { definition, database: own } of hub.subgraphs) {
      for (const url of definition.samples) {
        const sha256 = sha256Of(await readFile(url));
        expect(await hub.keptFile(sha256), url.pathname).toMatchObject({ isWithheld: false });
      }
      const em = own.fork();
      expect(
        await em.execute(
          `select title from "${definition.name}"."source" s where is_extract
           and not exists (select from "${definition.name}"."source_extract" e where e.source_id = s.id)`,
        ),
      ).toEqual([]);
    }
    const { plan, networkUnit } = await hub.graph<
      Record<'plan' | 'networkUnit', { source: { original: string | null; extracts: string[] } }>
    >(
      `{ plan(id: "0000000-2022-2025") { source { original extracts } }
         networkUnit(id: "exemplo-cras-1") { source { original extracts } } }`,
    );
    expect(networkUnit.source.extracts).toEqual([]);
    const [address = '', ...others] = plan.source.extracts;
    expect([plan.source.original, others]).toEqual([null, []]);
    const { sha256, bytes } = await sent(hub.keptFile, address.split('/').at(-1) ?? '');
    expect(address).toBe(`/originais/${sha256}`);
    expect(bytes.toString()).toContain('# fonte: Plano Municipal de Assistência Social 2022-2025');
  });

  test('is one more row for the same document, and goes when its import is taken back', async () => {
    hub = await aHub(database);
    const extracts = async () => {
      const { municipality } = await hub.graph<{
        municipality: { indicators: { period: string; source: { extracts: string[] } }[] };
      }>(
        '{ municipality(ibgeCode: "3136702") { indicators(code: "CADUNICO_PEOPLE") { period source { extracts } } } }',
      );
      return municipality.indicators.find(({ period }) => period === '2019-12')?.source.extracts;
    };
    const version = () => hub.graph('{ networkVersion }');
    await importText(hub, facts('77.123'), { name: 'a.csv' });
    const before = await version();
    const again = `${facts('77.123')}\n`;
    const { run, parts } = await importText(hub, again, { name: 'b.csv' });
    expect(parts[0]?.changes).toEqual({ added: 1, changed: 0, withdrawn: 0, unchanged: 2 });
    expect(await extracts()).toEqual([facts('77.123'), again].map((text) => `/originais/${sha256Of(text)}`));
    expect(await version()).not.toEqual(before);
    await hub.undoRun({ undo: run ?? '' });
    expect(await extracts()).toEqual([`/originais/${sha256Of(facts('77.123'))}`]);
    expect(await version()).toEqual(before);
  });

  test('is asked for in one statement for all sources, and only when somebody asks', async () => {
    const statements: string[] = [];
    hub = await aHub(database, { onStatement: (sql) => statements.push(sql) });
    await importText(hub, facts('77.123'));
    const asked = async (fields: string) => {
      statements.length = 0;
      const { municipality } = await hub.graph<{
        municipality: { indicators: { source: { title: string } }[] };
      }>(`{ municipality(ibgeCode: "3136702") { indicators { source { title ${fields} } } } }`);
      expect(new Set(municipality.indicators.map(({ source }) => source.title)).size).toBe(2);
      return statements.filter((sql) => sql.includes('"source_extract"')).length;
    };
    expect(await asked('original')).toBe(0);
    expect(await asked('extracts')).toBe(1);
  });

  test('was not there before it was imported', async () => {
    let clock = new Date('2026-03-01T12:00:00Z');
    hub = await aHub(database, { now: () => clock });
    const plan = '{ plan(id: "0000000-2022-2025") { source { extracts } } }';
    const now = await hub.graph<{ plan: { source: { extracts: string[] } } }>(plan);
    clock = new Date('2026-04-01T12:00:00Z');
    const url = hub.subgraphs
      .flatMap(({ definition }) => definition.samples)
      .find(({ pathname }) => pathname.endsWith('exemplo-plano.csv'));
    await importText(hub, `${await readFile(url ?? '', 'utf8')}\n`, { name: 'z.csv' });
    const later = await hub.graph<typeof now>(plan);
    expect(later.plan.source.extracts).toEqual([...now.plan.source.extracts, expect.any(String)]);
    expect(await graphOf(hub.gateway, '2026-03-15')(plan)).toEqual(now);
  });
});
