import { indicatorCodes, type IndicatorCode } from '../indicator-codes.ts';

const PLACES: ReadonlyMap<string, number> = new Map(
  Object.keys(indicatorCodes).map((code, index) => [code, index]),
);

/**
 * Which figures a long table has told so far: one bit for each, in a few bytes for a municipality and a year, so
 * that millions of them cost little memory.
 */
export class SeenFigures {
  private readonly years = new Map<string, Uint16Array>();

  /** Notes a figure; false when it was there already. */
  add(owner: string, code: IndicatorCode, period: string): boolean {
    const key = owner + period.slice(0, 4);
    let codes = this.years.get(key);
    if (!codes) this.years.set(key, (codes = new Uint16Array(PLACES.size)));
    const place = PLACES.get(code) ?? 0;
    const before = codes[place] ?? 0;
    codes[place] = before | (1 << partOfYear(period));
    return codes[place] !== before;
  }
}

/** The whole year is 0, its months are 1 to 12, its monthly mean is 13. */
const partOfYear = (period: string): number =>
  period.endsWith('/mean') ? 13 : Number(period.slice(5) || '0');
