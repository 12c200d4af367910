import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { Change } from '../shared/history/change.ts';
import type { Rows } from '../shared/rows.ts';
import { DateTime } from '../shared/scalars.ts';
import { Meeting } from './meeting.ts';

/** How often what is published of a meeting changed, and when it last did; calendars need both. */
interface Revision {
  count: number;
  at: string;
}

@Resolver(() => Meeting)
export class MeetingRevision {
  @FieldResolver(() => Int, {
    description: 'Quantas vezes a reunião mudou desde que foi publicada: 0 na primeira; só cresce.',
  })
  async revision(@Root() { id }: Meeting, @Ctx() { rows }: Context): Promise<number> {
    return (await revisionOf(rows, id))?.count ?? 0;
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'Quando foi publicada ou mudou pela última vez aqui; vazio quando o registro não o diz.',
  })
  async revisedAt(@Root() { id }: Meeting, @Ctx() { rows }: Context): Promise<string | null> {
    return (await revisionOf(rows, id))?.at ?? null;
  }
}

const revisionOf = (rows: Rows, id: string): Promise<Revision | null> =>
  rows.batched('Meeting.revision', id, async (ids) => {
    const found = await rows.select<Revision & { id: string }>(
      `select "row_id" as "id", (count(*) - 1)::int as "count",
         to_char(max("at") at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "at"
       from ${rows.table(Change).name} where "table_name" = $2 and "row_id" = any($1) group by 1`,
      [ids, rows.table(Meeting).tableName],
    );
    const byId = new Map(found.map((each) => [each.id, each]));
    return ids.map((each) => byId.get(each) ?? null);
  });
