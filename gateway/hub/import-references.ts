import type { PublicFile } from '../../subgraphs/shared/import/file/public-file.ts';
import type { Reading } from '../../subgraphs/shared/import/layout.ts';
import type { Problem } from '../../subgraphs/shared/import/problem.ts';
import type { Reference } from '../../subgraphs/shared/import/reference.ts';
import { tableTerm } from '../../subgraphs/shared/history/table-term.ts';
import type { RunningSubgraph } from '../../subgraphs/shared/running.ts';

/** A fault for each place that names what is neither published nor in the file itself. */
export async function missingReferences(
  subgraphs: readonly RunningSubgraph[],
  { references }: PublicFile,
  readings: readonly Reading[],
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const [type, named] of Map.groupBy(references, (reference) => reference.type)) {
    const owner = ownerOf(subgraphs, type);
    // Tests open single subgraphs; what another one would know, nobody can look up then.
    if (!owner) continue;
    const known = await knownIds(owner, named, readings);
    const term = tableTerm(owner.subgraph.definition, owner.entity) ?? type;
    for (const each of named) {
      const found = known.get(each.id);
      const ownerCode = found ?? municipalityOf(each.id);
      if (found === undefined) problems.push(problemOf(each, term));
      else if (each.ibgeCode !== undefined && ownerCode !== null && ownerCode !== each.ibgeCode)
        problems.push(elsewhere(each));
    }
  }
  return problems;
}

/**
 * What is said when the database itself finds that a row belongs to something that is not there, of which the reader
 * said nothing; null for any other error.
 */
export function missingParent(
  { definition, context }: RunningSubgraph,
  file: PublicFile,
  error: unknown,
): Problem | null {
  const text = error instanceof Error ? `${error.message} ${JSON.stringify(error)}` : '';
  const [, id, table] = /\)=\((.+?)\) is not present in table \\?"(\w+)/.exec(text) ?? [];
  if (id === undefined || table === undefined) return null;
  const { rows } = context();
  const entity = definition.entities.find((each) => rows.table(each).tableName === table);
  const term = (entity && tableTerm(definition, entity)) ?? table;
  return problemOf({ value: id, sheet: file.sheet, ...placeOf(file, id) }, term);
}

/** The first place where a file has a text; its beginning when it has it nowhere in one piece. */
function placeOf({ lines, contents: { grid } }: PublicFile, text: string): { line: number; column: number } {
  const index = grid
    ? grid.findIndex((cells) => cells.some((cell) => cell.includes(text)))
    : lines.findIndex((line) => line.includes(text));
  if (index === -1) return { line: 1, column: 1 };
  const cells = grid?.[index];
  const column = cells ? cells.findIndex((cell) => cell.includes(text)) : (lines[index]?.indexOf(text) ?? 0);
  return { line: index + 1, column: column + 1 };
}

function ownerOf(subgraphs: readonly RunningSubgraph[], type: string) {
  for (const subgraph of subgraphs) {
    const entity = subgraph.definition.entities.find(({ name }) => name === type);
    if (entity) return { subgraph, entity };
  }
  return null;
}

async function knownIds(
  { subgraph, entity }: NonNullable<ReturnType<typeof ownerOf>>,
  named: readonly Reference[],
  readings: readonly Reading[],
): Promise<ReadonlyMap<unknown, string | null>> {
  const { rows } = subgraph.context();
  const { name, columnOf } = rows.table(entity);
  const owner = columnOf['ibgeCode'] ?? 'null';
  const ids = [...new Set(named.map(({ id }) => id))];
  const found = await rows.select<{ id: string; ibgeCode: string | null }>(
    `select "id", ${owner} as "ibgeCode" from ${name} where "id" = any($1)`,
    [ids],
  );
  const own = readings.flatMap(({ sets }) => sets.filter((set) => set.entity === entity));
  return new Map([
    ...found.map(({ id, ibgeCode }) => [id, ibgeCode] as const),
    ...own.flatMap((set) => set.rows.map((row) => [row['id'], (row['ibgeCode'] as string) ?? null] as const)),
  ]);
}

/** The municipality that an id begins with, as that of a plan, its actions and a budget's year does. */
const municipalityOf = (id: string): string | null => /^\d{7}(?=-)/.exec(id)?.[0] ?? null;

/** What is there and belongs to another municipality than the one that names it. */
const elsewhere = ({ heading, value, line, column, sheet, ibgeCode }: Reference): Problem => ({
  value,
  line,
  column,
  sheet,
  problem: `${heading === undefined ? '' : `coluna "${heading}": `}é de outro município`,
  remedy: `Diga um código do município ${ibgeCode}`,
});

type Place = Omit<Reference, 'type' | 'id' | 'ibgeCode'>;

function problemOf({ heading, remedy, value, line, column, sheet }: Place, term: string): Problem {
  const thing = term.charAt(0).toLowerCase() + term.slice(1);
  return {
    value,
    line,
    column,
    sheet,
    problem: `${heading === undefined ? '' : `coluna "${heading}": `}não há ${thing} com este código`,
    remedy: remedy ?? 'Corrija o código, ou importe antes o arquivo que traz o que ele nomeia',
  };
}
