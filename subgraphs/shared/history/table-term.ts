import type { EntityClass } from '@mikro-orm/core';
import { getMetadataStorage } from 'type-graphql';
import { Source, SourceDocument } from '../source.ts';
import type { SubgraphDefinition } from '../subgraph.ts';

/**
 * What a row of a table is called in Portuguese: the first words in the description of its public type, "Unidade
 * da rede". Null for a table that the graph shows no type of.
 */
export function tableTerm(
  { publishedAs = [] }: Pick<SubgraphDefinition, 'publishedAs'>,
  entity: EntityClass<object>,
): string | null {
  const shown = entity === SourceDocument ? Source : null;
  const target = shown ?? publishedAs.find((each) => each.entity === entity)?.type ?? entity;
  const type = getMetadataStorage().objectTypes.find((each) => each.target === target);
  return type?.description?.split(/[:,.]/)[0] ?? null;
}
