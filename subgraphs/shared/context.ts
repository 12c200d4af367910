import type { Rows } from './rows.ts';

/** What a resolver may use: the rows of its subgraph, batched for one request, and the day of today. */
export interface Context {
  rows: Rows;
  /** Today in Brasília, "2026-11-21". Judgements depend on it. */
  today: string;
}

const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'America/Sao_Paulo' });

/** Today's date where the country's deadlines are counted. */
export const today = (now = new Date()): string => day.format(now);
