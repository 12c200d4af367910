import type { EntityClass } from '@mikro-orm/core';
import type { Changes } from '../../subgraphs/shared/history/recording.ts';
import { columnTerm } from '../../subgraphs/shared/history/column-term.ts';
import { tableTerm } from '../../subgraphs/shared/history/table-term.ts';
import type { ChangedRow } from '../../subgraphs/shared/history/what-changed.ts';
import type { Part } from '../../subgraphs/shared/import/write.ts';
import type { SubgraphDefinition } from '../../subgraphs/shared/subgraph.ts';

/** The changes of one subgraph's part, and of each kind of data in it, by its name in Portuguese. */
export interface PartReport {
  subgraph: string;
  changes: Changes;
  kinds: Record<string, Changes>;
  /** Of the changed rows, in all and of each kind, those in which only the source or the place in it is another. */
  sourceOnly: { all: number; kinds: Record<string, number> };
  /** The first rows that were changed or withdrawn, each as a line: what it is, from what, to what. */
  changed: string[];
}

/** Listens to a part while it is written, and puts what it heard beside the changes at the end. */
export function partTeller(definition: SubgraphDefinition) {
  const told: Pick<PartReport, 'kinds' | 'changed' | 'sourceOnly'> = {
    kinds: {},
    changed: [],
    sourceOnly: { all: 0, kinds: {} },
  };
  const listeners: Pick<Part, 'onTables' | 'onChanged' | 'onSourceOnly'> = {
    onSourceOnly: (tables) => {
      const counts = [...tables.values()];
      told.sourceOnly = {
        all: counts.reduce((sum, count) => sum + count, 0),
        kinds: byTerm(definition, tables),
      };
    },
    onTables: (tables) => (told.kinds = byTerm(definition, tables)),
    onChanged: (rows) => (told.changed = rows.map((row) => changedText(definition, row))),
  };
  const report = (changes: Changes): PartReport => ({ subgraph: definition.name, changes, ...told });
  return { listeners, report };
}

/** What was counted of each table, by the name of the kind of data in Portuguese. */
const byTerm = <C>(definition: SubgraphDefinition, tables: ReadonlyMap<EntityClass<object>, C>) =>
  Object.fromEntries(
    [...tables].map(([entity, counted]): [string, C] => [
      tableTerm(definition, entity) ?? entity.name,
      counted,
    ]),
  );

/** "Financiamento 3136702-2021/municipal: valor 10.00 → 12.00", long texts cut. */
function changedText(
  definition: SubgraphDefinition,
  { entity, record, isWithdrawn, columns }: ChangedRow,
): string {
  const short = (text: string | null) =>
    text === null ? 'vazio' : text.length > 60 ? `${text.slice(0, 57)}…` : text;
  const columnText = (name: string, from: string | null, to: string | null) => {
    const { term, written } = columnTerm(definition, entity, name);
    const value = (text: string | null) => short(text === null ? null : written(text));
    return `${term} ${value(from)} → ${value(to)}`;
  };
  const what = isWithdrawn
    ? 'retirada'
    : columns.map(({ name, from, to }) => columnText(name, from, to)).join('; ');
  return `${tableTerm(definition, entity) ?? 'Linha'} ${record}: ${what}`;
}
