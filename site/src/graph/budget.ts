import { graphErrorText } from '../text/errors.ts';
import { ask } from './ask.ts';
import { FindingFields } from './finding.ts';
import { ReconciliationFields } from './reconciliation.ts';
import { graphql, type ResultOf } from './graphql.ts';
import { type Source, SourceFields, wholeSource } from './source.ts';

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

// The stages of a line have the line's source: asked for once, not eight times.
const AmountFields = graphql(`
  fragment AmountFields on MoneyFigure {
    amount
    status
  }
`);

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

const StatementAmountFields = graphql(`
  fragment StatementAmountFields on StatementAmount {
    stage
    amount
    isFromParts
  }
`);

const StatementPartFields = graphql(
  `
    fragment StatementPartFields on StatementPart {
      key
      fundingSource {
        name
        origin
      }
      stages {
        ...StatementAmountFields
      }
    }
  `,
  [StatementAmountFields],
);

const StatementFields = graphql(
  `
    fragment StatementFields on StatementSummary {
      statement
      period
      intraBudget
      stages {
        ...StatementAmountFields
      }
      subfunctions {
        ...StatementPartFields
      }
      fundingSources {
        ...StatementPartFields
      }
      sources {
        ...SourceFields
      }
    }
  `,
  [StatementAmountFields, StatementPartFields, SourceFields],
);

const OneYear = graphql(
  `
    query FiscalYear($ibgeCode: ID!, $year: Int!) {
      municipality(ibgeCode: $ibgeCode) {
        fiscalYear(year: $year) {
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
            sources {
              ...SourceFields
            }
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
          sourceTotals: stageTotals(by: FUNDING_SOURCE) {
            ...StageTotalFields
          }
          natureTotals: stageTotals(by: EXPENSE_NATURE) {
            ...StageTotalFields
          }
          statementSummaries {
            ...StatementFields
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
          moneyPaths {
            origin
            blocks
            transfers {
              id
            }
            fundAccounts {
              id
            }
            lines {
              id
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
            findings {
              ...FindingFields
            }
            title
            origin
            source {
              id
              locator
            }
            multiYearPlan {
              ...AmountFields
            }
            initialAppropriation {
              ...AmountFields
            }
            appropriation {
              ...AmountFields
            }
            commitment {
              ...AmountFields
            }
            settlement {
              ...AmountFields
            }
            payment {
              ...AmountFields
            }
            carriedOver {
              ...AmountFields
            }
            carriedOverPaid {
              ...AmountFields
            }
            action {
              id
              code
              title
              plan {
                id
                startYear
                endYear
              }
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
  [
    SourceFields,
    MoneyFields,
    AmountFields,
    FindingFields,
    StageTotalFields,
    ReconciliationFields,
    StatementFields,
  ],
);

type AnsweredYear = NonNullable<NonNullable<ResultOf<typeof OneYear>['municipality']>['fiscalYear']>;
type AnsweredLine = AnsweredYear['lines'][number];

export type BudgetLine = Omit<AnsweredLine, 'source'> & { source: Source };
export type FiscalYear = Omit<AnsweredYear, 'lines'> & { lines: readonly BudgetLine[] };
export type Funding = FiscalYear['funding'][number];
export type StatementSummary = ResultOf<typeof StatementFields>;
export type StageTotal = ResultOf<typeof StageTotalFields>;
export type Transfer = FiscalYear['transfers'][number];
export type MoneyFigure = ResultOf<typeof MoneyFields>;

/** Reads one fiscal year, with where the money came from and each budget line: a large town's is a long answer. */
export async function readFiscalYear(ibgeCode: string, year: number): Promise<FiscalYear> {
  const { municipality } = await ask(OneYear, { ibgeCode, year });
  const found = municipality?.fiscalYear;
  if (!found) throw new Error(graphErrorText.missing('o exercício', `${ibgeCode}-${year}`));
  // Thousands of lines have few documents, which the question tells once.
  const whole = wholeSource(found.allTotals.flatMap(({ sources }) => sources));
  return {
    ...found,
    lines: found.lines.map((line) => ({ ...line, source: whole(line.source) })),
  };
}
