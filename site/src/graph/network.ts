import { ask } from './ask.ts';
import { askTown } from './ask-town.ts';
import { FindingFields } from './finding.ts';
import { graphql, type ResultOf } from './graphql.ts';
import { SourceFields } from './source.ts';

/** A unit as the pages show it. */
export const UnitFields = graphql(
  `
    fragment UnitFields on NetworkUnit {
      id
      kind
      name
      publishedName
      openedOn
      closedOn
      referenceDate
      services {
        audience
        service {
          code
          name
          abbreviation
          level
          summary
          audience
        }
      }
      events {
        kind
        date
        description
        source {
          ...SourceFields
        }
      }
      territories {
        name
        neighbourhoods
        source {
          ...SourceFields
        }
      }
      source {
        ...SourceFields
      }
      location {
        __typename
        ... on PublicLocation {
          address
          neighbourhood
          postalCode
          latitude
          longitude
          pointGap
          phones
          openingHours
          whatToBring
          notes
        }
        ... on ProtectedLocation {
          reason
          accessVia {
            id
            kind
            name
          }
        }
        ... on UnknownLocation {
          reason
        }
      }
    }
  `,
  [SourceFields],
);

const Units = graphql(
  `
    query Units($ibgeCode: ID!, $after: String) {
      municipality(ibgeCode: $ibgeCode) {
        units(first: 100, after: $after) {
          edges {
            node {
              ...UnitFields
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  `,
  [UnitFields],
);

const Needs = graphql(`
  query Needs {
    needs {
      code
      title
      advice
      unitKinds
      services {
        code
        name
        abbreviation
      }
    }
  }
`);

const IndicatorFields = graphql(
  `
    fragment IndicatorFields on Indicator {
      id
      code
      name
      period
      territory
      value
      unit
      status
      findings {
        ...FindingFields
      }
      source {
        ...SourceFields
      }
    }
  `,
  [SourceFields, FindingFields],
);

const Indicators = graphql(
  `
    query Indicators($ibgeCode: ID!) {
      municipality(ibgeCode: $ibgeCode) {
        indicators {
          ...IndicatorFields
        }
        territoryIndicators {
          ...IndicatorFields
        }
      }
    }
  `,
  [IndicatorFields],
);

const Bodies = graphql(
  `
    query BodiesAndPractices($ibgeCode: ID!) {
      municipality(ibgeCode: $ibgeCode) {
        publicBodies {
          id
          name
          kind
          summary
          duties
          parent {
            id
            name
          }
          powers {
            id
            text
            legalBasis
            source {
              ...SourceFields
            }
          }
          offices {
            id
            name
            address
            neighbourhood
            postalCode
            phones
            emails
            urls
            openingHours
            source {
              ...SourceFields
            }
          }
          source {
            ...SourceFields
          }
        }
        complaintChannels {
          id
          kind
          name
          purpose
          phones
          emails
          urls
          openingHours
          deadline
          body {
            id
            name
          }
          source {
            ...SourceFields
          }
        }
        practices {
          id
          title
          summary
          problem
          place
          reuses {
            id
            who
            period
            outcome
            municipality {
              name
            }
            source {
              ...SourceFields
            }
          }
          period
          partners
          programme
          topics
          services
          audience
          materials
          source {
            ...SourceFields
          }
        }
      }
    }
  `,
  [SourceFields],
);

type Municipality<Query> = NonNullable<Query extends { municipality: infer Found } ? Found : never>;

export type NetworkUnit = ResultOf<typeof UnitFields>;

/** What somebody may need, and the services and units that answer it. */
export type Need = ResultOf<typeof Needs>['needs'][number];

export type Indicator = ResultOf<typeof IndicatorFields>;
export type PublicBody = Municipality<ResultOf<typeof Bodies>>['publicBodies'][number];
export type ComplaintChannel = Municipality<ResultOf<typeof Bodies>>['complaintChannels'][number];
export type Practice = Municipality<ResultOf<typeof Bodies>>['practices'][number];

/** Reads all units of a municipality, page by page. */
export async function readUnits(ibgeCode: string): Promise<readonly NetworkUnit[]> {
  const units: NetworkUnit[] = [];
  let after: string | null = null;
  do {
    const answer: ResultOf<typeof Units> = await ask(Units, { ibgeCode, after });
    const page = answer.municipality?.units;
    units.push(...(page?.edges ?? []).map((edge) => edge.node));
    after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  return units;
}

/** Reads the needs by which a service can be looked for. */
export const readNeeds = async (): Promise<readonly Need[]> => (await ask(Needs, {})).needs;

/** Reads the indicators of a municipality and of its parts: Cadastro Único and attendance. */
export const readIndicators = (
  ibgeCode: string,
): Promise<{ indicators: readonly Indicator[]; territoryIndicators: readonly Indicator[] }> =>
  askTown(Indicators, ibgeCode);

/** What a municipality has besides its units: who does what, where to complain, and what others can learn from. */
interface BodiesAndPractices {
  publicBodies: readonly PublicBody[];
  complaintChannels: readonly ComplaintChannel[];
  practices: readonly Practice[];
}

/** Reads who does what in a municipality's administration, where to complain, and its good practices. */
export const readBodies = (ibgeCode: string): Promise<BodiesAndPractices> => askTown(Bodies, ibgeCode);
