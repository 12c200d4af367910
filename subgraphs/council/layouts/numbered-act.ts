import { YES_OR_NO, type Table, type TableRow } from '../../shared/import/table/table.ts';
import { optional, type TemplateColumn } from '../../shared/import/template.ts';
import { ACT_CODES, actIdOf, ActType } from '../act-type.ts';
import { ACT_TYPES } from './act-words.ts';

/** The columns about the act that publishes a decision, besides number, day and title. */
export const ACT_COLUMNS: readonly TemplateColumn[] = [
  optional('data_fecho', 'dia da última linha do ato, quando não é o do título'),
  optional('vigor', 'dia em que o ato diz que começa a valer, quando não é o do título'),
  optional('vigencia_ate', 'último dia em que vale, quando o ato tem prazo'),
  optional('ad_referendum', 'se a presidência decidiu antes do plenário', 'não', YES_OR_NO),
  optional('referendar_ate', 'último dia para o plenário referendar, pelo regimento em vigor no dia do ato'),
];

/** Kind, number and year of an act, as a row of a file of decisions has them. */
export interface ActNumber {
  actType: ActType;
  number: number;
  year: number;
}

/** The act's number; null where the decision has no numbered act. */
export function actNumberOf(row: TableRow): ActNumber | null {
  const text = row.optional('resolucao');
  const actType = row.optional('tipo_ato') ? row.oneOf('tipo_ato', { ...ACT_TYPES }) : ActType.RESOLUTION;
  if (text === null) return null;
  const [, number, year] = /^(\d+)\/(\d{4})$/.exec(text) ?? [];
  if (number && year) return { actType, number: Number(number), year: Number(year) };
  return row.refuse('resolucao', 'não é o número de um ato', 'Escreva como 11/2025');
}

/** The part of a decision's code that its act gives: "resolucao-11-2025". */
export const actCodeOf = ({ actType, number, year }: ActNumber): string =>
  `${ACT_CODES[actType]}-${number}-${year}`;

/**
 * The act of a row. Of its last line, its term and its ratification the file speaks only when it has their columns, so
 * that it does not take away what another one gave.
 */
export function actRowOf({ headings }: Table, row: TableRow, councilId: string, number: ActNumber | null) {
  const dates = {
    closingDate: dateOfAct(row, 'data_fecho', number !== null),
    effectiveOn: dateOfAct(row, 'vigor', number !== null),
    endsOn: dateOfAct(row, 'vigencia_ate', number !== null),
    ratifyBy: dateOfAct(row, 'referendar_ate', number !== null),
  };
  const isAdReferendum = row.yes('ad_referendum') ?? false;
  if (dates.ratifyBy !== null && !isAdReferendum)
    row.refuse(
      'referendar_ate',
      'só o que foi decidido ad referendum tem prazo de referendo',
      NOT_AD_REFERENDUM,
    );
  const start = dates.effectiveOn ?? row.date('data');
  if (dates.endsOn !== null && start !== null && dates.endsOn < start)
    row.refuse('vigencia_ate', 'o ato acaba antes de começar', 'Confira as duas datas');
  if (number === null) return null;
  const said = <T>(heading: string, column: T): Partial<T> => (headings.includes(heading) ? column : {});
  return {
    ...number,
    id: actIdOf({ councilId, ...number }),
    councilId,
    date: row.date('data'),
    title: row.text('titulo'),
    ...said('data_fecho', { closingDate: dates.closingDate }),
    ...said('vigor', { effectiveOn: dates.effectiveOn }),
    ...said('vigencia_ate', { endsOn: dates.endsOn }),
    ...said('ad_referendum', { isAdReferendum }),
    ...said('referendar_ate', { ratifyBy: dates.ratifyBy }),
  };
}

const NOT_AD_REFERENDUM = 'Escreva "sim" em "ad_referendum" ou apague a data';

function dateOfAct(row: TableRow, heading: string, isAct: boolean): string | null {
  const date = row.date(heading);
  if (date !== null && !isAct)
    row.refuse(heading, 'só um ato numerado tem esta data', 'Preencha "resolucao" ou apague a data');
  return date;
}
