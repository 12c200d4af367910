import type { Attendance } from '../graph/attendance.ts';
import type { SilentUnit } from '../facts/monthly-record.ts';
import { monthNames, periodMonth } from './dates.ts';
import { figureStatus } from './labels.ts';
import { counted, decimal, listed } from './numbers.ts';

/** Whether the months of a number may be added up. */
export const attendanceMeasure = { STOCK: 'estoque', FLOW: 'fluxo' } as const;

/** What the two are to a reader, as the heading of their tables and the sentence below it. */
export const measureWords = {
  FLOW: {
    title: 'O que aconteceu em cada mês',
    help: 'Fluxo: cada mês conta o que houve nele. Os doze meses somam o ano.',
  },
  STOCK: {
    title: 'Quantos havia em cada mês',
    help: 'Estoque: quem continua é contado outra vez no mês seguinte. Não some os meses.',
  },
} as const;

/** A month's number, or in words why there is none. */
export function attendanceText(figure: Attendance | undefined): string {
  if (!figure) return 'sem dado informado';
  if (figure.status === 'PUBLISHED' && figure.value !== null) return decimal(figure.value);
  const { unitsReported, unitsExpected } = figure;
  if (figure.status === 'NOT_PUBLISHED' && unitsReported !== null && unitsExpected !== null)
    return unitsReported === 0
      ? 'ninguém informou'
      : `só ${unitsReported} de ${unitsExpected} ${unitsExpected === 1 ? 'unidade' : 'unidades'}`;
  return figureStatus[figure.status === 'PUBLISHED' ? 'NOT_PUBLISHED' : figure.status].word.toLowerCase();
}

/** "CRAS Exemplo 2 não informou março nem abril." */
export const silentSentence = ({ name, months }: SilentUnit): string =>
  months.length === 12
    ? `${name} não informou mês nenhum.`
    : `${name} não informou ${listed(months.map((month) => periodMonth(month)))}.`;

/** The newest month of a number and the same in words. */
export const newestSentence = (name: string, { period, value }: Attendance): string =>
  `${decimal(value ?? '0')} em ${periodMonth(period)}: ${name.charAt(0).toLowerCase()}${name.slice(1)}`;

/** "12 de 12 meses", of the months in which all units together have a number. */
export const monthsCovered = (count: number): string =>
  `${count} de ${counted(monthNames.length, 'mês', 'meses')}`;

/** What is hidden, and why a reader meets the word. */
export const hiddenNote =
  'Oculto: de 1 a 5 pessoas ou famílias, ou um número com que se descobriria outro tão pequeno. De uma parte do município, menos de 100 famílias ou de 200 pessoas.';
