import { expect, test } from 'vitest';
import { readContacts } from '../../site/src/contacts.ts';
import { errorLink } from '../../site/src/facts/error-link.ts';
import type { Town } from '../../site/src/graph/snapshot.ts';

const figure = {
  what: 'Repasses, Cáceres, 2024',
  address: 'https://suas.exemplo.org/mt/caceres/orcamento/2024/#repasses',
  version: 'abc123',
};
const town = (ibgeCode: string, bodies: string[] = []) =>
  ({
    ibgeCode,
    path: '/mt/caceres/',
    published: { publicBodies: bodies.map((name) => ({ name })) },
  }) as unknown as Town;

test('an error is told to the contact of the municipality, with the address of the figure filled in', () => {
  const contacts = readContacts(
    'municipio;contato\n5102504;ouvidoria@caceres.exemplo\n*;equipe@exemplo.org\n',
  );

  const own = new URL(errorLink(figure, contacts, town('5102504')));
  expect(own.protocol + own.pathname).toBe('mailto:ouvidoria@caceres.exemplo');
  expect(own.searchParams.get('subject')).toBe('Erro em: Repasses, Cáceres, 2024');
  expect(own.searchParams.get('body')).toContain(figure.address);
  expect(own.searchParams.get('body')).toContain('abc123');
  expect(errorLink(figure, contacts, town('3136702'))).toContain('mailto:equipe@exemplo.org?');
  expect(errorLink(figure, contacts, null)).toContain('mailto:equipe@exemplo.org?');
});

test('a form gets the address of the figure where its own address has a place for it', () => {
  const contacts = readContacts('municipio;contato\n*;https://exemplo.org/erro?p={pagina}\n');
  expect(errorLink(figure, contacts, null)).toBe(
    `https://exemplo.org/erro?p=${encodeURIComponent(figure.address)}`,
  );
});

test('without a contact the link leads to the published ouvidoria, else to the page that says there is none', () => {
  const none = readContacts('');
  expect(errorLink(figure, none, town('5102504', ['Ouvidoria Geral']))).toBe('/mt/caceres/orgaos/#orgaos');
  expect(errorLink(figure, none, town('5102504'))).toBe('/dados/#apontar-erro');
  expect(errorLink(figure, none, null)).toBe('/dados/#apontar-erro');
});

test('a list of contacts with faults tells all of them, and none is used', () => {
  expect(() => readContacts('cidade;contato\n510250;a@b.org\n*;telefone\n*;a@b.org\n')).toThrow(
    /linha 1: o cabeçalho.*linha 2, municipio: “510250”.*linha 3, contato: “telefone”.*linha 4, municipio: “\*” já está/s,
  );
});
