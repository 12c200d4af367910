import { askTown } from './ask-town.ts';
import { FindingFields } from './finding.ts';
import { graphql, type ResultOf } from './graphql.ts';
import { SourceFields } from './source.ts';

const TieFields = graphql(
  `
    fragment TieFields on ReportTie {
      id
      strategy {
        id
        code
        title
      }
      unit {
        id
        name
      }
      source {
        ...SourceFields
      }
    }
  `,
  [SourceFields],
);

const Reports = graphql(
  `
    query ManagementReports($ibgeCode: ID!) {
      municipality(ibgeCode: $ibgeCode) {
        managementReports {
          id
          year
          title
          findings {
            ...FindingFields
          }
          source {
            ...SourceFields
          }
          areas {
            id
            title
            items {
              id
              title
              ties {
                ...TieFields
              }
              findings {
                ...FindingFields
              }
              source {
                id
                locator
              }
            }
          }
          figureTies {
            id
            indicator {
              id
            }
            strategy {
              id
              code
              title
            }
            unit {
              id
              name
            }
            source {
              ...SourceFields
            }
          }
          challenges {
            id
            title
            ties {
              ...TieFields
            }
            findings {
              ...FindingFields
            }
            source {
              id
              locator
            }
          }
        }
      }
    }
  `,
  [SourceFields, FindingFields, TieFields],
);

/** What a municipality says of a year: what it did, what was hard, and of what the numbers speak. */
export type ManagementReport = NonNullable<
  ResultOf<typeof Reports>['municipality']
>['managementReports'][number];

/** Reads a municipality's yearly management reports. */
export const readReports = async (ibgeCode: string): Promise<readonly ManagementReport[]> =>
  (await askTown(Reports, ibgeCode)).managementReports;
