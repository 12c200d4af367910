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
}

/** One fault as one line of text: `arquivo:linha:coluna: "valor": o que há. O que fazer.` */
export function problemText(file: string, { line, column, value, problem, remedy }: Problem): string {
  const quoted = value.length > 80 ? `${value.slice(0, 77)}…` : value;
  return `${file}:${line}:${column}: "${quoted}": ${problem}. ${remedy}.`;
}

/** A file that cannot be imported, with all that is wrong with it. Nothing of it was written. */
export class ImportRefused extends Error {
  override name = 'ImportRefused';

  constructor(readonly messages: readonly string[]) {
    super(messages.join('\n'));
  }
}
