import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** A place in the graph to begin at: a thing of a type, and the text of a question around what is asked of it. */
export interface Entry {
  type: string;
  around: (selection: string) => string;
}

/** Fields that one question asks for; longer ones meet the limits of the gateway. */
const FIELDS_AT_ONCE = 8;
/** Steps from an entry to the furthest type; the gateway refuses deeper questions. */
const FURTHEST = 9;

/**
 * Questions that together ask every field of every type that can be reached from an entry, by the shortest way to
 * the type; the types are noted in `asked`. They are made from the schema alone, so that a field that somebody adds tomorrow is asked as well.
 */
export function* questionsFrom(
  schema: GraphQLSchema,
  entry: Entry,
  asked: Set<string> = new Set(),
  furthest = FURTHEST,
): Generator<string> {
  const start = schema.getType(entry.type);
  if (!isObjectType(start)) throw new Error(`"${entry.type}" is no type of the graph`);
  const seen = new Set<GraphQLNamedType>([start]);
  let frontier: Way[] = [{ type: start, around: entry.around }];
  for (let step = 0; step <= furthest && frontier.length > 0; step++) {
    const next: Way[] = [];
    for (const way of frontier) {
      asked.add(way.type.name);
      const fields = Object.values(way.type.getFields()).filter(canAsk);
      for (let index = 0; index < fields.length; index += FIELDS_AT_ONCE) {
        yield way.around(
          `__typename ${fields
            .slice(index, index + FIELDS_AT_ONCE)
            .map((field) => askedFor(schema, field))
            .join(' ')}`,
        );
      }
      for (const field of fields) {
        const types = objectTypesOf(schema, field);
        for (const type of types) {
          if (seen.has(type)) continue;
          seen.add(type);
          next.push({
            type,
            around: (selection) => way.around(`${called(field)} { ${inType(types, type, selection)} }`),
          });
        }
      }
    }
    frontier = next;
  }
}

interface Way {
  type: GraphQLObjectType;
  around: (selection: string) => string;
}

/** A field with all the plain fields of what it gives, one enum value after the other where it wants one. */
function askedFor(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): string {
  const types = objectTypesOf(schema, field);
  const inside = isCompositeType(getNamedType(field.type))
    ? ` { __typename ${types.map((type) => inType(types, type, plainFields(type, types.length > 1))).join(' ')} }`
    : '';
  const chosen = field.args.find((each) => isRequiredArgument(each) && isEnumType(getNamedType(each.type)));
  if (!chosen) return called(field) + inside;
  return valuesOf(chosen)
    .map((value) => `${field.name}_${value}: ${field.name}(${chosen.name}: ${value})${inside}`)
    .join(' ');
}

/** What is asked of one of the types that a field may give; a fragment only where there are several. */
const inType = (all: readonly GraphQLObjectType[], type: GraphQLObjectType, selection: string): string =>
  all.length > 1 ? `... on ${type.name} { ${selection} }` : selection;

/** Members of a union may give the same name to fields of other types; theirs are renamed. */
const plainFields = (type: GraphQLObjectType, isMember: boolean): string =>
  [
    '__typename',
    ...Object.values(type.getFields())
      .filter((field) => canAsk(field) && !isCompositeType(getNamedType(field.type)))
      .map((field) => (isMember ? `${type.name}_${field.name}: ${called(field)}` : called(field))),
  ].join(' ');

/** Fields whose arguments can be made up: a page's size, one value of an enum. Others are entries of their own. */
const canAsk = (field: GraphQLField<unknown, unknown>): boolean =>
  field.args.every((each) => !isRequiredArgument(each) || isEnumType(getNamedType(each.type)));

function called(field: GraphQLField<unknown, unknown>): string {
  const given = field.args.flatMap((each) => {
    if (each.name === 'first') return ['first: 200'];
    return isRequiredArgument(each) ? [`${each.name}: ${valuesOf(each)[0]}`] : [];
  });
  return given.length === 0 ? field.name : `${field.name}(${given.join(', ')})`;
}

function valuesOf({ type }: GraphQLArgument): string[] {
  const named = getNamedType(type);
  return isEnumType(named) ? named.getValues().map(({ name }) => name) : [];
}

function objectTypesOf(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
): readonly GraphQLObjectType[] {
  const type = getNamedType(field.type);
  if (isUnionType(type)) return schema.getPossibleTypes(type);
  return isObjectType(type) ? [type] : [];
}
