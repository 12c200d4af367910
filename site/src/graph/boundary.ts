import type { MultiPolygon, Polygon } from 'geojson';
import { askTown } from './ask-town.ts';
import { graphql, type ResultOf } from './graphql.ts';
import { type Source, SourceFields } from './source.ts';

export const BoundaryFields = graphql(
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

/** Where a municipality ends, and which document says so. */
export interface Boundary {
  geometry: Polygon | MultiPolygon;
  source: Source;
}

/** Reads a municipality's boundary; null where nobody has imported it. */
export const readBoundary = async (ibgeCode: string): Promise<Boundary | null> =>
  boundaryOf((await askTown(OneBoundary, ibgeCode)).boundary);

/** A boundary of the graph with its geometry as it is drawn. */
export const boundaryOf = (found: ResultOf<typeof BoundaryFields> | null): Boundary | null =>
  found && { geometry: JSON.parse(found.geometry) as Boundary['geometry'], source: found.source };
