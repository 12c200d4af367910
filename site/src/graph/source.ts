import { graphErrorText } from '../text/errors.ts';
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

/** Gives a place its whole document, from those that a question asks for once. */
export function wholeSource(documents: readonly Source[]): (place: Pick<Source, 'id' | 'locator'>) => Source {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return (place) => {
    const [documentId = ''] = place.id.split('#');
    const document = byId.get(documentId);
    if (!document) throw new Error(graphErrorText.missing('o documento', documentId));
    return { ...document, ...place };
  };
}
