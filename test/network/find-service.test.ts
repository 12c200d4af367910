import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { network as definition } from '../../subgraphs/network/index.ts';
import { DATABASES } from '../support/hub.ts';
import { aNetwork, type Network } from './network.ts';

interface Search {
  needs: { code: string; services: { code: string }[] }[];
  doors: {
    unit: { id: string; kind: string };
    services: { code: string }[];
    servesNeighbourhood: boolean;
    isInNeighbourhood: boolean;
  }[];
  doorCount: number;
  isNeighbourhoodKnown: boolean | null;
  doorsWithoutNeighbourhood: number;
  protectedUnits: { id: string; location: { accessVia: { id: string }[] } }[];
}

const FIELDS = `needs { code title advice unitKinds services { code } } doorCount isNeighbourhoodKnown
  doorsWithoutNeighbourhood municipality { name }
  doors { unit { id kind } services { code } servesNeighbourhood isInNeighbourhood }
  protectedUnits { id location { ... on ProtectedLocation { accessVia { id } } } }`;

describe.each(DATABASES)('finding a service by need, on %s', (database) => {
  let network: Network;
  beforeAll(async () => {
    network = await aNetwork(database);
    await network.importUrls(definition.samples);
  });
  afterAll(() => network.close());

  const find = async (need: string, neighbourhood = '') => {
    const place = neighbourhood ? `, neighbourhood: ${JSON.stringify(neighbourhood)}` : '';
    const question = `{ findService(need: ${JSON.stringify(need)}, municipality: "0000000"${place}) { ${FIELDS} } }`;
    return (await network.ask<{ findService: Search }>(question)).findService;
  };
  const first = async (need: string, neighbourhood?: string) => {
    const { needs, doors } = await find(need, neighbourhood);
    return [needs[0]?.code, doors[0]?.unit.kind];
  };

  test.each([
    ['violência', 'violencia', 'CREAS'],
    ['meu marido me bate', 'violencia', 'CREAS'],
    ['VIOLENCIAS', 'violencia', 'CREAS'],
    ['não tenho onde dormir', 'onde-dormir', 'CENTRO_POP'],
    ['nao tenho onde dormir', 'onde-dormir', 'CENTRO_POP'],
    ['Bolsa Família', 'bolsa-familia', 'CRAS'],
    ['bolsa familia bloqueado', 'bolsa-familia', 'CRAS'],
    ['atualizar o cadastro único', 'cadastro-unico', 'CRAS'],
    ['abrigo', 'abrigo', 'CREAS'],
    ['abrigos', 'abrigo', 'CREAS'],
    ['cesta básica', 'beneficio-eventual', 'CRAS'],
    ['benefício eventual', 'beneficio-eventual', 'CRAS'],
    ['medida socioeducativa', 'medida-socioeducativa', 'CREAS'],
    ['idoso', 'idoso', 'CRAS'],
    ['idosas', 'idoso', 'CRAS'],
    ['deficiência', 'deficiencia', 'CRAS'],
    ['filho autista', 'deficiencia', 'CRAS'],
    ['BPC', 'bpc', 'CRAS'],
    ['estou com fome', 'beneficio-eventual', 'CRAS'],
    ['perdi a casa na enchente', 'calamidade', 'CRAS'],
    ['trabalho infantil', 'crianca-em-perigo', 'CREAS'],
    ['certidão de nascimento', 'documentos', 'CRAS'],
  ])('"%s" is understood as %s, and leads to a %s first', async (need, code, kind) => {
    expect(await first(need)).toEqual([code, kind]);
  });

  test('"benefício" alone may be several things, and all are told', async () => {
    const { needs } = await find('benefício');
    expect(needs.map(({ code }) => code)).toEqual(['bpc', 'beneficio-eventual', 'bolsa-familia']);
  });

  test('what nobody understands leads nowhere, and says so', async () => {
    for (const need of ['xyzxyz', 'quero', '', "'); drop table need; --"]) {
      expect(await find(need), need).toMatchObject({
        needs: [],
        doors: [],
        doorCount: 0,
        protectedUnits: [],
      });
    }
  });

  test('the doors that serve a neighbourhood come first, whether they lie in it or not', async () => {
    const { doors, isNeighbourhoodKnown } = await find('Bolsa Família', 'recanto da ilusao');
    expect(isNeighbourhoodKnown).toBe(true);
    expect(doors[0]).toMatchObject({
      unit: { id: 'exemplo-cras-3' },
      servesNeighbourhood: true,
      isInNeighbourhood: false,
    });
    expect((await find('Bolsa Família', 'VILA IMAGINÁRIA')).doors[0]).toMatchObject({
      unit: { id: 'exemplo-cras-2' },
      servesNeighbourhood: true,
      isInNeighbourhood: true,
    });
    // A CRAS of the neighbourhood leads to the CREAS: who needs the CREAS sees it first.
    expect((await find('violência', 'Bairro Inventado')).doors.map(({ unit }) => unit.id)).toEqual([
      'exemplo-creas-1',
      'exemplo-cras-1',
      'exemplo-cras-2',
      'exemplo-cras-3',
    ]);
    expect((await find('violência', 'Lugar Nenhum')).isNeighbourhoodKnown).toBe(false);
    expect((await find('violência')).isNeighbourhoodKnown).toBeNull();
  });

  test('a protected place is no door: it is told with the doors that lead there', async () => {
    const { doors, protectedUnits } = await find('abrigo');
    expect(doors.map(({ unit }) => unit.id)).not.toContain('exemplo-acolhimento-1');
    expect(protectedUnits).toEqual([
      { id: 'exemplo-acolhimento-1', location: { accessVia: [{ id: 'exemplo-creas-1' }] } },
    ]);
  });

  test('a closed unit is no door', async () => {
    const ids = (await find('convivência')).doors.map(({ unit }) => unit.id);
    expect(ids).toContain('exemplo-convivencia-1');
    expect(ids).not.toContain('exemplo-convivencia-2');
  });

  test('a unit of another kind is a door for the service that it says it offers', async () => {
    const { doors } = await find('convivência');
    expect(doors.find(({ unit }) => unit.id === 'exemplo-organizacao-1')?.services).toEqual([
      { code: 'I-b' },
    ]);
  });

  test('a programme has doors and no service', async () => {
    const { needs, doors } = await find('Bolsa Família');
    expect(needs[0]?.services).toEqual([]);
    expect(doors.length).toBeGreaterThan(2);
  });

  test('a municipality without units is told as one, and an unknown one is null', async () => {
    const ask = (ibge: string) =>
      network.ask<{ findService: Search | null }>(
        `{ findService(need: "violência", municipality: "${ibge}") { ${FIELDS} } }`,
      );
    expect((await ask('410690')).findService).toBeNull();
    expect((await ask('4113700')).findService).toMatchObject({ needs: [{}], doors: [], doorCount: 0 });
  });

  test('the statements of a search do not grow with the units', async () => {
    await find('família', 'Centro');
    expect(network.statements.length).toBeLessThanOrEqual(11);
  });

  test('the units of states are read together, by kind and page', async () => {
    await network.importText(
      'u.csv',
      '# tipo: unidades\n# municipio: 3136702\n# fonte: L\ntipo;id;nome;endereco\nCRAS;31367000001;CRAS A;Rua A\nCREAS;31367000002;CREAS B;Rua B\n',
    );
    const { states } = await network.ask<{
      states: { code: string; units: { totalCount: number; edges: { node: { id: string } }[] } }[];
    }>('{ states { code units(kind: CRAS, first: 1) { totalCount edges { node { id } } } } }');
    expect(states.find(({ code }) => code === 'MG')?.units).toEqual({
      totalCount: 1,
      edges: [{ node: { id: '31367000001' } }],
    });
    expect(states.find(({ code }) => code === 'PA')?.units.totalCount).toBe(0);
    expect(network.statements).toHaveLength(3);
  });
});
