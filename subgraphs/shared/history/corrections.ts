import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { DEMONSTRATION } from '../demonstration.ts';
import { connection, connectionOf, page, type Connection } from '../paging.ts';
import type { Rows } from '../rows.ts';
import { SourceDocument, sourceOf } from '../source.ts';
import type { PublishedAs, SubgraphName } from '../subgraph.ts';
import { Change } from './change.ts';
import { Correction, CorrectionKind } from './correction.ts';
import { ImportRun } from './import-run.ts';
import { endOf } from './past.ts';
import { publicColumns, type PublicColumns } from './public-columns.ts';

const CorrectionConnection = connectionOf(Correction, 'Correction', 'correções');

const NONE: ReadonlyMap<string, string> = new Map();

interface CorrectionRow {
  change: string;
  run: string;
  at: Date | string;
  tableName: string;
  record: string;
  kind: CorrectionKind;
  ibgeCode: string | null;
  reason: string | null;
  /** The document that the run read, for rows that name none themselves. */
  runSource: string | null;
  before: Record<string, string | null> | null;
  after: Record<string, string | null> | null;
}

/** The root field that lists a subgraph's corrections: `planCorrections` and its like. */
export function correctionsOf(name: SubgraphName, subject: string): Function {
  @Resolver()
  class Corrections {
    @Query(() => CorrectionConnection, {
      name: `${name}Corrections`,
      description: `Correções ${subject}, da mais nova à mais antiga: valor publicado que mudou, saiu ou deu lugar a um motivo. O que só foi acrescentado, ou só preencheu vazios, não está aqui. Sem município, as de todo o país, fora as da demonstração.`,
    })
    async corrections(
      @Ctx() context: Context,
      @Arg('municipality', () => ID, {
        nullable: true,
        description: 'Código do IBGE, para as de um só município.',
      })
      municipality?: string | null,
      @Arg('record', () => ID, {
        nullable: true,
        description: 'Identificador, para a história de um só dado.',
      })
      record?: string | null,
      @Arg('first', () => Int, { nullable: true, description: 'Quantas; no máximo 500, 50 se não for dito.' })
      first?: number | null,
      @Arg('after', () => String, {
        nullable: true,
        description: 'Marca de onde continuar: o "endCursor" da página anterior.',
      })
      after?: string | null,
    ): Promise<Connection<Correction>> {
      return corrections(context, { municipality, record, first, after });
    }
  }
  return Corrections;
}

interface Asked {
  municipality?: string | null | undefined;
  record?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}

async function corrections(context: Context, asked: Asked): Promise<Connection<Correction>> {
  const { rows, asOf } = context;
  const columns = publicColumns(rows);
  const askedPage = page(asked.first, asked.after);
  const known = JSON.stringify(
    Object.fromEntries([...columns].map(([table, { fieldOf }]) => [table, [...fieldOf.keys()]])),
  );
  const hidden = JSON.stringify(
    Object.fromEntries([...columns].map(([table, { hiddenBy }]) => [table, Object.fromEntries(hiddenBy)])),
  );
  const which = `from ${rows.table(Change).name} join ${rows.table(ImportRun).name} on "import_run"."id" = "change"."run_id"
    where jsonb_exists($1::jsonb, "table_name")
      and ("change"."kind" in ('WITHDRAWN', 'CONCEALED')
        or "change"."kind" = 'ADDED' and ${earlier(rows, `e."kind" = 'WITHDRAWN'`)}
        or exists (
          select from jsonb_object_keys("change"."after") k
          where jsonb_exists($1::jsonb -> "table_name", k) and (${wasShown('k', '$4::jsonb -> "table_name" ->> k')}
            or ${earlier(rows, `e."before" -> k not in ('null', '[]') and jsonb_exists(e."after", k)`)}))
        or exists (
          select from jsonb_each_text($4::jsonb -> "table_name") h("column", "by")
          where jsonb_exists("change"."after", h."by") and ${wasShown('h."column"', 'h."by"')}))
      and (case when $2::text is null then "ibge_code" is distinct from '${DEMONSTRATION}' else "ibge_code" = $2 end)
      and ($3::text is null or "row_id" = $3) ${asOf === null ? '' : `and "at" < ${endOf(asOf)}`}`;
  const given = [known, asked.municipality ?? null, asked.record ?? null, hidden];
  const found = await rows.select<CorrectionRow>(
    `select "change"."id"::text as "change", "run_id" as "run", "at", "table_name" as "tableName", "row_id" as "record",
       case "change"."kind" when 'ADDED' then 'RESTORED' else "change"."kind" end as "kind", "ibge_code" as "ibgeCode", coalesce("change"."reason", "import_run"."reason") as "reason",
       (select min("source"."id") from ${rows.table(SourceDocument).name} where "source"."sha256" = "import_run"."sha256") as "runSource",
       (select jsonb_object_agg(key, value) from jsonb_each_text("before")) as "before",
       (select jsonb_object_agg(key, value) from jsonb_each_text(
         case "change"."kind" when 'ADDED' then ${beforeIt(rows)} else "after" end)) as "after"
     ${which} and ($5::bigint is null or "change"."id" < $5) order by "change"."id" desc limit $6`,
    [...given, askedPage.after, askedPage.limit],
  );
  const nodes = await Promise.all(
    found.map(async (row) => Object.assign(await correction(context, row, columns), { change: row.change })),
  );
  return connection(
    nodes,
    askedPage,
    async () =>
      (await rows.select<{ count: number }>(`select count(*)::int as "count" ${which}`, given))[0]?.count ??
      0,
    ({ change }) => change,
  );
}

/** SQL for whether the row showed something in a column before, which the column `by`, where there is one, can hide. */
const wasShown = (column: string, by: string): string =>
  `"before" -> ${column} not in ('null', '[]') and coalesce("before" ->> (${by}), '') = ''`;

/** SQL for whether the row has an earlier change that is so: what came back was a correction before, and is one again. */
const earlier = (rows: Rows, condition: string): string =>
  `exists (select from ${rows.table(Change).name} e where e."table_name" = "change"."table_name"
    and e."row_id" = "change"."row_id" and e."id" < "change"."id" and ${condition})`;

/** SQL for what a row said that was withdrawn and came back: an undo brings it back as it was. */
const beforeIt = (rows: Rows): string =>
  `(select e."before" from ${rows.table(Change).name} e where e."table_name" = "change"."table_name"
    and e."row_id" = "change"."row_id" and e."id" < "change"."id" and e."kind" = 'WITHDRAWN' order by e."id" desc limit 1)`;

async function correction(context: Context, row: CorrectionRow, columns: PublicColumns): Promise<Correction> {
  const { run, at, tableName, record, kind, ibgeCode, reason, before, after } = row;
  const { type = tableName, fieldOf = NONE, hiddenBy = NONE, placedBy } = columns.get(tableName) ?? {};
  const shown = (state: CorrectionRow['before'], column: string) =>
    state?.[hiddenBy.get(column) ?? ''] ? null : (state?.[column] ?? null);
  const now = kind === CorrectionKind.CHANGED ? { ...before, ...after } : null;
  const sourceId = sourceIn(after) ?? sourceIn(before) ?? row.runSource;
  return {
    id: `${run}/${type}/${record}`,
    at: new Date(at).toISOString(),
    kind,
    type,
    record,
    municipalityCode: ibgeCode,
    fields: [...fieldOf].flatMap(([column, name]) => {
      const [from, to] = [shown(before, column), shown(now, column)];
      return before !== null && (from !== to || now === null) ? [{ name, from, to }] : [];
    }),
    reason,
    run,
    source: await sourceOf(context, {
      sourceId,
      locator:
        after?.['locator'] ??
        before?.['locator'] ??
        (await placeIn(context.rows, placedBy, record, sourceId)),
    }),
  };
}

/** The place in the document where the row's owner stands, when it is still the same document's. */
async function placeIn(
  rows: Rows,
  owner: PublishedAs['placedBy'],
  id: string,
  sourceId: string | null,
): Promise<string | null> {
  const found = owner ? await rows.byId(owner, id) : null;
  return found?.sourceId === sourceId ? (found?.locator ?? null) : null;
}

/** The source that a row names: its own, or that of one of its figures, such as "total_source_id". */
function sourceIn(state: CorrectionRow['before']): string | null {
  const found = Object.entries(state ?? {}).find(
    ([column, id]) => column.endsWith('source_id') && id !== null,
  );
  return state?.['source_id'] ?? found?.[1] ?? null;
}
