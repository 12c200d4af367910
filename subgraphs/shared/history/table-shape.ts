import { ReferenceKind, type EntityClass, type EntityMetadata, type EntityProperty } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { SourceDocument } from '../source.ts';
import { SourceExtract } from '../source-extract.ts';

/** A table of published data as the record of changes writes to it: SQL names, taken from the entity's mapping. */
export interface TableShape {
  entity: EntityClass<object>;
  /** Without the schema, as the record of changes names it: "target". */
  tableName: string;
  /** With the schema: `"plan"."target"`. */
  name: string;
  /** Column of each property, without quotes. */
  columnOf: ReadonlyMap<string, string>;
  /** SQL for the municipality that a row `alias` speaks of; null where it speaks of none. */
  ibgeCodeOf(alias: string): string;
  /** Tables whose rows hang on rows of this one, by the column that names them. */
  dependents: { entity: EntityClass<object>; column: string; isRequired: boolean }[];
}

/** The shape of an entity's table. */
export function tableShape(em: EntityManager, entity: EntityClass<object>): TableShape {
  const meta = em.getMetadata().get(entity) as EntityMetadata;
  const schema = em.config.get('schema');
  return {
    entity,
    tableName: meta.tableName,
    name: `"${schema}"."${meta.tableName}"`,
    columnOf: new Map(meta.props.flatMap((each) => columnEntry(each))),
    ibgeCodeOf: (alias) => ibgeCode(meta, alias, `"${schema}"`),
    dependents: [...em.getMetadata().getAll().values()].flatMap((other) =>
      other.relations
        .filter(({ kind, targetMeta }) => kind === ReferenceKind.MANY_TO_ONE && targetMeta?.class === entity)
        .map((property) => ({
          entity: other.class as EntityClass<object>,
          column: property.fieldNames[0] ?? '',
          isRequired: !property.nullable,
        })),
    ),
  };
}

function columnEntry({ name, fieldNames, persist }: EntityProperty): [string, string][] {
  const column = fieldNames?.[0];
  return column && persist !== false ? [[name, column]] : [];
}

/** The row's own column, else an id that begins with seven digits, else whatever its parent speaks of. */
function ibgeCode(meta: EntityMetadata, alias: string, schema: string): string {
  // Their ids are hashes, which may begin with seven digits and speak of no place.
  if (meta.class === SourceDocument || meta.class === SourceExtract) return 'null::text';
  if ('ibgeCode' in meta.properties) return `${alias}."ibge_code"`;
  const ofId = String.raw`substring(${alias}."id" from '^(\d{7})(?!\d)')`;
  const parent = meta.relations.find(
    ({ kind, targetMeta }) =>
      kind === ReferenceKind.MANY_TO_ONE &&
      targetMeta?.class !== meta.class &&
      targetMeta?.class !== SourceDocument,
  );
  if (!parent?.targetMeta) return ofId;
  const above = `p_${parent.targetMeta.tableName}`;
  return `coalesce(${ofId}, (select ${ibgeCode(parent.targetMeta, above, schema)}
    from ${schema}."${parent.targetMeta.tableName}" ${above} where ${above}."id" = ${alias}."${parent.fieldNames[0]}"))`;
}
