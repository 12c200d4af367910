import type { PublicFile } from '../../shared/import/file/public-file.ts';
import { headOf } from '../../shared/import/table/table-head.ts';
import type { Template } from '../../shared/import/template.ts';
import type { Problem } from '../../shared/import/problem.ts';
import type { TableRow } from '../../shared/import/table/table.ts';
import type { Rows } from '../../shared/rows.ts';
import { seatsOf, type Seat } from '../seat.ts';

/**
 * Refuses a table of seats and who holds them that has more columns than its template: of a person only the name is
 * published, so whatever else stands there is told, and not dropped in silence.
 */
export function refuseOtherColumns(
  file: PublicFile,
  headings: readonly string[],
  template: Template,
  problems: Problem[],
): void {
  const allowed = new Set(['', ...template.columns.map(({ heading }) => heading)]);
  const { leftOutColumns } = file.contents;
  const found = [
    ...file.leftOut.map((heading, index) => ({ heading, column: (leftOutColumns[index] ?? 0) + 1 })),
    ...headings.map((heading, index) => ({ heading, column: index + 1 })),
  ].filter(({ heading }) => !allowed.has(heading));
  const { line } = headOf(file.lines);
  for (const { heading, column } of found) {
    problems.push({
      line,
      column,
      value: heading,
      problem: 'este modelo não tem esta coluna: de um conselheiro só se publica o nome',
      remedy: 'Apague a coluna',
      sheet: file.sheet,
    });
  }
}

/** The seats of a council by their code, without the council's id. */
export async function knownSeats(rows: Rows, councilId: string): Promise<ReadonlyMap<string, Seat>> {
  const seats = await seatsOf(rows, councilId);
  return new Map(seats.map((seat) => [seat.id.slice(councilId.length + 1), seat]));
}

/** The seat that a cell names by its code; null, with a fault, where the council has none of it. */
export function seatCell(row: TableRow, heading: string, seats: ReadonlyMap<string, Seat>): Seat | null {
  const code = row.text(heading);
  if (code === '') return null;
  const seat = seats.get(code) ?? null;
  if (!seat) {
    row.refuse(
      heading,
      'o conselho não tem cadeira com este código',
      'Importe antes a lista de cadeiras, ou corrija o código',
    );
  }
  return seat;
}
