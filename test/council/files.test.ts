import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { council } from '../../subgraphs/council/index.ts';
import { oneSubgraph, type OneSubgraph } from '../budget/one-subgraph.ts';

let subgraph: OneSubgraph;
beforeAll(async () => {
  subgraph = await oneSubgraph(council);
});
afterAll(() => subgraph.close());
beforeEach(() => subgraph.load(COUNCILS));

const COUNCILS =
  '# tipo: conselhos\nid;tipo;nome;ibge;uf\n3136702-cmas;CMAS;Conselho de Juiz de Fora;3136702;\n';
const file = (kind: string, about: string[], ...rows: string[]) =>
  [`# tipo: ${kind}`, '# conselho: 3136702-cmas', ...about, ...rows].join('\n');
const MEETINGS = 'data;tipo;situacao;ata;ata_publicada';
const meetings = (...rows: string[]) =>
  file('reunioes', ['# anos: 2025', '# fonte: Atas'], MEETINGS, ...rows);
const decisions = (...rows: string[]) =>
  file(
    'deliberacoes',
    ['# fonte: Atos'],
    'codigo;resolucao;data;titulo;reuniao;tipo_reuniao;efeito;assunto;trata',
    ...rows,
  );
const places = (messages: string[]) => messages.map((message) => message.split(': ').slice(0, 3).join(': '));
const theMeetings = async () =>
  (
    await subgraph.ask<{ council: { meetings: { id: string; source: { title: string } }[] } }>(
      '{ council(id: "3136702-cmas") { meetings { id date status minutesNumber deliberations { id } source { title } } } }',
    )
  ).council.meetings;

describe('faults are told all at once, with line and column, and nothing is taken', () => {
  test('of councils', async () => {
    const { messages, sets } = await subgraph.read(
      '# tipo: conselhos\nid;tipo;nome;ibge;uf\nmt-cmas;CIB;Comissão;;MT\nx;CMAX;;41;MT\n',
    );
    expect(places(messages)).toEqual([
      'arquivo:3:1: "mt-cmas": coluna "id"',
      'arquivo:4:2: "CMAX": coluna "tipo"',
      'arquivo:4:4: "41": coluna "ibge"',
      'arquivo:4:5: "MT": coluna "uf"',
      'arquivo:4:3: "": coluna "nome"',
    ]);
    expect(sets).toEqual([]);
  });

  test('of meetings', async () => {
    const { messages, sets } = await subgraph.read(
      meetings('2025-13-01;ordinária;realizada;;', '2024-01-10;solene;realizada;;talvez').replace(
        '-cmas',
        '-xxx',
      ),
    );
    expect(places(messages)).toEqual([
      'arquivo:2:1: "3136702-xxx": a linha "# conselho:" não serve. Escreva "# conselho',
      'arquivo:6:1: "2025-13-01": coluna "data"',
      'arquivo:7:2: "solene": coluna "tipo"',
      'arquivo:7:1: "2024-01-10": coluna "data"',
      'arquivo:7:5: "talvez": coluna "ata_publicada"',
    ]);
    expect(sets).toEqual([]);
  });

  test('of decisions', async () => {
    const { messages, sets } = await subgraph.read(
      decisions(
        ';;2025-01-10;;;;aprova;Algo;',
        ';onze;2025-01-10;;;;decide;Algo;lei 10',
        ';1/2025;;;;;aprova;;',
      ),
    );
    expect(places(messages)).toEqual([
      'arquivo:5:1: "": coluna "codigo"',
      'arquivo:6:2: "onze": coluna "resolucao"',
      'arquivo:6:1: "": coluna "codigo"',
      'arquivo:6:7: "decide": coluna "efeito"',
      'arquivo:6:9: "lei 10": coluna "trata"',
      'arquivo:7:4: "": coluna "titulo"',
      'arquivo:7:8: "": coluna "assunto"',
    ]);
    expect(sets).toEqual([]);
  });

  test('of seats: a column of people is refused, not dropped in silence', async () => {
    const { messages, sets } = await subgraph.read(
      file('cadeiras', [], 'codigo;segmento;papel;orgao;nome', 'a;governo;titular;Saúde;Fulana de Tal'),
    );
    expect(messages).toEqual([
      'arquivo:4:5: "Fulana de Tal": coluna "nome": cadeiras não trazem pessoas. Tire a coluna; nomes vão no modelo "mandatos".',
    ]);
    expect(sets).toEqual([]);
  });
});

describe('a meeting that a decision tells of', () => {
  const DECISION = ';1/2025;2025-02-12;Aprova;2025-02-12;ordinária;aprova;As contas;exercício 3136702-2024';

  test('is held and has the source of the decision, until a list of meetings tells of it', async () => {
    await subgraph.load(decisions(DECISION));
    const known = { id: '3136702-cmas-2025-02-12-ordinaria', status: 'HELD', deliberations: [{}] };
    expect(await theMeetings()).toMatchObject([{ ...known, minutesNumber: null, source: { title: 'Atos' } }]);

    await subgraph.load(meetings('2025-02-12;ordinária;realizada;7;sim'));
    expect(await theMeetings()).toMatchObject([{ ...known, minutesNumber: '7', source: { title: 'Atas' } }]);

    // Both files again, in the other order: neither takes away what the other knows.
    expect(await subgraph.load(decisions(DECISION))).toMatchObject({ added: 0, changed: 0, withdrawn: 0 });
    expect(await subgraph.load(meetings('2025-02-12;ordinária;realizada;7;sim'))).toMatchObject({
      changed: 0,
    });
  });

  test('is not withdrawn by a list that does not have it; one that only the list had is', async () => {
    await subgraph.load(decisions(';2/2025;2025-03-12;Aprova;2025-03-12;ordinária;aprova;Um plano;'));
    await subgraph.load(meetings('2025-02-12;ordinária;realizada;7;sim', '2025-04-09;ordinária;marcada;;'));
    await subgraph.load(meetings('2025-02-12;ordinária;realizada;7;sim'));
    expect((await theMeetings()).map(({ id }) => id.slice(13, 23))).toEqual(['2025-02-12', '2025-03-12']);
  });

  test('a decision that is about less than before loses what it no longer is about', async () => {
    const about = async () =>
      (
        await subgraph.ask<{ deliberation: { concerns: object[] } }>(
          '{ deliberation(id: "3136702-cmas-parecer") { concerns { __typename } } }',
        )
      ).deliberation.concerns.length;
    await subgraph.load(decisions('parecer;;;;;;recomenda;Algo;plano 3136702-2022-2025 | unidade cras-1'));
    expect(await about()).toBe(2);
    await subgraph.load(decisions('parecer;;;;;;recomenda;Algo;unidade cras-1'));
    expect(await about()).toBe(1);
  });
});

test('a council, decision or resolution that does not exist is null', async () => {
  expect(
    await subgraph.ask('{ council(id: "x") { id } deliberation(id: "x") { id } resolution(id: "x") { id } }'),
  ).toEqual({
    council: null,
    deliberation: null,
    resolution: null,
  });
});
