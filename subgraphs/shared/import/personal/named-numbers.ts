import type { PersonalNumber } from './personal-numbers.ts';

/** What may stand between the word and its number: signs, and "nº" or "número". */
const TO_NUMBER = String.raw`[\s:.,#_="'()/–-]{0,6}(?:(?:n[º°o.]{0,2}|n[uú]m(?:ero)?)[\s:."'º°-]{0,4})?`;
/** The same with words between, as in "NIS da responsável familiar: ". */
const WITH_WORDS = String.raw`[\p{L}\s:.,()º°/–-]{0,40}?`;
/** Nothing of the number may be left, nor centavos follow, which make it money. */
const END = String.raw`(?!\d|[.,]\d{1,2}(?!\d))`;
const CPF_OR_NIS = String.raw`(?<!\p{L})(?<word>cpf|n\.?i\.?s|nit)(?!\p{L})`;

/**
 * How each document's number is written after its name. Of a count of people, as "com CPF: 1.234.567", the digits stand
 * in threes, and those of a year are four.
 */
const NAMED: readonly RegExp[] = [
  String.raw`${CPF_OR_NIS}${TO_NUMBER}(?<number>\d{7,}|(?!\d{1,3}(?:\.\d{3})+(?![\d.-]))\d(?:[ ./-]?\d){8,})${END}`,
  String.raw`(?<!\p{L})(?<word>cpf|n\.?i\.?s|nit|pis|pasep)(?!\p{L})${WITH_WORDS}(?<number>(?<!\d)\d{11})${END}`,
  String.raw`(?<!\p{L})(?<word>rg)(?!\p{L})${TO_NUMBER}(?:ssp[\s/-]{0,3})?(?:\p{L}{1,2}[\s./-]{0,3})?(?<number>\d(?:[.-]?\d){4,}(?:-?x)?)${END}`,
  String.raw`(?<!\p{L})(?<word>benef[ií]cio)(?: \p{L}{2,12}){0,3}${TO_NUMBER}(?<number>\d{3}\.?\d{3}\.?\d{3}-?\d|(?<=n[º°o.]{0,2}[\s:]{0,3}|n[uú]mero[\s:]{0,3})\d{7,})${END}`,
].map((pattern) => new RegExp(pattern, 'giu'));

const named = (word: string): string =>
  /^benef/i.test(word) ? 'o do benefício' : word.replaceAll('.', '').toUpperCase();

/** Without one of the words no pattern can find anything; most texts end here. */
const WORDS = /cpf|n\.?i\.?s|nit|pis|pasep|rg|benef/i;

/** The numbers that a text itself calls those of a person: a CPF, NIS, RG or benefit before its digits. */
export const namedNumbers = (text: string): PersonalNumber[] =>
  WORDS.test(text)
    ? NAMED.flatMap((pattern) =>
        [...text.matchAll(pattern)].map((match) => {
          const { word = '', number = '' } = match.groups ?? {};
          return { document: named(word), number, index: match.index + match[0].length - number.length };
        }),
      )
    : [];
