import { FundingBlock } from './funding-block.ts';

/** Special protection: one block of money since Portaria MDS 967/2018, two before, and two in many local budgets. */
const SPECIAL: readonly FundingBlock[] = [
  FundingBlock.SPECIAL_UNSPLIT,
  FundingBlock.SPECIAL_MEDIUM,
  FundingBlock.SPECIAL_HIGH,
];

/**
 * Whether money of one block may be spent as the other's: both are the same, or both are special protection and one
 * side does not split it. A block that nobody declared is nobody's.
 */
export function overlap(one: FundingBlock, other: FundingBlock): boolean {
  if (one === FundingBlock.UNDECLARED || other === FundingBlock.UNDECLARED) return false;
  if (one === other) return true;
  const areSpecial = SPECIAL.includes(one) && SPECIAL.includes(other);
  return areSpecial && [one, other].includes(FundingBlock.SPECIAL_UNSPLIT);
}
