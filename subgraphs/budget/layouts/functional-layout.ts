import type { Reading, ReadingContext } from '../../shared/import/layout.ts';
import type { PublicFile } from '../../shared/import/file/public-file.ts';
import { addProblem, type Problem } from '../../shared/import/problem.ts';
import { allLines } from '../../shared/import/table/table.ts';
import { writtenList } from '../../shared/written.ts';
import type { Statement } from '../statement.ts';
import { figureSets, type ReadFigure } from './figure-rows.ts';
import { FINBRA, finbraRows } from './finbra.ts';
import { wholeOf, type FunctionalFigure } from './functional-cell.ts';
import { FunctionalFigures, type StageColumns } from './functional-figures.ts';
import { leftOutNote, onlySocialAssistance } from './left-out-notes.ts';
import { siconfiRows } from './siconfi-json.ts';
import type { SiconfiRow } from './siconfi-row.ts';
import { siconfiSource } from './siconfi-source.ts';

/** One statement of spending by function, as far as its reader differs from the other's. */
interface FunctionalStatement {
  statement: Statement;
  columns: StageColumns;
  /** The annexes of the API that are this one; an answer may hold all annexes of a statement. */
  annexes: readonly string[];
  /** The period of a row, "" when it says none that there is, which is then a fault. */
  periodOf(row: SiconfiRow, year: number): string;
  question(year: number, period: string, report: string): Parameters<typeof siconfiSource>[2];
  /** What to tell of a figure that lacks a part. */
  incomplete?(figure: FunctionalFigure): string | null;
}

/** Reads a file of such a statement; both are alike but for the names of their columns and their periods. */
export async function readFunctional(
  file: PublicFile,
  { today }: ReadingContext,
  layout: FunctionalStatement,
): Promise<Reading> {
  const problems: Problem[] = [];
  const figures = new FunctionalFigures(layout.columns);
  const periods = new Set<string>();
  let report: string | null = null;
  let otherAnnexes = 0;
  for await (const rows of rowsOf(file, problems)) {
    for (const row of rows) {
      const annex = row.field('anexo');
      if (annex !== null && !layout.annexes.includes(annex)) {
        otherAnnexes += 1;
        continue;
      }
      report ??= row.field('demonstrativo');
      const town = figures.add(row);
      if (town && periods.size < 2) periods.add(layout.periodOf(row, town.year));
    }
  }
  const [period = '', another] = periods;
  const towns = figures.fiscalYears();
  const all = [...figures.all()];
  const refuse = (value: string, problem: string, remedy: string) =>
    addProblem(problems, { line: 1, column: 1, value, problem, remedy });
  if (another !== undefined) {
    refuse(`${period}, ${another}`, 'há mais de um período no arquivo', 'Importe um período de cada vez');
  } else if (towns.length > 0 && period === '') {
    refuse('', 'o arquivo não diz de que período é', 'Baixe-o outra vez, com o ano e o período');
  } else if (problems.length === 0 && all.length === 0) {
    const remedy = 'Confira se é o demonstrativo da despesa por função de um município, e se ele o preencheu';
    refuse('', 'o arquivo não traz a função 08, Assistência Social', remedy);
  }
  const read = all.map((figure): ReadFigure => {
    const { ibgeCode, year, stage, intraBudget, subfunction } = figure;
    const own = { ibgeCode, year, stage, intraBudget, subfunction, fundingSourceCode: null };
    return { ...own, statement: layout.statement, period, ...wholeOf(figure) };
  });
  const { year = 0 } = towns[0] ?? {};
  const question = { ...layout.question(year, period, report ?? layout.statement), table: FINBRA };
  const source = siconfiSource(file, towns, question, today);
  const scope = { statement: layout.statement, period, towns };
  return {
    sets: problems.length > 0 ? [] : figureSets(read, source, [scope]),
    problems,
    usedLines: allLines(file),
    notes: [
      ...notesOf(figures, otherAnnexes),
      ...new Set(all.flatMap((each) => layout.incomplete?.(each) ?? [])),
    ],
  };
}

async function* rowsOf(file: PublicFile, problems: Problem[]): AsyncGenerator<SiconfiRow[]> {
  if (file.format === 'json') yield siconfiRows(file, problems);
  else yield* finbraRows(file, problems);
}

function notesOf(figures: FunctionalFigures, otherAnnexes: number): string[] {
  const { others, towns, leftColumns, unknownAccounts, repeated } = figures;
  const named = (names: ReadonlySet<string>, what: string) =>
    names.size > 0 ? [`${what} ficaram de fora: ${writtenList([...names].map((name) => `“${name}”`))}.`] : [];
  return [
    ...onlySocialAssistance(others, 'valor de outras funções e totais', 'valores de outras funções e totais'),
    ...leftOutNote(otherAnnexes, 'valor de outros anexos', 'valores de outros anexos'),
    ...leftOutNote(towns.leftOut, 'valor de estados ou da União', 'valores de estados ou da União'),
    ...repeatedNotes(repeated),
    ...named(leftColumns, 'Colunas que não são etapas do gasto até o fim do período'),
    ...named(unknownAccounts, 'Contas sob Assistência Social cujo nome não é o de uma subfunção conhecida'),
  ];
}

/** Some files list a function twice in one section: the first value is taken, and the other one told. */
const repeatedNotes = (repeated: readonly string[]): string[] =>
  repeated.length === 0
    ? []
    : [
        `Achado: em ${repeated.length === 1 ? 'um lugar' : `${repeated.length} lugares`} a mesma conta se repete na coluna com outro valor; ficou o primeiro (${writtenList(repeated.slice(0, 3))}${repeated.length > 3 ? '…' : ''}).`,
      ];
