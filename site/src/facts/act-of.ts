import type { Resolution } from '../graph/acts.ts';
import type { Council, Deliberation } from '../graph/council.ts';

/** The numbered act that publishes a decision, with its words; none where the decision has no number. */
export const actOf = (council: Council, { resolution }: Deliberation): Resolution | undefined =>
  council.resolutions.find(({ id }) => id === resolution?.id);

/** Whether a decision's act is in force; undefined where it has none. */
export const forceOf = (council: Council, decision: Deliberation): Resolution['force'] | undefined =>
  actOf(council, decision)?.force;
