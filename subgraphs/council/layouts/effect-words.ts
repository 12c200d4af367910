import { DeliberationEffect } from '../deliberation-effect.ts';

/** The words for what a decision does. */
export const EFFECTS = {
  aprova: DeliberationEffect.APPROVES,
  adota: DeliberationEffect.ADOPTS,
  altera: DeliberationEffect.ALTERS,
  revoga: DeliberationEffect.REVOKES,
  rejeita: DeliberationEffect.REJECTS,
  recomenda: DeliberationEffect.RECOMMENDS,
  pactua: DeliberationEffect.PACTS,
  indefere: DeliberationEffect.DENIES,
  referenda: DeliberationEffect.RATIFIES,
  suspende: DeliberationEffect.SUSPENDS,
  retifica: DeliberationEffect.CORRECTS,
} as const;
