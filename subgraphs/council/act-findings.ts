import { FindingRule, type Finding } from '../shared/finding.ts';
import { writtenDay } from '../shared/written.ts';
import { ActType, actNameOf } from './act-type.ts';
import type { Deliberation } from './deliberation.ts';
import type { Resolution } from './resolution.ts';

/** What does not fit in an act: the day of its title and that of its last line. */
export function actFindings({
  actType,
  number,
  year,
  date,
  closingDate,
}: Pick<Resolution, 'number' | 'year' | 'date' | 'closingDate'> & { actType: ActType | null }): Finding[] {
  if (date === null || closingDate === null || date === closingDate) return [];
  // A file that does not speak of the kind of act brings a resolution, or leaves the kind as it is.
  const kind = actType ?? ActType.RESOLUTION;
  const name = `${kind === ActType.OPINION ? 'do' : 'da'} ${actNameOf({ actType: kind, number, year })}`;
  return [
    {
      rule: FindingRule.TWO_DATES,
      message: `O título ${name} diz ${writtenDay(date)}, e a linha de lugar e data, no fim, diz ${writtenDay(closingDate)}. Aqui vale a data do título.`,
      values: [date, closingDate],
    },
  ];
}

/** What a decision's source leaves in doubt: without its day nobody can say when it began to count. */
export function decisionFindings({ date, subject }: Pick<Deliberation, 'date' | 'subject'>): Finding[] {
  if (date !== null) return [];
  const message = `A fonte não traz o dia inteiro da decisão sobre “${subject}”: a data fica em branco.`;
  return [{ rule: FindingRule.DATE_MISSING, message, values: [] }];
}
