import { graphql, type ResultOf } from './graphql.ts';

export const SourceFields = graphql(`
  fragment SourceFields on Source {
    id
    title
    publisher
    url
    publishedOn
    retrievedAt
    sha256
    locator
    licence
    isDemonstration
    isExtract
    original
    isOriginalCopy
    extracts
  }
`);

/** The document a figure was taken from. */
export type Source = ResultOf<typeof SourceFields>;
