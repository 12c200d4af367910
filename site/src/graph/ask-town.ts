import type { TadaDocumentNode } from 'gql.tada';
import { graphErrorText } from '../text/errors.ts';
import { ask } from './ask.ts';

/** Asks about one municipality; one that the graph does not know any more stops the render. */
export async function askTown<Town>(
  document: TadaDocumentNode<{ municipality: Town | null }, { ibgeCode: string }>,
  ibgeCode: string,
): Promise<Town> {
  const { municipality } = await ask(document, { ibgeCode });
  if (!municipality) throw new Error(graphErrorText.missing('o município', ibgeCode));
  return municipality;
}
