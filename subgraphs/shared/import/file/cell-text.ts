import type { Cell, CellValue } from 'hucre/xlsx';

/**
 * A typed cell as the text that a person in Brazil would type: 1234.5 is "1234,5", a quarter shown as a percentage
 * is "25%", a day is "2025-06-30", true is "sim".
 */
export function cellText(value: CellValue, cell: Pick<Cell, 'style'> | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'sim' : 'não';
  if (value instanceof Date) return dayText(value);
  const isShare = /%/.test(cell?.style?.numFmt?.replaceAll(/"[^"]*"|\\./g, '') ?? '');
  return isShare ? `${numberText(value * 100)}%` : numberText(value);
}

/**
 * A number without the noise of binary fractions: spreadsheets count fifteen digits, so 0.1 + 0.2 is "0,3". Whole
 * numbers keep every digit.
 */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  if (Number.isSafeInteger(value)) return String(value);
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(value.toExponential(14)) ?? [];
  const digits = (whole + fraction).replace(/0+$/, '');
  const point = Number(exponent) + 1;
  const plain =
    point <= 0
      ? `0,${'0'.repeat(-point)}${digits}`
      : `${digits.slice(0, point).padEnd(point, '0')},${digits.slice(point)}`;
  return sign + plain.replace(/,$/, '');
}

function dayText(value: Date): string {
  if (Number.isNaN(value.valueOf())) return '';
  const [day = '', time = ''] = value.toISOString().split('T');
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 5)}`;
}
