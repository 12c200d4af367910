import { graphql } from './graphql.ts';
import { SourceFields } from './source.ts';

/** The same value of a year in several sources. */
export const ReconciliationFields = graphql(
  `
    fragment ReconciliationFields on Reconciliation {
      stage
      title
      difference
      isEqual
      reasons
      figures {
        statement
        stage
        period
        intraBudget
        amount
        isFromParts
        difference
        source {
          ...SourceFields
        }
      }
    }
  `,
  [SourceFields],
);
