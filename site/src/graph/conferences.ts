import { askTown } from './ask-town.ts';
import { FindingFields } from './finding.ts';
import { graphql, type ResultOf } from './graphql.ts';
import { SourceFields } from './source.ts';

const Conferences = graphql(
  `
    query Conferences($ibgeCode: ID!) {
      municipality(ibgeCode: $ibgeCode) {
        councils {
          conferences {
            id
            number
            year
            theme
            startsOn
            endsOn
            participantCount
            source {
              ...SourceFields
            }
            proposals {
              id
              code
              axis
              sphere
              text
              decision
              mergedInto {
                code
              }
              findings {
                ...FindingFields
              }
              source {
                ...SourceFields
              }
              followUps {
                id
                date
                status
                note
                action {
                  id
                  code
                  title
                }
                source {
                  ...SourceFields
                }
              }
            }
          }
        }
      }
    }
  `,
  [SourceFields, FindingFields],
);

export type Conference = NonNullable<
  ResultOf<typeof Conferences>['municipality']
>['councils'][number]['conferences'][number];
export type Proposal = Conference['proposals'][number];

/** Reads the conferences that a municipality's councils called, newest first. */
export const readConferences = async (ibgeCode: string): Promise<readonly Conference[]> =>
  (await askTown(Conferences, ibgeCode)).councils
    .flatMap(({ conferences }) => conferences)
    .toSorted((a, b) => b.year - a.year);
