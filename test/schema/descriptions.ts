import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';

/** Every place of the schema that a reader sees, with what is said of it. */
export interface Described {
  place: string;
  name: string;
  description: string | null | undefined;
}

/** All types, fields, arguments and enum values that are ours. */
export function describedPlaces(schema: GraphQLSchema): Described[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .flatMap((type) => {
      const own: Described = { place: type.name, name: type.name, description: type.description };
      if (isEnumType(type)) {
        const values = type
          .getValues()
          .map(({ name, description }) => ({ place: `${type.name}.${name}`, name, description }));
        return [own, ...values];
      }
      if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [own];
      const fields = Object.values(type.getFields()).flatMap((field) => [
        { place: `${type.name}.${field.name}`, name: field.name, description: field.description },
        ...('args' in field ? (field as GraphQLField<unknown, unknown>).args : []).map((argument) => ({
          place: `${type.name}.${field.name}(${argument.name}:)`,
          name: argument.name,
          description: argument.description,
        })),
      ]);
      return [own, ...fields];
    });
}

/** What is wrong with a description, or null: it must be there and say more than the name does. */
export function fault({ place, name, description }: Described): string | null {
  if (!description?.trim()) return `${place}: no description`;
  const said = new Set(words(description).filter((word) => word.length > 2));
  for (const word of words(name)) said.delete(word);
  return said.size < 2 ? `${place}: "${description}" says no more than the name` : null;
}

const words = (text: string) =>
  text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
