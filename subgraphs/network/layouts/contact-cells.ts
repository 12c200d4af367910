import type { TableRow } from '../../shared/import/table/table.ts';

/** The numbers of three digits that Anatel gives to public services and emergencies, or that a city hall answers. */
const PUBLIC_SERVICES = new Set(
  `100 111 112 115 116 117 118 121 125 127 128 129 132 135 136 142 145 146 147 148 150 151 152 153 154 155 156 158 159
  160 161 162 166 167 180 181 185 188 190 191 192 193 194 195 196 197 198 199`.split(/\s+/),
);

/** Phones as they are dialled: three digits of a public service, or eight to thirteen with area and country. */
export function phoneCells(row: TableRow): string[] {
  const phones = row.list('telefones');
  for (const phone of phones) {
    const digits = phone.replaceAll(/\D/g, '');
    const isWritten = /^[\d\s().+/-]+$/.test(phone) && digits.length >= 8 && digits.length <= 13;
    if (isWritten || PUBLIC_SERVICES.has(phone)) continue;
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
