import type { Rows } from './rows.ts';

/** What a resolver may use: the rows of its subgraph, batched for one request, and the day of today. */
export interface Context {
  rows: Rows;
  /** Today in Brasília, "2026-11-21", or the day that was asked about. Judgements depend on it. */
  today: string;
  /** The day whose knowledge was asked for; null for the present. */
  asOf: string | null;
}

const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'America/Sao_Paulo' });

let known = { minute: NaN, day: '' };

/** Today's date where the country's deadlines are counted. */
export function today(now = new Date()): string {
  // Every answer asks, formatting is slow, and a day begins with a minute.
  const minute = Math.floor(now.getTime() / 60_000);
  if (minute !== known.minute) known = { minute, day: day.format(now) };
  return known.day;
}
