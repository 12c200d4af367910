import type { EntityClass } from '@mikro-orm/core';
import { BadArgumentError } from '../shared/errors.ts';
import { connection, type Connection, type Page } from '../shared/paging.ts';
import type { Rows } from '../shared/rows.ts';

/** What a row of a long list must have: lists are sorted by name without accents, then by id. */
interface Listed {
  id: string;
  searchName: string;
}

/** A list too long for one answer, which many parents have at once. */
export interface LongList<C extends Listed> {
  entity: EntityClass<C>;
  /** SQL that tells whose list a row is in: a quoted column, or a constant for the one list of all rows. */
  owner: string;
  /** SQL that a row must satisfy besides; its parameters are numbered from `$2`. */
  where: string;
  parameters: readonly unknown[];
  page: Page;
}

const SEPARATOR = '\t';

/** The same page of each owner's list in one statement, however many owners; one more counts them when asked. */
export async function pagesOf<C extends Listed>(
  rows: Rows,
  owners: readonly string[],
  { entity, owner, where, parameters, page }: LongList<C>,
): Promise<Connection<C>[]> {
  const { name, columns, columnOf } = rows.table(entity);
  const sortKey = `${columnOf['searchName']} collate "C", ${columnOf['id']} collate "C"`;
  const own = `${name} where ${owner} = any($1) and ${where}`;
  const [after, limit] = [parameters.length + 2, parameters.length + 4];

  const found = await rows.select<C & { owner: string }>(
    `select * from (
       select ${columns}, ${owner} as "owner", row_number() over (partition by ${owner} order by ${sortKey}) as "place"
       from ${own} and ($${after}::text is null or (${sortKey}) > ($${after}::text, $${after + 1}::text))
     ) listed where "place" <= $${limit} order by "place"`,
    [owners, ...parameters, ...afterKey(page), page.limit],
  );
  const rowsOf = Map.groupBy(found, (row) => row.owner);
  return owners.map((each) =>
    connection<C>(
      rowsOf.get(each) ?? [],
      page,
      () => rows.batched(`count ${own} ${JSON.stringify(parameters)}`, each, counts),
      (row) => `${row.searchName}${SEPARATOR}${row.id}`,
    ),
  );

  async function counts(of: readonly string[]): Promise<number[]> {
    const counted = await rows.select<{ owner: string; count: number }>(
      `select ${owner} as "owner", count(*)::int as "count" from ${own} group by 1`,
      [of, ...parameters],
    );
    const countOf = new Map(counted.map(({ owner: each, count }) => [each, count]));
    return of.map((each) => countOf.get(each) ?? 0);
  }
}

function afterKey({ after }: Page): [string | null, string | null] {
  if (after === null) return [null, null];
  const [searchName, id, ...more] = after.split(SEPARATOR);
  if (searchName === undefined || id === undefined || more.length > 0) {
    throw new BadArgumentError('after', after, 'Use the "endCursor" of the page before.');
  }
  return [searchName, id];
}
