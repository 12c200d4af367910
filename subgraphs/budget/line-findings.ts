import { Big } from 'big.js';
import { FindingRule, type Finding } from '../shared/finding.ts';
import { writtenMoney } from '../shared/written.ts';
import type { BudgetLine } from './budget-line.ts';
import { FundingOrigin, ORIGIN_WORDS } from './funding-origin.ts';
import { payerOf } from './line-payer.ts';
import { stageFindings } from './stage-findings.ts';

/** What of a line is held against itself. */
type LineToCheck = Parameters<typeof stageFindings>[0] &
  Pick<BudgetLine, 'declaredOrigin' | 'fundingSourceCode' | 'leftToPay'>;

/** What does not fit in one budget line: the order of its stages, what was left to pay, who is said to pay. */
export const lineFindings = (line: LineToCheck): Finding[] => [
  ...stageFindings(line),
  ...leftToPayFindings(line),
  ...originFindings(line),
];

/** What is left to pay at the end of a year is at most what was committed and not paid (Lei 4.320/1964, art. 36). */
function leftToPayFindings({ title, committed, paid, leftToPay }: LineToCheck): Finding[] {
  if (committed === null || paid === null || leftToPay === null) return [];
  const open = new Big(committed).minus(paid);
  if (new Big(leftToPay).lte(open)) return [];
  return [
    {
      rule: FindingRule.STAGES_OUT_OF_ORDER,
      message: `Em “${title}”, os restos a pagar (${writtenMoney(leftToPay)}) passam do que foi empenhado e não pago (${writtenMoney(open.toFixed(2))}).`,
      values: [leftToPay, open.toFixed(2)],
    },
  ];
}

/** The sphere that is declared, held against the one that the national code tells, where it tells one. */
function originFindings(line: LineToCheck): Finding[] {
  const { title, declaredOrigin: origin, fundingSourceCode } = line;
  const told = payerOf(line);
  // Who declares nothing contradicts nothing.
  if (told === origin || origin === FundingOrigin.UNDECLARED) return [];
  const isPart =
    origin === FundingOrigin.FEDERAL_AND_STATE_UNSPLIT &&
    (told === FundingOrigin.FEDERAL || told === FundingOrigin.STATE);
  if (isPart) return [];
  return [
    {
      rule: FindingRule.ORIGIN_NOT_SOURCE,
      message: `Em “${title}”, a origem declarada é ${ORIGIN_WORDS[origin]}, e o código da fonte de recursos, ${fundingSourceCode}, é de dinheiro ${ORIGIN_WORDS[told]}. O código decide.`,
      values: [],
    },
  ];
}
