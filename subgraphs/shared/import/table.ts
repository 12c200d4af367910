import { parse } from 'csv-parse/sync';
import { brazilianDecimal } from './numbers.ts';
import type { Problem } from './problem.ts';
import { sha256Of, sourceIdOf, type PublicFile } from './public-file.ts';

/**
 * A file of facts: `# chave: valor` lines that name the kind, the place and the document the facts were taken
 * from, then a table with headings and `;` between cells. The project's own sample is written so.
 */
export interface Table {
  about: ReadonlyMap<string, string>;
  rows: TableRow[];
}

/** The kind that a file of facts declares, or null when it is none. */
export const declaredKind = (file: PublicFile): string | null =>
  /^# tipo: (\S+)$/.exec(file.lines[0] ?? '')?.[1] ?? null;

/** Every line, for layouts of facts: what they cannot read is a fault, so nothing is left unused. */
export const allLines = (file: PublicFile): Set<number> =>
  new Set(file.lines.keys().map((index) => index + 1));

/** The headings of a table: the first line that is no `# chave: valor`. */
export function headingsOf(file: PublicFile): string[] {
  const line = file.lines.find((each) => !each.startsWith('#')) ?? '';
  const [cells = []] = parse(line, { delimiter: delimiterOf(line), relax_quotes: true }) as string[][];
  return cells.map((cell) => cell.trim());
}

/** Whichever of `;`, tab and `,` the line of headings has most. */
const delimiterOf = (headings: string): string =>
  [';', '\t', ','].toSorted((a, b) => headings.split(b).length - headings.split(a).length)[0] ?? ';';

/** Reads a file of facts. Faults of its cells are added to `problems` as the cells are asked for. */
export function readTable(file: PublicFile, problems: Problem[]): Table {
  const firstRow = file.lines.findIndex((line) => !line.startsWith('#'));
  const headLines = firstRow === -1 ? file.lines.length : firstRow;
  const about = new Map(
    file.lines.slice(0, headLines).map((line, index) => {
      const match = /^# ([^:]+): ?(.*)$/.exec(line);
      if (!match)
        problems.push(
          fault(index + 1, 1, line, 'linha de cabeçalho sem "# chave: valor"', 'Corrija a linha'),
        );
      return [match?.[1] ?? '', (match?.[2] ?? '').trim()] as const;
    }),
  );
  const table = file.lines.slice(headLines).join('\n');
  const records = parse(table, {
    delimiter: delimiterOf(file.lines[headLines] ?? ''),
    info: true,
    skip_empty_lines: true,
    relax_column_count: true,
  });
  const [head, ...body] = records as unknown as { record: string[]; info: { lines: number } }[];
  const headings = (head?.record ?? []).map((heading) => heading.trim());

  const rows = body.map(({ record, info }) => {
    const line = headLines + info.lines;
    if (record.length > headings.length) {
      problems.push(
        fault(line, headings.length + 1, record.at(-1) ?? '', 'célula a mais', 'Tire o ";" que sobra'),
      );
    }
    return new TableRow(line, headings, record, problems);
  });
  return { about, rows };
}

/** One row of a file of facts. Each reader checks its cell and, when it is wrong, records a fault. */
export class TableRow {
  constructor(
    readonly line: number,
    private readonly headings: readonly string[],
    private readonly cells: readonly string[],
    private readonly problems: Problem[],
  ) {}

  /** The cell's text; null when it is empty or the column is not in the file. */
  optional(heading: string): string | null {
    return this.cells[this.headings.indexOf(heading)]?.trim() || null;
  }

  /** The cell's text, which must be there. */
  text(heading: string): string {
    return this.optional(heading) ?? this.refuse(heading, 'falta o valor', 'Preencha a célula') ?? '';
  }

  /** A whole number. */
  integer(heading: string): number {
    const text = this.text(heading);
    if (/^-?\d+$/.test(text)) return Number(text);
    this.refuse(heading, 'não é um número inteiro', 'Use só algarismos');
    return 0;
  }

  /** An exact decimal written as in Brazil ("1.234,50"), or null when the cell is empty. */
  decimal(heading: string): string | null {
    const text = this.optional(heading);
    return text === null
      ? null
      : (brazilianDecimal(text) ?? this.refuse(heading, 'não é um número', 'Escreva como 1.234,50'));
  }

  /** A calendar date written year first, or null when the cell is empty. */
  date(heading: string): string | null {
    const text = this.optional(heading);
    if (text === null || (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)))) return text;
    return this.refuse(heading, 'não é uma data', 'Escreva como 2025-06-30');
  }

  /** "sim" or "não"; null when the cell is empty. */
  yes(heading: string): boolean | null {
    const text = this.optional(heading);
    if (text === null) return null;
    if (text !== 'sim' && text !== 'não') this.refuse(heading, 'não é sim nem não', 'Escreva "sim" ou "não"');
    return text === 'sim';
  }

  /** One of the words in `meanings`, as what it means. */
  oneOf<M>(heading: string, meanings: Record<string, M>): M {
    const text = this.text(heading);
    if (Object.hasOwn(meanings, text)) return meanings[text] as M;
    this.refuse(heading, 'palavra desconhecida', `Use uma destas: ${Object.keys(meanings).join(', ')}`);
    return Object.values(meanings)[0] as M;
  }

  /** Several texts in one cell, with "|" between them. */
  list(heading: string): string[] {
    return (this.optional(heading) ?? '').split('|').flatMap((each) => each.trim() || []);
  }

  /** Records a fault of a cell. */
  refuse(heading: string, problem: string, remedy: string): null {
    const column = this.headings.indexOf(heading);
    this.problems.push(
      fault(this.line, column + 1 || 1, this.cells[column] ?? '', `coluna "${heading}": ${problem}`, remedy),
    );
    return null;
  }
}

/**
 * The document that the facts were taken from: the file's own lines say which. Of a document whose bytes nobody
 * kept there is no hash; a file that names no document is one itself.
 */
export function sourceOfTable({ about }: Table, file: PublicFile) {
  const said = (key: string) => about.get(key) || null;
  const title = said('fonte') ?? file.name;
  const publisher = said('publicador');
  const url = said('endereco');
  const sha256 = said('sha256') ?? (said('fonte') ? null : file.sha256);
  return {
    id: sourceIdOf(sha256 ?? sha256Of([title, publisher, url].join('\n'))),
    title,
    publisher,
    url,
    publishedOn: said('publicado'),
    retrievedOn: said('coletado'),
    sha256,
    licence: said('licenca'),
    isDemonstration: said('demonstracao') === 'sim',
  };
}

const fault = (line: number, column: number, value: string, problem: string, remedy: string): Problem => ({
  line,
  column,
  value,
  problem,
  remedy,
});
