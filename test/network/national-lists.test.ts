import { afterAll, beforeAll, describe, expect, test, type TestContext, vi } from 'vitest';
import { network as definition } from '../../subgraphs/network/index.ts';
import { publicFile, type PublicFile } from '../../subgraphs/shared/import/file/public-file.ts';
import { jsonFile } from '../../subgraphs/shared/import/file/text-file.ts';
import { DATABASES, realDocument } from '../support/hub.ts';
import { aNetwork, type Network } from './network.ts';

// Whole national files, some of them several times: a busy machine needs minutes.
vi.setConfig({ testTimeout: 300_000 });

const CENSUS = 'data/suas-units-2019.csv';
const SAGI = 'data/sagi-creas-pa-2026-08-19.csv';
const STATES = '11 12 13 14 15 16 17 21 22 23 24 25 26 27 28 29 31 32 33 35 41 42 43 50 51 52 53'.split(' ');

const UNIT = `{ networkUnit(id: "ID") { kind name publishedName openedOn referenceDate
  list { id referenceDate state { code } source { title } }
  source { title publisher locator sha256 }
  location { ... on PublicLocation { address neighbourhood postalCode phones latitude longitude pointGap notes } } } }`;

interface Unit {
  name: string;
  publishedName: string | null;
  openedOn: string | null;
  referenceDate: string;
  list: { id: string };
  source: { locator: string };
  location: {
    address: string;
    phones: string[];
    latitude: number | null;
    pointGap: string | null;
    notes: string[];
  };
}

interface UnitPage {
  edges: { node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** Real files, opened once for both databases; JSON without the guard against harm, which takes long for 23 MB. */
const openedFiles = new Map<string, PublicFile>();

async function opened(path: string, context: TestContext): Promise<PublicFile> {
  const { name, bytes } = await realDocument(path, context);
  const read = path.endsWith('.json') ? jsonFile : publicFile;
  const file = openedFiles.get(path) ?? (await read(name, bytes));
  openedFiles.set(path, file);
  return file;
}

describe.each(DATABASES)('the national files, on %s', (database) => {
  let network: Network;
  beforeAll(async () => {
    network = await aNetwork(database);
    await network.importUrls([...(definition.reference ?? []), ...definition.samples]);
  });
  afterAll(() => network.close());

  /** Imports a real file as it is, which must have no fault. */
  const imported = async (path: string, context: TestContext) => {
    const { messages, changes, reading } = await network.importFile(await opened(path, context));
    expect(messages).toEqual([]);
    return { changes, notes: reading.notes ?? [] };
  };
  const unit = async (id: string) =>
    (await network.ask<{ networkUnit: Unit | null }>(UNIT.replace('ID', id))).networkUnit;
  /** How many units of each kind are on a national list, by the reason why their point is not shown. */
  const gaps = async () => {
    const counts: { kind: string; gap: string; count: number }[] = await network.database.fork().execute(
      `select u.kind, coalesce(l.point_gap, 'SHOWN') as gap, count(*)::int as count from network.public_location l
       join network.network_unit u on u.id = l.unit_id where u.list_id is not null group by 1, 2`,
    );
    return Object.fromEntries(counts.map(({ kind, gap, count }) => [`${kind} ${gap}`, count]));
  };
  const unitsOf = (list: string): Promise<object[]> =>
    network.database
      .fork()
      .execute(`select * from network.network_unit where list_id = '${list}' order by id`);

  test('all 27 states get a region, and keep the names that they had', async (context) => {
    expect(await imported('data/estados.csv', context)).toMatchObject({ changes: { added: 1, changed: 27 } });
    const again = await imported('data/estados.csv', context);
    expect(again.changes).toMatchObject({ added: 0, changed: 0, withdrawn: 0 });
    const { state } = await network.ask<{ state: object }>(
      '{ state(code: "RO") { name region regionSource { title locator licence } } }',
    );
    expect(state).toEqual({
      name: 'Rondônia',
      region: 'Norte',
      regionSource: { title: 'Estados, com região (estados.csv)', locator: 'linha 2', licence: 'MIT' },
    });
  });

  test('all 5,571 municipalities get seat and codes; five that the list calls otherwise keep their names', async (context) => {
    const { changes, notes } = await imported('data/municipios.csv', context);
    expect(changes).toMatchObject({ added: 1, changed: 5571, withdrawn: 0 });
    expect(notes.map((note) => note.slice(0, 7))).toEqual([
      '2401305',
      '2405306',
      '3145455',
      '1505551',
      '2613107',
    ]);
    const again = await imported('data/municipios.csv', context);
    expect(again.changes).toEqual({ added: 0, changed: 0, withdrawn: 0, unchanged: 5572 });
    const { municipality } = await network.ask<{ municipality: object }>(
      `{ municipality(ibgeCode: "3550308") { name latitude longitude isCapital siafiCode areaCode timeZone
         listSource { locator } boundary { geometry } } }`,
    );
    expect(municipality).toEqual({
      name: 'São Paulo',
      latitude: -23.5329,
      longitude: -46.6395,
      isCapital: true,
      siafiCode: '7107',
      areaCode: '11',
      timeZone: 'America/Sao_Paulo',
      listSource: { locator: expect.stringMatching(/^linha \d+$/) },
      boundary: null,
    });
  });

  test('the census of 2019 has 8,348 CRAS and 2,686 CREAS, and says what it could not publish', async (context) => {
    const { changes, notes } = await imported(CENSUS, context);
    // One source, 54 lists of two kinds in 27 states, and a unit with an address for each row.
    expect(changes).toEqual({ added: 1 + 54 + 2 * 11_034, changed: 0, withdrawn: 0, unchanged: 0 });
    expect(notes.map((note) => note.replace(/ \(linhas.*/, ''))).toEqual([
      'Pontos que o mapa mostra: 10643 de 11034; 196 sem coordenadas na fonte; 45 fora do Brasil; 150 no mesmo ponto que unidades de outros municípios.',
      'CEPs sem oito algarismos: 217, que não foram publicados',
      'Telefones que repetem um só algarismo: 17, que não foram publicados',
      'Telefones com algarismos de menos ou de mais: 13, que não foram publicados',
      'Datas de abertura impossíveis: 2, que não foram publicados',
    ]);
    expect(await gaps()).toEqual({
      'CRAS SHOWN': 8085,
      'CRAS MISSING': 100,
      'CRAS OUTSIDE_BRAZIL': 34,
      'CRAS SHARED': 129,
      'CREAS SHOWN': 2558,
      'CREAS MISSING': 96,
      'CREAS OUTSIDE_BRAZIL': 11,
      'CREAS SHARED': 21,
    });
    // 880 names had broken accents; of the others the rest were in capitals only.
    const [mended] = await network.database
      .fork()
      .execute('select count(*)::int as count from network.network_unit where published_name is not null');
    expect(mended).toEqual({ count: 6852 });
  });

  test('all 11,034 units are browsed by state and kind, page by page, each once', async (context) => {
    await opened(CENSUS, context);
    const seen = new Set<string>();
    const { states } = await network.ask<{ states: { code: string }[] }>('{ states { code } }');
    for (const { code } of states) {
      let after: string | null = null;
      do {
        const cursor: string = after === null ? '' : `, after: ${JSON.stringify(after)}`;
        const { state } = await network.ask<{ state: { units: UnitPage } }>(
          `{ state(code: "${code}") { units(first: 500${cursor}) { edges { node { id } } pageInfo { hasNextPage endCursor } } } }`,
        );
        for (const { node } of state.units.edges) seen.add(node.id);
        after = state.units.pageInfo.hasNextPage ? state.units.pageInfo.endCursor : null;
      } while (after !== null);
    }
    expect(seen.size).toBeGreaterThanOrEqual(11_034);
    const counts = await network.ask<Record<string, { units: { totalCount: number } }>>(
      `{ cras: municipality(ibgeCode: "3136702") { units(kind: CRAS) { totalCount } }
         creas: municipality(ibgeCode: "3136702") { units(kind: CREAS) { totalCount } } }`,
    );
    expect([counts['cras']?.units.totalCount, counts['creas']?.units.totalCount]).toEqual([11, 3]);
  });

  test('a neighbourhood puts the units of a real municipality in order; of how many it is unknown is told', async (context) => {
    await opened(CENSUS, context);
    const { findService } = await network.ask<{
      findService: {
        doorCount: number;
        doorsWithoutNeighbourhood: number;
        doors: { unit: { name: string }; isInNeighbourhood: boolean }[];
      };
    }>(`{ findService(need: "bolsa família", municipality: "313670", neighbourhood: "benfica") {
      doorCount doorsWithoutNeighbourhood doors { unit { name } isInNeighbourhood } } }`);
    expect(findService).toMatchObject({ doorCount: 11, doorsWithoutNeighbourhood: 0 });
    expect(findService.doors[0]).toMatchObject({
      unit: { name: expect.stringContaining('CRAS Norte Benfica') },
      isInNeighbourhood: true,
    });
    const [told] = await network.database.fork().execute<{ centro: number; none: number }[]>(
      `select count(*) filter (where lower(l.neighbourhood) = 'centro')::int as "centro",
         count(*) filter (where l.neighbourhood is null)::int as "none"
       from network.public_location l join network.network_unit u on u.id = l.unit_id where u.list_id is not null`,
    );
    // The addresses of the file end in CENTRO 3,138 times, in Centro 1,507 and in centro 346; one names none.
    expect(told).toEqual({ centro: 4991, none: 1 });
  });

  test('a unit of the census is taken apart, with its line', async (context) => {
    await realDocument(CENSUS, context);
    expect(await unit('51061700687')).toMatchObject({
      kind: 'CRAS',
      name: 'CRAS Centro de Referência de Assistência Social',
      publishedName: 'CRAS CENTRO DE REFERENCIA DE ASSISTENCIA SOCIAL',
      openedOn: '2004-04-26',
      referenceDate: '2019-12-31',
      list: { id: 'CRAS/MT', state: { code: 'MT' } },
      source: { publisher: expect.stringContaining('Lucas Warwar'), locator: 'linha 2' },
      location: {
        address: '01 Esquina com a Rua Frei Augustine',
        neighbourhood: 'Centro',
        postalCode: '78638-000',
        phones: ['(66) 3467-1118'],
        latitude: -13.9882308,
        longitude: -51.7993218,
        pointGap: null,
        notes: [],
      },
    });
    expect(await unit('41086093804')).toMatchObject({
      location: { address: 'Alameda Engenheiro Beltrão, 1280', neighbourhood: 'Vila Guaira' },
    });
  });

  test('boundaries that come after the units judge them anew, the same as boundaries that are there before', async (context) => {
    let boundaries = 0;
    let judged = 0;
    for (const state of STATES) {
      const { changes } = await imported(`data/boundaries/geojs-${state}-mun.json`, context);
      boundaries += (changes?.added ?? 0) - 1;
      judged += changes?.changed ?? 0;
    }
    expect({ boundaries, judged }).toEqual({ boundaries: 5564, judged: 254 });
    const after = {
      'CRAS SHOWN': 7872,
      'CRAS MISSING': 100,
      'CRAS OUTSIDE_BRAZIL': 34,
      'CRAS SHARED': 129,
      'CRAS OUTSIDE_MUNICIPALITY': 213,
      'CREAS SHOWN': 2517,
      'CREAS MISSING': 96,
      'CREAS OUTSIDE_BRAZIL': 11,
      'CREAS SHARED': 21,
      'CREAS OUTSIDE_MUNICIPALITY': 41,
    };
    expect(await gaps()).toEqual(after);
    expect((await imported('data/boundaries/geojs-53-mun.json', context)).changes).toEqual({
      added: 0,
      changed: 0,
      withdrawn: 0,
      unchanged: 2,
    });
    // Every address forgets its judgement, and the census, read again, finds the same.
    await network.database.fork().execute('update network.public_location set point_gap = null');
    expect((await imported(CENSUS, context)).changes).toMatchObject({ added: 0, changed: 645, withdrawn: 0 });
    expect(await gaps()).toEqual(after);
    expect((await imported(CENSUS, context)).changes).toMatchObject({ added: 0, changed: 0, withdrawn: 0 });
  });

  test('the newer list of CREAS in Pará renews 124, adds 14 and withdraws none, for none is gone', async (context) => {
    const [cras, elsewhere] = [await unitsOf('CRAS/PA'), await unitsOf('CREAS/AM')];
    const { changes } = await imported(SAGI, context);
    expect(changes).toEqual({ added: 1 + 14 * 2, changed: 1 + 124 * 2, withdrawn: 0, unchanged: 0 });
    expect(await unitsOf('CREAS/PA')).toHaveLength(138);
    expect([await unitsOf('CRAS/PA'), await unitsOf('CREAS/AM')]).toEqual([cras, elsewhere]);
    expect((await imported(SAGI, context)).changes).toMatchObject({ added: 0, changed: 0, withdrawn: 0 });
    expect(await gaps()).toMatchObject({
      'CREAS SHOWN': 2538,
      'CREAS MISSING': 95,
      'CREAS OUTSIDE_BRAZIL': 9,
      'CREAS SHARED': 20,
      'CREAS OUTSIDE_MUNICIPALITY': 38,
    });
    expect(await unit('15003498246')).toMatchObject({
      name: 'CREAS Daniel Brito Dias',
      referenceDate: '2026-08-19',
      list: { id: 'CREAS/PA' },
      // The list has no column of phones: the one that the census told stays, and the place says so.
      location: {
        address: 'AV Carajás',
        neighbourhood: 'Beira Rio',
        phones: ['(94) 99247-6416'],
        notes: ['Esta lista não traz telefone nem CEP; os que aparecem são de uma lista anterior.'],
      },
    });
  });

  test('the older census, read afterwards, leaves the CREAS of Pará as they are and says so', async (context) => {
    await realDocument(SAGI, context);
    const before = await unitsOf('CREAS/PA');
    const { changes, notes } = await imported(CENSUS, context);
    expect(changes).toEqual({ added: 0, changed: 0, withdrawn: 0, unchanged: 1 + 53 + 2 * (11_034 - 124) });
    expect(notes[0]).toBe('CREAS/PA: há uma lista mais nova; 124 unidades deste arquivo não foram usadas.');
    expect(await unitsOf('CREAS/PA')).toEqual(before);
  });

  test('a still newer list without three of the units withdraws these three, with the reason', async (context) => {
    const { text } = await realDocument(SAGI, context);
    const kept = text.trim().split('\n').slice(0, -3).join('\n');
    const file = await publicFile('sagi-creas-pa-2026-09-01.csv', new TextEncoder().encode(kept));
    const { changes } = await network.importFile(file);
    // A unit and its address each; the two without coordinates and all others only have another source.
    expect(changes).toMatchObject({ added: 1, withdrawn: 6 });
    expect(await unitsOf('CREAS/PA')).toHaveLength(135);
    const log: object[] = await network.database
      .fork()
      .execute(
        `select reason, count(*)::int as count from network.change where kind = 'WITHDRAWN' group by 1`,
      );
    expect(log).toEqual([{ reason: 'não está na lista mais nova', count: 6 }]);
    const census = await imported(CENSUS, context);
    expect(census.changes).toMatchObject({ added: 0, changed: 0, withdrawn: 0 });
  });

  test('a boundary is GeoJSON with its source, and the lists of a state are read in one statement each', async (context) => {
    await realDocument(SAGI, context);
    const { municipalities, states } = await network.ask<{
      municipalities: { edges: { node: { boundary: { geometry: string; source: object } } }[] };
      states: { code: string; unitLists: { id: string; referenceDate: string }[] }[];
    }>(
      `{ municipalities(state: "PA", first: 50) { edges { node { boundary { geometry source { licence locator } } } } }
         states { code unitLists { id referenceDate source { title } } } }`,
    );
    // The page, its boundaries, their sources; the states, their lists, the lists' sources.
    expect(network.statements.length).toBeLessThanOrEqual(6);
    const [first] = municipalities.edges;
    expect(JSON.parse(first?.node.boundary.geometry ?? '')).toMatchObject({ type: 'Polygon' });
    expect(first?.node.boundary.source).toEqual({ licence: 'CC0', locator: 'item de id 1500107' });
    expect(states.find(({ code }) => code === 'PA')?.unitLists).toMatchObject([
      { id: 'CRAS/PA', referenceDate: '2019-12-31' },
      { id: 'CREAS/PA', referenceDate: '2026-09-01' },
    ]);
  });
});
