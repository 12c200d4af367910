import { afterEach, describe, expect, test } from 'vitest';
import { graphOf } from '../../gateway/graph.ts';
import type { Hub } from '../../gateway/hub/index.ts';
import { aHub, DATABASES, importText } from '../support/hub.ts';
import { sha256Of } from '../support/originals.ts';

const HEAD = `# tipo: unidades
# municipio: 0000000
# demonstracao: sim
# completa: sim
tipo;id;nome;localizacao;motivo;acesso;endereco;bairro;cep;latitude;longitude;telefones;horario
CRAS;exemplo-porta;CRAS da Porta;pública;;;Rua Um, 1;;;;;;
`;
const SECRET = 'Rua Marcada Nove';
const OPEN = `${HEAD}outra;exemplo-casa;Casa da ${SECRET};pública;;;${SECRET}, 9;;;;;;\n`;
const PROTECTED = `${HEAD}outra;exemplo-casa;Lugar protegido;protegida;;exemplo-porta;;;;;;;\n`;

const QUESTION = `{
  networkUnit(id: "exemplo-casa") { name location { __typename ... on PublicLocation { address } } source { original } }
  networkCorrections(municipality: "0000000", first: 500) { edges { node { kind type record reason fields { name from to } } } }
}`;

interface Answer {
  networkUnit: {
    name: string;
    location: { __typename: string; address?: string };
    source: { original: string | null };
  } | null;
  networkCorrections: { edges: { node: { kind: string; type: string; record: string; fields: object[] } }[] };
}

describe.each(DATABASES)('what is protected today, on %s', (database) => {
  let hub: Hub;
  afterEach(() => hub.close());

  test('is gone with all that it was under its former code, in every past state, correction and kept file', async () => {
    let clock = new Date('2026-03-01T12:00:00Z');
    hub = await aHub(database, { now: () => clock });
    await importText(hub, OPEN, { name: 'aberta.csv' });
    const question = `{ networkUnit(id: "exemplo-casa") { name source { original } }
      municipality(ibgeCode: "0000000") { units(first: 100) { edges { node { id name location { __typename } } } } }
      networkCorrections(municipality: "0000000", first: 500) { edges { node { kind type record reason fields { name from to } } } } }`;
    const before = await hub.graph<{ networkUnit: { source: { original: string | null } } }>(question);
    const original = before.networkUnit.source.original?.split('/').at(-1) ?? '';

    clock = new Date('2026-04-01T12:00:00Z');
    const closed = HEAD.replace(';horario', ';horario;codigo_anterior');
    const file = `${closed}acolhimento;exemplo-acolhimento-9;Lugar protegido;protegida;;exemplo-porta;;;;;;;;exemplo-casa\n`;
    const report = await importText(hub, file, { name: 'protegida.csv' });
    const again = await importText(hub, file, { name: 'protegida.csv' });
    expect(again.parts.map(({ changes }) => [changes.added, changes.changed, changes.withdrawn])).toEqual([
      [0, 0, 0],
    ]);
    clock = new Date('2026-05-01T12:00:00Z');
    const present = await hub.graph<{ networkUnit: null }>(question);
    expect(present.networkUnit).toBeNull();
    expect(JSON.stringify(present)).toContain('"id":"exemplo-acolhimento-9","name":"Lugar protegido"');
    for (const day of [null, '2026-03-15', '2026-04-15'])
      expect(JSON.stringify([report, await graphOf(hub.gateway, day ?? undefined)(question)])).not.toContain(
        SECRET,
      );
    expect(await hub.keptFile(original)).toMatchObject({ isWithheld: true });

    const em = hub.subgraphs.find(({ name }) => name === 'network')?.database.fork();
    for (const table of [
      'network_unit',
      'public_location',
      'change',
      'import_run',
      'source',
      'search_entry',
    ]) {
      const rows = await em?.execute(`select t::text as row from "network"."${table}" t`);
      expect(JSON.stringify(rows), table).not.toContain(SECRET);
    }
    await hub.undoRun({ undo: report.run ?? '' }).catch(() => undefined);
    expect(JSON.stringify(await hub.graph(question))).not.toContain(SECRET);

    const messages = async (row: string) =>
      importText(hub, `${closed}${row}\n`, { name: 'u.csv', isDryRun: true }).then(
        () => [],
        (error: { messages: string[] }) => error.messages,
      );
    expect(
      await messages('acolhimento;exemplo-acolhimento-9;Lugar protegido;protegida;;;;;;;;;;nunca-houve'),
    ).toEqual([
      expect.stringMatching(
        /^u\.csv:7:14: "…": coluna "codigo_anterior": não há unidade deste município com este código/,
      ),
    ]);
    expect(await messages('CRAS;exemplo-cras-7;CRAS Sete;pública;;;Rua Sete, 7;;;;;;;exemplo-porta')).toEqual(
      [expect.stringContaining('coluna "codigo_anterior": a unidade não é protegida')],
    );
  });

  test('is shown in no past state, no correction, no kept file and no table', async () => {
    let clock = new Date('2026-03-01T12:00:00Z');
    hub = await aHub(database, { now: () => clock });
    await importText(hub, OPEN, { name: 'aberta.csv' });
    const open = (await hub.graph<Answer>(QUESTION)).networkUnit;
    expect(open?.location.address).toContain(SECRET);
    const original = open?.source.original?.split('/').at(-1) ?? '';
    expect((await hub.keptFile(original))?.isWithheld).toBe(false);

    clock = new Date('2026-04-01T12:00:00Z');
    const rehearsal = await importText(hub, PROTECTED, { name: 'protegida.csv', isDryRun: true });
    const report = await importText(hub, PROTECTED, { name: 'protegida.csv' });
    expect(report.parts[0]?.changes.changed).toBeGreaterThan(0);
    expect(JSON.stringify([rehearsal, report])).not.toContain(SECRET);
    clock = new Date('2026-05-01T12:00:00Z');
    for (const day of ['2026-03-15', '2026-04-15']) {
      const past = await graphOf(hub.gateway, day)<Answer>(QUESTION);
      expect(past.networkUnit).toMatchObject({
        name: 'Lugar protegido',
        location: { __typename: 'ProtectedLocation' },
      });
      expect(JSON.stringify(past)).not.toContain(SECRET);
    }
    const present = await hub.graph<Answer>(QUESTION);
    expect(JSON.stringify(present)).not.toContain(SECRET);
    const concealed = present.networkCorrections.edges.filter(({ node }) => node.kind === 'CONCEALED');
    expect(concealed.map(({ node }) => [node.type, node.record, node.fields])).toEqual(
      expect.arrayContaining([
        ['NetworkUnit', 'exemplo-casa', []],
        ['PublicLocation', 'exemplo-casa', []],
      ]),
    );
    const kept = await hub.keptFile(original);
    expect(kept).toMatchObject({ isWithheld: true });

    const network = hub.subgraphs.find(({ name }) => name === 'network');
    const em = network?.database.fork();
    const tables = ['network_unit', 'public_location', 'change', 'import_run', 'source', 'original'];
    for (const table of tables) {
      const rows = await em?.execute(`select t::text as row from "network"."${table}" t`);
      expect(JSON.stringify(rows), table).not.toContain(SECRET);
    }
    expect(
      await em?.execute(`select id from "network"."original_part" where original_id = '${original}'`),
    ).toEqual([]);
  });

  test('is in no file of facts that is still sent, nor in one whose import was taken back', async () => {
    hub = await aHub(database);
    const naming = (text: string) => text.replace('# demonstracao: sim', '# fonte: Rede da cidade');
    const [open, undone, now] = [naming(OPEN), `${naming(OPEN)}\n`, naming(PROTECTED)];
    const { run } = await importText(hub, undone, { name: 'desfeita.csv' });
    await hub.undoRun({ undo: run ?? '' });
    await importText(hub, open, { name: 'aberta.csv' });
    const extracts = async () => {
      const { networkUnit } = await hub.graph<{ networkUnit: { source: { extracts: string[] } } }>(
        '{ networkUnit(id: "exemplo-casa") { source { extracts } } }',
      );
      return networkUnit.source.extracts;
    };
    expect(await extracts()).toEqual([`/originais/${sha256Of(open)}`]);

    await importText(hub, now, { name: 'protegida.csv' });
    expect(await extracts()).toEqual([`/originais/${sha256Of(now)}`]);
    for (const [text, isWithheld] of [
      [open, true],
      [undone, true],
      [now, false],
    ] as const) {
      expect(await hub.keptFile(sha256Of(text))).toMatchObject({ isWithheld });
    }
  });

  test('is not told by the name of a file or of its document: it is served under the one, and called after the other', async () => {
    hub = await aHub(database);
    const name = 'casa-rua-marcada-nove.csv';
    await expect(importText(hub, PROTECTED, { name })).rejects.toThrow(/^Nome do arquivo: /);
    const said = { name: 'unidades.csv', bytes: new TextEncoder().encode(PROTECTED) };
    for (const document of [
      { title: `Contrato da ${SECRET}` },
      { url: 'https://exemplo.gov.br/casa_da_rua_marcada_nove.pdf' },
    ]) {
      const refused = hub.importFile({ ...said, document });
      await expect(refused).rejects.toThrow(/^--(title|url): /);
      await expect(refused).rejects.not.toThrow(/marcada/i);
    }
    // Where nothing is protected a file may be called as it likes.
    await importText(hub, OPEN, { name });
    await importText(hub, PROTECTED, { name: 'unidades-por-bairro.csv' });
    expect((await hub.keptFile(sha256Of(PROTECTED)))?.name).toBe('unidades-por-bairro.csv');
  });

  test('does not come back when the run that protected it is taken back', async () => {
    hub = await aHub(database);
    await importText(hub, OPEN);
    const { run } = await importText(hub, PROTECTED);
    await hub.undoRun({ undo: run ?? '' });
    expect(JSON.stringify(await hub.graph<Answer>(QUESTION))).not.toContain(SECRET);
  });
});
