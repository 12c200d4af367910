import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Hub } from '../../gateway/hub/index.ts';
import { definitions } from '../../subgraphs/index.ts';
import { aFile } from '../plan/plan-life.ts';
import { aHub, DATABASES, importText } from '../support/hub.ts';
import { sha256Of } from '../support/originals.ts';
import { attack, floorIn } from './attacker.ts';
import { seenInGraph, type Seen } from './shown.ts';

const TOWN = '1505502';
const UNIT = `${TOWN}-cras-a`;
const PLAN = `${TOWN}-2024-2027`;
const DAYS = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01', '2026-05-01'] as const;
const UNITS = aFile(
  'unidades',
  { municipio: TOWN },
  'tipo;id;nome;localizacao;motivo;acesso;endereco;bairro;cep;latitude;longitude;telefones;horario',
  `CRAS;${UNIT};CRAS A;desconhecida;Inventado.;;;;;;;;`,
);
const A_PLAN = aFile(
  'fatos-plano',
  { municipio: TOWN, plano: 'Plano inventado', anos: '2024-2027' },
  'codigo;titulo;unidade;2024;2025;2026;2027;explicacao',
  '1;Eixo inventado;;;;;;',
  '1.1;Diretriz inventada;;;;;;',
  '1.1.1;Ação inventada;;;;;;',
  '1.1.1.a;Famílias no PAIF;Famílias;90;90;90;90;',
  '1.1.1.b;Equipes completas;Equipe;2;2;2;2;',
);
const KINDS = aFile(
  'tipos-de-meta',
  { plano: PLAN, publicado: '2024-01-10' },
  'codigo;tipo;indicador;fundamento;lugar',
  '1.1.1.a;por ano;famílias novas;Inventado;item 1',
  '1.1.1.b;por ano;equipes;Inventado;item 2',
);
const measured = (...rows: string[]) =>
  aFile('apuracoes', { plano: PLAN }, 'codigo;ano;valor;data;mesmo_numero', ...rows);
const FEBRUARY = measured('1.1.1.a;2025;100;2025-02-28;CRAS.A2/2025-02');
/** Twelve months of one unit, of which the first is small; the cheapest to hide with it is February. */
const RMA = `NU_IDENTIFICADOR;mes;A2\n${Array.from({ length: 12 }, (_, index) => `${UNIT};2025-${String(index + 1).padStart(2, '0')};${index === 0 ? 3 : 99 + index}`).join('\n')}\n`;
const indicators = (...rows: string[]) =>
  aFile('indicadores', { municipio: TOWN }, 'codigo;periodo;valor;situacao', ...rows);

interface Measured {
  value: string | null;
  status: string;
}

describe.each(DATABASES)('what must be hidden is decided over all subgraphs together, on %s', (database) => {
  let now = new Date();
  let hub: Hub;
  let crash = () => {};
  const on = (day: string) => (now = new Date(`${day}T12:00:00Z`));
  /** The network, whose decision can be made to fail as if the process had ended there. */
  const breakable = definitions.map((definition) => {
    const { counts } = definition;
    if (definition.name !== 'network' || !counts) return definition;
    const relations: typeof counts.relations = (cells) => (crash(), counts.relations(cells));
    return { ...definition, counts: { ...counts, relations } };
  });

  beforeEach(async () => {
    crash = () => {};
    on(DAYS[0]);
    hub = await aHub(database, { now: () => now, definitions: breakable, isEmpty: true });
    for (const name of ['estados.csv', 'municipios-dos-exemplos.csv'])
      await importText(
        hub,
        await readFile(new URL(`../../subgraphs/network/sample/${name}`, import.meta.url), 'utf8'),
        { name },
      );
    for (const [index, text] of [UNITS, A_PLAN, KINDS].entries())
      await importText(hub, text, { name: `${index}.csv` });
  });
  afterEach(() => hub.close());

  const targets = async () =>
    (
      await hub.graph<{
        plan: { strategies: { code: string; targets: { judgement: string; measurements: Measured[] }[] }[] };
      }>(
        `{ plan(id: "${PLAN}") { strategies { code targets { judgement measurements { value status } } } } }`,
      )
    ).plan.strategies;
  const measurement = async () => (await targets())[0]?.targets[1]?.measurements[0];
  const recovered = async () => {
    const states: Seen[] = [];
    for (const day of [...DAYS, null]) states.push(await seenInGraph(hub, TOWN, day));
    const found = await attack(states, floorIn(states));
    return [...found].filter(([, { low, high }]) => high - low < 4).map(([key]) => key);
  };

  test('a small count of people of a plan is hidden, judged by nothing, and kept nowhere; of teams it is not', async () => {
    const text = measured('1.1.1.a;2025;4;2025-12-31;', '1.1.1.b;2025;2;2025-12-31;');
    const { notes } = await importText(hub, text, { name: 'apuracoes.csv' });
    expect(notes.join(' ')).toContain('1 contagem de pessoas ou famílias fica oculta');
    const [families, teams] = await targets();
    expect(families?.targets[1]).toMatchObject({
      judgement: 'UNMEASURABLE',
      measurements: [{ value: null, status: 'SUPPRESSED' }],
    });
    expect(teams?.targets[1]).toMatchObject({ judgement: 'MET', measurements: [{ value: '2' }] });
    const kept = await hub.keptFile(sha256Of(text));
    const pieces: Uint8Array[] = [];
    for await (const piece of kept?.parts ?? []) pieces.push(piece);
    expect(Buffer.concat(pieces).toString()).toContain('1.1.1.a;2025;oculto;2025-12-31');
    expect(Buffer.concat(pieces).toString()).toContain('1.1.1.b;2025;2;2025-12-31');
  });

  test('what another subgraph shows is hidden first; a rehearsal hides nothing', async () => {
    await importText(hub, FEBRUARY, { name: 'apuracoes.csv' });
    await importText(hub, RMA, { name: 'rma.csv', isDryRun: true });
    expect(await measurement()).toEqual({ value: '100', status: 'PUBLISHED' });
    await importText(hub, RMA, { name: 'rma.csv' });
    expect((await seenInGraph(hub, TOWN)).get('total|CRAS|A2|2025-02')).toBe('hidden');
    expect(await measurement()).toEqual({ value: null, status: 'SUPPRESSED' });
    expect((await hub.keptFile(sha256Of(FEBRUARY)))?.isWithheld).toBe(true);
    const { planCorrections } = await hub.graph<{
      planCorrections: { edges: { node: { kind: string; fields: unknown[] } }[] };
    }>(
      `{ planCorrections(municipality: "${TOWN}", record: "${PLAN}/1.1.1.a/2025/2025-02-28") { edges { node { kind fields { from to } } } } }`,
    );
    expect(planCorrections.edges.map(({ node }) => node)).toEqual([{ kind: 'CONCEALED', fields: [] }]);
    expect(await recovered()).toEqual([]);
  });

  test('what is hidden in the network is not published by a plan later', async () => {
    await importText(hub, RMA, { name: 'rma.csv' });
    await importText(hub, FEBRUARY, { name: 'apuracoes.csv' });
    expect(await measurement()).toEqual({ value: null, status: 'SUPPRESSED' });
  });

  test('a run that ends between the two leaves too much hidden, never too little; the next one completes it', async () => {
    await importText(hub, FEBRUARY, { name: 'apuracoes.csv' });
    let asked = 0;
    crash = () => {
      asked += 1;
      if (asked > 1) throw new Error('the process ends here');
    };
    await expect(importText(hub, RMA, { name: 'rma.csv' })).rejects.toThrow('the process ends here');
    expect(await measurement()).toEqual({ value: null, status: 'SUPPRESSED' });
    expect((await seenInGraph(hub, TOWN)).size).toBe(0);
    crash = () => {};
    await importText(hub, RMA, { name: 'rma.csv' });
    expect((await seenInGraph(hub, TOWN)).get('total|CRAS|A2|2025-02')).toBe('hidden');
    expect(await recovered()).toEqual([]);
  });

  test('what an undo brings back tells nothing that was hidden meanwhile', async () => {
    await importText(hub, indicators('CADUNICO_FAMILIES;2025-01;100;'), { name: 'total.csv' });
    on(DAYS[1]);
    const { run } = await importText(hub, indicators('CADUNICO_FAMILIES;2025-01;;não publicado'), {
      name: 'sem-total.csv',
    });
    on(DAYS[2]);
    const bands = ['EXTREME_POVERTY;2025-01;3;', 'POVERTY;2025-01;40;', 'LOW_INCOME;2025-01;57;'];
    await importText(hub, indicators(...bands.map((each) => `CADUNICO_FAMILIES_${each}`)), {
      name: 'faixas.csv',
    });
    expect(await recovered()).toEqual([]);
    on(DAYS[3]);
    await hub.undoRun({ undo: run ?? '' });
    const seen = [...(await seenInGraph(hub, TOWN)).values()];
    expect(seen.filter((value) => value === 'hidden')).toHaveLength(2);
    expect(seen.filter((value) => typeof value === 'number')).toHaveLength(2);
    expect(await recovered()).toEqual([]);
  });

  test('a later import that makes a count small takes its past out of data, corrections and files', async () => {
    const before = RMA.replace(';2025-01;3', ';2025-01;83');
    await importText(hub, before, { name: 'rma.csv' });
    on(DAYS[1]);
    await importText(hub, RMA, { name: 'rma.csv' });
    expect((await hub.keptFile(sha256Of(before)))?.isWithheld).toBe(true);
    const networkCorrections =
      await hub.graph<object>(`{ networkCorrections(municipality: "${TOWN}", first: 500) {
      edges { node { record kind fields { name from to } } } } }`);
    expect(JSON.stringify(networkCorrections)).not.toContain('"83"');
    expect(await recovered()).toEqual([]);
  });

  test('the gateway refuses a correction that tells a count which is hidden', async () => {
    await importText(hub, RMA, { name: 'rma.csv' });
    on(DAYS[1]);
    await importText(hub, RMA.replace('2025-03;101', '2025-03;102'), { name: 'rma.csv' });
    const question = `{ networkCorrections(municipality: "${TOWN}", first: 500) { edges { node { fields { old: from } } } } }`;
    await expect(hub.graph(question)).resolves.toBeDefined();
    const em = hub.subgraphs.find(({ name }) => name === 'network')?.database.fork();
    await em?.execute(
      `insert into "network"."hidden_count" select 'attendance/' || "id", "ibge_code", 'SMALL' from "network"."attendance" where "owner_id" = '${UNIT}' and "period" = '2025-03'`,
    );
    await expect(hub.graph(question)).rejects.toThrow(/hidden/);
    const without = question.replace('fields { old: from }', 'record');
    expect(JSON.stringify(await hub.graph(without))).not.toContain('_count_');
  });
});

/** The same subgraphs, which hide small counts and nothing for their sake, as an older program may have. */
const older = definitions.map((definition) =>
  definition.counts ? { ...definition, counts: { ...definition.counts, relations: () => [] } } : definition,
);

test('a backup of a program that decided less is decided anew when it is put back', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'suas-settled-'));
  const file = join(folder, 'tudo.gz');
  const before = await aHub('pglite', { definitions: older });
  await importText(before, UNITS, { name: 'unidades.csv' });
  await importText(before, RMA, { name: 'rma.csv' });
  const told = [await seenInGraph(before, TOWN)];
  const found = await attack(told, floorIn(told));
  await before.backup(file);
  await before.close();
  expect(found.get('total|CRAS|A2|2025-01')).toEqual({ low: 3, high: 3 });

  const hub = await aHub('pglite', { isEmpty: true });
  await hub.restore(file, false);
  const states = [await seenInGraph(hub, TOWN)];
  const left = [...(await attack(states, floorIn(states)))];
  const [settled] = await hub.ledger();
  const kept = await hub.keptFile(sha256Of(RMA));
  await hub.close();
  await rm(folder, { recursive: true });
  expect(left.filter(([, { low, high }]) => high - low < 4)).toEqual([]);
  expect(settled).toMatchObject({ kind: 'ocultar', who: 'restauração' });
  expect(kept?.isWithheld).toBe(true);
});
