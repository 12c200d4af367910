import { askTown } from './ask-town.ts';
import { FindingFields } from './finding.ts';
import { graphql, type ResultOf } from './graphql.ts';
import { SourceFields } from './source.ts';

const Organizations = graphql(
  `
    query Organizations($ibgeCode: ID!) {
      municipality(ibgeCode: $ibgeCode) {
        organizations {
          id
          name
          cnpj
          servesPeople
          advises
          defendsRights
          isProtected
          officeReason
          office {
            address
            neighbourhood
            postalCode
            phones
            openingHours
          }
          offers {
            id
            name
            level
          }
          federalRegistrations {
            id
            register
            status
            since
            until
            source {
              ...SourceFields
            }
          }
          registrations {
            id
            kind
            number
            offer
            state
            council {
              id
              name
            }
            steps {
              id
              kind
              date
              year
              isFavourable
              reason
              act
              resolution {
                id
                deliberations {
                  id
                }
              }
            }
            findings {
              ...FindingFields
            }
            source {
              ...SourceFields
            }
          }
          partnerships {
            id
            instrument
            number
            body
            object
            level
            signedOn
            startsOn
            endsOn
            total
            released
            accountsDueOn
            accountsDeliveredOn
            accountsReviewDueOn
            accountsResult
            accountsStatus
            teamPay
            teamRoles
            findings {
              ...FindingFields
            }
            source {
              ...SourceFields
            }
          }
          findings {
            ...FindingFields
          }
          source {
            ...SourceFields
          }
        }
      }
    }
  `,
  [SourceFields, FindingFields],
);

export type Organization = NonNullable<
  ResultOf<typeof Organizations>['municipality']
>['organizations'][number];
export type Registration = Organization['registrations'][number];
export type Partnership = Organization['partnerships'][number];

/** Reads a municipality's organizations, with their registers and partnerships. */
export const readOrganizations = async (ibgeCode: string): Promise<readonly Organization[]> =>
  (await askTown(Organizations, ibgeCode)).organizations;
