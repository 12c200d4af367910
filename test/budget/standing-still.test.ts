import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { budget } from '../../subgraphs/budget/index.ts';
import type { PossibleAmendment, PossibleTransfer } from '../../subgraphs/budget/arrivals.ts';
import { FundingBlock } from '../../subgraphs/budget/funding-block.ts';
import { FundingOrigin } from '../../subgraphs/budget/funding-origin.ts';
import { standingStill } from '../../subgraphs/budget/standing-still.ts';
import { oneSubgraph, type OneSubgraph } from './one-subgraph.ts';
import { panelAmendments, panelBalances, panelTransfers } from './panel-files.ts';

const { BASIC, AMENDMENTS, PROGRAMMES, SPECIAL_HIGH, SPECIAL_MEDIUM, SPECIAL_UNSPLIT, UNDECLARED } =
  FundingBlock;

/** A transfer of the Union, of a month and without a day. */
const transfer = (month: string, more: Partial<PossibleTransfer> = {}): PossibleTransfer => ({
  fiscalYearId: `3143401-${month.slice(0, 4)}`,
  origin: FundingOrigin.FEDERAL,
  month: Number(month.slice(5)),
  paidOn: null,
  block: BASIC,
  amount: '100.00',
  ...more,
});
const amendment = (paidOn: string | null, more: Partial<PossibleAmendment> = {}): PossibleAmendment => ({
  fiscalYearId: '3143401-2024',
  paidOn,
  amount: '150000.00',
  ...more,
});
/** Into another block: all that it says is that the transfers of these months are known. */
const KNOWN = [transfer('2024-12', { block: FundingBlock.SUAS_MANAGEMENT })];

interface Case {
  balances?: Record<string, string>;
  transfers?: PossibleTransfer[];
  amendments?: PossibleAmendment[];
  block?: FundingBlock;
}
const judged = ({
  balances = { '2023-12': '1000.00', '2024-12': '1000.00' },
  transfers = [],
  amendments = [],
  block = BASIC,
}: Case) =>
  standingStill({
    block,
    balances: Object.entries(balances).map(([month, amount]) => ({ month, amount })),
    transfers: [...KNOWN, ...transfers],
    amendments,
  })?.isStandingStill;

const stand = (before: string, now: string): Case => ({ balances: { '2023-12': before, '2024-12': now } });

test.each<[string, Case, boolean | null | undefined]>([
  ['exactly R$ 1,000 is worth asking about', stand('1000.00', '1000.00'), true],
  ['a cent below R$ 1,000 is not', stand('999.99', '999.99'), false],
  ['down by exactly 10% still stands', stand('10000.00', '9000.00'), true],
  ['down by 10.01% is being spent', stand('10000.00', '8999.00'), false],
  ['up stands still, for interest is no use', stand('10000.00', '10400.00'), true],
  ['no balance at all is no judgement', { balances: {} }, undefined],
  ['without the earlier balance nobody knows', { balances: { '2024-12': '5000.00' } }, null],
  ['nor with a poor balance alone', { balances: { '2024-12': '5.00' } }, null],
  [
    'a balance of another month is not the earlier one',
    { balances: { '2023-11': '5000.00', '2024-12': '5000.00' } },
    null,
  ],
  [
    'months without a balance in between do not matter',
    { balances: { '2023-12': '5000.00', '2024-12': '5000.00' } },
    true,
  ],
  ['a transfer in the newest month came in', { transfers: [transfer('2024-12')] }, false],
  ['a transfer eleven months before came in', { transfers: [transfer('2024-01')] }, false],
  ['a transfer exactly twelve months before is outside', { transfers: [transfer('2023-12')] }, true],
  ['a transfer after the balance is outside', { transfers: [transfer('2025-01')] }, true],
  [
    'the day of the order decides, not the month it is for',
    { transfers: [transfer('2023-10', { paidOn: '2024-02-05' })] },
    false,
  ],
  [
    'an order paid after the balance did not come in before it',
    { transfers: [transfer('2024-12', { paidOn: '2025-01-07' })] },
    true,
  ],
  ['a refund brings nothing in', { transfers: [transfer('2024-06', { amount: '-100.00' })] }, true],
  ['money of the state counts', { transfers: [transfer('2024-06', { origin: FundingOrigin.STATE })] }, false],
  ['money of another block does not', { transfers: [transfer('2024-06', { block: SPECIAL_HIGH })] }, true],
  [
    'undivided special money came into either account',
    { block: SPECIAL_MEDIUM, transfers: [transfer('2024-06', { block: SPECIAL_UNSPLIT })] },
    false,
  ],
  [
    'high complexity is not medium',
    { block: SPECIAL_MEDIUM, transfers: [transfer('2024-06', { block: SPECIAL_HIGH })] },
    true,
  ],
  [
    "a transfer of no known block may be this account's",
    { transfers: [transfer('2024-06', { block: UNDECLARED })] },
    null,
  ],
  ['into an account of no known block any transfer may have come', { block: UNDECLARED }, null],
  [
    'an amendment may be in the account of a programme',
    { block: PROGRAMMES, transfers: [transfer('2024-06', { block: AMENDMENTS })] },
    null,
  ],
  [
    'an amendment paid in the months came into the account of amendments',
    { block: AMENDMENTS, amendments: [amendment('2024-08-28')] },
    false,
  ],
  [
    'one paid in the months and of an earlier year did too',
    { block: AMENDMENTS, amendments: [amendment('2024-01-02', { fiscalYearId: '3143401-2023' })] },
    false,
  ],
  ['one paid before the months did not', { block: AMENDMENTS, amendments: [amendment('2023-12-31')] }, true],
  ['one without a day may be of these months', { block: AMENDMENTS, amendments: [amendment(null)] }, null],
  [
    'one that was given back brought nothing in',
    { block: AMENDMENTS, amendments: [amendment('2024-08-28', { amount: '-1.00' })] },
    true,
  ],
  [
    'one that stands among no transfers may be in the account of a programme',
    { block: PROGRAMMES, amendments: [amendment('2024-08-28')] },
    null,
  ],
  ['an amendment is not money of basic protection', { amendments: [amendment('2024-08-28')] }, true],
  [
    'a transfer without month or day may be of these months',
    { transfers: [transfer('2024-01', { month: null })] },
    null,
  ],
  ['one of an earlier year is not', { transfers: [transfer('2022-01', { month: null })] }, true],
])('%s', (_, given, expected) => {
  expect(judged(given)).toBe(expected);
});

test.each<[string, PossibleTransfer[], boolean | null]>([
  ['no transfers known', [], null],
  [
    "only the state's known",
    [transfer('2024-12', { origin: FundingOrigin.STATE, block: SPECIAL_HIGH })],
    null,
  ],
  ['transfers known until a month before the balance', [transfer('2024-11', { block: SPECIAL_HIGH })], null],
  ['transfers known of a year before only', [transfer('2022-12', { block: SPECIAL_HIGH })], null],
  [
    'transfers known of later months',
    [transfer('2024-02', { block: SPECIAL_HIGH }), transfer('2025-01', { block: SPECIAL_HIGH })],
    true,
  ],
])('with %s, what is not known is not said to be none', (_, transfers, expected) => {
  const balances = ['2023-12', '2024-12'].map((month) => ({ month, amount: '5000.00' }));
  expect(standingStill({ block: BASIC, balances, transfers, amendments: [] })?.isStandingStill).toBe(
    expected,
  );
});

test('a window over two years needs the transfers of both', () => {
  const balances = ['2023-06', '2024-06'].map((month) => ({ month, amount: '5000.00' }));
  const [newer, older] = ['2024-06', '2023-09'].map((month) => transfer(month, { block: SPECIAL_HIGH }));
  const judge = (transfers: PossibleTransfer[]) =>
    standingStill({ block: BASIC, balances, transfers, amendments: [] })?.isStandingStill;
  expect([judge([newer!]), judge([newer!, older!])]).toEqual([null, true]);
});

describe('in the graph', () => {
  let subgraph: OneSubgraph;
  beforeAll(async () => {
    subgraph = await oneSubgraph(budget);
    await subgraph.loadSamples();
  });
  afterAll(() => subgraph.close());
  beforeEach(() => subgraph.forgetStatements());

  test('of the three accounts of the demonstration one stands still, one does not, and of one nobody knows', async () => {
    const [town] = await subgraph.entities(
      [{ __typename: 'Municipality', ibgeCode: '0000000' }],
      '... on Municipality { fundAccounts { block number standingStill { isStandingStill ground month amount amountBefore } balances { month source { isDemonstration } } } }',
    );
    expect(town).toMatchObject({
      fundAccounts: [
        {
          block: 'BASIC',
          number: '10001X',
          standingStill: { isStandingStill: false, ground: 'MONEY_CAME_IN', amountBefore: '96500.00' },
        },
        {
          block: 'CASH_TRANSFER_MANAGEMENT',
          standingStill: { isStandingStill: null, ground: 'NO_EARLIER_BALANCE', amountBefore: null },
        },
        {
          block: 'SUAS_MANAGEMENT',
          standingStill: {
            isStandingStill: true,
            ground: 'UNTOUCHED',
            month: '2025-12',
            amount: '59871.02',
            amountBefore: '58120.40',
          },
          balances: [
            { month: '2024-12', source: { isDemonstration: true } },
            { month: '2025-12', source: { isDemonstration: true } },
          ],
        },
      ],
    });
    expect(subgraph.tablesRead()).toEqual([
      'amendment',
      'fiscal_year',
      'fund_account',
      'fund_balance',
      'source',
      'transfer',
    ]);
  });

  test('an amendment of the panel came into its accounts, and a poor account is only said to be poor', async () => {
    const account = (label: string, number: string, amount: string) =>
      ['202312', '202412'].map((month) => ({
        ANO_MES_SALDO: month,
        NU_CONTA_CORRENTE: number,
        TIPO_CONTA_BLOCO: label,
        VL_TOTAL: amount,
      }));
    await subgraph.load(
      panelTransfers([{ NU_MES_EXERCICIO: '12', DT_CRIACAO_SIAFI: '2024-12-28 03:00:00.000000' }]),
    );
    await subgraph.load(
      panelBalances([
        ...account('ESTRUTURACAO', '1', '150.000,00'),
        ...account('PROGRAMAS', '2', '40.000,00'),
        ...account('IGD SUAS', '3', '999,99'),
        ...account('BL PSE MAC FNAS', '4', '40.000,00'),
      ]),
    );
    await subgraph.load(panelAmendments([{}]));
    const [town] = await subgraph.entities<{ fundAccounts: { number: string; standingStill: object }[] }>(
      [{ __typename: 'Municipality', ibgeCode: '3143401' }],
      '... on Municipality { fundAccounts { number standingStill { isStandingStill ground } } }',
    );
    const judgements = town!.fundAccounts.map(({ number, standingStill: still }) => [number, still]);
    expect(Object.fromEntries(judgements)).toEqual({
      1: { isStandingStill: false, ground: 'MONEY_CAME_IN' },
      2: { isStandingStill: null, ground: 'DOUBTFUL_ARRIVAL' },
      3: { isStandingStill: false, ground: 'SMALL_BALANCE' },
      4: { isStandingStill: true, ground: 'UNTOUCHED' },
    });
  });

  test('from a year over its lines to their transfers and back is one statement a table', async () => {
    const [first, second] = await subgraph.entities<{
      lines: { code: string; transfers: { paymentOrder: string; budgetLines: { code: string }[] }[] }[];
    }>(
      ['0000000-2024', '0000000-2025'].map((id) => ({ __typename: 'FiscalYear', id })),
      '... on FiscalYear { lines { code transfers { paymentOrder budgetLines { code } } } transfers { id fiscalYear { year } } transferTotals { amount sources { title } } amendments { author } }',
    );
    expect(subgraph.tablesRead()).toEqual(['amendment', 'budget_line', 'fiscal_year', 'source', 'transfer']);
    const trail = [first, second].flatMap((each) =>
      each!.lines.map(({ code, transfers }) => [
        code.slice(-4),
        transfers.length,
        transfers[0]?.budgetLines.map((line) => line.code.slice(-4)),
      ]),
    );
    expect(trail).toEqual([
      ['2101', 0, undefined],
      ['2102', 4, ['2102']],
      ['1105', 2, ['1105']],
      ['2110', 4, ['2110']],
      ['2111', 0, undefined],
      ['2115', 0, undefined],
    ]);
  });
});
