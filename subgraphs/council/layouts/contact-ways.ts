/** How an office is reached, taken from one or more lines of text. */
export interface ContactWays {
  phones: string[];
  emails: string[];
  urls: string[];
}

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const URL = /(?:https?:\/\/|www\.)\S+/g;
const PHONE =
  /0800[-\s]*(\d{3})[-\s]*(\d{4})|(?:\((\d{2})\)\s*|\b(\d{2})\s)?\b(9\s?\d{4}|\d{4})-(\d{4})\b|\b1\d{2}\b/g;

/**
 * Phones, e-mails and addresses of a line such as `Telefone: (65) 3613-5712 / 98421-2751; E-mail: a@b.gov.br`.
 * An area code that is written once holds for the numbers that follow it. `unread` are the pieces with digits or
 * an at sign that are none of the three.
 */
export function contactWays(text: string): ContactWays & { unread: string[] } {
  const emails = text.match(EMAIL) ?? [];
  const urls = text.match(URL) ?? [];
  let rest = text.replace(URL, ' ').replace(EMAIL, ' ');
  const phones: string[] = [];
  let area: string | undefined;
  rest = rest.replace(PHONE, (whole, freeFirst, freeLast, inBrackets, bare, first, last) => {
    area = inBrackets ?? bare ?? area;
    if (freeFirst) phones.push(`0800-${freeFirst}-${freeLast}`);
    else if (first) phones.push(`${area ? `(${area}) ` : ''}${String(first).replace(/\s/, '')}-${last}`);
    else phones.push(whole);
    return ' ';
  });
  return { phones, emails, urls, unread: rest.match(/(?:\(\d+\)\s*)?\S*[\d@]\S*/g) ?? [] };
}
