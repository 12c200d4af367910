import type { EntityClass } from '@mikro-orm/core';
import { getMetadataStorage } from 'type-graphql';
import type { SubgraphDefinition } from '../subgraph.ts';

/**
 * What a column is called in Portuguese, and how a value of it is written: the first words in the descriptions of its
 * public field and of the values of its enumeration, so that the graph alone has the words.
 */
export function columnTerm(
  definition: Pick<SubgraphDefinition, 'publishedAs'>,
  entity: EntityClass<object>,
  column: string,
): { term: string; written: (text: string) => string } {
  const { fields, fieldResolvers, enums } = getMetadataStorage();
  const { type: target = entity, fields: shown = {} } =
    definition.publishedAs?.find((each) => each.entity === entity) ?? {};
  const property = column.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  const names = [shown[property], property, property.replace(/Id$/, '')].filter((name) => name !== undefined);
  const field = fields.find((each) => each.target === target && names.includes(each.name));
  const resolver = fieldResolvers.find(
    (each) => each.getObjectType?.() === target && names.includes(each.schemaName),
  );
  const description = field?.description ?? resolver?.description;
  const enumeration = enums.find(({ enumObj }) => enumObj === field?.getType());
  return {
    term: description === undefined ? column.replaceAll('_', ' ') : firstWords(description),
    written: (text) => {
      const { valuesConfig = {} } = enumeration ?? {};
      const meaning = (valuesConfig as Record<string, { description?: string }>)[text]?.description;
      return meaning === undefined ? plainText(text) : firstWords(meaning);
    },
  };
}

/** "Dia da decisão; vazio quando a fonte não o diz." as "dia da decisão"; an abbreviation keeps its capitals. */
function firstWords(description: string): string {
  const [words = ''] = description.split(/[:;,(]|\.(?:\s|$)/);
  return (/^\p{Lu}(?!\p{Lu})/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words).trim();
}

/** Answers as words, and lists without the signs of JSON. */
function plainText(text: string): string {
  if (text === 'true' || text === 'false') return text === 'true' ? 'sim' : 'não';
  if (!/^\[.*\]$/s.test(text)) return text;
  try {
    const items: unknown = JSON.parse(text);
    return Array.isArray(items) ? items.map(String).join('; ') || 'vazio' : text;
  } catch {
    return text;
  }
}
