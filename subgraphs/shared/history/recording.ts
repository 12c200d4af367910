import type { EntityClass } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { SourceDocument } from '../source.ts';
import { countedTable, type Counts } from '../suppression/counts.ts';
import { masked } from '../suppression/mask.ts';
import { ChangeKind } from './change.ts';
import { isSilent, SILENT } from './silent-columns.ts';
import { statement } from './statement.ts';
import { tableShape, type TableShape } from './table-shape.ts';

/** How many rows of published data a run added, changed, took away, and found as they were. */
export interface Changes {
  added: number;
  changed: number;
  withdrawn: number;
  unchanged: number;
}

/** The run that changes belong to, and when they are said to have happened. */
export interface RunStamp {
  id: string;
  at: Date;
}

type Row = Record<string, unknown>;

const CHUNK = 2000;
const LOG = '("run_id", "at", "table_name", "row_id", "kind", "before", "after", "ibge_code", "reason")';

/**
 * Writes published rows inside one transaction and records every difference as it goes. Rows are sent as JSON and
 * compared by the database, so that a long file costs neither memory here nor a statement for each row.
 */
export class Recording {
  readonly changes: Changes = { added: 0, changed: 0, withdrawn: 0, unchanged: 0 };
  /** The same, for each table by itself. */
  readonly tables = new Map<EntityClass<object>, Changes>();
  /** Cells of counts that were given to this run and are hidden. */
  readonly hidden = new Set<string>();
  /** Of the changed rows of each table, those in which only the source or the place in it is another. */
  readonly sourceOnly = new Map<EntityClass<object>, number>();
  private readonly shapes = new Map<EntityClass<object>, TableShape>();

  constructor(
    readonly em: EntityManager,
    readonly run: RunStamp,
    private readonly counts?: Counts,
  ) {}

  /** How many rows were compared and written so far. */
  get rows(): number {
    return this.changes.added + this.changes.changed + this.changes.unchanged;
  }

  get isEmpty(): boolean {
    return this.changes.added + this.changes.changed + this.changes.withdrawn === 0;
  }

  /**
   * Adds rows that are new and changes those that differ in a given column; columns that are not given stay. Of a
   * count that must be hidden nothing is written. `because` says why, where that is not the reason of the whole run.
   */
  async put(entity: EntityClass<object>, rows: readonly Row[], because?: string): Promise<void> {
    const shape = this.shape(entity);
    const counted = countedTable(this.counts, entity);
    const { em, hidden } = this;
    for (let start = 0; start < rows.length; start += CHUNK) {
      const given = rows.slice(start, start + CHUNK);
      const chunkRows = counted
        ? await masked(given, counted, { em, hidden, tableName: shape.tableName })
        : given;
      const alike = Map.groupBy(chunkRows, (row) => Object.keys(row).toSorted().join());
      for (const chunk of alike.values()) {
        const properties = Object.keys(chunk[0] ?? {});
        const columns = properties.map(
          (property) => shape.columnOf.get(property) ?? missing(shape, property),
        );
        const json = JSON.stringify(
          chunk.map((row) =>
            Object.fromEntries(properties.map((each, index) => [columns[index], row[each]])),
          ),
        );
        await this.putJson(shape, columns, json, { count: chunk.length, because });
      }
    }
  }

  /**
   * As `put`, for `count` rows that are a JSON array already, with column names as keys; `columns` says which are
   * written. `isExact` writes sources as they are given, too.
   */
  async putJson(
    shape: TableShape,
    columns: readonly string[],
    json: string,
    {
      count,
      isExact = false,
      because = null,
    }: { count: number; isExact?: boolean; because?: string | null | undefined },
  ): Promise<void> {
    const others = columns.filter((column) => column !== 'id');
    const list = (alias: string) => columns.map((column) => `${alias}."${column}"`).join();
    const next = others.map((column) => (isExact ? `g."${column}"` : nextValue(shape, column)));
    const isDifferent =
      others.length > 0
        ? `(${others.map((column) => `t."${column}"`).join()}) is distinct from (${next.join()})`
        : 'false';
    const update =
      others.length > 0
        ? `updated as (update ${shape.name} t set ${others.map((column, index) => `"${column}" = ${next[index]}`).join()}
             from given g where t."id" = g."id" and ${isDifferent}),`
        : '';
    const [counted] = await statement<{ added: number; changed: number; sourceOnly: number }>(
      this.em,
      `with given as materialized (select * from json_populate_recordset(null::${shape.name}, $1::json)),
       known as materialized (
         select t."id", to_jsonb(t) as "before", ${shape.ibgeCodeOf('t')} as "ibge_code",
           (select jsonb_object_agg(key, value) from jsonb_each(jsonb_build_object(${others.map((column, index) => `'${column}', ${next[index]}`).join()})) e
            where value is distinct from to_jsonb(t) -> key) as "after"
         from ${shape.name} t join given g on g."id" = t."id" where ${isDifferent}),
       fresh as (
         insert into ${shape.name} as t (${columns.map((column) => `"${column}"`).join()})
         select ${list('g')} from given g where not exists (select from ${shape.name} o where o."id" = g."id")
         returning t."id", ${shape.ibgeCodeOf('t')} as "ibge_code"),
       ${update}
       logged as (
         insert into ${this.log} ${LOG}
         select $2::text, $3::timestamptz, $4::text, "id", '${ChangeKind.CHANGED}', "before", "after", "ibge_code", $5::text from known
         union all select $2, $3, $4, "id", '${ChangeKind.ADDED}', null, null, "ibge_code", null from fresh)
       select (select count(*) from fresh)::int as "added", (select count(*) from known)::int as "changed",
         (select count(*) from known where ${isSilent('known', '$6')})::int as "sourceOnly"`,
      [json, this.run.id, this.run.at, shape.tableName, because, SILENT.source],
    );
    const { added, changed, sourceOnly } = counted ?? { added: 0, changed: 0, sourceOnly: 0 };
    const { entity } = shape;
    this.sourceOnly.set(entity, (this.sourceOnly.get(entity) ?? 0) + sourceOnly);
    this.count(shape, { added, changed, unchanged: count - added - changed });
  }

  /** Takes rows away, and before them all rows that cannot be without them; each is kept in the record of changes. */
  async withdraw(entity: EntityClass<object>, ids: readonly string[], reason: string): Promise<void> {
    if (ids.length === 0) return;
    const shape = this.shape(entity);
    for (const { entity: child, column, isRequired } of shape.dependents) {
      const found = await statement<{ id: string }>(
        this.em,
        `select "id" from ${this.shape(child).name} where "${column}" = any($1)`,
        [ids],
      );
      const childIds = found.map(({ id }) => id);
      if (isRequired) await this.withdraw(child, childIds, reason);
      else await this.clear(child, column, childIds);
    }
    const [counted] = await statement<{ count: number }>(
      this.em,
      `with doomed as (select "id", to_jsonb(t) as "before", ${shape.ibgeCodeOf('t')} as "ibge_code" from ${shape.name} t where "id" = any($5)),
       gone as (delete from ${shape.name} where "id" = any($5)),
       logged as (
         insert into ${this.log} ${LOG}
         select $1::text, $2::timestamptz, $3::text, "id", '${ChangeKind.WITHDRAWN}', "before", null, "ibge_code", $4::text from doomed)
       select count(*)::int as "count" from doomed`,
      [this.run.id, this.run.at, shape.tableName, reason, ids],
    );
    this.count(shape, { withdrawn: counted?.count ?? 0 });
  }

  /** Makes rows forget a row that is about to be withdrawn. */
  private async clear(entity: EntityClass<object>, column: string, ids: string[]): Promise<void> {
    const { columnOf } = this.shape(entity);
    const property = [...columnOf].find(([, name]) => name === column)?.[0] ?? column;
    await this.put(
      entity,
      ids.map((id) => ({ id, [property]: null })),
    );
  }

  shape(entity: EntityClass<object>): TableShape {
    let shape = this.shapes.get(entity);
    if (!shape) this.shapes.set(entity, (shape = tableShape(this.em, entity)));
    return shape;
  }

  private count({ entity }: TableShape, counted: Partial<Changes>): void {
    const own = this.tables.get(entity) ?? { added: 0, changed: 0, withdrawn: 0, unchanged: 0 };
    this.tables.set(entity, own);
    for (const changes of [own, this.changes]) {
      for (const [kind, count] of Object.entries(counted)) changes[kind as keyof Changes] += count;
    }
  }

  /** The quoted name of the record of changes. */
  get log(): string {
    return `"${this.em.config.get('schema')}"."change"`;
  }
}

/**
 * What a column becomes. What is known of a source stays: reading a document again, on another day or by another
 * layout, only fills what was empty; and a document that was read itself is no mere extract any more.
 */
function nextValue({ entity }: TableShape, column: string): string {
  if (entity !== SourceDocument) return `g."${column}"`;
  if (column === 'is_extract') return `(t."is_extract" and g."is_extract")`;
  return `coalesce(t."${column}", g."${column}")`;
}

function missing({ tableName }: TableShape, property: string): never {
  throw new Error(`a layout gives "${property}", which is no column of the table "${tableName}"`);
}
