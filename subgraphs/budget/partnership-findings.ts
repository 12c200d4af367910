import { Big } from 'big.js';
import { FindingRule, type Finding } from '../shared/finding.ts';
import { writtenDay, writtenMoney } from '../shared/written.ts';
import { PartnershipInstrument } from './partnership-terms.ts';
import type { Partnership } from './partnership.ts';

/** What does not fit in what a source says of a partnership. */
export function partnershipFindings(partnership: Partnership): Finding[] {
  return [...moneyFindings(partnership), ...dateFindings(partnership)];
}

function moneyFindings({ number, instrument, total, released, teamPay }: Partnership): Finding[] {
  const findings: Finding[] = [];
  const parts = [
    ['foi liberado', released],
    ['foi para a equipe', teamPay],
  ] as const;
  for (const [word, part] of parts) {
    if (total === null || part === null || new Big(part).lte(total)) continue;
    findings.push({
      rule: FindingRule.PART_ABOVE_TOTAL,
      message: `Na parceria ${number} ${word} ${writtenMoney(part)}, mais que o total de ${writtenMoney(total)}.`,
      values: [part, total],
    });
  }
  const paid = [released, total].find((amount) => amount !== null && new Big(amount).gt(0));
  if (instrument === PartnershipInstrument.COOPERATION_AGREEMENT && paid)
    findings.push({
      rule: FindingRule.MONEY_IN_COOPERATION,
      message: `O acordo de cooperação ${number} tem ${writtenMoney(paid)}; esse instrumento não repassa dinheiro.`,
      values: [paid],
    });
  return findings;
}

function dateFindings(partnership: Partnership): Finding[] {
  const { number, signedOn, startsOn, endsOn, accountsDeliveredOn } = partnership;
  const pairs = [
    ['a assinatura', signedOn, 'o fim da vigência', endsOn],
    ['o começo da vigência', startsOn, 'o fim dela', endsOn],
    ['a assinatura', signedOn, 'a entrega das contas', accountsDeliveredOn],
  ] as const;
  return pairs.flatMap(([first, from, second, to]) => {
    if (from === null || to === null || from <= to) return [];
    const message = `Na parceria ${number}, ${first} é de ${writtenDay(from)}, depois de ${second}, de ${writtenDay(to)}.`;
    return [{ rule: FindingRule.DATES_OUT_OF_ORDER, message, values: [from, to] }];
  });
}
