import { graphql, type ResultOf } from './graphql.ts';

export const FindingFields = graphql(`
  fragment FindingFields on Finding {
    rule
    message
  }
`);

/** Something in a source that does not fit; the graph finds it and words it. */
export type Finding = ResultOf<typeof FindingFields>;
