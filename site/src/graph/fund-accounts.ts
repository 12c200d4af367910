import { askTown } from './ask-town.ts';
import { FindingFields } from './finding.ts';
import { graphql, type ResultOf } from './graphql.ts';
import { SourceFields } from './source.ts';

const FundAccounts = graphql(
  `
    query FundAccounts($ibgeCode: ID!) {
      municipality(ibgeCode: $ibgeCode) {
        fundAccounts {
          id
          branch
          number
          block
          publishedBlock
          standingStill {
            isStandingStill
            ground
            month
            amount
            amountBefore
          }
          balances {
            id
            month
            amount
            findings {
              ...FindingFields
            }
            source {
              ...SourceFields
            }
          }
        }
      }
    }
  `,
  [SourceFields, FindingFields],
);

export type FundAccount = NonNullable<ResultOf<typeof FundAccounts>['municipality']>['fundAccounts'][number];

/** Reads the accounts of a municipality's fund, each with its balances. */
export const readFundAccounts = async (ibgeCode: string): Promise<readonly FundAccount[]> =>
  (await askTown(FundAccounts, ibgeCode)).fundAccounts;
