import { LIMITS } from '../file/limits.ts';
import { personalNumberFault, personalNumberIn } from '../personal/personal-numbers.ts';
import type { Problem } from '../problem.ts';
import type { SourceRecord } from './csv-records.ts';

// Tab and the ends of lines are the only control characters that a text has.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/; // oxlint-disable-line no-control-regex

type Fault = Pick<Problem, 'value' | 'problem' | 'remedy'>;

/** What no cell may have, whatever the table is about: numbers of persons' documents, control characters, a book. */
function cellFault(text: string): Fault | null {
  const personal = personalNumberIn(text);
  if (personal) return personalNumberFault(personal.document);
  if (text.length > LIMITS.cellCharacters) {
    return {
      value: text,
      problem: `a célula tem ${text.length} sinais; o limite é ${LIMITS.cellCharacters}`,
      remedy: 'Encurte o texto, ou confira se faltam aspas',
    };
  }
  const control = CONTROL.exec(text);
  return control
    ? {
        value: text.replaceAll(new RegExp(CONTROL, 'g'), '�'),
        problem: `há um sinal de controle (U+${control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')})`,
        remedy: 'Apague o sinal, que não se vê, e escreva o texto de novo',
      }
    : null;
}

/** The faults of a row's cells. */
export function recordFaults({ line, cells }: SourceRecord, sheet: string | undefined): Problem[] {
  return cells.flatMap((cell, index) => {
    const fault = cellFault(cell);
    return fault ? [{ line, column: index + 1, ...fault, sheet }] : [];
  });
}

/** The faults of lines that are no table: the column is the character. */
export function lineFaults(lines: readonly string[], linesBefore = 0): Problem[] {
  return lines.flatMap((text, index) => {
    const found = personalNumberIn(text);
    if (!found) return [];
    return [
      { line: linesBefore + index + 1, column: found.index + 1, ...personalNumberFault(found.document) },
    ];
  });
}
