import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import jsonld from 'jsonld';
import Parser from 'rss-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriers } from '../support/barriers.ts';
import { launchBrowser } from '../support/browser.ts';
import { curlOf, readyQuestions } from '../../site/src/text/ready-questions.ts';
import { aHub, importText } from '../support/hub.ts';
import { aFolder, aRunningHub, removeFolder, type RunningHub } from '../support/running-hub.ts';

const SITE = 'https://suas.exemplo.org';
const measurement = (value: number) => `# tipo: apuracoes
# plano: 0000000-2022-2025
# fonte: Apuração inventada para o teste
# publicado: 2026-01-10
# demonstracao: sim
codigo;ano;valor;data;metodo
1.1.1.c;2024;${value};2024-12-31;contagem
`;

let folder: string;
let hub: RunningHub;
beforeAll(async () => {
  folder = await aFolder();
  const before = await aHub('pglite', { dataDir: join(folder, 'data') });
  await importText(before, measurement(3), { name: 'apuracao.csv' });
  await importText(before, measurement(4), { name: 'apuracao.csv', reason: 'Contou-se de novo: eram <4>.' });
  await before.close();
  const contacts = join(folder, 'contatos.csv');
  await writeFile(contacts, 'municipio;contato\n*;seguranca@suas.exemplo.org\n');
  hub = await aRunningHub(folder, { SITE_URL: SITE, CONTACTS_FILE: contacts });
}, 300_000);
afterAll(async () => {
  await hub?.stop();
  await removeFolder(folder);
});

const get = async (path: string) => {
  const response = await fetch(`${hub.address}${path}`);
  expect([path, response.status]).toEqual([path, 200]);
  return response.text();
};
const xml = new XMLParser({ ignoreAttributes: false, isArray: (name) => ['url', 'sitemap'].includes(name) });
const followed = ['/exemplo/', '/exemplo/plano-2022-2025/', '/exemplo/plano-2022-2025/1.1.1.c/'];

test.each(followed)(
  'the feed of %s tells a correction as its page does, and the page leads to it',
  async (path) => {
    const feed = await new Parser().parseString(await get(`${path}correcoes.atom`));
    expect(feed.link).toBe(`${SITE}${path}`);
    expect(feed.feedUrl).toBe(`${SITE}${path}correcoes.atom`);
    const [newest] = feed.items;
    expect(newest?.link).toBe(`${SITE}/exemplo/correcoes/`);
    expect(newest?.content).toContain(
      '<p>feito: 3 → 4</p><p>Contou-se de novo: eram &lt;4&gt;.</p><p>Fonte: Apuração inventada para o teste</p>',
    );
    expect(await get(path)).toContain(
      `type="application/atom+xml" title="O que mudou" href="${path}correcoes.atom"`,
    );
  },
);

test('the page of corrections fits on a phone and has no barrier', async () => {
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ viewport: { width: 360, height: 800 }, bypassCSP: true });
    const page = await context.newPage();
    await page.goto(`${hub.address}/exemplo/correcoes/`);
    expect(await page.textContent('main')).toContain('feito: 3 → 4');
    expect(
      await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
    ).toBe(0);
    expect(await barriers(page)).toEqual([]);
  } finally {
    await browser.close();
  }
});

test('what has not changed has a feed without entries; the country leaves the demonstration out', async () => {
  for (const path of ['/exemplo/plano-2022-2025/1.2.1.a/', '/exemplo/rede/exemplo-cras-1/', '/']) {
    const feed = await new Parser().parseString(await get(`${path}correcoes.atom`));
    expect([path, feed.items]).toEqual([path, []]);
  }
});

test('the list of pages has each address once, and of a strategy the permanent one', async () => {
  const index = xml.parse(await get('/sitemap-index.xml')) as {
    sitemapindex: { sitemap: { loc: string }[] };
  };
  const listed: string[] = [];
  for (const { loc } of index.sitemapindex.sitemap) {
    const { urlset } = xml.parse(await get(new URL(loc).pathname)) as { urlset: { url: { loc: string }[] } };
    listed.push(...urlset.url.map((each) => each.loc));
  }
  expect(new Set(listed).size).toBe(listed.length);
  expect(listed).toEqual(
    expect.arrayContaining([`${SITE}/`, `${SITE}/glossario/`, `${SITE}/exemplo/plano-2022-2025/1.1.1.c/`]),
  );
  expect(listed.filter((address) => address.includes('/plano/1.'))).toEqual([]);
  expect(await get('/robots.txt')).toContain(`Sitemap: ${SITE}/sitemap-index.xml`);
});

test.each(readyQuestions)('$question is answered, shown on the page, and its table is there', async (one) => {
  const url = `${hub.address}/graphql?query=${encodeURIComponent(one.query)}`;
  const answer = (await (await fetch(url)).json()) as { data?: object; errors?: object[] };
  expect(answer.errors).toBeUndefined();
  const lines = JSON.stringify(answer, null, 1).split('\n');
  expect(lines.length).toBeGreaterThan(5);
  const page = await get('/dados/api/');
  const shown = page
    .slice(page.indexOf(`id="${one.id}"`))
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  expect(shown).toContain(lines.slice(0, 40).join('\n'));
  expect(page).toContain(`href="${one.file}"`);
  expect((await get(one.file)).split('\n').length).toBeGreaterThan(1);
  // What stands in the line for a terminal is the same question.
  expect(curlOf(one.query)).toContain(one.query.replaceAll(/\s+/g, ' '));
});

test('security.txt names the contact and a day on which it ends', async () => {
  const text = await get('/.well-known/security.txt');
  expect(text).toContain('Contact: mailto:seguranca@suas.exemplo.org');
  const expires = Date.parse(/^Expires: (.+)$/m.exec(text)?.[1] ?? '');
  expect(expires).toBeGreaterThan(Date.now());
  expect(expires).toBeLessThan(Date.now() + 366 * 24 * 60 * 60 * 1000);
});

/** What a page tells search engines, as a JSON-LD processor reads it; of the vocabulary only the names count. */
type Thing = Record<string, { '@value'?: unknown }[]> & { '@type': string[] };
async function structured(path: string): Promise<Thing[]> {
  const [, text = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(await get(path)) ?? [];
  const documentLoader = async (url: string) => ({
    contextUrl: undefined,
    documentUrl: url,
    document: { '@context': { '@vocab': 'https://schema.org/' } },
  });
  return (await jsonld.expand(JSON.parse(text), { documentLoader } as object)) as never;
}
const ofType = async (path: string, type: string) =>
  (await structured(path)).find((thing) => thing['@type'].includes(`https://schema.org/${type}`));

test('pages tell search engines what they are about, and nothing of a protected place', async () => {
  const value = (thing: Awaited<ReturnType<typeof ofType>>, name: string) =>
    thing?.[`https://schema.org/${name}`]?.[0]?.['@value'];

  expect(value(await ofType('/', 'WebSite'), 'url')).toBe(`${SITE}/`);
  expect(value(await ofType('/exemplo/', 'City'), 'identifier')).toBe('0000000');
  const unit = await ofType('/exemplo/rede/exemplo-cras-1/', 'GovernmentOffice');
  expect(value(unit, 'name')).toBe('CRAS Exemplo 1');
  expect(value(unit, 'telephone')).toBe('(00) 0000-0001');
  const meeting = '/exemplo/conselho/reunioes/cmas-2026-12-08-ordinaria/';
  expect(value(await ofType(meeting, 'Event'), 'startDate')).toMatch(/^2026-12-08/);
  expect(value(await ofType('/exemplo/conselho/resolucao-2-2025/', 'Legislation'), 'legislationDate')).toBe(
    '2025-03-11',
  );
  const way = await ofType('/exemplo/conselho/resolucao-2-2025/', 'BreadcrumbList');
  expect(way?.['https://schema.org/itemListElement']).toHaveLength(3);
  const ofProtected = await structured('/exemplo/rede/exemplo-acolhimento-1/');
  expect(ofProtected.flatMap((thing) => thing['@type'])).toEqual(['https://schema.org/BreadcrumbList']);
});
