import type { MultiPolygon, Polygon } from 'geojson';
import { askTown } from './ask-town.ts';
import { graphql } from './graphql.ts';
import { type Source, SourceFields } from './source.ts';

const OneBoundary = graphql(
  `
    query Boundary($ibgeCode: ID!) {
      municipality(ibgeCode: $ibgeCode) {
        boundary {
          geometry
          source {
            ...SourceFields
          }
        }
      }
    }
  `,
  [SourceFields],
);

/** Where a municipality ends, and which document says so. */
export interface Boundary {
  geometry: Polygon | MultiPolygon;
  source: Source;
}

/** Reads a municipality's boundary; null where nobody has imported it. */
export async function readBoundary(ibgeCode: string): Promise<Boundary | null> {
  const { boundary } = await askTown(OneBoundary, ibgeCode);
  return (
    boundary && { geometry: JSON.parse(boundary.geometry) as Boundary['geometry'], source: boundary.source }
  );
}
