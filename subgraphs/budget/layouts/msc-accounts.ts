import { SpendingStage } from '../spending-stage.ts';

/**
 * What each account of the Plano de Contas Aplicado ao Setor Público (PCASP) counts for, by the beginning of its code
 * without points. Spending lies in 6.2.2.1.3 as a balance that moves on from account to account, so a stage is the sum
 * of all accounts that have passed it: committed are 01 to 07, settled those of settled money (03, 04, 07), paid only
 * 04. At the year's end 01, 02 and 03 become 05, 06 and 07, what is carried over, and the sums stay. So the Treasury
 * compares them with the RREO (Ranking da Qualidade da Informação, D4_00025 and D4_00026; closing: IPC 03).
 *
 * The appropriation is in class 5: 5.2.2.1.1 as the law had it, 5.2.2.1.2 what was added, 5.2.2.1.9 and 5.2.2.1.3.09
 * what was moved or cut. The rest of 5.2.2.1.3 tells the same additions once more, by where they came from.
 */
const ACCOUNTS: readonly (readonly [string, readonly SpendingStage[]])[] = [
  ['52211', [SpendingStage.INITIAL_APPROPRIATION, SpendingStage.APPROPRIATION]],
  ['52212', [SpendingStage.APPROPRIATION]],
  ['5221309', [SpendingStage.APPROPRIATION]],
  ['52219', [SpendingStage.APPROPRIATION]],
  ['6221301', [SpendingStage.COMMITMENT]],
  ['6221302', [SpendingStage.COMMITMENT]],
  ['6221303', [SpendingStage.COMMITMENT, SpendingStage.SETTLEMENT]],
  ['6221304', [SpendingStage.COMMITMENT, SpendingStage.SETTLEMENT, SpendingStage.PAYMENT]],
  ['6221305', [SpendingStage.COMMITMENT, SpendingStage.CARRIED_OVER]],
  ['6221306', [SpendingStage.COMMITMENT, SpendingStage.CARRIED_OVER]],
  ['6221307', [SpendingStage.COMMITMENT, SpendingStage.SETTLEMENT, SpendingStage.CARRIED_OVER]],
  // What was paid this year of commitments of earlier years, not settled and settled ones.
  ['6314', [SpendingStage.CARRIED_OVER_PAID]],
  ['6322', [SpendingStage.CARRIED_OVER_PAID]],
];

/** Two accounts of one name, "(-) cancelamento de dotações"; who uses both may count a cut twice. */
export const CANCELLATIONS = ['5221309', '5221904'] as const;

/** The stages that an account's balance is part of; none for accounts of other things. */
export const stagesOf = (account: string): readonly SpendingStage[] =>
  ACCOUNTS.find(([beginning]) => account.startsWith(beginning))?.[1] ?? [];

/** The stages that a class of accounts, 5 or 6, is all there is of. */
export const stagesOfClass = (accountClass: string): SpendingStage[] => [
  ...new Set(ACCOUNTS.flatMap(([beginning, stages]) => (beginning.startsWith(accountClass) ? stages : []))),
];
