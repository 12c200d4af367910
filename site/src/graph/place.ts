import { ask } from './ask.ts';
import { graphql, type ResultOf } from './graphql.ts';
import { SourceFields } from './source.ts';

/** Everything a page says of a municipality without opening its data: the lists are asked only to be counted. */
const PlaceFields = graphql(
  `
    fragment PlaceFields on Municipality {
      ibgeCode
      name
      slug
      isDemonstration
      state {
        code
        name
      }
      plans {
        id
        startYear
        endYear
      }
      managementReports {
        id
        year
      }
      fiscalYears {
        id
        year
      }
      fundAccounts {
        id
      }
      councils {
        id
      }
      indicators {
        id
      }
      territoryIndicators {
        id
      }
      attendance(code: "A1") {
        id
      }
      practices {
        id
      }
      publicBodies {
        id
      }
      complaintChannels {
        id
      }
      organizations {
        id
      }
      units(first: 1) {
        totalCount
      }
      outline: boundary {
        source {
          id
        }
      }
      size
      populations {
        year
        people
        method
        source {
          ...SourceFields
        }
      }
    }
  `,
  [SourceFields],
);

const Places = graphql(
  `
    query Places($after: String) {
      municipalities(first: 500, after: $after) {
        edges {
          node {
            ...PlaceFields
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [PlaceFields],
);

const Demonstration = graphql(
  `
    query Demonstration {
      municipality(ibgeCode: "0000000") {
        ...PlaceFields
      }
    }
  `,
  [PlaceFields],
);

const States = graphql(`
  query States {
    states {
      code
      name
      municipalityCount
      councils {
        id
      }
    }
  }
`);

/** A municipality with the ids of what it has published. */
export type PlaceRow = ResultOf<typeof PlaceFields>;
/** A state with the number of its municipalities. */
export type StateRow = ResultOf<typeof States>['states'][number];

/** Reads all municipalities, page by page, in the order of the graph. */
export async function readPlaces(): Promise<PlaceRow[]> {
  const places: PlaceRow[] = [];
  let after: string | null = null;
  do {
    const { municipalities }: ResultOf<typeof Places> = await ask(Places, { after });
    places.push(...municipalities.edges.map((edge) => edge.node));
    after = municipalities.pageInfo.hasNextPage ? municipalities.pageInfo.endCursor : null;
  } while (after);
  return places;
}

/** Reads the demonstration municipality; null where this graph carries none. */
export const readDemonstration = async (): Promise<PlaceRow | null> =>
  (await ask(Demonstration, {})).municipality;

/** Reads all states. */
export const readStates = async (): Promise<readonly StateRow[]> => (await ask(States, {})).states;
