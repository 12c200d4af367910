import type { Boundary } from './boundary.ts';
import { ask } from './ask.ts';
import { graphql, type ResultOf } from './graphql.ts';

const StateOutlines = graphql(`
  query StateOutlines($state: ID!, $after: String) {
    municipalities(state: $state, first: 200, after: $after) {
      edges {
        node {
          ibgeCode
          boundary {
            geometry
            source {
              id
              title
              retrievedAt
              isDemonstration
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type Row = ResultOf<typeof StateOutlines>['municipalities']['edges'][number]['node'];

/** Where a municipality of a state ends. */
export interface Outline {
  ibgeCode: string;
  geometry: Boundary['geometry'];
  source: NonNullable<Row['boundary']>['source'];
}

/**
 * Reads the boundaries of a state's municipalities; one that nobody has imported is left out. They are large, so that a
 * page reads those of its own state and keeps nothing.
 */
export async function readStateOutlines(state: string): Promise<Outline[]> {
  const outlines: Outline[] = [];
  let after: string | null = null;
  do {
    const { municipalities }: ResultOf<typeof StateOutlines> = await ask(StateOutlines, { state, after });
    for (const { node } of municipalities.edges) {
      if (!node.boundary) continue;
      const { geometry, source } = node.boundary;
      outlines.push({
        ibgeCode: node.ibgeCode,
        geometry: JSON.parse(geometry) as Outline['geometry'],
        source,
      });
    }
    after = municipalities.pageInfo.hasNextPage ? municipalities.pageInfo.endCursor : null;
  } while (after);
  return outlines;
}
