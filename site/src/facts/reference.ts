import {
  buildSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql';

/** A type of the public graph as the reference shows it. */
export interface ReferenceType {
  name: string;
  kind: string;
  description: string | null;
  fields: { name: string; type: string; typeName: string | null; description: string | null }[];
}

/** Address of the page of a type. */
export const typePath = (name: string): string => `/dados/api/${name.toLowerCase()}/`;

/** All types of the public graph in Portuguese words of kind, Query first, then by name. */
export function reference(sdl: string): ReferenceType[] {
  const types = Object.values(buildSchema(sdl, { assumeValidSDL: true }).getTypeMap());
  const own = types.filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type));
  const names = new Set(own.map((type) => type.name));
  return own
    .map((type) => referenceType(type, names))
    .toSorted(
      (a, b) => Number(b.name === 'Query') - Number(a.name === 'Query') || a.name.localeCompare(b.name),
    );
}

function referenceType(type: GraphQLNamedType, names: ReadonlySet<string>): ReferenceType {
  const { name, description = null } = type;
  const linked = (written: string) => {
    const bare = written.replace(/[[\]!]/g, '');
    return { type: written, typeName: names.has(bare) ? bare : null };
  };
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).map((field) => ({
      name:
        'args' in field && field.args.length > 0 ? `${field.name}(${argumentsOf(field.args)})` : field.name,
      ...linked(String(field.type)),
      description: field.description ?? null,
    }));
    return { name, kind: 'tipo', description: description ?? null, fields };
  }
  if (isEnumType(type)) {
    const fields = type.getValues().map((value) => ({
      name: value.name,
      type: '',
      typeName: null,
      description: value.description ?? null,
    }));
    return { name, kind: 'lista de valores', description: description ?? null, fields };
  }
  const members = isUnionType(type) ? type.getTypes() : [];
  const fields = members.map((member) => ({ name: member.name, ...linked(member.name), description: null }));
  return { name, kind: isScalarType(type) ? 'valor' : 'união', description: description ?? null, fields };
}

function argumentsOf(args: readonly { name: string; type: unknown }[]): string {
  return args.map((argument) => `${argument.name}: ${String(argument.type)}`).join(', ');
}
