import { BadArgumentError } from '../errors.ts';

/** The moment after a day's end in Brasília, as SQL; what happened from then on was not known on that day. */
export function endOf(day: string): string {
  const next = new Date(`${day}T03:00:00Z`);
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(day) ||
    Number.isNaN(next.getTime()) ||
    !next.toISOString().startsWith(day)
  ) {
    throw new BadArgumentError('as-of', day, 'Write a day as "2024-05-01".');
  }
  next.setUTCDate(next.getUTCDate() + 1);
  return `timestamptz '${next.toISOString()}'`;
}

/**
 * A table as it was known at the end of a day, as SQL that stands where the table's name would: rows that have not
 * changed since, and of those that have the first that was put aside since. What is protected today is in neither.
 */
export function pastTable(schema: string, tableName: string, day: string): string {
  const name = `"${schema}"."${tableName}"`;
  const since = `c."table_name" = '${tableName}' and c."at" >= ${endOf(day)} and c."kind" <> 'CONCEALED'`;
  return `(
    select t.* from ${name} t
    where not exists (select from "${schema}"."change" c where c."row_id" = t."id" and ${since})
    union all
    select r.* from (
      select distinct on (c."row_id") c."before" from "${schema}"."change" c where ${since} order by c."row_id", c."id"
    ) first_since cross join lateral jsonb_populate_record(null::${name}, first_since."before") r
    where first_since."before" is not null
  ) "${tableName}"`;
}

/**
 * The documents that rows of a past day may name, as SQL: those of today and those that were withdrawn since. A row
 * that is protected now is shown in the past as it is now, with a source that was not known then.
 */
export function pastSources(schema: string, tableName: string, day: string): string {
  const name = `"${schema}"."${tableName}"`;
  return `(
    select t.* from ${name} t
    union all
    select r.* from (
      select distinct on (c."row_id") c."before" from "${schema}"."change" c
      where c."table_name" = '${tableName}' and c."kind" = 'WITHDRAWN' and c."at" >= ${endOf(day)}
        and not exists (select from ${name} t where t."id" = c."row_id")
      order by c."row_id", c."id"
    ) withdrawn cross join lateral jsonb_populate_record(null::${name}, withdrawn."before") r
  ) "${tableName}"`;
}
