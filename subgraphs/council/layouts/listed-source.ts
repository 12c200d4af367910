import { sourceIdOf, type PublicFile } from '../../shared/import/file/public-file.ts';

/**
 * The source row of a list that is itself the document and was read today. The list says of itself neither publisher
 * nor address: only the person who imports it can.
 */
export const listSource = ({ sha256 }: PublicFile, title: string, today: string) => ({
  id: sourceIdOf(sha256),
  title,
  publisher: null,
  url: null,
  publishedOn: null,
  retrievedOn: today,
  sha256,
  licence: null,
  isDemonstration: false,
});
