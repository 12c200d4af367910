import { ContinuationKind } from '../continuation.ts';

/** The words for what became of a strategy, as a file of continuity writes them. */
export const FATES = {
  continua: ContinuationKind.CONTINUES,
  cresce: ContinuationKind.GROWS,
  encolhe: ContinuationKind.SHRINKS,
  'junta-se': ContinuationKind.MERGES,
  saiu: ContinuationKind.DROPPED,
  nova: ContinuationKind.NEW,
} as const;
