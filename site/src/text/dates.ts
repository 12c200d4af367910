const short = [
  'jan.',
  'fev.',
  'mar.',
  'abr.',
  'maio',
  'jun.',
  'jul.',
  'ago.',
  'set.',
  'out.',
  'nov.',
  'dez.',
];

export const monthNames = [
  'janeiro',
  'fevereiro',
  'março',
  'abril',
  'maio',
  'junho',
  'julho',
  'agosto',
  'setembro',
  'outubro',
  'novembro',
  'dezembro',
];

const weekdays = ['dom', 'seg', 'ter', 'qua', 'qui', 'sex', 'sáb'];

/** "2026-11-21", or a moment that begins so → "21 nov. 2026". */
export function day(date: string): string {
  const [year, month, dayOfMonth] = parts(date);
  return `${dayOfMonth} ${short[month - 1]} ${year}`;
}

/** "2025-05-22" → "22 de maio de 2025". */
export function longDay(date: string): string {
  const [year, month, dayOfMonth] = parts(date);
  return `${dayOfMonth} de ${monthNames[month - 1]} de ${year}`;
}

/** "2025-05-22" → "maio de 2025". */
export function monthOfYear(date: string): string {
  const [year, month] = parts(date);
  return `${monthNames[month - 1]} de ${year}`;
}

/** The same beside a number, where a mean says of what: "2021/mean" → "2021, média por mês". */
export const periodOfNumber = (code: string): string =>
  code.endsWith('/mean') ? `${code.slice(0, 4)}, média por mês` : period(code);

/** Weekday of a calendar date in three letters; dates have no time zone here. */
export function weekday(date: string): string {
  const [year, month, dayOfMonth] = parts(date);
  return weekdays[new Date(Date.UTC(year, month - 1, dayOfMonth)).getUTCDay()] ?? '';
}

/** Period of an indicator: "2021" → "2021", "2021-11" → "nov. 2021", "2021/mean" → "média de 2021". */
export function period(code: string): string {
  if (code.endsWith('/mean')) return `média de ${code.slice(0, 4)}`;
  const month = monthOf(code);
  return month === undefined ? code : `${short[month]} ${code.slice(0, 4)}`;
}

/** Name of the month in a period such as "2021-11"; the period itself when it has none. */
export function periodMonth(code: string): string {
  const month = monthOf(code);
  return month === undefined ? code : (monthNames[month] ?? code);
}

/** First letters of a month, by its place in the year: 0 → "jan". */
export const monthAbbreviation = (index: number): string => (short[index] ?? '').replace('.', '').slice(0, 3);

function monthOf(code: string): number | undefined {
  const match = /^\d{4}-(\d{2})$/.exec(code);
  return match ? Number(match[1]) - 1 : undefined;
}

function parts(date: string): [number, number, number] {
  const [year = 0, month = 1, dayOfMonth = 1] = date.slice(0, 10).split('-').map(Number);
  return [year, month, dayOfMonth];
}
