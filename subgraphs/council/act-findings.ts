import { FindingRule, type Finding } from '../shared/finding.ts';
import { writtenDay } from '../shared/written.ts';
import type { Resolution } from './resolution.ts';

/** What does not fit in an act: the day of its title and that of its last line. */
export function actFindings({
  number,
  year,
  date,
  closingDate,
}: Pick<Resolution, 'number' | 'year' | 'date' | 'closingDate'>): Finding[] {
  if (date === null || closingDate === null || date === closingDate) return [];
  return [
    {
      rule: FindingRule.TWO_DATES,
      message: `O título da Resolução ${number}/${year} diz ${writtenDay(date)}, e a linha de lugar e data, no fim, diz ${writtenDay(closingDate)}. Aqui vale a data do título.`,
      values: [date, closingDate],
    },
  ];
}
