import { FindingRule, type Finding } from '../shared/finding.ts';
import { writtenNumber } from '../shared/written.ts';

/** Words for a number of years, with the number. */
const LENGTHS: Record<string, number> = {
  biênio: 2,
  triênio: 3,
  quadriênio: 4,
  quinquênio: 5,
  decênio: 10,
};

const PERIOD =
  /(biênio|triênio|quadriênio|quinquênio|decênio)\s+(?:de\s+)?(\d{4})\s*(?:[-–/]|a|até)\s*(\d{4})/giu;

/**
 * Periods of a text that do not have the years that their word says, first and last year counted. A term that
 * begins and ends in the middle of a year is told too: the reader sees both numbers.
 */
export function periodFindings(text: string): Finding[] {
  return [...text.matchAll(PERIOD)].flatMap(([period, word = '', first = '', last = '']): Finding[] => {
    const promised = LENGTHS[word.toLowerCase()] ?? 0;
    const years = Number(last) - Number(first) + 1;
    if (years === promised) return [];
    const counted = years < 1 ? 'o fim vem antes do começo' : `são ${writtenNumber(String(years))}`;
    return [
      {
        rule: FindingRule.PERIOD_LENGTH,
        message: `O texto diz “${period}”: ${word.toLowerCase()} são ${promised} anos, e de ${first} a ${last} ${counted}.`,
        values: [first, last],
      },
    ];
  });
}
