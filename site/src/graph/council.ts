import { ask } from './ask.ts';
import { askTown } from './ask-town.ts';
import { FindingFields } from './finding.ts';
import { graphql, type ResultOf } from './graphql.ts';
import { SourceFields } from './source.ts';

const CouncilFields = graphql(
  `
    fragment CouncilFields on Council {
      id
      kind
      name
      seats {
        id
        segment
        role
        bodyRepresented
        mandateStart
        mandateEnd
        isPresidency
        source {
          ...SourceFields
        }
      }
      meetings {
        id
        date
        kind
        status
        minutesNumber
        hasAgenda
        hasMinutes
        hasAttendance
        deliberations {
          id
        }
        source {
          ...SourceFields
        }
      }
      deliberations {
        id
        date
        effect
        subject
        note
        findings {
          ...FindingFields
        }
        meeting {
          id
        }
        resolution {
          id
          number
          year
          date
          title
        }
        concerns {
          __typename
          ... on Plan {
            id
            title
          }
          ... on Action {
            id
            code
            title
          }
          ... on FiscalYear {
            id
            year
          }
          ... on NetworkUnit {
            id
            kind
            name
          }
        }
        source {
          ...SourceFields
        }
      }
    }
  `,
  [SourceFields, FindingFields],
);

const Councils = graphql(
  `
    query Councils($ibgeCode: ID!) {
      municipality(ibgeCode: $ibgeCode) {
        councils {
          ...CouncilFields
        }
      }
    }
  `,
  [CouncilFields],
);

const StateCouncils = graphql(
  `
    query StateCouncils($code: ID!) {
      state(code: $code) {
        councils {
          ...CouncilFields
          resolutions {
            id
            number
            year
            date
            title
            officialText
            basis
            source {
              ...SourceFields
            }
            articles {
              id
              sequence
              number
              chapter
              text
              parts
            }
            supportPlan {
              id
              title
              year
              source {
                ...SourceFields
              }
              axes {
                id
                title
                events {
                  id
                  title
                  modality
                  note
                  findings {
                    ...FindingFields
                  }
                }
              }
              strategies {
                id
                numeral
                title
                officialText
                contacts {
                  id
                  office
                  purpose
                  phones
                  emails
                  urls
                }
              }
            }
          }
        }
      }
    }
  `,
  [CouncilFields, SourceFields, FindingFields],
);

export type Council = ResultOf<typeof CouncilFields>;
export type Meeting = Council['meetings'][number];
export type Seat = Council['seats'][number];
export type Deliberation = Council['deliberations'][number];
export type StateCouncil = NonNullable<ResultOf<typeof StateCouncils>['state']>['councils'][number];
export type Resolution = StateCouncil['resolutions'][number];
export type Article = Resolution['articles'][number];
export type SupportPlan = NonNullable<Resolution['supportPlan']>;
export type SupportStrategy = SupportPlan['strategies'][number];

/** Reads a municipality's councils with seats, meetings and deliberations. */
export const readCouncils = async (ibgeCode: string): Promise<readonly Council[]> =>
  (await askTown(Councils, ibgeCode)).councils;

/** Reads a state's collegiate bodies, with the technical-support plans that their resolutions carry. */
export const readStateCouncils = async (code: string): Promise<readonly StateCouncil[]> =>
  (await ask(StateCouncils, { code })).state?.councils ?? [];
