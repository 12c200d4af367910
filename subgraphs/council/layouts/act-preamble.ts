import type { Problem } from '../../shared/import/problem.ts';
import { lineFault, NO_LINE, type ActLine } from './act-lines.ts';

const TITLE = /^RESOLUÇÃO N[º°] ?(\d+), DE (\d{1,2})[º°]? DE (\p{L}+) DE (\d{4})$/iu;
const CLOSING = /^\p{Lu}[\p{L} ]+, (\d{1,2})[º°]? de (\p{L}+) de (\d{4})\.?$/u;
const COMMISSION = /^A COMISSÃO INTERGESTORES BIPARTITE .*\bCIB\/SUAS\/([A-Z]{2})\b/;
const HEADNOTE = /^Pactua .*\bEstado d[aeo] (\p{Lu}[\p{L} ]+?) - Ano (\d{4})\.?$/u;

const MONTHS =
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' ');

/** What stands before the articles of a commission's act. */
export interface ActPreamble {
  /** "mt-cib". */
  councilId: string;
  number: number;
  year: number;
  date: string;
  /** The day above the signatures; null when the act has no such line. */
  closingDate: string | null;
  titleLine: number;
  headnote: string;
  stateName: string;
  planYear: number;
  /** Who decides and by which power, word for word. */
  enacting: string;
  /** The considerations, one each, without the semicolon that parts them. */
  basis: string[];
}

/** Reads title, headnote, commission, considerations, and the day above the signatures. */
export function actPreamble(
  lines: readonly ActLine[],
  used: Set<number>,
  problems: Problem[],
): ActPreamble | null {
  const find = (pattern: RegExp, problem: string, remedy: string) => {
    const at = lines.find(({ text }) => pattern.test(text));
    if (at) used.add(at.line);
    else problems.push(lineFault(lines[0] ?? NO_LINE, problem, remedy));
    return at && { at, match: pattern.exec(at.text) ?? [] };
  };
  const title = find(
    TITLE,
    'falta o título do ato, com número e dia',
    'Inclua a linha "RESOLUÇÃO Nº 02, DE 18 DE MARÇO DE 2022"',
  );
  const headnote = find(
    HEADNOTE,
    'a ementa não diz o plano, o estado e o ano',
    'Inclua a linha que começa com "Pactua" e acaba no ano, como "Ano 2022."',
  );
  const commission = find(
    COMMISSION,
    'o ato não diz de que comissão é',
    'Inclua a linha da comissão, com a sigla "CIB/SUAS/MT"',
  );
  const resolves = lines.find(({ text }) => text === 'RESOLVE:');
  if (resolves) used.add(resolves.line);
  const basis = lines.filter(
    ({ line, text }) => /^Considerando\b/i.test(text) && line < (resolves?.line ?? Infinity),
  );
  for (const { line } of basis) used.add(line);
  if (!title || !headnote || !commission) return null;

  const [, number = '', ...day] = title.match;
  const date = dateOf(day);
  if (date === null)
    problems.push(lineFault(title.at, 'o dia do título não existe', 'Confira o dia e o mês'));
  const closing = lines.find(({ text }) => CLOSING.test(text));
  const closingDate = closing ? dateOf(CLOSING.exec(closing.text)?.slice(1) ?? []) : null;
  if (closing) {
    used.add(closing.line);
    if (closingDate === null)
      problems.push(lineFault(closing, 'o dia das assinaturas não existe', 'Confira o dia e o mês'));
  }
  const [, stateName = '', planYear] = headnote.match;
  return {
    councilId: `${commission.match[1]?.toLowerCase()}-cib`,
    number: Number(number),
    year: Number(day[2]),
    date: date ?? '',
    closingDate,
    titleLine: title.at.line,
    headnote: headnote.at.text,
    stateName,
    planYear: Number(planYear),
    enacting: commission.at.text,
    basis: basis.map(({ text }) => text.replace(/[;.]$/, '')),
  };
}

/** Day, month's name and year as "2022-03-18"; null when there is no such day. */
function dateOf([day = '', month = '', year = '']: string[]): string | null {
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  const date = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const parsed = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) || !parsed.toISOString().startsWith(date) ? null : date;
}

/** The lines up to the one with place and day, below which people sign; no person's name is read. */
export function beforeSignatures(lines: readonly ActLine[]): readonly ActLine[] {
  const end = lines.findIndex(({ text }) => CLOSING.test(text));
  return end < 0 ? lines : lines.slice(0, end);
}
