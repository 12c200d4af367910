import { today } from '../../subgraphs/shared/context.ts';
import type { PublicFile } from '../../subgraphs/shared/import/file/public-file.ts';
import type { Problem } from '../../subgraphs/shared/import/problem.ts';

/**
 * A fault for each day on which a file says that something was done, and which has not come yet, by the hub's clock;
 * one that is set back, as for a rehearsal of the past, makes no day of the real past one to come.
 */
export const futureDays = ({ pastDays }: PublicFile, now: Date): Problem[] =>
  pastDays
    .filter(({ day }) => day > today(now) && day > today())
    .map(({ key, line, column, value, sheet }) => ({
      line,
      column,
      value,
      sheet,
      problem: `a linha "# ${key}:" traz um dia que ainda não chegou`,
      remedy: 'Confira o ano, o mês e o dia',
    }));
