import type { EntityClass } from '@mikro-orm/core';
import { getMetadataStorage } from 'type-graphql';
import { SourceExtract } from '../source-extract.ts';
import { Source, SourceDocument } from '../source.ts';
import type { SubgraphDefinition } from '../subgraph.ts';

/** The words for tables that every subgraph has and the graph shows no type of. */
const SHARED = new Map<EntityClass<object>, string>([
  [SourceExtract, 'Arquivo de fatos, como fonte do documento que transcreve'],
]);

/**
 * What a row of a table is called in Portuguese: the first words in the description of its public type, "Unidade
 * da rede", or what its subgraph calls a row that the graph shows no type of.
 */
export function tableTerm(
  { publishedAs = [] }: Pick<SubgraphDefinition, 'publishedAs'>,
  entity: EntityClass<object>,
): string | null {
  const published = publishedAs.find((each) => each.entity === entity);
  const term = published?.term ?? SHARED.get(entity);
  if (term !== undefined) return term;
  const target = entity === SourceDocument ? Source : (published?.type ?? entity);
  const type = getMetadataStorage().objectTypes.find((each) => each.target === target);
  return type?.description?.split(/[:,.]/)[0] ?? null;
}
