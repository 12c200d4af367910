import type { MultiPolygon, Polygon } from 'geojson';
import { ask } from './ask.ts';
import { askTown } from './ask-town.ts';
import { graphql, type ResultOf } from './graphql.ts';
import type { PlaceRow } from './place.ts';
import { type Source, SourceFields } from './source.ts';

const BoundaryFields = graphql(
  `
    fragment BoundaryFields on Boundary {
      geometry
      source {
        ...SourceFields
      }
    }
  `,
  [SourceFields],
);

const OneBoundary = graphql(
  `
    query Boundary($ibgeCode: ID!) {
      municipality(ibgeCode: $ibgeCode) {
        boundary {
          ...BoundaryFields
        }
      }
    }
  `,
  [BoundaryFields],
);

const StateBoundaries = graphql(
  `
    query StateBoundaries($state: ID!, $after: String) {
      municipalities(state: $state, first: 200, after: $after) {
        edges {
          node {
            ibgeCode
            boundary {
              ...BoundaryFields
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [BoundaryFields],
);

/** Where a municipality ends, and which document says so. */
export interface Boundary {
  geometry: Polygon | MultiPolygon;
  source: Source;
}

/** Reads the boundaries of a state's municipalities, by IBGE code; one that nobody has imported is left out. */
export async function readStateBoundaries(state: string): Promise<ReadonlyMap<string, Boundary>> {
  const found = new Map<string, Boundary>();
  let after: string | null = null;
  do {
    const { municipalities }: ResultOf<typeof StateBoundaries> = await ask(StateBoundaries, { state, after });
    for (const { node } of municipalities.edges)
      if (node.boundary) found.set(node.ibgeCode, boundaryOf(node.boundary));
    after = municipalities.pageInfo.hasNextPage ? municipalities.pageInfo.endCursor : null;
  } while (after);
  return found;
}

const ofStates = new Map<string, Promise<ReadonlyMap<string, Boundary>>>();

/**
 * A municipality's boundary; null where nobody has imported it. They are large, and only pages that draw them read them:
 * the first of a state those of all its municipalities, as the others will ask too.
 */
export async function townBoundary({ ibgeCode, state, outline }: PlaceRow): Promise<Boundary | null> {
  if (!outline) return null;
  if (!state) {
    const { boundary } = await askTown(OneBoundary, ibgeCode);
    return boundary && boundaryOf(boundary);
  }
  const known = ofStates.get(state.code) ?? readStateBoundaries(state.code);
  ofStates.set(state.code, known);
  return (await known).get(ibgeCode) ?? null;
}

/** A boundary of the graph with its geometry as it is drawn. */
const boundaryOf = ({ geometry, source }: ResultOf<typeof BoundaryFields>): Boundary => ({
  geometry: JSON.parse(geometry) as Boundary['geometry'],
  source,
});
