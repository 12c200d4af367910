import { ask } from './ask.ts';
import { graphql, type ResultOf } from './graphql.ts';
import { SourceFields } from './source.ts';

const CorrectionFields = graphql(
  `
    fragment CorrectionFields on Correction {
      id
      at
      kind
      type
      record
      municipalityCode
      reason
      fields {
        name
        from
        to
      }
      source {
        ...SourceFields
      }
    }
  `,
  [SourceFields],
);

const Page = graphql(
  `
    fragment CorrectionPage on CorrectionConnection {
      edges {
        node {
          ...CorrectionFields
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  `,
  [CorrectionFields],
);

const Corrections = graphql(
  `
    query Corrections($town: ID, $plan: String, $budget: String, $network: String, $council: String) {
      planCorrections(municipality: $town, first: 500, after: $plan) {
        ...CorrectionPage
      }
      budgetCorrections(municipality: $town, first: 500, after: $budget) {
        ...CorrectionPage
      }
      networkCorrections(municipality: $town, first: 500, after: $network) {
        ...CorrectionPage
      }
      councilCorrections(municipality: $town, first: 500, after: $council) {
        ...CorrectionPage
      }
    }
  `,
  [Page],
);

/** A change of something that had been published. */
export type Correction = ResultOf<typeof CorrectionFields>;

type Owner = 'plan' | 'budget' | 'network' | 'council';

/** All corrections of one municipality, or with null of all but the demonstration; newest first. */
export async function readCorrections(town: string | null): Promise<Correction[]> {
  const found: Correction[] = [];
  // A list that has ended is asked again from its last mark, and answers with nothing.
  let marks: Partial<Record<Owner, string | null>> = {};
  let hasMore = true;
  while (hasMore) {
    const answer = await ask(Corrections, { town, ...marks });
    const pages = {
      plan: answer.planCorrections,
      budget: answer.budgetCorrections,
      network: answer.networkCorrections,
      council: answer.councilCorrections,
    };
    for (const { edges } of Object.values(pages)) found.push(...edges.map(({ node }) => node));
    hasMore = Object.values(pages).some(({ pageInfo }) => pageInfo.hasNextPage);
    marks = Object.fromEntries(
      Object.entries(pages).map(([owner, { pageInfo }]) => [
        owner,
        pageInfo.endCursor ?? marks[owner as Owner] ?? null,
      ]),
    );
  }
  return found.toSorted((a, b) => b.at.localeCompare(a.at));
}
