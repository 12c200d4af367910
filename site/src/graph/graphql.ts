import { initGraphQLTada } from 'gql.tada';
import type { introspection } from '../../graph-env.d.ts';

/** Writes a query typed by schema/public.graphql. Decimals stay strings, so that money is never rounded. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  disableMasking: true;
  scalars: { Decimal: string; Date: string; DateTime: string };
}>();

export type { ResultOf } from 'gql.tada';
