import { FundingOrigin } from '../funding-origin.ts';

/** The words for origins in files of facts. */
export const ORIGINS = {
  municipal: FundingOrigin.MUNICIPAL,
  estadual: FundingOrigin.STATE,
  federal: FundingOrigin.FEDERAL,
  'federal e estadual': FundingOrigin.FEDERAL_AND_STATE_UNSPLIT,
  outra: FundingOrigin.OTHER,
  'não declarada': FundingOrigin.UNDECLARED,
} as const;

/** The end of a funding row's id: readable, and one for each origin. */
export const ORIGIN_CODES: Record<FundingOrigin, string> = {
  MUNICIPAL: 'municipal',
  STATE: 'estadual',
  FEDERAL: 'federal',
  FEDERAL_AND_STATE_UNSPLIT: 'federal-e-estadual',
  OTHER: 'outra',
  UNDECLARED: 'nao-declarada',
};
