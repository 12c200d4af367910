import type { PublicFile } from '../import/file/public-file.ts';
import type { Reading } from '../import/layout.ts';
import { leftOutPieces } from '../import/personal/left-out-copy.ts';
import type { UnusedParts } from '../import/personal/unused-parts.ts';
import { TableReading } from '../import/table/table-reading.ts';

/** What stands in a copy where a count is hidden. */
const HIDDEN_TEXT = 'oculto';

/**
 * A file without the counts that are hidden, in pieces: a table as CSV with "oculto" in their cells and without the
 * columns about persons or that no reader used, a text with "oculto" in their lines. Null when the layout does not say where they stand.
 */
export function redactedPieces(
  file: PublicFile,
  readings: readonly Reading[],
  hidden: ReadonlySet<string>,
  unused: UnusedParts,
): (() => AsyncIterable<string>) | null {
  const shown = readings.flatMap(({ shownCounts = [] }) => shownCounts);
  if (shown.length > 0) return () => redactedLines(file, shown, hidden);
  const countsIn = readings.find((reading) => reading.countsIn)?.countsIn;
  return countsIn ? () => redactedTable(file, countsIn, hidden, unused) : null;
}

async function* redactedLines(
  { lines }: PublicFile,
  shown: NonNullable<Reading['shownCounts']>,
  hidden: ReadonlySet<string>,
): AsyncGenerator<string> {
  const at = Map.groupBy(
    shown.filter(({ cell }) => hidden.has(cell)),
    ({ line }) => line,
  );
  const texts = lines.map((text, index) =>
    (at.get(index + 1) ?? []).reduce((rest, { text: number }) => withoutNumber(rest, number), text),
  );
  yield `${texts.join('\n')}\n`;
}

/** A line without a number, wherever it stands in it by itself and not inside a longer one. */
function withoutNumber(line: string, number: string): string {
  const literal = number.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return line.replaceAll(new RegExp(String.raw`(?<![\d.,])${literal}(?!\d|[.,]\d)`, 'g'), HIDDEN_TEXT);
}

function redactedTable(
  file: PublicFile,
  countsIn: NonNullable<Reading['countsIn']>,
  hidden: ReadonlySet<string>,
  unused: UnusedParts,
): AsyncIterable<string> {
  const reading = new TableReading(file, []);
  return leftOutPieces(file, {
    unused,
    cellsOf(record) {
      const cells = [...record.cells];
      const row = reading.row(record);
      for (const { heading, cell } of row ? countsIn(row) : []) {
        const isShown = row?.published(heading) !== null;
        if (isShown && (cell === null || hidden.has(cell)))
          cells[(row?.columnOf(heading) ?? 1) - 1] = HIDDEN_TEXT;
      }
      return cells;
    },
  });
}
