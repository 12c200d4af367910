/** A Brazilian number ("22.562.543,40") as an exact decimal ("22562543.40"); null when it is none. */
export function brazilianDecimal(text: string): string | null {
  const plain = text.trim();
  if (!/^-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/.test(plain)) return null;
  return plain.replaceAll('.', '').replace(',', '.');
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
