import { sourceIdOf, type PublicFile } from '../../shared/import/file/public-file.ts';

/** What is known of a national file besides its bytes: none of them says it of itself. */
interface Origin {
  title: string;
  publisher: string;
  url: string;
  licence: string | null;
}

/** The source row of a file that is itself the document; it was read today. */
export const nationalSource = ({ sha256 }: PublicFile, origin: Origin, today: string) => ({
  ...origin,
  id: sourceIdOf(sha256),
  publishedOn: null,
  retrievedOn: today,
  sha256,
  isDemonstration: false,
});
