import type { EntityClass, MikroORM } from '@mikro-orm/core';
import DataLoader from 'dataloader';
import { pastSources, pastTable } from './history/past.ts';
import { TooManyRowsError } from './errors.ts';
import { UNPUBLISHED_TABLES } from './history/record-tables.ts';
import { SourceDocument } from './source.ts';
import type { PublishedAs } from './subgraph.ts';

/** Rows that all lists of one request may give, a row once for each list that it is in: ten years of a large town. */
const MOST_ROWS = 250_000;

/** Runs one SQL statement with `$1` parameters and returns its rows. */
export type Read = <R>(sql: string, parameters: readonly unknown[]) => Promise<R[]>;

/** A table's name and column list, taken once from the entity's mapping. */
interface Table {
  entity: EntityClass<object>;
  /** Without the schema: "target". */
  tableName: string;
  /** What stands after `from`, without an alias: the table, or a past state of it under the table's own name. */
  name: string;
  columns: string;
  /** A row as a JSON object with the same values as `columns` gives. */
  json: string;
  columnOf: Record<string, string>;
}

/** Column types that JSON carries as they are; it would round an exact decimal, so that one travels as text. */
const SAME_IN_JSON = /^(text|int|integer|boolean|date|double precision)(\[\])?$/;

/**
 * Names of the tables behind entity classes: `"plan"."target"`, columns as `"planned" as "planned"`. With a day, the
 * tables as they were known at its end.
 */
export class Tables {
  private readonly known = new Map<EntityClass<object>, Table>();

  constructor(
    private readonly orm: MikroORM,
    private readonly day: string | null = null,
    readonly publishedAs: readonly PublishedAs[] = [],
  ) {}

  /** The tables of all entities of the subgraph. */
  all(): Table[] {
    return [...this.orm.getMetadata().getAll().values()].map((meta) =>
      this.of(meta.class as EntityClass<object>),
    );
  }

  of(entity: EntityClass<object>): Table {
    let table = this.known.get(entity);
    if (!table) this.known.set(entity, (table = this.describe(entity)));
    return table;
  }

  private describe(entity: EntityClass<object>): Table {
    const meta = this.orm.getMetadata().get(entity);
    const columnOf: Record<string, string> = {};
    const members: string[] = [];
    for (const property of meta.props) {
      const column = property.fieldNames?.[0];
      if (!column || property.persist === false) continue;
      columnOf[property.name] = `"${column}"`;
      const isSame = property.columnTypes.every((type) => SAME_IN_JSON.test(type));
      members.push(`'${String(property.name)}', "${column}"${isSame ? '' : '::text'}`);
    }
    const schema = this.orm.config.get('schema') ?? '';
    return {
      entity,
      tableName: meta.tableName,
      name: this.nameOf(entity, schema, meta.tableName),
      columns: Object.entries(columnOf)
        .map(([name, column]) => `${column} as "${name}"`)
        .join(', '),
      json: `json_build_object(${members.join(', ')})`,
      columnOf,
    };
  }

  private nameOf(entity: EntityClass<object>, schema: string, tableName: string): string {
    if (this.day === null || UNPUBLISHED_TABLES.includes(entity)) return `"${schema}"."${tableName}"`;
    return entity === SourceDocument
      ? pastSources(schema, tableName, this.day)
      : pastTable(schema, tableName, this.day);
  }
}

/**
 * The rows of one subgraph, read as plain objects and batched: all calls of one tick that ask the same kind of
 * question share one statement. Lives as long as one request; what it has read, it does not read again.
 */
export class Rows {
  private given = 0;
  private readonly loaders = new Map<string, DataLoader<string, unknown>>();

  constructor(
    private readonly tables: Tables,
    private readonly read: Read,
  ) {}

  /**
   * The rows of `child` whose column `parent` is `id`, in the order of the given columns. Throws `TooManyRowsError`
   * when a request is given more than it may have: lists inside lists repeat rows that were read once.
   */
  async children<C extends object>(
    child: EntityClass<C>,
    parent: keyof C & string,
    id: string,
    order: readonly (keyof C & string)[],
  ): Promise<C[]> {
    const question = `${child.name}.${parent}.${order.join()}`;
    const found = await this.batched(question, id, async (ids) => {
      const { name, json, columnOf } = this.tables.of(child);
      const sorted = order.map((column) => columnOf[column]).join();
      // The largest reads of all: one text for each parent costs less than all the cells of its rows.
      const families = await this.read<{ parent: string; rows: string }>(
        `select ${columnOf[parent]} as "parent", json_agg(${json} order by ${sorted})::text as "rows"
         from ${name} where ${columnOf[parent]} = any($1) group by 1`,
        [ids],
      );
      const groups = new Map(families.map((each) => [each.parent, JSON.parse(each.rows) as C[]]));
      return ids.map((each) => groups.get(each) ?? []);
    });
    this.given += found.length;
    if (this.given > MOST_ROWS) throw new TooManyRowsError(MOST_ROWS);
    return found;
  }

  /** The row with this primary key, or null. */
  byId<C extends { id: string }>(entity: EntityClass<C>, id: string): Promise<C | null> {
    return this.by(entity, 'id', id);
  }

  /** The row whose unique column has this value, or null. */
  by<C extends object>(entity: EntityClass<C>, key: keyof C & string, value: string): Promise<C | null> {
    return this.batched(`${entity.name}.${key}`, value, async (values) => {
      const { name, columns, columnOf } = this.tables.of(entity);
      const rows = await this.read<C>(`select ${columns} from ${name} where ${columnOf[key]} = any($1)`, [
        values,
      ]);
      const byKey = new Map(rows.map((row) => [String(row[key]), row]));
      return values.map((each) => byKey.get(each) ?? null);
    });
  }

  /** Rows of a statement of the slice's own; names of tables and columns come from `table`. */
  select<R>(sql: string, parameters: readonly unknown[]): Promise<R[]> {
    return this.read<R>(sql, parameters);
  }

  /** The quoted name and column list of an entity's table, for statements of a slice's own. */
  table(entity: EntityClass<object>): Table {
    return this.tables.of(entity);
  }

  /** All tables of the subgraph. */
  allTables(): Table[] {
    return this.tables.all();
  }

  /** What the graph shows under another name than the tables have. */
  get publishedAs(): readonly PublishedAs[] {
    return this.tables.publishedAs;
  }

  /** One answer per key, asked together with all other keys of the same question in this tick. */
  batched<R>(question: string, key: string, answer: (keys: string[]) => Promise<R[]>): Promise<R> {
    let loader = this.loaders.get(question);
    if (!loader) {
      loader = new DataLoader<string, unknown>((keys) => answer([...keys]));
      this.loaders.set(question, loader);
    }
    return loader.load(key) as Promise<R>;
  }
}
