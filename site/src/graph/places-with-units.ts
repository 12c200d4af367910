import { ask } from './ask.ts';
import { type Boundary, BoundaryFields, boundaryOf, readBoundary } from './boundary.ts';
import { graphql, type ResultOf } from './graphql.ts';
import { type NetworkUnit, readUnits, UnitFields } from './network.ts';

const ManyTowns = graphql(
  `
    query UnitsOfManyTowns($after: String) {
      municipalities(first: 200, after: $after) {
        edges {
          node {
            ibgeCode
            units(first: 100) {
              edges {
                node {
                  ...UnitFields
                }
              }
              pageInfo {
                hasNextPage
              }
            }
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
  [UnitFields, BoundaryFields],
);

/** The units of a municipality, and its boundary where there is something to draw on it. */
export interface PlacedUnits {
  networkUnits: readonly NetworkUnit[];
  boundary: Boundary | null;
}

/** Towns with units from which on they are asked of many at once: a national list has thousands. */
const MANY = 100;

/** Reads the units of all these towns and of no other; the boundaries of those that have a point. */
export async function readPlacedUnits(ibgeCodes: readonly string[]): Promise<Map<string, PlacedUnits>> {
  const found = ibgeCodes.length > MANY ? await readMany() : new Map<string, PlacedUnits>();
  const placed = new Map<string, PlacedUnits>();
  for (const code of ibgeCodes) placed.set(code, found.get(code) ?? (await readOne(code)));
  return placed;
}

async function readOne(ibgeCode: string): Promise<PlacedUnits> {
  const networkUnits = await readUnits(ibgeCode);
  return { networkUnits, boundary: networkUnits.some(hasPoint) ? await readBoundary(ibgeCode) : null };
}

/** Every town whose units fit in one page of a town; one with more is read by itself. */
async function readMany(): Promise<Map<string, PlacedUnits>> {
  const found = new Map<string, PlacedUnits>();
  let after: string | null = null;
  do {
    const { municipalities }: ResultOf<typeof ManyTowns> = await ask(ManyTowns, { after });
    for (const { node } of municipalities.edges) {
      if (node.units.pageInfo.hasNextPage) continue;
      const networkUnits = node.units.edges.map((edge) => edge.node);
      const boundary = networkUnits.some(hasPoint) ? boundaryOf(node.boundary) : null;
      found.set(node.ibgeCode, { networkUnits, boundary });
    }
    after = municipalities.pageInfo.hasNextPage ? municipalities.pageInfo.endCursor : null;
  } while (after);
  return found;
}

const hasPoint = ({ location }: NetworkUnit): boolean =>
  location.__typename === 'PublicLocation' && location.latitude !== null;
