import type { EntityClass } from '@mikro-orm/core';
import type { Recording } from './recording.ts';
import { SILENT } from './silent-columns.ts';
import { statement } from './statement.ts';

/** One published row that a run changed or withdrew, with what its columns were and became, as text. */
export interface ChangedRow {
  entity: EntityClass<object>;
  record: string;
  isWithdrawn: boolean;
  columns: { name: string; from: string | null; to: string | null }[];
}

/** How many rows are told one by one. */
const TOLD = 20;

interface LoggedRow {
  tableName: string;
  record: string;
  kind: string;
  before: Record<string, string | null>;
  after: Record<string, string | null> | null;
}

/** The first rows that a run changed or withdrew, those that only name another source or place left out. */
export async function whatChanged({ em, run, log, tables }: Recording): Promise<ChangedRow[]> {
  const entityOf = new Map(
    [...tables.keys()].map((entity) => [em.getMetadata().get(entity).tableName, entity]),
  );
  const rows = await statement<LoggedRow>(
    em,
    `select "table_name" as "tableName", "row_id" as "record", "kind",
       (select jsonb_object_agg(key, value) from jsonb_each_text("before")) as "before",
       (select jsonb_object_agg(key, value) from jsonb_each_text("after")) as "after"
     from ${log} where "run_id" = $1 and ("kind" = 'WITHDRAWN' or "kind" = 'CHANGED' and exists (
       select from jsonb_object_keys("after") k where k !~ $2)) and "table_name" not in ('source', 'source_extract')
     order by "id" limit ${TOLD}`,
    [run.id, SILENT.source],
  );
  return rows.flatMap(({ tableName, record, kind, before, after }) => {
    const entity = entityOf.get(tableName);
    const columns = Object.keys(after ?? {})
      .filter((name) => !SILENT.test(name))
      .map((name) => ({ name, from: before[name] ?? null, to: after?.[name] ?? null }));
    return entity ? [{ entity, record, isWithdrawn: kind === 'WITHDRAWN', columns }] : [];
  });
}
