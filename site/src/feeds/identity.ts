import { v5 } from 'uuid';

/** The namespace of this project's names; it never changes, or every reader's feed would show all anew. */
const NAMESPACE = '5f0c1b0e-7a5e-5d0b-9c57-2a1f6e3b8d41';

/** An identifier of something of the graph that is the same on every site that shows it: "urn:uuid:…". */
export const stableUrn = (kind: string, id: string): string => `urn:uuid:${v5(`${kind}/${id}`, NAMESPACE)}`;

/** An address of the site as a whole one, where it is known where the site will stand. */
export const wholeAddress = (path: string, site: URL | undefined): string =>
  site ? new URL(path, site).href : path;
