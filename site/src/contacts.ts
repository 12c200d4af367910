import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'csv-parse/sync';

/** Whom the operator of this site wants errors told to: by IBGE code, and for all others. */
export interface Contacts {
  of(ibgeCode: string | null): string | null;
}

/** The setting as it is written; empty where the operator has made none. */
export function contactsText(path = process.env['CONTACTS_FILE']): string {
  return path ? readFileSync(resolve(process.env['INIT_CWD'] ?? '.', path), 'utf8') : '';
}

const EVERYWHERE = '*';
const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Reads `municipio;contato`: an IBGE code or "*", and an e-mail or a web address. All faults are told at once. */
export function readContacts(text: string): Contacts {
  const rows: string[][] = parse(text, {
    bom: true,
    delimiter: [';', ','],
    trim: true,
    skip_empty_lines: true,
    relax_column_count: true,
  });
  const faults: string[] = [];
  const contacts = new Map<string, string>();
  const [heading, ...lines] = rows;
  if (heading && heading.join() !== 'municipio,contato')
    faults.push('linha 1: o cabeçalho é “municipio;contato”. Escreva-o na primeira linha.');
  for (const [at, [place = '', contact = '']] of lines.entries()) {
    const line = `linha ${at + 2}`;
    if (place !== EVERYWHERE && !/^\d{7}$/.test(place))
      faults.push(`${line}, municipio: “${place}” não é um código do IBGE com 7 algarismos, nem “*”.`);
    if (!email.test(contact) && !/^https:\/\/\S+$/.test(contact))
      faults.push(`${line}, contato: “${contact}” não é um e-mail nem um endereço que começa com https://.`);
    if (contacts.has(place))
      faults.push(`${line}, municipio: “${place}” já está em outra linha. Deixe uma só.`);
    contacts.set(place, contact);
  }
  if (faults.length > 0)
    throw new Error(`O arquivo de contatos (CONTACTS_FILE) tem faltas:\n${faults.join('\n')}`);
  return { of: (ibgeCode) => contacts.get(ibgeCode ?? '') ?? contacts.get(EVERYWHERE) ?? null };
}

let known: Contacts | undefined;

/** The contacts of this render. */
export const contacts = (): Contacts => (known ??= readContacts(contactsText()));
