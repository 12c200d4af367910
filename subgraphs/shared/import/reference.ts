/**
 * Something that a file names by its id and that must be published already, or come with the same file: the hub looks
 * all of them up at once, also those of other subgraphs, and tells what is missing with the other faults.
 */
export interface Reference {
  /** The type that the thing has in the graph: "Municipality", "NetworkUnit", "Action". */
  type: string;
  id: string;
  /** The municipality that names it, for what is only ever of one's own; any may be named where it is left out. */
  ibgeCode?: string | undefined;
  /** Where the file names it; lines and columns count from 1. */
  line: number;
  column: number;
  /** The value as it stands in the file. */
  value: string;
  /** The heading of the column, if it stands in one. */
  heading?: string | undefined;
  sheet?: string | undefined;
  /** What to do when it is missing, in Portuguese; there is a general remedy. */
  remedy?: string | undefined;
}
