/** Why a count is hidden. Nobody outside is told which: who knew, would know more of the count. */
export enum HiddenGround {
  /** It is below the floor. */
  SMALL = 'SMALL',
  /** Whoever published it had hidden it. */
  SOURCE = 'SOURCE',
  /** With it, another one could be worked out. */
  COMPLEMENT = 'COMPLEMENT',
}

/** One published place of a count of people or families, with all that was ever shown of it. */
export interface CountedCell {
  /** Table and row: "attendance/…". The same in all subgraphs. */
  id: string;
  /** What is shown now; null where nothing is. */
  value: number | null;
  hidden: HiddenGround | null;
  /** Further numbers that are shown for the same thing. */
  others: readonly number[];
  /** What was shown before, oldest first: until when, and what; null where nothing was. */
  past: readonly { until: string; value: number | null }[];
  /** The smallest count besides zero that is shown in its place. */
  leastShown: number;
  /** True for a mean, which need not be a whole number. */
  isMean: boolean;
}
