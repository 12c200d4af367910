import { askTown } from './ask-town.ts';
import { FindingFields } from './finding.ts';
import { graphql, type ResultOf } from './graphql.ts';
import { SourceFields } from './source.ts';

const MoneyFields = graphql(
  `
    fragment MoneyFields on MoneyFigure {
      amount
      status
      source {
        ...SourceFields
      }
    }
  `,
  [SourceFields],
);

const FiscalYears = graphql(
  `
    query FiscalYears($ibgeCode: ID!) {
      municipality(ibgeCode: $ibgeCode) {
        fiscalYears {
          id
          year
          total {
            ...MoneyFields
          }
          funding {
            id
            origin
            amount
            share
            status
            source {
              ...SourceFields
            }
          }
          findings {
            ...FindingFields
          }
          deliberations {
            id
          }
          lines {
            id
            code
            findings {
              ...FindingFields
            }
            title
            origin
            appropriation {
              ...MoneyFields
            }
            commitment {
              ...MoneyFields
            }
            settlement {
              ...MoneyFields
            }
            payment {
              ...MoneyFields
            }
            action {
              id
              code
              title
            }
            unit {
              id
              kind
              name
            }
          }
        }
      }
    }
  `,
  [SourceFields, MoneyFields, FindingFields],
);

export type FiscalYear = NonNullable<ResultOf<typeof FiscalYears>['municipality']>['fiscalYears'][number];
export type Funding = FiscalYear['funding'][number];
export type BudgetLine = FiscalYear['lines'][number];
export type MoneyFigure = ResultOf<typeof MoneyFields>;

/** Reads a municipality's fiscal years, with where the money came from and each budget line. */
export const readFiscalYears = async (ibgeCode: string): Promise<readonly FiscalYear[]> =>
  (await askTown(FiscalYears, ibgeCode)).fiscalYears;
