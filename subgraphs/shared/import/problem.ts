import { visible } from './file/invisible-signs.ts';
import { withoutPersonalNumbers } from './personal/personal-numbers.ts';

/** A fault in a public file, told so that a person can mend it. Lines and columns count from 1. */
export interface Problem {
  line: number;
  column: number;
  /** The value as it stands in the file. */
  value: string;
  /** What is wrong, in Portuguese, without the value. */
  problem: string;
  /** What to do about it, in Portuguese. */
  remedy: string;
  /** The sheet, if the file is a spreadsheet; `line` and `column` are then those of the cell. */
  sheet?: string | undefined;
}

/** How many faults of one file are listed; of the others only the number is told. */
const LISTED_PROBLEMS = 1000;

const unlisted = new WeakMap<Problem[], { count: number; place: Problem }>();

/** Adds a fault to a list; the thousand-and-first and all later ones become one entry that tells how many they are. */
export function addProblem(problems: Problem[], problem: Problem): void {
  const rest = unlisted.get(problems);
  if (rest) {
    rest.count += 1;
    rest.place.problem = restText(rest.count);
  } else if (problems.length < LISTED_PROBLEMS) problems.push(problem);
  else {
    const place = {
      ...problem,
      value: '…',
      problem: restText(1),
      remedy: 'Corrija os que estão na lista e importe outra vez',
    };
    unlisted.set(problems, { count: 1, place });
    problems.push(place);
  }
}

const restText = (count: number) =>
  count === 1
    ? 'daqui em diante mais uma falha não foi listada'
    : `daqui em diante mais ${count} falhas não foram listadas`;

/**
 * One fault as one line of text: `arquivo:linha:coluna: "valor": o que há. O que fazer.` In a spreadsheet the place
 * is the sheet and the cell. The number of a person's document is never quoted, nor a sign that nobody sees.
 */
export function problemText(
  file: string | { name: string; sheet?: string | undefined },
  problem: Problem,
): string {
  const { name, sheet } = typeof file === 'string' ? { name: file, sheet: undefined } : file;
  const value = withoutPersonalNumbers(problem.value);
  const quoted = value.length > 80 ? `${value.slice(0, 77)}…` : value;
  const place = placeText(name, { ...problem, sheet: problem.sheet ?? sheet });
  return visible(`${place}: "${quoted}": ${problem.problem}. ${problem.remedy}.`);
}

/** Where a fault is: `arquivo.csv:12:3`, or `arquivo.xlsx, planilha "Metas", célula C12`. */
const placeText = (
  file: string,
  { line, column, sheet }: Pick<Problem, 'line' | 'column' | 'sheet'>,
): string =>
  sheet === undefined
    ? `${file}:${line}:${column}`
    : `${file}, planilha "${sheet}", célula ${columnLetters(column)}${line}`;

/** The letters of a spreadsheet's column: 1 is A, 27 is AA. */
function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** A file that cannot be imported, with all that is wrong with it. Nothing of it was written. */
export class ImportRefused extends Error {
  override name = 'ImportRefused';

  constructor(readonly messages: readonly string[]) {
    super(messages.join('\n'));
  }
}
