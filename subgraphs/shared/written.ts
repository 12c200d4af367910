/** A decimal ("27339009.00") as people write it here ("27.339.009,00"), with all its digits. */
export function writtenNumber(decimal: string): string {
  const [, sign = '', whole = '', fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? [];
  const grouped = whole.replace(/^0+(?=\d)/, '').replace(/\B(?=(\d{3})+$)/g, '.');
  return `${sign}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
}

/** An exact amount in reais: "27339009.00" as "R$ 27.339.009,00". */
export const writtenMoney = (amount: string): string => {
  const [whole = '', centavos = ''] = amount.split('.');
  return `R$ ${writtenNumber(`${whole}.${centavos.padEnd(2, '0')}`)}`;
};

/** A fraction of 1 as a percentage with the digits that it has: "0.8253" as "82,53%", "1" as "100%". */
export function writtenShare(share: string): string {
  const [whole = '', fraction = ''] = share.split('.');
  const digits = fraction.padEnd(2, '0');
  const rest = digits.slice(2);
  return `${writtenNumber(`${whole}${digits.slice(0, 2)}${rest && `.${rest}`}`)}%`;
}

/** A calendar date as "22/05/2025". */
export const writtenDay = (date: string): string => date.split('-').toReversed().join('/');

/** "a, b e c". */
export const writtenList = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} e ${items.at(-1)}`;
