import { afterEach, describe, expect, test } from 'vitest';
import { graphOf } from '../../gateway/graph.ts';
import type { Hub } from '../../gateway/hub/index.ts';
import { aHub, DATABASES, importText } from '../support/hub.ts';

const HEAD = `# tipo: unidades
# municipio: 0000000
# completa: sim
# demonstracao: sim
tipo;id;nome;localizacao;acesso;endereco;servicos
`;
const STAYS = 'CRAS;exemplo-fica;CRAS que fica;pública;;Rua Um, 1;I-a\n';
const GOES = 'CRAS;exemplo-sai;CRAS que sai;pública;;Rua Dois, 2;I-a|I-b\n';
const UNIT = `{ networkUnit(id: "exemplo-sai") { services { service { code } } location { ... on PublicLocation { address } } } }`;

interface Correction {
  kind: string;
  type: string;
  record: string;
}

describe.each(DATABASES)('what hangs on a row that is withdrawn, on %s', (database) => {
  let hub: Hub;
  afterEach(() => hub.close());

  test('is withdrawn on record, too, can be asked for as of before, and comes back with it', async () => {
    let clock = new Date('2026-03-01T12:00:00Z');
    hub = await aHub(database, { now: () => clock });
    await importText(hub, HEAD + STAYS + GOES, { name: 'unidades.csv' });
    const before = await hub.graph(UNIT);
    clock = new Date('2026-04-01T12:00:00Z');
    const { run } = await importText(hub, HEAD + STAYS, { name: 'unidades.csv' });
    const { networkCorrections } = await hub.graph<{
      networkCorrections: { edges: { node: Correction }[] };
    }>('{ networkCorrections(municipality: "0000000", first: 500) { edges { node { kind type record } } } }');
    const gone = networkCorrections.edges
      .map(({ node }) => node)
      .filter(({ kind, record }) => kind === 'WITHDRAWN' && record.startsWith('exemplo-sai'));
    expect(gone.map(({ type }) => type).toSorted()).toEqual([
      'NetworkUnit',
      'PublicLocation',
      'UnitService',
      'UnitService',
    ]);
    expect(await hub.graph(UNIT)).toEqual({ networkUnit: null });
    clock = new Date('2026-05-01T12:00:00Z');
    expect(await graphOf(hub.gateway, '2026-03-15')(UNIT)).toEqual(before);
    await hub.undoRun({ undo: run ?? '' });
    expect(await hub.graph(UNIT)).toEqual(before);
  });
});
