import type { EntityClass } from '@mikro-orm/core';
import { SourceDocument } from '../source.ts';
import { ChangeKind } from './change.ts';
import type { Recording } from './recording.ts';
import { statement } from './statement.ts';

interface Undone {
  tableName: string;
  rowId: string;
  kind: ChangeKind;
  /** JSON text: parsed, an exact decimal would lose digits. */
  before: string | null;
  columns: string[] | null;
}

const REASON = 'a importação que trouxe este dado foi desfeita';

/** The run cannot be taken back, for what it brought is what later runs stand on. */
export class RunStandsUnder extends Error {
  override name = 'RunStandsUnder';

  constructor(readonly runs: readonly string[]) {
    super(`later imports stand on it: ${runs.join(', ')}`);
  }
}

/**
 * Takes a run's part back within a run of its own: what it added is withdrawn, what it changed or withdrew is put as
 * it was. Throws `RunStandsUnder` when a row has become another since, or when rows of other runs hang on it.
 */
export async function takeBack(recording: Recording, runId: string): Promise<void> {
  const { em, log } = recording;
  const undone = await statement<Undone>(
    em,
    `select "table_name" as "tableName", "row_id" as "rowId", "kind", "before"::text as "before",
       (select array_agg(key order by key) from jsonb_object_keys("after") key) as "columns"
     from ${log} where "run_id" = $1 and "kind" <> 'CONCEALED' order by "id" desc`,
    [runId],
  );
  const entityOf = entities(recording);
  const groups = runsOfAlike(undone).map((group) => {
    const entity = entityOf.get(group[0]?.tableName ?? '');
    if (!entity) throw new Error(`the run changed a table "${group[0]?.tableName}" that is no more`);
    return { entity, group };
  });
  for (const entity of new Set(groups.map((each) => each.entity)))
    await checkUnchanged(recording, entity, runId);
  for (const { entity, group } of groups) await reverse(recording, entity, group);
}

/** Every row must be as the run left it: what the first later change put aside is what is there again. */
async function checkUnchanged(
  recording: Recording,
  entity: EntityClass<object>,
  runId: string,
): Promise<void> {
  const { em, log } = recording;
  const { name, tableName } = recording.shape(entity);
  const later = await statement<{ run: string }>(
    em,
    `select distinct l."run_id" as "run" from ${log} c
     join lateral (
       select * from ${log} l where l."table_name" = c."table_name" and l."row_id" = c."row_id" and l."id" > c."id"
         and l."run_id" <> c."run_id" and l."kind" <> 'CONCEALED' order by l."id" limit 1) l on true
     left join ${name} t on t."id" = c."row_id"
     where c."run_id" = $1 and c."table_name" = $2 and to_jsonb(t) is distinct from l."before" order by 1`,
    [runId, tableName],
  );
  if (later.length > 0) throw new RunStandsUnder(later.map(({ run }) => run));
}

async function reverse(recording: Recording, entity: EntityClass<object>, group: Undone[]): Promise<void> {
  const [{ kind, columns } = { kind: ChangeKind.ADDED, columns: null }] = group;
  const shape = recording.shape(entity);
  if (kind === ChangeKind.ADDED) {
    const ids = group.map(({ rowId }) => rowId);
    if (entity === SourceDocument) await recording.withdraw(entity, await unused(recording, ids), REASON);
    else {
      await checkNothingHangsOn(recording, entity, ids);
      await recording.withdraw(entity, ids, REASON);
    }
    return;
  }
  const given = kind === ChangeKind.CHANGED ? ['id', ...(columns ?? [])] : [...shape.columnOf.values()];
  const json = `[${group.map(({ before }) => before).join()}]`;
  await recording.putJson(shape, given, json, { count: group.length, isExact: true });
}

/** The run's own rows are gone by now, children first: what still hangs on its rows came with other runs. */
async function checkNothingHangsOn(
  recording: Recording,
  entity: EntityClass<object>,
  ids: string[],
): Promise<void> {
  for (const { entity: child, column } of recording.shape(entity).dependents) {
    const { name, tableName } = recording.shape(child);
    const later = await statement<{ run: string }>(
      recording.em,
      `select distinct c."run_id" as "run" from ${name} t join ${recording.log} c on c."row_id" = t."id" and c."table_name" = $2
       where t."${column}" = any($1) and t."id" <> all($1) order by 1`,
      [ids, tableName],
    );
    if (later.length > 0) throw new RunStandsUnder(later.map(({ run }) => run));
  }
}

/** Sources that nothing stands on; another run may have read the same document. */
async function unused(recording: Recording, ids: string[]): Promise<string[]> {
  const { dependents } = recording.shape(SourceDocument);
  const used = dependents.map(
    ({ entity, column }) =>
      `select "${column}" from ${recording.shape(entity).name} where "${column}" = any($1)`,
  );
  if (used.length === 0) return ids;
  const found = await statement<Record<string, string>>(recording.em, used.join(' union '), [ids]);
  const inUse = new Set(found.flatMap((row) => Object.values(row)));
  return ids.filter((id) => !inUse.has(id));
}

function entities({ em }: Recording): Map<string, EntityClass<object>> {
  return new Map(
    [...em.getMetadata().getAll().values()].map((meta) => [
      meta.tableName,
      meta.class as EntityClass<object>,
    ]),
  );
}

/** Neighbours that happened to the same table in the same way, so that they are reversed by one statement. */
function runsOfAlike(undone: Undone[]): Undone[][] {
  const groups: Undone[][] = [];
  const likeness = ({ tableName, kind, columns }: Undone) => [tableName, kind, ...(columns ?? [])].join();
  for (const each of undone) {
    const last = groups.at(-1);
    if (last?.[0] && likeness(last[0]) === likeness(each)) last.push(each);
    else groups.push([each]);
  }
  return groups;
}
