import { firstBytes, type Bytes } from './bytes.ts';
import { lineFaults } from '../table/cell-faults.ts';
import { blankColumns, leftOutNote, personalColumns } from '../personal/left-out.ts';
import { LIMITS } from './limits.ts';
import { addProblem, ImportRefused, problemText, type Problem } from '../problem.ts';
import type { PublicFile } from './public-file.ts';
import { headOf, looksLikeTable, withPlainPreamble, type TableHead } from '../table/table-head.ts';
import { decodedLines, linesOf, type Encoding } from './text-encoding.ts';
import { encodingNote, mediaTypeOf, RepairCount, repairedLines } from './text-file.ts';

/** A text whose bytes were read once, and are too many to be kept. */
interface LongText {
  name: string;
  source: Bytes;
  size: number;
  encoding: Encoding;
  sha256: string;
}

/** A long text, of which only the beginning is kept, in whole lines. */
export async function longTextFile({ name, source, size, encoding, sha256 }: LongText): Promise<PublicFile> {
  const start = new TextDecoder(encoding).decode(await firstBytes(source, LIMITS.beginningBytes));
  const raw = linesOf(start).slice(0, -1);
  const plain = withPlainPreamble(raw);
  const isTable = looksLikeTable(plain);
  const head = headOf(plain);
  const personal = isTable ? personalColumns(head.headings) : [];
  const { lines } = repairedLines(beginning(name, isTable ? plain : raw, head, personal));
  const leftOut = personal.map((column) => head.headings[column] ?? '');
  const repairs = await readThrough(name, source, encoding, isTable);
  return {
    name,
    sha256,
    size,
    format: isTable ? 'csv' : 'text',
    mediaType: mediaTypeOf(isTable, head.delimiter),
    notes: [...encodingNote(encoding), ...repairs.note(), ...leftOutNote(leftOut)],
    text: lines.join('\n'),
    lines,
    isLong: true,
    leftOut,
    problems: isTable ? lineFaults(lines.slice(0, Math.max(0, head.line - 1))) : [],
    references: [],
    pastDays: [],
    contents: { source, encoding, published: null, grid: null, leftOutColumns: personal, tables: [] },
  };
}

/** The first lines without the columns about persons; where these cannot be told apart, only the headings. */
function beginning(name: string, lines: string[], head: TableHead, personal: readonly number[]): string[] {
  try {
    return blankColumns(name, lines, head, personal);
  } catch {
    // The last row may be cut where its quotes are open.
    return blankColumns(name, lines.slice(0, head.line), head, personal);
  }
}

/** Counts the repairs of the whole text; numbers of persons are looked for here only where there are no cells. */
async function readThrough(
  name: string,
  source: Bytes,
  encoding: Encoding,
  isTable: boolean,
): Promise<RepairCount> {
  const repairs = new RepairCount();
  const faults: Problem[] = [];
  let before = 0;
  for await (const lines of decodedLines(source, encoding)) {
    for (const line of lines) repairs.line(line);
    if (!isTable) for (const fault of lineFaults(lines, before)) addProblem(faults, fault);
    before += lines.length;
  }
  if (faults.length > 0) throw new ImportRefused(faults.map((fault) => problemText(name, fault)));
  return repairs;
}
