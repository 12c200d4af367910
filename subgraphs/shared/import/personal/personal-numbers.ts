import { namedNumbers } from './named-numbers.ts';

/** The number of a person's document that stands in a text, which document it is of, and at which character, from 0. */
export interface PersonalNumber {
  document: string;
  number: string;
  index: number;
}

/** CPF (000.000.000-00) and NIS, PIS or PASEP (000.00000.00-0) as people write them. */
const WRITTEN = /(?<![\d.])(?:\d{3}\.\d{3}\.\d{3}-\d{2}|\d{3}\.\d{5}\.\d{2}-\d)(?!\d)/g;

/** Eleven digits by themselves, which may be a CPF, a phone or the code of a unit; with centavos they are money. */
const BARE = /(?<!\d)\d{11}(?!\d|[.,]\d{1,2}(?!\d))/g;

/** No document's number is shorter. */
const FIVE_DIGITS = /(?:\d\D*){5}/;

/**
 * The numbers of persons' documents in a text: those written with their points first, then those that a word names.
 * Eleven bare digits that none names count when they are a possible CPF and stand among words: a cell of digits alone
 * is a phone or a code.
 */
function personalNumbers(text: string): PersonalNumber[] {
  if (!FIVE_DIGITS.test(text)) return [];
  const written = [...text.matchAll(WRITTEN)].map(({ 0: number, index }) => {
    return { document: /^\d{3}\.\d{5}/.test(number) ? 'NIS' : 'CPF', number, index };
  });
  const isAmongWords = /\p{L}{2}/u.test(text);
  if (!isAmongWords) return written;
  const bare = [...text.matchAll(BARE)].flatMap(({ 0: number, index }) =>
    isPossibleCpf(number) ? [{ document: 'CPF', number, index }] : [],
  );
  return [...written, ...namedNumbers(text), ...bare];
}

/** The first number of a person's document in a text; null when there is none. */
export const personalNumberIn = (text: string): PersonalNumber | null => personalNumbers(text)[0] ?? null;

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
  personalNumbers(text).reduce((rest, { number }) => rest.replaceAll(number, '…'), text);

/** What is wrong with a text in which such a number stands, and what to do. */
export const personalNumberFault = (document: string) => ({
  value: '…',
  problem: `há aqui um número que parece ${document} de uma pessoa`,
  remedy: 'Apague o número; dados de pessoas não entram aqui',
});
