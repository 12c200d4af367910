import { ask } from './ask.ts';
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
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [UnitFields],
);

/** The units of municipalities, by IBGE code. */
type UnitsOfTowns = Map<string, readonly NetworkUnit[]>;

/** Towns with units from which on they are asked of many at once: a national list has thousands. */
const MANY = 100;

/** Reads the units of all these towns and of no other. */
export async function readUnitsOfTowns(ibgeCodes: readonly string[]): Promise<UnitsOfTowns> {
  const found: UnitsOfTowns = ibgeCodes.length > MANY ? await readMany() : new Map();
  const units: UnitsOfTowns = new Map();
  for (const code of ibgeCodes) units.set(code, found.get(code) ?? (await readUnits(code)));
  return units;
}

/** Every town whose units fit in one page of a town; one with more is read by itself. */
async function readMany(): Promise<UnitsOfTowns> {
  const found: UnitsOfTowns = new Map();
  let after: string | null = null;
  do {
    const { municipalities }: ResultOf<typeof ManyTowns> = await ask(ManyTowns, { after });
    for (const { node } of municipalities.edges)
      if (!node.units.pageInfo.hasNextPage)
        found.set(
          node.ibgeCode,
          node.units.edges.map((edge) => edge.node),
        );
    after = municipalities.pageInfo.hasNextPage ? municipalities.pageInfo.endCursor : null;
  } while (after);
  return found;
}
