import { compare, sum } from '../facts/decimal.ts';
import type { FiscalYear, Funding } from '../graph/budget.ts';
import { fundingOrigin } from './labels.ts';
import { listed, money, ofHundred, share } from './numbers.ts';

type Written = Funding & { amount: string; share: number };

/** Origins that have both an amount and a share. */
export const written = (funding: readonly Funding[]): Written[] =>
  funding.filter(
    (one): one is Written => one.status === 'PUBLISHED' && one.amount !== null && one.share !== null,
  );

/** Whether every origin is published and the parts add up to the total: only then are they drawn as a whole. */
export function isWhole({ funding, total }: FiscalYear): boolean {
  const parts = written(funding);
  if (parts.length === 0 || parts.length !== funding.length || total.amount === null) return false;
  return compare(sum(parts.map((part) => part.amount)), total.amount) === 0;
}

/** Who paid, of each R$ 100; says what the source does not separate. */
export function fundingAnswer(year: FiscalYear): { bold: string; rest: string } {
  const municipal = written(year.funding).find((one) => one.origin === 'MUNICIPAL');
  const others = written(year.funding).filter((one) => one.origin !== 'MUNICIPAL');
  const amount = year.total.amount;
  if (!municipal)
    return {
      bold: amount === null ? 'O total não foi publicado aqui.' : `O total foi de ${money(amount)}.`,
      rest: ' A parte de cada origem não foi publicada aqui.',
    };
  const bold = `De cada ${ofHundred(1).replace(',00', '')}, ${ofHundred(municipal.share)} vieram do próprio município.`;
  const unsplit =
    others.length === 1 && others[0]?.origin === 'FEDERAL_AND_STATE_UNSPLIT' ? others[0] : undefined;
  if (unsplit)
    return {
      bold,
      rest: ` Os outros ${ofHundred(unsplit.share)} vieram da União e do Estado, somados numa linha só.`,
    };
  if (others.length === 0) return { bold, rest: '' };
  const parts = others.map((one) => `${fundingOrigin[one.origin]}, ${ofHundred(one.share)}`);
  return { bold, rest: ` O resto: ${listed(parts)}.` };
}

/** The municipality's own part in a few words, or null where it is not published. */
export function municipalShare(year: FiscalYear): { share: string; amount: string } | null {
  const municipal = written(year.funding).find((one) => one.origin === 'MUNICIPAL');
  return municipal ? { share: share(municipal.share), amount: money(municipal.amount) } : null;
}

/** The other origins in one sentence for the overview. */
export function othersSentence(year: FiscalYear): string {
  const others = written(year.funding).filter((one) => one.origin !== 'MUNICIPAL');
  const unsplit = others.find((one) => one.origin === 'FEDERAL_AND_STATE_UNSPLIT');
  if (others.length === 1 && unsplit)
    return `União e Estado somam ${share(unsplit.share)}. A fonte não separa os dois.`;
  if (others.length === 0) return 'A parte da União e do Estado não foi publicada aqui.';
  return `${listed(others.map((one) => `${fundingOrigin[one.origin]} ${share(one.share)}`))}.`;
}
