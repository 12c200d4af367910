import { afterEach, describe, expect, test } from 'vitest';
import { ledgerText } from '../../gateway/commands/import-texts.ts';
import type { Hub } from '../../gateway/hub/index.ts';
import { aHub, DATABASES, importText, realDocument } from '../support/hub.ts';

const TOWN = '3136702';
const indicators = (...rows: string[]) =>
  `# tipo: indicadores\n# municipio: ${TOWN}\n# fonte: Relatório corrigido\ncodigo;periodo;valor;situacao;lugar\n${rows.join('\n')}\n`;
const FAMILIES = (value: string) => indicators(`CADUNICO_FAMILIES;2021-01;${value};;linha 1`);

interface Correction {
  kind: string;
  type: string;
  record: string;
  municipalityCode: string;
  reason: string | null;
  run: string;
  at: string;
  fields: { name: string; from: string | null; to: string | null }[];
  source: { title: string; locator: string | null } | null;
}

const CORRECTIONS = `query Corrections($town: ID, $record: ID) {
  networkCorrections(municipality: $town, record: $record) { totalCount edges { node {
    kind type record municipalityCode reason run at fields { name from to } source { title locator }
  } } }
}`;

async function corrections(
  hub: Hub,
  variables: { town?: string; record?: string } = {},
): Promise<Correction[]> {
  const data = await hub.graph<{ networkCorrections: { totalCount: number; edges: { node: Correction }[] } }>(
    CORRECTIONS,
    variables,
  );
  const nodes = data.networkCorrections.edges.map(({ node }) => node);
  expect(data.networkCorrections.totalCount).toBe(nodes.length);
  return nodes;
}

const january = async (hub: Hub) =>
  (
    await hub.graph<{ municipality: { indicators: { period: string; value: string }[] } }>(
      `{ municipality(ibgeCode: "${TOWN}") { indicators(code: "CADUNICO_FAMILIES") { period value } } }`,
    )
  ).municipality.indicators.find(({ period }) => period === '2021-01')?.value;

const version = async (hub: Hub) =>
  (await hub.graph<{ networkVersion: string }>('{ networkVersion }')).networkVersion;

describe.each(DATABASES)('the record of imports, on %s', (database) => {
  let hub: Hub;
  afterEach(() => hub.close());

  test('each run is in the ledger with who, when, which bytes and what it did, and the same file again changes nothing', async () => {
    hub = await aHub(database, { now: () => new Date('2026-05-10T12:00:00Z') });
    const first = await importText(hub, FAMILIES('31.000'), { name: 'correção.csv' });
    const before = await version(hub);
    const again = await importText(hub, FAMILIES('31.000'), { name: 'correção.csv' });
    expect(await version(hub)).toBe(before);
    // The figure, its document, and that this file was transcribed from it.
    expect(again.parts).toMatchObject([
      { subgraph: 'network', changes: { added: 0, changed: 0, withdrawn: 0, unchanged: 3 } },
    ]);
    const runs = await hub.ledger();
    expect(runs.find(({ id }) => id === first.run)).toEqual({
      id: first.run,
      startedAt: '2026-05-10T12:00:00.000Z',
      kind: 'indicadores',
      fileName: 'correção.csv',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      who: 'desconhecido',
      reason: null,
      undoes: null,
      refused: 0,
      state: 'DONE',
      parts: [{ subgraph: 'network', isIn: true, changes: first.parts[0]?.changes }],
      completedBy: null,
    });
    expect(runs.some(({ id }) => id === again.run)).toBe(true);
  });

  test('a rehearsal tells the same differences and leaves no trace; a refused file is in the ledger', async () => {
    hub = await aHub(database);
    const runs = (await hub.ledger()).length;
    const rehearsal = await importText(hub, FAMILIES('31.000'), { isDryRun: true });
    expect([await january(hub), (await hub.ledger()).length]).toEqual(['31687', runs]);
    const real = await importText(hub, FAMILIES('31.000'));
    expect(rehearsal.parts).toEqual(real.parts);
    expect([rehearsal.run, real.run]).toEqual([null, expect.any(String)]);
    await expect(importText(hub, FAMILIES('trinta'))).rejects.toThrow(/não é um número/);
    const refused = (await hub.ledger()).filter(({ state }) => state === 'REFUSED');
    expect(refused).toMatchObject([{ refused: 1 }]);
    await expect(hub.undoRun({ undo: refused[0]?.id ?? '' })).rejects.toThrow(
      /nada desta importação foi gravado/,
    );
  });

  test('a run is in the ledger before its file is read; of one that is no import nothing stays', async () => {
    hub = await aHub(database);
    const file = { name: 'longo.csv', bytes: new TextEncoder().encode(FAMILIES('31.000')) };
    // What the hub tells of its progress first, it tells before it opens the file.
    const cutOff = hub.importFile(file, () => {
      throw new Error('cut off while reading');
    });
    await expect(cutOff).rejects.toThrow('cut off while reading');
    const [cut] = await hub.ledger();
    expect(cut).toMatchObject({ fileName: 'longo.csv', state: 'CUT_OFF', kind: 'ainda não lido' });
    expect(ledgerText(cut ? [cut] : [])).toContain('interrompida: importe o mesmo arquivo outra vez');

    const { run } = await hub.importFile(file);
    const [newest, ...older] = await hub.ledger();
    expect(newest).toMatchObject({ id: run, state: 'DONE', sha256: cut?.sha256, kind: 'indicadores' });
    expect(newest?.parts.map(({ subgraph }) => subgraph)).toEqual(['network']);
    expect(older[0]).toEqual({ ...cut, completedBy: run });
    await expect(importText(hub, 'nada que se conheça\n')).rejects.toThrow(/não reconheci/);
    await importText(hub, FAMILIES('32.000'), { isDryRun: true });
    expect(await hub.ledger()).toEqual([newest, ...older]);
  });

  test('a changed figure is in the public log: what, from, to, when, source, why; what was added is not', async () => {
    hub = await aHub(database, { now: () => new Date('2026-05-10T12:00:00Z') });
    expect(await corrections(hub)).toEqual([]);
    const { run } = await hub.importFile({
      name: 'correcao.csv',
      bytes: new TextEncoder().encode(
        indicators('CADUNICO_FAMILIES;2021-01;31.000;;linha 1', 'CADUNICO_FAMILIES;2020-01;30.500;;linha 2'),
      ),
      reason: 'o relatório trazia o total do ano anterior',
    });
    const [correction, ...more] = await corrections(hub, { town: TOWN });
    expect(more).toEqual([]);
    expect(correction).toEqual({
      kind: 'CHANGED',
      type: 'Indicator',
      record: expect.stringContaining(TOWN),
      municipalityCode: TOWN,
      reason: 'o relatório trazia o total do ano anterior',
      run,
      at: '2026-05-10T12:00:00.000Z',
      fields: [{ name: 'value', from: '31687', to: '31000' }],
      source: { title: 'Relatório corrigido', locator: 'linha 1' },
    });
    expect(await corrections(hub, { record: correction?.record ?? '' })).toEqual([correction]);
    expect(await corrections(hub, { town: '1505502' })).toEqual([]);
  });

  test('money that a field shows under another name than its column is in the log too', async () => {
    hub = await aHub(database);
    const lines = (paid: string) =>
      `# tipo: linhas-orcamento\n# municipio: 0000000\n# demonstracao: sim\nano;codigo;titulo;origem;dotacao;empenho;liquidacao;pagamento;acao;unidade\n2019;1;Linha;municipal;100,00;90,00;80,00;${paid};;\n`;
    await importText(hub, lines('70,00'));
    await importText(hub, lines('60,50'));
    const { budgetCorrections } = await hub.graph<{ budgetCorrections: { edges: { node: Correction }[] } }>(
      '{ budgetCorrections(municipality: "0000000") { edges { node { type fields { name from to } } } } }',
    );
    expect(budgetCorrections.edges.map(({ node }) => node)).toEqual([
      { type: 'BudgetLine', fields: [{ name: 'payment', from: '70.00', to: '60.50' }] },
    ]);
  });

  test('a run is taken back by a run of its own, and that one too; figures keep every digit', async () => {
    hub = await aHub(database);
    const { run } = await importText(hub, FAMILIES('31.000.123.456.789.012.345.678'));
    const undone = await hub.undoRun({ undo: run ?? '', reason: 'arquivo errado' });
    expect(await january(hub)).toBe('31687');
    await expect(hub.undoRun({ undo: run ?? '' })).rejects.toThrow(
      `já foi desfeita pela importação ${undone.run}`,
    );
    const back = await hub.undoRun({ undo: undone.run ?? '' });
    await expect(hub.undoRun({ undo: run ?? '' })).rejects.toThrow(
      `O dado voltou com a importação ${back.run}: para tirá-lo outra vez, desfaça essa.`,
    );
    expect(await january(hub)).toBe('31000123456789012345678');
    expect((await corrections(hub)).map(({ fields: [field] }) => field?.to)).toEqual([
      '31000123456789012345678',
      '31687',
      '31000123456789012345678',
    ]);
    await expect(hub.undoRun({ undo: 'nenhuma' })).rejects.toThrow(/não há importação com este número/);
  });

  test('a run that later runs stand on is not taken back', async () => {
    hub = await aHub(database);
    const first = await importText(hub, FAMILIES('31.000'));
    const second = await importText(hub, FAMILIES('30.000'));
    await expect(hub.undoRun({ undo: first.run ?? '' })).rejects.toThrow(
      new RegExp(`trouxe: ${second.run}\\. Desfaça`),
    );
    expect(await january(hub)).toBe('30000');
    await hub.undoRun({ undo: second.run ?? '' });
    await hub.undoRun({ undo: first.run ?? '' });
    expect(await january(hub)).toBe('31687');
  });

  test('a document that three subgraphs read is taken back in all three', async (context) => {
    const report = await realDocument('documents/002_4accdab759aa0430.txt', context);
    hub = await aHub(database);
    const state = () =>
      hub.graph(
        `{ municipality(ibgeCode: "4113700") { indicators { code value } fiscalYears { year } managementReports { year } } }`,
      );
    const before = await state();
    await expect(hub.importFile({ ...report, ibgeCode: '4113700' })).rejects.toThrow(/Juiz de Fora/);
    const bytes = new TextEncoder().encode(report.text.replaceAll('Juiz de Fora', 'Londrina'));
    const { run, parts } = await hub.importFile({ name: report.name, bytes, ibgeCode: '4113700' });
    expect(parts.map(({ subgraph }) => subgraph)).toEqual(['plan', 'budget', 'network']);
    expect(await state()).not.toEqual(before);
    const undone = await hub.undoRun({ undo: run ?? '' });
    expect(undone.parts.map(({ changes }) => changes.withdrawn)).toEqual(
      parts.map(({ changes }) => changes.added),
    );
    expect(await state()).toEqual(before);
  });
});
