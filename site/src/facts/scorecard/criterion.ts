import type { Source } from '../../graph/source.ts';
import type { Town } from '../../graph/snapshot.ts';
import type { Norm } from './norms.ts';
import type { criterionResult } from '../../text/scorecard.ts';

/** What a criterion came to in a municipality, and the page that proves it. */
export interface Judged {
  result: keyof typeof criterionResult;
  /** What was seen, in a sentence. */
  seen: string;
  /** Address of the proof on this site; null where nothing was assessed. */
  proof: string | null;
  /** The day on which the proof was read; null where its source does not say. */
  date: string | null;
  /** The documents that it was seen in. */
  sources: readonly Source[];
}

/** A criterion of transparency that can be judged from what is published here, and from nothing else. */
export interface Criterion {
  /** Stable name. */
  id: string;
  title: string;
  /** The norms that ask for it. */
  basis: readonly Norm[];
  /** When it is met, partly met and not met. */
  rule: string;
  judge(town: Town, year: number): Judged;
}

export const notAssessed = (seen: string): Judged => ({
  result: 'NOT_ASSESSED',
  seen,
  proof: null,
  date: null,
  sources: [],
});

/** A result with its proof: the newest day on which one of its sources was read. */
export function judged(
  result: Judged['result'],
  seen: string,
  proof: string,
  from: readonly (Source | null | undefined)[],
): Judged {
  const sources = from.flatMap((source) => source ?? []);
  const days = sources.flatMap(({ retrievedAt }) => retrievedAt ?? []);
  return { result, seen, proof, date: days.toSorted().at(-1) ?? null, sources };
}

/**
 * The same of a thing that each has a field for, which not every source has: where none has it, nobody says whether the
 * municipality publishes it elsewhere, and nothing is judged.
 */
export const judgedByShare = (
  { having, all, what }: { having: number; all: readonly { source: Source | null }[]; what: string },
  seen: string,
  proof: string,
): Judged =>
  having === 0
    ? notAssessed(`Nenhuma fonte publicada aqui traz ${what}.`)
    : judged(
        share(having, all.length),
        seen,
        proof,
        all.map(({ source }) => source),
      );

/** All of them have it, some, or none. Only for things that were seen: of none at all there is nothing to judge. */
export const share = (having: number, all: number): 'MET' | 'PARTLY' | 'NOT_MET' =>
  having === all ? 'MET' : having > 0 ? 'PARTLY' : 'NOT_MET';
