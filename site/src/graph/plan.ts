import { graphErrorText } from '../text/errors.ts';
import { ask } from './ask.ts';
import { askTown } from './ask-town.ts';
import { FindingFields } from './finding.ts';
import { graphql, type ResultOf } from './graphql.ts';
import { SourceFields } from './source.ts';

const StrategyFields = graphql(
  `
    fragment StrategyFields on Strategy {
      id
      code
      title
      officialText
      explanation
      measurementUnit
      targetKind
      kindGround
      indicator
      judgement
      comesFrom {
        kind
        note
        before {
          code
          title
        }
        source {
          ...SourceFields
        }
      }
      goesOnAs {
        kind
        note
        after {
          code
          title
        }
        source {
          ...SourceFields
        }
      }
      kindSource {
        ...SourceFields
      }
      source {
        ...SourceFields
      }
      targets {
        id
        year
        planned
        isShare
        status
        judgement
        progress
        measurements {
          id
          value
          status
          sameFigure
          measuredOn
          method
          evidenceUrl
          withdrawnOn
          withdrawnReason
          withdrawnSource {
            ...SourceFields
          }
          source {
            ...SourceFields
          }
        }
      }
    }
  `,
  [SourceFields],
);

const OnePlan = graphql(
  `
    query Plan($id: ID!) {
      plan(id: $id) {
        id
        title
        startYear
        endYear
        assessedOn
        previousPlan {
          id
          startYear
          endYear
        }
        nextPlan {
          id
          startYear
          endYear
        }
        parts {
          kind
          status
          note
          source {
            ...SourceFields
          }
        }
        revisions {
          id
          revisedOn
          subject
          source {
            ...SourceFields
          }
        }
        continuations {
          id
          kind
          note
          before {
            code
            title
          }
          after {
            code
            title
          }
          source {
            ...SourceFields
          }
        }
        targetTally {
          judgement
          count
        }
        deliberations {
          id
        }
        source {
          ...SourceFields
        }
        axes {
          id
          code
          title
          targetTally {
            judgement
            count
          }
          guidelines {
            id
            code
            title
            targetTally {
              judgement
              count
            }
            actions {
              id
              code
              title
              officialText
              strategies {
                ...StrategyFields
              }
            }
          }
        }
      }
    }
  `,
  [SourceFields, StrategyFields],
);

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

type Municipality<Query> = NonNullable<Query extends { municipality: infer Found } ? Found : never>;

export type Plan = NonNullable<ResultOf<typeof OnePlan>['plan']>;
type Guideline = Plan['axes'][number]['guidelines'][number];
export type Action = Guideline['actions'][number];
export type Strategy = ResultOf<typeof StrategyFields>;
export type Target = Strategy['targets'][number];
export type ManagementReport = Municipality<ResultOf<typeof Reports>>['managementReports'][number];

/** Reads a plan, down to each year's target and what was measured. */
export async function readPlan(id: string): Promise<Plan> {
  const { plan } = await ask(OnePlan, { id });
  if (!plan) throw new Error(graphErrorText.missing('o plano', id));
  return plan;
}

/** Reads a municipality's yearly management reports. */
export const readReports = async (ibgeCode: string): Promise<readonly ManagementReport[]> =>
  (await askTown(Reports, ibgeCode)).managementReports;
