import { askTown } from './ask-town.ts';
import { FindingFields } from './finding.ts';
import { ReconciliationFields } from './reconciliation.ts';
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

const StageTotalFields = graphql(`
  fragment StageTotalFields on StageTotal {
    key
    lineCount
    stages {
      stage
      amount
      missingLines
    }
  }
`);

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
          allTotals: stageTotals(by: ALL) {
            ...StageTotalFields
          }
          stageTotals(by: ORIGIN) {
            ...StageTotalFields
          }
          levelTotals: stageTotals(by: PROTECTION_LEVEL) {
            ...StageTotalFields
          }
          subfunctionTotals: stageTotals(by: SUBFUNCTION) {
            ...StageTotalFields
          }
          transferTotals {
            origin
            block
            amount
            transferCount
          }
          transfers {
            id
            origin
            block
            publishedBlock
            component
            month
            paymentOrder
            paidOn
            amount
            source {
              ...SourceFields
            }
          }
          amendments {
            id
            author
            party
            programme
            expenseGroup
            paymentOrder
            paidOn
            amount
            source {
              ...SourceFields
            }
          }
          reconciliation {
            ...ReconciliationFields
          }
          lines {
            id
            code
            protectionLevel
            block
            subfunction
            expenseNature
            fundingSource {
              code
              publishedCode
              name
              isFromEarlierYears
            }
            carriedOver {
              amount
            }
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
  [SourceFields, MoneyFields, FindingFields, StageTotalFields, ReconciliationFields],
);

export type FiscalYear = NonNullable<ResultOf<typeof FiscalYears>['municipality']>['fiscalYears'][number];
export type Funding = FiscalYear['funding'][number];
export type StageTotal = ResultOf<typeof StageTotalFields>;
export type Transfer = FiscalYear['transfers'][number];
export type BudgetLine = FiscalYear['lines'][number];
export type MoneyFigure = ResultOf<typeof MoneyFields>;

/** Reads a municipality's fiscal years, with where the money came from and each budget line. */
export const readFiscalYears = async (ibgeCode: string): Promise<readonly FiscalYear[]> =>
  (await askTown(FiscalYears, ibgeCode)).fiscalYears;
