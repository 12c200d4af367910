/** CPF (000.000.000-00) and NIS, PIS or PASEP (000.00000.00-0) as people write them. */
const WRITTEN = /(?<![\d.])(?:\d{3}\.\d{3}\.\d{3}-\d{2}|\d{3}\.\d{5}\.\d{2}-\d)(?!\d)/g;

/** Eleven digits by themselves, which may be a CPF, a phone or the code of a unit; with centavos they are money. */
const BARE = /(?<!\d)\d{11}(?!\d|[.,]\d{1,2}(?!\d))/g;

/**
 * The numbers of persons' documents in a text, those written with their points first. Eleven bare digits count when
 * they are a possible CPF and stand among words: a cell of digits alone is a phone or a code.
 */
function personalNumbers(text: string): RegExpExecArray[] {
  const written = [...text.matchAll(WRITTEN)];
  const isAmongWords = /\p{L}{2}/u.test(text);
  const bare = isAmongWords ? [...text.matchAll(BARE)].filter(([digits]) => isPossibleCpf(digits)) : [];
  return [...written, ...bare];
}

/** Which document's number of a person stands in a text, and at which character, from 0; null when none does. */
export function personalNumberIn(text: string): { document: string; index: number } | null {
  const [first] = personalNumbers(text);
  return first ? { document: /^\d{3}\.\d{5}/.test(first[0]) ? 'NIS' : 'CPF', index: first.index } : null;
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
  personalNumbers(text).reduce((rest, [number]) => rest.replaceAll(number, '…'), text);

/** What is wrong with a text in which such a number stands, and what to do. */
export const personalNumberFault = (document: string) => ({
  value: '…',
  problem: `há aqui um número que parece ${document} de uma pessoa`,
  remedy: 'Apague o número; dados de pessoas não entram aqui',
});
