import type { EntityClass } from '@mikro-orm/core';
import { ChangeKind } from './change.ts';
import { statement } from './statement.ts';
import type { Recording } from './recording.ts';
import type { Concealment } from '../subgraph.ts';

const REASON = 'protegido: o que havia antes não é mais mostrado nem guardado';

/**
 * Takes out of the record of changes, for good, what would show in a past state a thing that is protected now, and
 * lets go of the kept files that it was read from. That something was concealed stays on record, without what.
 */
export async function conceal(
  recording: Recording,
  { entity, where, wholly = [] }: Concealment,
): Promise<void> {
  const { em, log } = recording;
  const shape = recording.shape(entity);
  const hidden = `select t."id" from ${shape.name} t where ${where}`;
  const unsafe = `c."table_name" = '${shape.tableName}' and c."row_id" in (${hidden}) and c."before" is not null
    and not exists (select from jsonb_populate_record(null::${shape.name}, c."before") t where ${where})`;
  const told = [
    unsafe,
    ...wholly.map((other) => {
      const { tableName, name } = recording.shape(other);
      return `c."table_name" = '${tableName}' and c."kind" <> 'CONCEALED' and split_part(c."row_id", '/', 1) in (${hidden})
        and (c."before" is not null or not exists (select from ${name} o where o."id" = c."row_id"))`;
    }),
  ];
  const documents = new Set<string>();
  for (const which of told) {
    const found = await statement<{ id: string }>(
      em,
      `select distinct c."before" ->> 'source_id' as "id" from ${log} c where ${which} and c."before" ->> 'source_id' is not null`,
    );
    for (const { id } of found) documents.add(id);
    await forget(recording, which);
  }
  await letGo(recording, [...documents]);
}

/**
 * Takes every earlier value of these rows out of the record of changes, and lets go of the files that show one.
 */
export async function concealRows(
  recording: Recording,
  entity: EntityClass<object>,
  ids: readonly string[],
): Promise<void> {
  const { em, log } = recording;
  const { tableName, name } = recording.shape(entity);
  const unsafe = `c."table_name" = '${tableName}' and c."row_id" = any($4) and c."before" is not null
    and (c."before" ->> 'value' is not null or c."after" ->> 'value' is not null)`;
  const documents = await statement<{ id: string }>(
    em,
    `select distinct d.id from (
       select c."before" ->> 'source_id' as "id" from ${log} c where c."table_name" = '${tableName}' and c."row_id" = any($1) and c."before" is not null
       union select t."source_id" from ${name} t where t."id" = any($1)) d where d.id is not null`,
    [ids],
  );
  await forget(recording, unsafe, [ids]);
  await letGo(
    recording,
    documents.map(({ id }) => id),
  );
}

/**
 * Withholds the kept files of documents and the files of facts that were transcribed from them, also of those whose
 * import was taken back. The file that is being imported stays: it is the one that says what is protected.
 */
async function letGo({ em, log, run }: Recording, documents: string[]): Promise<void> {
  const schema = em.config.get('schema');
  await statement(
    em,
    `with files as (
       select "sha256" as "id" from "${schema}"."source" where "id" = any($1)
       union select "before" ->> 'sha256' from ${log} where "table_name" = 'source' and "row_id" = any($1)
       union (
         select "original_id" from "${schema}"."source_extract" where "source_id" = any($1)
         union select "before" ->> 'original_id' from ${log}
           where "table_name" = 'source_extract' and "before" ->> 'source_id' = any($1)
         except select "sha256" from "${schema}"."import_run" where "id" = $2 and "undoes" is null)),
     withheld as (
       update "${schema}"."original" set "is_withheld" = true where "id" in (select "id" from files) returning "id")
     delete from "${schema}"."original_part" where "original_id" in (select "id" from withheld)`,
    [documents, run.id],
  );
}

/** Replaces changes by the mere fact that there were some. */
async function forget(
  { em, log, run }: Recording,
  which: string,
  parameters: readonly unknown[] = [],
): Promise<void> {
  await statement(
    em,
    `with forgotten as (delete from ${log} c where ${which} returning c."table_name", c."row_id", c."ibge_code")
     insert into ${log} ("run_id", "at", "table_name", "row_id", "kind", "ibge_code", "reason")
     select distinct $1::text, $2::timestamptz, "table_name", "row_id", '${ChangeKind.CONCEALED}', "ibge_code", $3::text from forgotten`,
    [run.id, run.at, REASON, ...parameters],
  );
}
