import { CouncilRuleKind } from './council-rule-terms.ts';
import type { CouncilRule } from './council-rule.ts';

type InForce = Pick<CouncilRule, 'inForceFrom' | 'inForceUntil' | 'kind'>;

/** Whether a version of a rule is in force on a day; both its first and its last day count. */
const isInForce = (
  { inForceFrom, inForceUntil }: Pick<CouncilRule, 'inForceFrom' | 'inForceUntil'>,
  day: string,
): boolean => inForceFrom <= day && (inForceUntil === null || day <= inForceUntil);

/**
 * The rule that answers a question on a day, or null: of the versions in force that say anything of it, the rules of
 * procedure before the law, and the newest version first. A version that follows ends the older one of its kind, also
 * where nobody wrote its last day.
 */
export function ruleOn<R extends InForce>(
  rules: readonly R[],
  day: string,
  says: (rule: R) => boolean,
): R | null {
  const newest = [CouncilRuleKind.PROCEDURE, CouncilRuleKind.LAW].flatMap((kind) => {
    const inForce = rules.filter((rule) => rule.kind === kind && isInForce(rule, day));
    return inForce.toSorted((a, b) => (a.inForceFrom < b.inForceFrom ? 1 : -1)).slice(0, 1);
  });
  return newest.find(says) ?? null;
}
