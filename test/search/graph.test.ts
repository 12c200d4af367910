import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graphOf, type Graph } from '../../gateway/graph.ts';
import type { Hub } from '../../gateway/hub/index.ts';
import { aHub, DATABASES, importText } from '../support/hub.ts';

const SUBGRAPHS = ['plan', 'budget', 'network', 'council'];

interface Hit {
  kind: string;
  id: string;
  title: string;
  summary: string | null;
  municipalityCode: string | null;
  path: string;
}
type Found = Record<
  string,
  {
    totalCount: number;
    counts: { kind: string; count: number }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: { node: Hit }[];
  }
>;

/** What each subgraph finds; `more` are further arguments of every search. */
async function searched(graph: Graph, text: string, more = ''): Promise<Found> {
  const fields = `totalCount counts { kind count } pageInfo { hasNextPage endCursor }
    edges { node { kind id title summary municipalityCode path } }`;
  const questions = SUBGRAPHS.map(
    (name) => `${name}: ${name}Search(text: ${JSON.stringify(text)}${more}) { ${fields} }`,
  );
  return graph<Found>(`{ ${questions.join(' ')} }`);
}

const hitsOf = (found: Found): Hit[] =>
  Object.values(found).flatMap(({ edges }) => edges.map(({ node }) => node));
const inExample = ', municipality: "0000000"';

const unitsFile = (...rows: string[]) =>
  `# tipo: unidades\n# municipio: 3136702\n# completa: sim\n# fonte: Lista\ntipo;id;nome;localizacao;motivo;acesso;endereco;bairro\n${rows.join('\n')}\n`;

describe.each(DATABASES)('the search in the graph, on %s', (database) => {
  let hub: Hub;
  let clock = new Date('2026-03-01T12:00:00Z');
  const statements: string[] = [];
  beforeAll(async () => {
    hub = await aHub(database, { now: () => clock, onStatement: (sql) => statements.push(sql) });
  });
  afterAll(() => hub.close());

  test('spelling, case, accents, number and gender of the words do not matter', async () => {
    for (const spellings of [
      ['deliberação', 'DELIBERACAO', 'deliberações', 'Deliberacoes'],
      ['reunião', 'reuniao', 'reuniões', 'REUNIOES'],
      ['resolução', 'resolucoes'],
      ['municipal', 'municipais', 'MUNICIPAIS'],
      ['idosa', 'idosos', 'idoso'],
      ['mulher', 'mulheres'],
      ['família', 'familias'],
      ['jovem', 'jovens'],
    ]) {
      const [first, ...others] = await Promise.all(
        spellings.map(async (word) => hitsOf(await searched(hub.graph, word, inExample)).map(({ id }) => id)),
      );
      expect(first?.length, spellings[0]).toBeGreaterThan(0);
      for (const [index, other] of others.entries())
        expect(other.toSorted(), spellings[index + 1]).toEqual(first?.toSorted());
    }
  });

  test('the demonstration is found only where it is asked for', async () => {
    const everywhere = hitsOf(await searched(hub.graph, 'CRAS'));
    expect(everywhere.filter(({ municipalityCode }) => municipalityCode === '0000000')).toEqual([]);
    const there = hitsOf(await searched(hub.graph, 'CRAS', inExample));
    expect(there.map(({ id }) => id)).toContain('exemplo-cras-1');
    expect(there.every(({ municipalityCode }) => municipalityCode === '0000000')).toBe(true);
  });

  test('of a protected place there is the generic name and no word of where it is', async () => {
    const hits = hitsOf(await searched(hub.graph, 'abrigo', inExample));
    expect(hits.find(({ id }) => id === 'exemplo-acolhimento-1')).toMatchObject({
      title: 'Acolhimento para mulheres em situação de risco',
      summary: 'endereço protegido',
    });
  });

  test('counts tell all kinds, and pages follow each other without gap or repetition', async () => {
    const all = (await searched(hub.graph, 'conselho OR reunião', `${inExample}, match: ANY, first: 500`))[
      'council'
    ]!;
    expect(all.counts.reduce((sum, { count }) => sum + count, 0)).toBe(all.totalCount);
    expect(all.totalCount).toBe(all.edges.length);
    const meetings = ', kinds: [MEETING]';
    const only = (await searched(hub.graph, 'reunião', `${inExample}${meetings}, first: 2`))['council']!;
    expect(only.edges.every(({ node }) => node.kind === 'MEETING')).toBe(true);
    expect(only.counts.find(({ kind }) => kind === 'MEETING')?.count).toBe(only.totalCount);
    const ids: string[] = [];
    let after = '';
    for (let more = true; more;) {
      const page = (await searched(hub.graph, 'reunião', `${inExample}${meetings}, first: 2${after}`))[
        'council'
      ]!;
      ids.push(...page.edges.map(({ node }) => node.id));
      more = page.pageInfo.hasNextPage;
      after = `, after: ${JSON.stringify(page.pageInfo.endCursor)}`;
    }
    expect(ids.length).toBe(only.totalCount);
    expect(new Set(ids).size).toBe(only.totalCount);
  });

  test('costs one statement for each owner, however much is found and counted', async () => {
    statements.length = 0;
    await searched(hub.graph, 'assistência social abrigo', `${inExample}, match: ANY, first: 500`);
    expect(statements).toHaveLength(SUBGRAPHS.length);
  });

  test('signs of the search language, long and empty texts ask for nothing else', async () => {
    for (const text of [
      '',
      '   ',
      "'); drop table x; --",
      '!!! & | :* <->',
      '%_\\',
      'x'.repeat(5000),
      '日本',
    ])
      for (const match of ['ALL', 'BEGINNING', 'ANY'])
        expect(hitsOf(await searched(hub.graph, text, `, match: ${match}`)), text).toEqual([]);
  });

  test('a name within a text is understood as a place, and its state chooses among those of one name', async () => {
    const named = async (text: string) => {
      const { placesNamed } = await hub.graph<{
        placesNamed: { rest: string; municipality: { ibgeCode: string } }[];
      }>(`{ placesNamed(text: ${JSON.stringify(text)}) { rest municipality { ibgeCode } } }`);
      return placesNamed.map(({ rest, municipality }) => [municipality.ibgeCode, rest]);
    };
    expect(await named('CRAS em Juiz de Fora')).toEqual([['3136702', 'CRAS']]);
    expect(await named('cras juiz de fora mg bolsa família')).toEqual([['3136702', 'cras bolsa família']]);
    expect(await named('londrina reunioes')).toEqual([['4113700', 'reunioes']]);
    expect(await named('Cáceres')).toEqual([['5102504', '']]);
    expect(await named('fora de juiz')).toEqual([]);
  });

  test('is fresh the moment an import is in, and what is withdrawn or protected is found no more', async () => {
    const ids = async () => hitsOf(await searched(hub.graph, 'jabuticabeiras')).map(({ id }) => id);
    clock = new Date('2026-04-01T12:00:00Z');
    await importText(
      hub,
      unitsFile(
        'outra;313670-casa;Casa das Jabuticabeiras;pública;;;Rua A, 1;Centro',
        'CRAS;313670-cras;CRAS A;pública;;;Rua B, 2;Jabuticabeira',
      ),
    );
    expect(await ids()).toEqual(['313670-casa', '313670-cras']);

    clock = new Date('2026-05-01T12:00:00Z');
    await importText(
      hub,
      unitsFile(
        'outra;313670-casa;Acolhimento institucional;protegida;;313670-cras;;',
        'CRAS;313670-cras;CRAS A;pública;;;Rua B, 2;Outro bairro',
      ),
    );
    expect(await ids()).toEqual([]);
    clock = new Date('2026-06-01T12:00:00Z');
  });

  test('of a past day it finds what was known then, without what is protected today', async () => {
    const then = hitsOf(await searched(graphOf(hub.gateway, '2026-04-15'), 'jabuticabeiras'));
    expect(then.map(({ id }) => id)).toEqual(['313670-cras']);
    const before = hitsOf(await searched(graphOf(hub.gateway, '2026-03-15'), 'jabuticabeiras'));
    expect(before).toEqual([]);
  });
});

test('a database that another version of the program has filled can be searched when the hub has opened', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'suas-search-'));
  const hub = await aHub('pglite', { dataDir });
  const before = hitsOf(await searched(hub.graph, 'CRAS', inExample));
  for (const { name, database } of hub.subgraphs) {
    const em = database.fork();
    await em.execute(`delete from "${name}"."search_entry" where "kind" <> 'NETWORK_UNIT'`);
    await em.execute(
      `update "${name}"."search_entry" set "title" = 'xilofone', "vector" = to_tsvector('xilofone')`,
    );
  }
  expect(hitsOf(await searched(hub.graph, 'conselho', inExample))).toEqual([]);
  await hub.close();
  const opened = await aHub('pglite', { dataDir, isEmpty: true });
  expect(before.length).toBeGreaterThan(2);
  expect(hitsOf(await searched(opened.graph, 'CRAS', inExample))).toEqual(before);
  expect(hitsOf(await searched(opened.graph, 'xilofone', inExample))).toEqual([]);
  await opened.close();
  await rm(dataDir, { recursive: true });
});

test('a backup that is put back can be searched at once', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'suas-search-'));
  const hub = await aHub();
  await hub.backup(join(folder, 'tudo.gz'));
  const before = hitsOf(await searched(hub.graph, 'conselho', inExample));
  await hub.close();
  const restored = await aHub('pglite', { isEmpty: true });
  await restored.restore(join(folder, 'tudo.gz'), false);
  expect(hitsOf(await searched(restored.graph, 'conselho', inExample))).toEqual(before);
  await restored.close();
  await rm(folder, { recursive: true });
});
