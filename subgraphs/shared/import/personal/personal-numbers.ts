/** CPF (000.000.000-00) and NIS, PIS or PASEP (000.00000.00-0) as people write them. */
const PERSONAL_NUMBER = /(?<![\d.])(?:\d{3}\.\d{3}\.\d{3}-\d{2}|\d{3}\.\d{5}\.\d{2}-\d)(?!\d)/;

/** Eleven digits by themselves, which may be a CPF, a phone or the code of a unit. */
const BARE = /(?<!\d)\d{11}(?!\d)/g;

/**
 * Which document's number of a person stands in a text, and at which character, from 0; null when none does. Eleven
 * bare digits count when they are a possible CPF and stand among words: a cell of digits alone is a phone or a code.
 */
export function personalNumberIn(text: string): { document: string; index: number } | null {
  const match = PERSONAL_NUMBER.exec(text);
  if (match) return { document: match[0][7] === '.' ? 'CPF' : 'NIS', index: match.index };
  if (!/\p{L}{2}/u.test(text)) return null;
  const bare = [...text.matchAll(BARE)].find(([digits]) => isPossibleCpf(digits));
  return bare ? { document: 'CPF', index: bare.index } : null;
}

/** Whether the two last digits are those that the first nine make (Receita Federal's rule, modulo 11). */
function isPossibleCpf(digits: string): boolean {
  if (/^(\d)\1+$/.test(digits)) return false;
  return [9, 10].every((length) => {
    const sum = Array.from(digits.slice(0, length), Number).reduce(
      (all, digit, at) => all + digit * (length + 1 - at),
      0,
    );
    return ((sum * 10) % 11) % 10 === Number(digits[length]);
  });
}

/** The text with "…" where the number of a person's document stood. */
export const withoutPersonalNumbers = (text: string): string =>
  text.replaceAll(new RegExp(PERSONAL_NUMBER, 'g'), '…');

/** What is wrong with a text in which such a number stands, and what to do. */
export const personalNumberFault = (document: string) => ({
  value: '…',
  problem: `há aqui um número que parece ${document} de uma pessoa`,
  remedy: 'Apague o número; dados de pessoas não entram aqui',
});
