import { brazilianDecimal, brazilianShare } from '../../shared/import/numbers.ts';

/** A target's number as plans print it: "12", "1.200" or "25%" (a share of 1); null when it is neither. */
export function plannedValue(text: string): { planned: string; isShare: boolean } | null {
  const share = brazilianShare(text);
  if (share !== null) return { planned: share, isShare: true };
  const planned = brazilianDecimal(text);
  return planned === null ? null : { planned, isShare: false };
}
