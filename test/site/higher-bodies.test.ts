import { join } from 'node:path';
import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aHub, importText } from '../support/hub.ts';
import { aFolder, aRunningHub, removeFolder, type RunningHub } from '../support/running-hub.ts';

const file = (kind: string, council: string, more: string, ...rows: string[]) =>
  [`# tipo: ${kind}`, `# conselho: ${council}`, '# fonte: Lista inventada para o teste', ...(more ? [more] : []), ...rows, ''].join('\n'); // prettier-ignore

const FILES = [
  '# tipo: conselhos\nid;tipo;nome;ibge;uf\ncnas;CNAS;Conselho de todo o país;;\nmt-ceas;CEAS;Conselho do estado;;MT\n',
  ...['cnas', 'mt-ceas'].flatMap((council) => [
    file(
      'cadeiras',
      council,
      '',
      'codigo;segmento;papel;orgao',
      `a;governo;titular;Ministério inventado de ${council}`,
      `b;usuários;titular;Fórum inventado de ${council}`,
    ),
    file('regras-conselho', council, '', 'tipo;ato;desde;cadeiras;quorum_abrir', 'regimento;Regimento inventado;2020-01-01;2;maioria absoluta'), // prettier-ignore
    file('reunioes', council, '# anos: 2025-2026', 'data;tipo;situacao;hora', '2025-05-20;ordinária;realizada;09:00', '2026-12-15;ordinária;marcada;14:00'), // prettier-ignore
    file('deliberacoes', council, '', 'resolucao;data;titulo;efeito;assunto', `7/2025;2025-05-20;Norma inventada;aprova;Norma inventada de ${council}`), // prettier-ignore
  ]),
];

let folder: string;
let hub: RunningHub;
beforeAll(async () => {
  folder = await aFolder();
  const before = await aHub('pglite', { dataDir: join(folder, 'data') });
  for (const text of FILES) await importText(before, text, { name: 'orgaos.csv' });
  await before.close();
  hub = await aRunningHub(folder);
}, 300_000);
afterAll(async () => {
  await hub?.stop();
  await removeFolder(folder);
});

const get = async (path: string): Promise<string> => {
  const response = await fetch(`${hub.address}${path}`);
  expect([path, response.status]).toEqual([path, 200]);
  return response.text();
};

test.each([
  ['/brasil/', 'cnas', 'cnas', '2026-12-15T17:00:00Z'],
  ['/mt/', 'ceas', 'mt-ceas', '2026-12-15T18:00:00Z'],
])(
  'on %s the %s has its meetings, seats, rules and decisions, and its files',
  async (path, kind, id, moment) => {
    const page = await get(path);
    for (const text of [
      `id="${kind}"`,
      'Próximas reuniões',
      'Todas as reuniões de 2025',
      `Ministério inventado de ${id}`,
      'Regimento inventado',
      `aprova: Norma inventada de ${id}`,
    ])
      expect(page).toContain(text);
    expect(page).not.toMatch(/href="[^"]*conselho\/reunioes/);
    for (const ending of ['ics', 'atom', 'popolo.json'])
      expect(page).toContain(`href="${path}conselho/${kind}.${ending}"`);
    const calendar = new ICAL.Component(ICAL.parse(await get(`${path}conselho/${kind}.ics`)) as never);
    const starts = calendar
      .getAllSubcomponents('vevent')
      .map((each) => String(each.getFirstPropertyValue('dtstart')));
    expect(starts).toContain(moment);
    const popolo = JSON.parse(await get(`${path}conselho/${kind}.popolo.json`)) as { posts: object[] };
    expect(popolo.posts).toHaveLength(2);
    expect(await get(`${path}conselho/${kind}.atom`)).toContain(`Norma inventada de ${id}`);
  },
);

test('the page of the country says what it lacks, and is found from the first page, the map and the search', async () => {
  const page = await get('/brasil/');
  expect(page).toMatch(/Comissão Intergestores Tripartite[^]*pactua[^]*Nenhuma reunião/);
  expect(page).not.toMatch(/Conselho Nacional de Assistência Social \(CNAS\)<\/b>, que delibera/);
  for (const from of ['/', '/mapa-do-site/']) expect(await get(from)).toContain('href="/brasil/"');
  const found = await get(`/busca/?q=${encodeURIComponent('conselho de todo o país')}`);
  expect(found).toMatch(/<a href="\/brasil\/(?:#cnas)?"/);
  const table = await get('/dados/brasil/deliberacoes.csv');
  expect(table).toContain('Norma inventada de cnas');
});
