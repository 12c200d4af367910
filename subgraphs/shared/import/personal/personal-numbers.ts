/** CPF (000.000.000-00) and NIS, PIS or PASEP (000.00000.00-0) as people write them. */
const PERSONAL_NUMBER = /(?<![\d.])(?:\d{3}\.\d{3}\.\d{3}-\d{2}|\d{3}\.\d{5}\.\d{2}-\d)(?!\d)/;

/**
 * Which document's number of a person stands in a text, and at which character, from 0; null when none does. Only
 * numbers written with their points count: eleven bare digits may as well be a phone or the code of a unit.
 */
export function personalNumberIn(text: string): { document: string; index: number } | null {
  const match = PERSONAL_NUMBER.exec(text);
  return (
    match && { document: match[0].length === 14 && match[0][7] === '.' ? 'CPF' : 'NIS', index: match.index }
  );
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
