import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardDrawing } from '../../site/render/pictures/card-drawing.ts';
import type { AskedPicture } from '../../site/src/downloads/build-place.ts';
import { cardAlt, type ShareCard } from '../../site/src/share/card.ts';
import { runProgram } from '../support/processes.ts';
import { aFolder, aRunningHub, removeFolder, type RunningHub } from '../support/running-hub.ts';

const SITE_URL = 'https://suas.example';
const STRATEGY = '/exemplo/plano-2022-2025/1.1.1.c/';

let folder: string;
let hub: RunningHub;
beforeAll(async () => {
  folder = await aFolder();
  hub = await aRunningHub(folder, { SITE_PICTURES: 'all', SITE_URL });
}, 180_000);
afterAll(async () => {
  await hub?.stop();
  await removeFolder(folder);
});

const onDisk = (path: string) => join(folder, 'site', path);
const asked = () => JSON.parse(readFileSync(onDisk('.imagens.json'), 'utf8')) as AskedPicture[];
const pageOf = async (path: string) =>
  (await (await fetch(hub.address + path)).text()).replaceAll('\u00a0', ' ');
const unescaped = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&#34;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
const metaOf = (html: string, name: string) =>
  unescaped(new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '');
/** What a reader sees of a page, with single spaces. */
const wordsOf = (html: string) =>
  unescaped(
    html
      .replace(/<head>.*?<\/head>/s, '')
      .replace(/<(?:small|br|span|td|th|li|p|h\d)\b/g, ' $&')
      .replaceAll(/<[^>]+>/g, ''),
  )
    .replaceAll(' ', ' ')
    .replaceAll(/\s+/g, ' ');

test.each([
  ['/', 'municípios têm página', 'contagem do SUAS às claras'],
  ['/brasil/', 'colegiado', 'contagem do SUAS às claras'],
  ['/mg/', '1 município', 'contagem do SUAS às claras'],
  ['/mg/juiz-de-fora/', 'R$ 27.339.009,00', 'Relatório de Gestão 2021'],
  ['/mg/juiz-de-fora/orcamento/2021/', 'R$ 82,53', 'Relatório de Gestão 2021'],
  ['/exemplo/plano/', '24 metas anuais', 'Plano Municipal de Assistência Social 2026-2029'],
  [STRATEGY, '2 em 2024', 'Plano Municipal de Assistência Social 2022-2025'],
  ['/exemplo/rede/', '11', 'Lista de unidades do município'],
  ['/pr/londrina/', '25 reuniões do conselho', 'Lista de atas do CMAS de Londrina'],
  ['/pr/londrina/conselho/', 'Sim: 24 reuniões têm pauta', 'Lista de atas do CMAS de Londrina'],
  ['/mt/caceres/conselho/resolucao-11-2025/', 'Aprovou', 'Resolução CMAS nº 11/2025'],
  ['/exemplo/conselho/reunioes/cmas-2026-12-08-ordinaria/', 'na pauta', 'Lista de reuniões do conselho'],
  ['/glossario/', 'O que foi prometido, pago e decidido', 'os documentos de cada município'],
])('%s names a picture that says its title, “%s” and its source', async (path, figure, source) => {
  const html = await pageOf(path);
  const address = metaOf(html, 'og:image');
  expect(address).toMatch(/^https:\/\/suas\.example\/_imagens\/[0-9a-f]{20}\.png$/);
  const answer = await fetch(hub.address + new URL(address).pathname);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png']);
  expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  const { format, width, height } = await sharp(await answer.arrayBuffer()).metadata();
  expect([format, width, height]).toEqual(['png', 1200, 630]);

  const { card } = asked().find(({ page }) => page === path)!;
  const alt = metaOf(html, 'og:image:alt');
  for (const word of [card.title, figure, `Fonte: ${source}`])
    expect(alt.replaceAll(' ', ' ')).toContain(word);
  expect(alt).toBe(cardAlt(card).replaceAll('\u00a0', ' '));
  expect(metaOf(html, 'twitter:card')).toBe('summary_large_image');
  expect(metaOf(html, 'og:url')).toContain(SITE_URL);
  expect(html).toContain(
    `<title>${metaOf(html, 'og:title').replaceAll('"', '&quot;')} · SUAS às claras</title>`,
  );
});

test('every page has a picture, and no picture says a number that its page does not show', async () => {
  const pages = asked();
  expect(pages.length).toBeGreaterThan(300);
  const drawn = new Set(readdirSync(onDisk('_imagens')));
  expect(new Set(pages.map(({ file }) => file))).toEqual(drawn);
  for (const { page, card } of pages) {
    const path = page === '/404/' ? '404.html' : `${page}index.html`;
    const words = wordsOf(readFileSync(onDisk(path), 'utf8').replaceAll('\u00a0', ' '));
    const numbers = `${card.figure} ${card.text}`.match(/\d+(?:[.,]\d+)*/g) ?? [];
    for (const number of numbers)
      expect([page, number, words.includes(number)]).toEqual([page, number, true]);
  }
}, 60_000);

const aCard = (more: Partial<ShareCard> = {}): ShareCard => ({
  place: 'São João (AC)',
  title: 'Quem paga?',
  figure: 'R$ 1,00',
  text: 'por ação.',
  source: 'Balanço',
  isDemonstration: false,
  ...more,
});

test('letters are drawn as outlines, with their accents, so that the machine needs no font', async () => {
  const pixels = (card: ShareCard) =>
    sharp(Buffer.from(cardDrawing(card)))
      .raw()
      .toBuffer();
  expect(cardDrawing(aCard())).not.toMatch(/<text|font/);
  const plain = await pixels(aCard({ figure: 'acao aeiou' }));
  for (const figure of ['ação aeiou', 'acao áeiou', 'acao aêiou', 'acao aeíou', 'acao aeiõu', 'acao aeioü'])
    expect([figure, (await pixels(aCard({ figure }))).equals(plain)]).toEqual([figure, false]);
  // A letter that the font does not have leaves a space, and no box.
  expect(cardDrawing(aCard({ figure: 'a漢b' }))).toBe(cardDrawing(aCard({ figure: 'a b' })));
});

test('a figure too long for a line gets smaller letters, and nothing runs over the source', () => {
  const long = 'Estratégia com muitas palavras que não cabem numa linha. '.repeat(6);
  const drawing = cardDrawing(aCard({ title: long, figure: long, text: long, source: long }));
  const places = [...drawing.matchAll(/<g transform="translate\(\d+ (\d+)\) scale\(([\d.]+)\)">/g)].map(
    ([, y]) => Number(y),
  );
  expect(places.toSorted((a, b) => a - b)).toEqual(places);
  expect(places.at(-1)).toBeLessThan(630);
});

test('a picture whose words did not change is not drawn again, and one that nobody names is gone', async () => {
  const fileOf = (page: string) => asked().find((one) => one.page === page)!.file;
  const inode = (file: string) => statSync(onDisk(`_imagens/${file}`)).ino;
  const [changed, kept] = [fileOf(STRATEGY), fileOf('/mg/juiz-de-fora/')];
  const before = inode(kept);
  expect(hub.program.output()).toMatch(/\d+ imagens para compartilhar em [\d.]+ s \(\d+ ms cada\)\./);

  const file = join(folder, 'apuracao.csv');
  writeFileSync(
    file,
    `# tipo: apuracoes
# plano: 0000000-2022-2025
# fonte: Apuração inventada para o teste
# publicado: 2026-01-10
# demonstracao: sim
codigo;ano;valor;data;metodo
1.1.1.c;2024;3;2024-12-31;contagem
`,
  );
  const { code, output } = await runProgram('gateway/commands/import.ts', [file], hub.env);
  expect([code, output]).toEqual([0, output]);
  while (fileOf(STRATEGY) === changed) await new Promise((done) => setTimeout(done, 200));

  expect(metaOf(await pageOf(STRATEGY), 'og:image:alt')).toContain('foi feito 3');
  expect([fileOf('/mg/juiz-de-fora/'), inode(kept)]).toEqual([kept, before]);
  expect(existsSync(onDisk(`_imagens/${changed}`))).toBe(false);
  expect(await pageOf('/mg/juiz-de-fora/')).toContain(kept);
}, 120_000);
