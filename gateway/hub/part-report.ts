import type { EntityClass } from '@mikro-orm/core';
import type { Changes } from '../../subgraphs/shared/history/recording.ts';
import { tableTerm } from '../../subgraphs/shared/history/table-term.ts';
import type { ChangedRow } from '../../subgraphs/shared/history/what-changed.ts';
import type { Part } from '../../subgraphs/shared/import/write.ts';
import type { SubgraphDefinition } from '../../subgraphs/shared/subgraph.ts';

/** The changes of one subgraph's part, and of each kind of data in it, by its name in Portuguese. */
export interface PartReport {
  subgraph: string;
  changes: Changes;
  kinds: Record<string, Changes>;
  /** The first rows that were changed or withdrawn, each as a line: what it is, from what, to what. */
  changed: string[];
}

/** Listens to a part while it is written, and puts what it heard beside the changes at the end. */
export function partTeller(definition: SubgraphDefinition) {
  const told: Pick<PartReport, 'kinds' | 'changed'> = { kinds: {}, changed: [] };
  const listeners: Pick<Part, 'onTables' | 'onChanged'> = {
    onTables: (tables) => (told.kinds = kindsOf(definition, tables)),
    onChanged: (rows) => (told.changed = rows.map((row) => changedText(definition, row))),
  };
  const report = (changes: Changes): PartReport => ({ subgraph: definition.name, changes, ...told });
  return { listeners, report };
}

/** Of tables that the graph shows no type of: links between the others. */
const OTHER_ROWS = 'Outras linhas';

/** The changes of each kind of data, by its name in Portuguese. */
function kindsOf(
  definition: SubgraphDefinition,
  tables: ReadonlyMap<EntityClass<object>, Changes>,
): PartReport['kinds'] {
  return Object.fromEntries(
    [...tables].map(([entity, changes]) => [tableTerm(definition, entity) ?? OTHER_ROWS, changes]),
  );
}

/** "Financiamento 3136702-2021/municipal: amount 10.00 → 12.00", long texts cut. */
function changedText(
  definition: SubgraphDefinition,
  { entity, record, isWithdrawn, columns }: ChangedRow,
): string {
  const short = (text: string | null) =>
    text === null ? 'vazio' : text.length > 60 ? `${text.slice(0, 57)}…` : text;
  const what = isWithdrawn
    ? 'retirada'
    : columns.map(({ name, from, to }) => `${name} ${short(from)} → ${short(to)}`).join('; ');
  return `${tableTerm(definition, entity) ?? 'Linha'} ${record}: ${what}`;
}
