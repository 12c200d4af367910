import type { Problem } from '../../shared/import/problem.ts';
import { lineFault, type ActLine } from './act-lines.ts';
import { contactWays, type ContactWays } from './contact-ways.ts';

/** Where the name of an office ends and what it does begins; one line of the directory lacks the verb. */
const OFFICE = /^(.+?),?\s+((?:recebe|as solicitações|é um|disponibiliza)\b.+)$/;

/** A contact under a strategy; `code` is its letter, or its number where the document gives none. */
export interface ContactText extends ContactWays {
  code: string;
  office: string;
  purpose: string | null;
  at: ActLine;
  /** Pieces that are no phone and no e-mail; each is a fault already. */
  unread: string[];
}

/** The office that a lettered line names, with what it does; its phones stand on the lines below. */
export function officeOf(
  at: ActLine,
  letter: string,
  words: string,
  contacts: readonly ContactText[],
  problems: Problem[],
): ContactText {
  const expected = String.fromCodePoint((contacts.at(-1)?.code.codePointAt(0) ?? 96) + 1);
  if (letter !== expected)
    problems.push(
      lineFault(
        at,
        `a letra aqui devia ser "${expected}."`,
        'As letras recomeçam em "a" em cada estratégia e não pulam nem repetem; veja se falta uma linha acima',
        `${letter}.`,
      ),
    );
  const [, office = words, purpose = null] = OFFICE.exec(words) ?? [];
  if (purpose === null)
    problems.push(
      lineFault(
        at,
        'não se vê onde acaba o nome do setor e começa o que ele faz',
        'Escreva como "a. Nome do setor, recebe pedidos de…"',
        words,
      ),
    );
  return { code: letter, office, purpose, at, phones: [], emails: [], urls: [], unread: [] };
}

/** A channel without a letter, such as `Ouvidoria: 162; E-mail: …`, named by what stands before the colon. */
export function channelOf(at: ActLine, contacts: readonly ContactText[], problems: Problem[]): ContactText {
  const colon = at.text.indexOf(':');
  const channel: ContactText = {
    code: String(contacts.length + 1),
    office: at.text.slice(0, colon),
    purpose: null,
    at,
    phones: [],
    emails: [],
    urls: [],
    unread: [],
  };
  addWays(channel, at, at.text.slice(colon + 1), problems);
  return channel;
}

/** Adds what a line such as `Telefone: …; E-mail: …` says of how to reach a contact. */
export function addWays(contact: ContactText, at: ActLine, text: string, problems: Problem[]): void {
  const { phones, emails, urls, unread } = contactWays(text);
  contact.phones.push(...phones);
  contact.emails.push(...emails);
  contact.urls.push(...urls);
  contact.unread.push(...unread);
  for (const piece of unread)
    problems.push(
      lineFault(
        at,
        'não é telefone nem e-mail',
        'Escreva como "(65) 3613-5712" ou "setor@orgao.mt.gov.br"',
        piece,
      ),
    );
  for (const email of emails.filter((each) => !each.endsWith('.gov.br')))
    problems.push(
      lineFault(
        at,
        'o e-mail não é de órgão público',
        'Aqui só entram contatos de setores; tire o e-mail particular',
        email,
      ),
    );
}

/** Finds a fault in a contact that cannot be reached. */
export function checkContact(
  { at, office, phones, emails, urls, unread }: ContactText,
  problems: Problem[],
): void {
  if (phones.length + emails.length + urls.length + unread.length > 0) return;
  problems.push(
    lineFault(
      at,
      'o setor não tem telefone, e-mail nem página',
      'Inclua abaixo dele a linha "Telefone:" ou "E-mail:"',
      office,
    ),
  );
}
