import { Big } from 'big.js';
import { FindingRule, type Finding } from '../shared/finding.ts';
import { writtenMoney } from '../shared/written.ts';
import type { BudgetLine } from './budget-line.ts';

/** The stages of spending in their order, with the words for a sentence. */
const STAGES = [
  ['appropriated', 'a dotação'],
  ['committed', 'o empenho'],
  ['settled', 'a liquidação'],
  ['paid', 'o pagamento'],
] as const;

/**
 * Where a line's spending goes beyond the stage before it, or a payment beyond the appropriation. A stage that
 * nobody published is passed over: the payment is then held against the commitment.
 */
export function stageFindings(line: Pick<BudgetLine, 'title' | (typeof STAGES)[number][0]>): Finding[] {
  const known = STAGES.flatMap(([key, name]) => (line[key] === null ? [] : { name, amount: line[key] }));
  const steps = known.slice(1).map((later, index) => ({ earlier: known[index]!, later }));
  const [first, last] = [known[0], known.at(-1)];
  const isWhole = first?.name === STAGES[0][1] && last?.name === STAGES[3][1];
  if (first && last && isWhole && known.length > 2) steps.push({ earlier: first, later: last });
  return steps
    .filter(({ earlier, later }) => new Big(later.amount).gt(earlier.amount))
    .map(({ earlier, later }) => ({
      rule: FindingRule.STAGES_OUT_OF_ORDER,
      message: `Em “${line.title}”, ${later.name} (${writtenMoney(later.amount)}) passa d${earlier.name} (${writtenMoney(earlier.amount)}); um crédito ou um cancelamento pode explicar.`,
      values: [later.amount, earlier.amount],
    }));
}
