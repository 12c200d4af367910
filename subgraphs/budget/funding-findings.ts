import { Big } from 'big.js';
import { FindingRule, type Finding } from '../shared/finding.ts';
import { writtenMoney, writtenShare } from '../shared/written.ts';
import { type FundingOrigin, ORIGIN_WORDS } from './funding-origin.ts';
import { sumOf } from './funding-shares.ts';

/** What a source says of a year's money, as far as it can be held against itself. */
interface FundingToCheck {
  year: number;
  totalAmount: string | null;
  /** The percentage printed beside the total, as a fraction of 1 with the places that it was printed with. */
  totalPrintedShare: string | null;
  parts: readonly { origin: FundingOrigin; amount: string | null; printedShare: string | null }[];
}

/** What does not add up in a year's money: the parts against the total, the printed percentages against both. */
export function fundingFindings(funding: FundingToCheck): Finding[] {
  return [...sumFindings(funding), ...wholeFindings(funding), ...shareFindings(funding)];
}

function sumFindings({ year, totalAmount: total, parts }: FundingToCheck): Finding[] {
  const known = parts.flatMap(({ amount }) => amount ?? []);
  if (total === null || known.length === 0) return [];
  const sum = sumOf(known);
  // A part that nobody published may be what is missing; what is too much is too much without it.
  const isComplete = known.length === parts.length;
  if (sum.eq(total) || (!isComplete && sum.lt(total))) return [];
  const difference = sum.minus(total);
  const words = difference.gt(0) ? 'a mais que' : 'a menos que';
  return [
    {
      rule: FindingRule.PARTS_NOT_TOTAL,
      message: `Em ${year}, as partes publicadas somam ${writtenMoney(sum.toFixed(2))}, ${writtenMoney(difference.abs().toFixed(2))} ${words} o total da fonte, ${writtenMoney(total)}.`,
      values: [sum.toFixed(2), difference.abs().toFixed(2), total],
    },
  ];
}

/** Printed percentages are rounded, so each part may be off by half of its last place. */
function wholeFindings({ year, totalPrintedShare, parts }: FundingToCheck): Finding[] {
  const findings: Finding[] = [];
  const shares = parts.flatMap(({ printedShare }) => printedShare ?? []);
  const sum = sumOf(shares);
  const tolerance = sumOf(shares.map((share) => new Big(10).pow(-placesOf(share)).div(2).toString()));
  if (shares.length > 0 && shares.length === parts.length && sum.minus(1).abs().gt(tolerance)) {
    findings.push({
      rule: FindingRule.SHARES_NOT_WHOLE,
      message: `Em ${year}, os percentuais que a fonte imprime somam ${writtenShare(sum.toFixed())}, e não 100%.`,
      values: [sum.toFixed()],
    });
  }
  if (totalPrintedShare !== null && !new Big(totalPrintedShare).eq(1)) {
    findings.push({
      rule: FindingRule.SHARES_NOT_WHOLE,
      message: `Em ${year}, a fonte imprime ${writtenShare(totalPrintedShare)} ao lado do total, que deveria ser 100%.`,
      values: [totalPrintedShare],
    });
  }
  return findings;
}

function shareFindings({ year, totalAmount: total, parts }: FundingToCheck): Finding[] {
  const amounts = parts.flatMap(({ amount }) => amount ?? []);
  const sum = amounts.length === parts.length ? sumOf(amounts).toFixed() : null;
  // Where the parts do not make the total, a percentage of either is no second doubt.
  const wholes = [total, sum].flatMap((whole) => (whole === null || new Big(whole).eq(0) ? [] : whole));
  return parts.flatMap(({ origin, amount, printedShare }): Finding[] => {
    if (amount === null || printedShare === null) return [];
    const places = placesOf(printedShare);
    const computed = wholes.map((whole) => new Big(amount).div(whole).toFixed(places));
    const [first] = computed;
    if (first === undefined || computed.some((share) => new Big(share).eq(printedShare))) return [];
    return [
      {
        rule: FindingRule.SHARE_NOT_AMOUNT,
        message: `Em ${year}, a fonte imprime ${writtenShare(printedShare)} para a parte ${ORIGIN_WORDS[origin]}, mas os valores dela dão ${writtenShare(first)}.`,
        values: [printedShare, first],
      },
    ];
  });
}

const placesOf = (decimal: string): number => decimal.split('.')[1]?.length ?? 0;
