/**
 * A Brazilian number ("22.562.543,40", "R$ 1.234,50") as an exact decimal ("22562543.40"); null when it is none. A
 * decimal with a point ("-13.98") is none: who reads "1.234" must know which country wrote it.
 */
export function brazilianDecimal(text: string): string | null {
  const plain = text
    .replace(/^[\s\u00a0]*(-?)[\s\u00a0]*R\\?\$/, '$1')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .replace(/^- /, '-');
  if (!/^-?(\d{1,3}(\.\d{3})+|\d{1,3}( \d{3})+|\d+)(,\d+)?$/.test(plain)) return null;
  return plain.replace(/[. ]/g, '').replace(',', '.');
}

/** A decimal with a point, as national files write it ("-13.98"), as it stands; null when it is none. */
export function pointDecimal(text: string): string | null {
  const plain = text.trim();
  return /^-?\d+(\.\d+)?$/.test(plain) ? plain : null;
}

/** A Brazilian percentage ("82,53%") as an exact fraction of 1 ("0.8253"); null when it is none. */
export function brazilianShare(text: string): string | null {
  const match = /^\s*(\S+?)\s*%\s*$/.exec(text);
  const decimal = match && brazilianDecimal(match[1] ?? '');
  return decimal === null || decimal === undefined ? null : movePoint(decimal);
}

/** Divides by a hundred by moving the point two places, so that no digit is lost: "25" becomes "0.25". */
function movePoint(decimal: string): string {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? [];
  const padded = whole.padStart(3, '0');
  const digits = `${padded.slice(0, -2)}.${padded.slice(-2)}${fraction}`;
  return sign + digits.replace(/^0+(?=\d)/, '').replace(/\.?0+$/, '');
}

/**
 * A calendar date, written year first or day first ("2025-06-30", "30/06/2025"), as "2025-06-30"; null when it is
 * none, or a day that no calendar has.
 */
export function calendarDate(text: string): string | null {
  const yearFirst = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const match = yearFirst ?? /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (!match) return null;
  const [year = '', month = '', day = ''] = yearFirst ? match.slice(1) : match.slice(1).toReversed();
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return !Number.isNaN(date.valueOf()) && date.toISOString().slice(0, 10) === iso ? iso : null;
}
