import { aboutColumn } from './table/table-head.ts';
import type { Table } from './table/table.ts';
import type { Problem } from './problem.ts';
import type { PublicFile } from './file/public-file.ts';

/** What a `# chave: valor` line says; a line that is missing or reads otherwise than `shape` is a fault. */
export function said(
  { about }: Pick<Table, 'about'>,
  file: PublicFile,
  { key, shape, remedy, names }: AboutLine,
  problems: Problem[],
): string {
  const value = about.get(key) ?? '';
  const line = file.lines.findIndex((each) => each.startsWith(`# ${key}:`)) + 1;
  if (shape.test(value)) {
    if (names) file.references.push({ ...names, ...placeOf(file, line), id: value, value });
    return value;
  }
  problems.push({
    ...placeOf(file, line),
    value,
    problem: faultOf(key, line > 0, value),
    remedy,
  });
  return value;
}

/** A `# chave: valor` line that a file of facts must have. */
interface AboutLine {
  key: string;
  shape: RegExp;
  remedy: string;
  /** What its value names, when that must be there before, and what to do when it is not. */
  names?: { type: string; remedy?: string };
}

const placeOf = (file: PublicFile, line: number) => ({
  line: line || 1,
  column: aboutColumn(file, line),
  sheet: file.sheet,
});

function faultOf(key: string, isThere: boolean, value: string): string {
  if (!isThere) return `falta a linha "# ${key}:"`;
  return value === '' ? `a linha "# ${key}:" está vazia` : `a linha "# ${key}:" não serve`;
}

/** The municipality that a file of facts names, by its IBGE code. */
export const MUNICIPALITY = {
  key: 'municipio',
  shape: /^\d{7}$/,
  remedy: 'Escreva "# municipio: 3136702", com o código do IBGE',
};

/** The year that a file of facts is of; the assistance that it may speak of is as old as the Constitution of 1988. */
export const YEAR = {
  key: 'ano',
  shape: /^(198[89]|199\d|20\d\d)$/,
  remedy: 'Escreva "# ano: 2021", com um ano de 1988 a 2099',
};
