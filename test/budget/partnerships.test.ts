import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accountsStatus } from '../../subgraphs/budget/accounts-status.ts';
import { budget } from '../../subgraphs/budget/index.ts';
import { AccountsResult } from '../../subgraphs/budget/partnership-terms.ts';
import { oneSubgraph, type OneSubgraph } from './one-subgraph.ts';

let subgraph: OneSubgraph;
beforeAll(async () => {
  subgraph = await oneSubgraph(budget);
  await subgraph.loadSamples();
});
afterAll(() => subgraph.close());

const HEAD = '# tipo: parcerias\n# municipio: 3136702\n# fonte: Relação\n';
const COLUMNS =
  'organizacao;instrumento;numero;orgao;objeto;nivel;assinatura;inicio;fim;total;liberado;contas_entregues;resultado;equipe_valor\n';
const file = (...rows: string[]) => `${HEAD}${COLUMNS}${rows.join('\n')}\n`;

const QUESTION = `... on Municipality { partnerships { id instrument number body object level signedOn startsOn endsOn total released
  accountsDueOn accountsDeliveredOn accountsReviewDueOn accountsResult accountsStatus teamPay teamRoles
  findings { rule message values } organization { id } municipality { ibgeCode } source { title locator isDemonstration } } }`;

interface Partnership {
  id: string;
  number: string;
  total: string | null;
  findings: { rule: string; message: string }[];
}

const partnershipsOf = async (ibgeCode: string) => {
  const [town] = await subgraph.entities<{ partnerships: Partnership[] }>(
    [{ __typename: 'Municipality', ibgeCode }],
    QUESTION,
  );
  return town?.partnerships ?? [];
};

describe('partnerships', () => {
  test('a partnership says all that arts. 10 and 11 of Lei 13.019/2014 ask, with exact decimals and its source', async () => {
    const [first] = await partnershipsOf('0000000');
    expect(first).toMatchObject({
      id: '0000000/termo-de-colaboracao-1-2024',
      instrument: 'COLLABORATION_TERM',
      number: '1/2024',
      body: 'Secretaria de assistência social',
      object: 'Convivência de crianças e adolescentes de 6 a 15 anos, em 120 vagas',
      level: 'BASIC',
      signedOn: '2024-02-05',
      endsOn: '2025-02-28',
      total: '240000.00',
      released: '240000.00',
      accountsDueOn: '2025-05-29',
      accountsDeliveredOn: '2025-05-20',
      accountsResult: 'REGULAR',
      accountsStatus: 'CONCLUDED',
      teamPay: '150000.00',
      teamRoles: ['educador social, R$ 2.400,00 por mês', 'coordenação, R$ 3.600,00 por mês'],
      findings: [],
      organization: { id: 'exemplo-osc-convivencia' },
      municipality: { ibgeCode: '0000000' },
      source: { isDemonstration: true, locator: 'linha 9' },
    });
  });

  test('a value that the source does not give is empty, and every centavo stays', async () => {
    await subgraph.load(
      file('313670-osc-x;termo de fomento;1/2025;SAS;Oficinas;;2025-01-02;;;9007199254740993,07;;;;'),
    );
    expect(await partnershipsOf('3136702')).toMatchObject([
      { total: '9007199254740993.07', released: null, level: 'UNDECLARED', accountsStatus: 'UNDECLARED' },
    ]);
  });

  test('what does not fit is kept and is a finding', async () => {
    await subgraph.load(
      file(
        '313670-osc-x;termo de fomento;2/2025;SAS;Oficinas;;2025-05-02;;2025-03-01;100,00;100,01;2025-04-01;;100,02',
        '313670-osc-x;acordo de cooperação;3/2025;SAS;Oficinas;;;;;;50,00;;;',
      ),
    );
    const findings = (await partnershipsOf('3136702')).flatMap((each) => each.findings);
    expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      'PART_ABOVE_TOTAL: Na parceria 2/2025 foi liberado R$ 100,01, mais que o total de R$ 100,00.',
      'PART_ABOVE_TOTAL: Na parceria 2/2025 foi para a equipe R$ 100,02, mais que o total de R$ 100,00.',
      'DATES_OUT_OF_ORDER: Na parceria 2/2025, a assinatura é de 02/05/2025, depois de o fim da vigência, de 01/03/2025.',
      'DATES_OUT_OF_ORDER: Na parceria 2/2025, a assinatura é de 02/05/2025, depois de a entrega das contas, de 01/04/2025.',
      'MONEY_IN_COOPERATION: O acordo de cooperação 3/2025 tem R$ 50,00; esse instrumento não repassa dinheiro.',
    ]);
  });

  test('the whole relation withdraws what is gone, a part of it does not', async () => {
    const row = '313670-osc-x;termo de fomento;1/2025;SAS;Oficinas;;2025-01-02;;;10,00;;;;';
    expect(await subgraph.load(file(row))).toMatchObject({ withdrawn: 0 });
    expect(await subgraph.load(file(row).replace('# fonte', '# completa: sim\n# fonte'))).toMatchObject({
      withdrawn: 2,
    });
    expect((await partnershipsOf('3136702')).map(({ number }) => number)).toEqual(['1/2025']);
  });

  test('partnerships of many towns and organizations are one statement a way', async () => {
    subgraph.forgetStatements();
    await subgraph.entities(
      [
        { __typename: 'Municipality', ibgeCode: '0000000' },
        { __typename: 'Municipality', ibgeCode: '3136702' },
        { __typename: 'Organization', id: 'exemplo-osc-idosos' },
        { __typename: 'Organization', id: 'exemplo-osc-convivencia' },
      ],
      `${QUESTION} ... on Organization { partnerships { number findings { rule } source { title } } }`,
    );
    expect(subgraph.tablesRead()).toEqual(['partnership', 'partnership', 'source']);
  });

  test('all faults are told at once, and the place of who takes people in is never quoted', async () => {
    const { messages, sets } = await subgraph.read(
      file(
        'OSC X;contrato;4/2025;SAS;Oficinas;;02/13/2025;;;dez;;;;',
        '313670-osc-y;termo de colaboração;5/2025;SAS;Acolhimento na Rua Marcada, 9;;;;;;;;boas;',
        '313670-osc-z;termo de colaboração;6/2025;SAS;Vagas no bairro Marcado;especial alta;;;;;;;;',
        '313670-osc-z;termo de colaboração;6/2025;SAS;Oficinas no bairro Novo;básica;;;;;;;;',
      ),
    );
    expect(sets).toEqual([]);
    expect(messages.join('\n')).not.toContain('Marcad');
    expect(messages).toEqual([
      expect.stringMatching(/^arquivo:5:2: "contrato": coluna "instrumento": palavra desconhecida/),
      'arquivo:5:1: "OSC X": coluna "organizacao": não está escrito como deve. Use o código da lista de organizações.',
      'arquivo:5:7: "02/13/2025": coluna "assinatura": não é uma data. Escreva como 2025-06-30.',
      'arquivo:5:10: "dez": coluna "total": não é um valor em reais. Escreva como 22.562.543,40.',
      'arquivo:6:5: "…": coluna "objeto": o objeto de uma parceria que acolhe pessoas parece dizer onde. Use um texto genérico, sem rua, bairro, telefone nem CEP.',
      expect.stringMatching(/^arquivo:6:13: "boas": coluna "resultado": palavra desconhecida/),
      'arquivo:7:5: "…": coluna "objeto": o objeto de uma parceria que acolhe pessoas parece dizer onde. Use um texto genérico, sem rua, bairro, telefone nem CEP.',
      'arquivo:8:3: "6/2025": coluna "numero": o instrumento já apareceu acima. Deixe só a linha certa.',
    ]);
  });
});

describe('accounts on 2026-01-31', () => {
  const none = {
    accountsDueOn: null,
    accountsDeliveredOn: null,
    accountsReviewDueOn: null,
    accountsResult: null,
  };
  test.for<[string, Partial<Parameters<typeof accountsStatus>[0]>]>([
    ['UNDECLARED', {}],
    ['NOT_DUE', { accountsDueOn: '2026-01-31' }],
    ['OVERDUE', { accountsDueOn: '2026-01-30' }],
    ['UNDER_REVIEW', { accountsDueOn: '2026-01-01', accountsDeliveredOn: '2026-01-31' }],
    ['NOT_DUE', { accountsDueOn: '2026-03-01', accountsDeliveredOn: '2026-02-01' }],
    ['UNDER_REVIEW', { accountsDeliveredOn: '2025-06-01', accountsReviewDueOn: '2026-01-31' }],
    ['REVIEW_OVERDUE', { accountsDeliveredOn: '2025-06-01', accountsReviewDueOn: '2026-01-30' }],
    ['CONCLUDED', { accountsDueOn: '2025-01-01', accountsResult: AccountsResult.IRREGULAR }],
  ])('are %s with %o', ([status, said]) => {
    expect(accountsStatus({ ...none, ...said }, '2026-01-31')).toBe(status);
  });
});
