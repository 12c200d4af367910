import type { TableRow } from '../../shared/import/table/table.ts';

/** Phones as they are dialled: three digits of a public service, or eight to thirteen with area and country. */
export function phoneCells(row: TableRow): string[] {
  const phones = row.list('telefones');
  for (const phone of phones) {
    const { length } = phone.replaceAll(/\D/g, '');
    if (length === 3 || (length >= 8 && length <= 13)) continue;
    row.refuse(
      'telefones',
      `"${phone}" não é um telefone`,
      'Escreva com o DDD, como (32) 3690-1234, ou um número curto, como 156',
    );
  }
  return phones;
}

/** A postal code, as "36010-040"; null when the cell is empty. */
export function postalCodeCell(row: TableRow): string | null {
  const postalCode = row.optional('cep');
  if (postalCode && !/^\d{5}-?\d{3}$/.test(postalCode))
    row.refuse('cep', 'não é um CEP', 'Escreva como 36010-040');
  return postalCode?.replace(/^(\d{5})-?(\d{3})$/, '$1-$2') ?? null;
}

/** Addresses of electronic mail of a body; a name before the "@" is not judged, so the template asks for none. */
export function emailCells(row: TableRow): string[] {
  const emails = row.list('emails');
  for (const email of emails) {
    if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) continue;
    row.refuse('emails', `"${email}" não é um endereço eletrônico`, 'Escreva como ouvidoria@exemplo.gov.br');
  }
  return emails;
}

/** Pages on the internet. */
export function webCells(row: TableRow, heading: string): string[] {
  const urls = row.list(heading);
  for (const url of urls) {
    if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) continue;
    row.refuse(heading, `"${url}" não é um endereço da internet`, 'Escreva-o inteiro, com https://');
  }
  return urls;
}
