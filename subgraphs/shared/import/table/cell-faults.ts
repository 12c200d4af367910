import { directionSign, invisibleSign, visible } from '../file/invisible-signs.ts';
import { LIMITS } from '../file/limits.ts';
import { personalNumberFault, personalNumberIn } from '../personal/personal-numbers.ts';
import type { Problem } from '../problem.ts';
import type { SourceRecord } from './csv-records.ts';

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
  const control = invisibleSign(text);
  return control ? controlFault(text, control[0]) : null;
}

const controlFault = (text: string, control: string): Fault => ({
  value: visible(text),
  problem: `há um sinal de controle (U+${control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')})`,
  remedy: 'Apague o sinal, que não se vê, e escreva o texto de novo',
});

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
    const place = { line: linesBefore + index + 1 };
    const found = personalNumberIn(text);
    if (found) return [{ ...place, column: found.index + 1, ...personalNumberFault(found.document) }];
    const turn = directionSign(text);
    return turn ? [{ ...place, column: turn.index + 1, ...controlFault(text, turn[0]) }] : [];
  });
}
