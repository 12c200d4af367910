import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { council } from '../../subgraphs/council/index.ts';
import { oneSubgraph, type OneSubgraph } from '../budget/one-subgraph.ts';

let subgraph: OneSubgraph;
beforeAll(async () => {
  subgraph = await oneSubgraph(council);
  await subgraph.loadSamples();
});
afterAll(() => subgraph.close());

const ABOUT = '# conselho: 0000000-cmas\n# ano: 2025\n# fonte: Relatório\n';
const proposals = (rows: string) =>
  `# tipo: propostas-conferencia\n${ABOUT}codigo;eixo;esfera;texto;decisao;juntada_a\n${rows}`;
const followUps = (rows: string) =>
  `# tipo: encaminhamentos-conferencia\n${ABOUT}codigo;data;situacao;o_que_foi_feito;acao\n${rows}`;

const QUESTION = `{ council(id: "0000000-cmas") { conferences { number year theme startsOn participantCount
  proposals { code sphere decision mergedInto { code } source { title } }
  municipal: deliberations(sphere: MUNICIPAL) { code } state: deliberations(sphere: STATE) { code }
  national: deliberations(sphere: NATIONAL) { code }
  deliberations { code findings { rule message } followUps { date status note action { id } source { isDemonstration } } }
  source { title } council { id } } } }`;

interface Conference {
  number: number;
  proposals: { code: string; decision: string }[];
  deliberations: { code: string; findings: object[]; followUps: { status: string }[] }[];
  municipal: object[];
  state: object[];
  national: object[];
}

const conferences = async () =>
  (await subgraph.ask<{ council: { conferences: Conference[] } }>(QUESTION)).council.conferences;

describe('conferences', () => {
  test('a deliberation is a proposal that was approved, told apart by the government that it asks', async () => {
    const [older, newer] = await conferences();
    expect([older!.number, older!.proposals, newer!.number]).toEqual([11, [], 12]);
    expect(newer!.proposals.map(({ code, decision }) => [code, decision])).toEqual([
      ['M1', 'APPROVED'],
      ['M2', 'MERGED'],
      ['M3', 'APPROVED'],
      ['M4', 'APPROVED'],
      ['M5', 'REJECTED'],
      ['E1', 'APPROVED'],
      ['E2', 'APPROVED'],
      ['U1', 'APPROVED'],
    ]);
    expect(newer!.proposals[1]).toMatchObject({ mergedInto: { code: 'M1' } });
    expect([newer!.municipal, newer!.state, newer!.national].map((each) => each.length)).toEqual([3, 2, 1]);
  });

  test('what became of each stands in time, with the action of the plan that came of it', async () => {
    const [, newer] = await conferences();
    expect(newer!.deliberations[0]?.followUps).toEqual([
      {
        date: '2025-12-09',
        status: 'UNDER_WAY',
        note: 'O lugar foi escolhido e a obra, contratada.',
        action: { id: '0000000-2022-2025/1.1.1' },
        source: { isDemonstration: true },
      },
      expect.objectContaining({ date: '2026-06-30', status: 'PARTLY' }),
    ]);
    expect(newer!.deliberations.flatMap(({ findings }) => findings)).toEqual([]);
  });

  test('a follow-up from before the conference is kept and is a finding', async () => {
    await subgraph.load(followUps('U1;2025-01-15;em andamento;;\n'));
    const [, newer] = await conferences();
    expect(newer!.deliberations.at(-1)).toMatchObject({
      code: 'U1',
      findings: [
        {
          rule: 'DATES_OUT_OF_ORDER',
          message: 'O encaminhamento da proposta U1 é de 15/01/2025, antes da conferência, de 10/07/2025.',
        },
      ],
    });
  });

  test('many conferences are one statement a level', async () => {
    subgraph.forgetStatements();
    await conferences();
    expect(subgraph.tablesRead()).toEqual([
      'conference',
      'conference', // by id, for the findings
      'conference_follow_up',
      'conference_proposal',
      'conference_proposal', // by id, what others were merged into
      'council',
      'source', // of each level, which are of three documents
      'source',
      'source',
    ]);
  });

  test('faults of proposals are told together', async () => {
    const { messages, sets } = await subgraph.read(
      proposals('M1;;município;Um;aprovada;\nM1;;cidade;Dois;juntada;\nM3;;estado;Três;juntada;M9\n'),
    );
    expect(sets).toEqual([]);
    expect(messages).toEqual([
      'arquivo:7:1: "M1": coluna "codigo": já há uma proposta com este código. Dê a cada proposta o seu código.',
      'arquivo:7:6: "": coluna "juntada_a": só e toda proposta juntada diz a qual. Preencha o código, ou mude a decisão.',
      'arquivo:7:3: "cidade": coluna "esfera": palavra desconhecida. Use uma destas: município, estado, União.',
      'arquivo:8:6: "M9": coluna "juntada_a": não é o código de outra proposta do arquivo. Confira o código.',
    ]);
  });

  test('a file of a conference that nobody imported, and a follow-up of no proposal, are refused', async () => {
    const unknown = proposals('M1;;município;Um;aprovada;\n').replace('# ano: 2025', '# ano: 2019');
    expect((await subgraph.read(unknown)).messages).toEqual([
      'arquivo:3:1: "2019": não há conferência deste conselho neste ano. Confira o ano, ou importe antes o arquivo de conferências.',
    ]);
    expect((await subgraph.read(followUps('Z9;2026-01-01;cumprida;;acao\n'))).messages).toEqual([
      'arquivo:6:5: "acao": coluna "acao": não está escrito como deve. Escreva como 3136702-2022-2025/1.1.1.',
      'arquivo:6:1: "Z9": coluna "codigo": não há proposta desta conferência com este código. Importe antes as propostas.',
    ]);
  });
});
