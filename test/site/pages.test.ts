import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { htmlFaults } from '../support/html-faults.ts';
import { aFolder, aRunningHub, removeFolder, type RunningHub } from '../support/running-hub.ts';
import { PAGES } from './page-kinds.ts';

/** 20 KB of HTML and 8 of style, compressed; no page of the small town needs the 35 KB that one with many figures may have. */
const NORMAL_PAGE = { bytes: 28 * 1024, requests: 4 };

let folder: string;
let hub: RunningHub;
let browser: Browser;
beforeAll(async () => {
  folder = await aFolder();
  [hub, browser] = await Promise.all([aRunningHub(folder, { SITE_PICTURES: 'all' }), launchBrowser()]);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await hub?.stop();
  await removeFolder(folder);
});

/** What a page did while it opened. */
interface Visit {
  page: Page;
  context: BrowserContext;
  status: number;
  messages: string[];
  outside: string[];
  bytes: number;
  requests: number;
}

async function visit(path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Visit> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const seen: Visit = { page, context, status: 0, messages: [], outside: [], bytes: 0, requests: 0 };
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (seen.bytes += encodedDataLength));
  page.on('console', (message) => seen.messages.push(message.text()));
  page.on('pageerror', (error) => seen.messages.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (url.startsWith('data:') || url.startsWith('blob:')) return;
    seen.requests += 1;
    if (!url.startsWith(hub.address)) seen.outside.push(url);
  });
  const response = await page.goto(hub.address + path, { waitUntil: 'load' });
  seen.status = response?.status() ?? 0;
  return seen;
}

describe.each(PAGES)('%s', (path) => {
  test('opens without JavaScript, without a message, without an outside request, within its budget', async () => {
    const { context, page, status, messages, outside, bytes, requests } = await visit(path, {
      javaScriptEnabled: false,
    });

    expect(status).toBe(path === '/nao-existe/' ? 404 : 200);
    // Chromium itself tells of every 404.
    expect(path === '/nao-existe/' ? [] : messages).toEqual([]);
    expect(outside).toEqual([]);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0);
    expect(await page.locator('html').getAttribute('lang')).toBe('pt-BR');
    expect(requests).toBeLessThanOrEqual(NORMAL_PAGE.requests);
    expect(bytes).toBeLessThanOrEqual(NORMAL_PAGE.bytes);
    await context.close();
  });

  test('is HTML without a fault', async () => {
    const html = await (await fetch(hub.address + path)).text();
    expect(await htmlFaults(html, path)).toEqual([]);
  });
});

test('every link inside the site leads somewhere, to its place within a page too, and every page can be reached from the home page', async () => {
  const seen = new Set<string>(['/']);
  const queue = ['/'];
  const broken: string[] = [];
  const ids = new Map<string, ReadonlySet<string>>();
  const anchors: [from: string, to: string, id: string][] = [];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const response = await fetch(hub.address + path);
    if (response.status !== 200) broken.push(`${path} (${response.status})`);
    const text = await response.text();
    ids.set(path, new Set([...text.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id)));
    const targets = [...text.matchAll(linksIn(response.headers.get('content-type') ?? ''))].map(
      ([, target = '']) => target.replaceAll('&amp;', '&'),
    );
    for (const target of targets.map((each) => each.replace(hub.address, ''))) {
      if (/^(https?:|tel:|geo:|mailto:|data:|tag:|urn:)/.test(target)) continue;
      const [next = '', fragment] = target.split('#');
      const url: string = new URL(next || path, hub.address + path).pathname;
      if (fragment) anchors.push([path, url, decodeURIComponent(fragment)]);
      if (!seen.has(url)) queue.push(url);
      seen.add(url);
    }
  }

  expect(anchors.length).toBeGreaterThan(1000);
  const lost = anchors.filter(([, to, id]) => ids.get(to)?.has(id) !== true);
  expect([...broken, ...lost.map(([from, to, id]) => `${from} -> ${to}#${id}`)]).toEqual([]);
  for (const path of PAGES.filter((each) => !each.includes('nao-existe'))) {
    expect([...seen], path).toContain(path.split('?')[0]);
  }
});

/** The addresses that a page, or a feed or a list of addresses, leads to; other files lead nowhere. */
function linksIn(contentType: string): RegExp {
  if (contentType.includes('html')) return /(?:href|src|action)="([^"]*)"/g;
  return contentType.includes('xml') ? /(?:href="|<loc>)([^"<]*)/g : /(?!)/g;
}

test('from any page the search is reached and used by the keyboard alone, without a script', async () => {
  const { context, page } = await visit('/mg/juiz-de-fora/orcamento/2021/', {
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  });
  const seen: string[] = [];
  const focused = () => page.locator(':focus');
  while (seen.at(-1) !== 'q' && seen.length < 20) {
    await page.keyboard.press('Tab');
    seen.push((await focused().getAttribute('name')) ?? '');
  }
  expect(seen.at(-1)).toBe('q');
  await page.keyboard.type('reuniões londrina');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/busca\/\?q=/);

  expect(await page.title()).toMatch(/^25 resultados para “reuniões londrina”, página 1 de 2/);
  expect(await page.getByRole('status').textContent()).toContain('25 resultados');
  expect(await page.getByRole('heading', { level: 2 }).first().textContent()).toContain('25 resultados');
  expect(await page.locator('ol.hits > li > h3 > a').count()).toBe(20);
  expect(await page.getByLabel('Escreva com suas palavras').inputValue()).toBe('reuniões londrina');
  await page.getByRole('link', { name: 'Próxima página' }).press('Enter');
  await page.waitForURL(/pagina=2/);
  expect(await page.locator('ol.hits').getAttribute('start')).toBe('21');
  expect(await page.locator('ol.hits > li').count()).toBe(5);
  await context.close();
});

test('every page of the demonstration says that it is one', async () => {
  for (const path of PAGES.filter((each) => each.startsWith('/exemplo/'))) {
    expect(await (await fetch(hub.address + path)).text(), path).toContain('Este município não existe');
  }
});

test('figures stand with the source that they come from', async () => {
  const budget = await (await fetch(`${hub.address}/mg/juiz-de-fora/orcamento/2021/`)).text();

  for (const text of [
    'R$ 22.562.543,40',
    'R$ 4.776.465,60',
    'R$ 27.339.009,00',
    '82,53%',
    '17,47%',
    'Relatório de Gestão 2021',
    '17378797',
  ]) {
    expect(budget.replaceAll('\u00a0', ' '), text).toContain(text);
  }
  const plan = await (await fetch(`${hub.address}/exemplo/plano/1.2.2.f/`)).text();
  expect(plan).toContain('Não declarado');
  expect(plan).toContain('a55f33f9');
});

test('a comparison divides what the graph says by the people that it says, and shows the division', async () => {
  const query =
    '{ municipality(ibgeCode: "3136702") { fiscalYear(year: 2021) { total { amount } } populations { year people } } }';
  const answer = (await (
    await fetch(`${hub.address}/graphql?query=${encodeURIComponent(query)}`)
  ).json()) as {
    data: {
      municipality: {
        fiscalYear: { total: { amount: string } };
        populations: { year: number; people: number }[];
      };
    };
  };
  const { fiscalYear, populations } = answer.data.municipality;
  const people = populations.find(({ year }) => year === 2021)?.people ?? NaN;
  const perHead = (Number(fiscalYear.total.amount) / people).toFixed(2).replace('.', ',');
  const page = (await (await fetch(`${hub.address}/mg/juiz-de-fora/comparar/`)).text()).replaceAll(
    '\u00a0',
    ' ',
  );

  expect(perHead).toBe('47,34');
  for (const text of [
    `R$ ${perHead} por habitante`,
    'R$ 27.339.009,00 ÷ 577.532 habitantes (estimativa de 2021)',
    'Juiz de Fora é de grande porte: 540.756 habitantes (censo de 2022).',
    'não se conhece outro município deste porte',
    'Relatório de Gestão 2021',
    'Estimativas da população residente',
  ])
    expect(page, text).toContain(text);
});

test('a year that only statements tell of shows each of them, its stages and who pays', async () => {
  const page = (await (await fetch(`${hub.address}/exemplo/orcamento/2023/`)).text()).replaceAll(
    '\u00a0',
    ' ',
  );

  const figure = /<section class="fig" id="demonstrativos".*?<\/section>/s.exec(page)?.[0] ?? '';
  for (const text of ['RREO, relatório bimestral', 'MSC, matriz de saldos', '244', '1661', 'R$ 905.310,40'])
    expect(figure, text).toContain(text);
  expect(figure).toContain('R$ 340.000,15');
  expect(page).not.toContain('A fonte não separa essas etapas');
});

test("the way of a year's money shows the balance of that year", async () => {
  const way = await (await fetch(`${hub.address}/exemplo/orcamento/2024/caminho/`)).text();
  expect(way).toContain('em 2024-12');
  expect(way).not.toContain('em 2025-12');
});

test('every plan and strategy has an address that a newer plan does not take away', async () => {
  const canonical = async (path: string) => {
    const response = await fetch(hub.address + path);
    const [, address = ''] = /<link rel="canonical" href="([^"]*)"/.exec(await response.text()) ?? [];
    return [response.status, address.replace(/^https?:\/\/[^/]+/, '') || path];
  };
  for (const [path, permanent] of [
    ['/exemplo/plano/', '/exemplo/plano-2026-2029/'],
    ['/exemplo/plano-2026-2029/', '/exemplo/plano-2026-2029/'],
    ['/exemplo/plano/1.1.1.a/', '/exemplo/plano-2026-2029/1.1.1.a/'],
    // No newer plan has this code.
    ['/exemplo/plano/1.2.2.f/', '/exemplo/plano-2022-2025/1.2.2.f/'],
    ['/exemplo/plano-2022-2025/1.1.1.a/', '/exemplo/plano-2022-2025/1.1.1.a/'],
  ] as const) {
    expect(await canonical(path), path).toEqual([200, permanent]);
  }
});

test('a plan leads to the money of its actions, and a decision on a plan or on a year to its lines and payments', async () => {
  const textOf = async (path: string) =>
    (await (await fetch(hub.address + path)).text())
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/[\s\u00a0]+/g, ' ');
  const html = async (path: string) => (await fetch(hub.address + path)).text();

  for (const path of ['/exemplo/plano-2022-2025/', '/exemplo/plano-2022-2025/1.2.1.a/']) {
    const text = await textOf(path);
    expect(text).toContain('Quem paga a ação 1.2.1: 2 linhas do orçamento');
    expect(text).toContain('R$ 590.125,30');
    expect(await html(path)).toContain('href="/exemplo/orcamento/2024/#l-08.244.0012.2101"');
  }
  expect(await textOf('/exemplo/plano-2022-2025/')).toContain(
    'Quem paga a ação 1.2.3: nenhuma linha de orçamento publicada diz que paga esta ação.',
  );
  const onThePlan = await textOf('/exemplo/conselho/resolucao-9-2021/');
  expect(onThePlan).toContain('Funcionamento do CRAS Exemplo 1, 2024: R$ 590.125,30');
  expect(await html('/exemplo/conselho/resolucao-9-2021/')).toContain('href="/exemplo/rede/exemplo-cras-1/"');
  const onTheYear = await textOf('/exemplo/conselho/resolucao-2-2025/');
  expect(onTheYear).toContain('Orçamento de 2024: 2 linhas');
  expect(onTheYear).toContain('Pago em 2024: R$ 961.375,30');
});

test('a finding stands beside its figure, and the list of findings leads to it', async () => {
  const page = async (path: string) => (await fetch(hub.address + path)).text();
  const list = await page('/dados/');

  for (const [path, anchor, words] of [
    ['/mg/juiz-de-fora/orcamento/2021/', 'achado-atendimentos', 'a fonte dá o mesmo número, 81'],
    ['/mt/caceres/conselho/resolucao-11-2025/', 'achado', 'no fim, diz 22/04/2025'],
    ['/mt/', 'apoio-2-2022', 'Mês da primeira infância'],
  ] as const) {
    expect(list).toContain(`href="${path}#${anchor}"`);
    const figure = await page(path);
    expect(figure).toContain(`id="${anchor}"`);
    expect(/<aside class="finding".*?<\/aside>/s.exec(figure)?.[0]).toContain(words);
  }
});

test('an organization that was paid without a registration in force says so, and one that is protected has no place', async () => {
  const page = async (id: string) => (await fetch(`${hub.address}/exemplo/rede/entidades/${id}/`)).text();

  const paid = (await page('exemplo-osc-idosos')).replaceAll('\u00a0', ' ');
  expect(/<aside class="finding".*?<\/aside>/s.exec(paid)?.[0]).toContain(
    'já liberou R$ 135.000,00, e em 14/10/2025',
  );
  expect(paid).toContain('Não entregou o relatório de atividades de 2024.');
  const hidden = await page('exemplo-osc-acolhimento');
  expect(hidden).toContain('Endereço protegido');
  expect(/<main.*<\/main>/s.exec(hidden)?.[0]).not.toMatch(/tel:|CEP|Rua |\d{2}\.\d{3}\.\d{3}/);
});

test('the address of the protected unit is on no page, for there is none', async () => {
  const network = await (await fetch(`${hub.address}/exemplo/rede/`)).text();
  expect(network).toContain('Acolhimento para mulheres em situação de risco');
  const box = /Acolhimento para mulheres em situação de risco[\s\S]{0,1500}/.exec(network)?.[0] ?? '';
  expect(box.slice(0, 600)).not.toMatch(/tel:|CEP|geo:/);
  const own = await (await fetch(`${hub.address}/exemplo/rede/exemplo-acolhimento-1/`)).text();
  expect(own).toContain('Endereço protegido');
  expect(own).not.toMatch(/href="tel:|CEP|geo:/);
});

test('the explorer works offline: it loads, asks the graph and shows the answer', async () => {
  const { context, page, outside, messages } = await visit('/dados/api/explorador/');
  await page.waitForSelector('.graphiql-container', { timeout: 30_000 });
  await page.locator('.graphiql-execute-button').click();
  const answer = page.locator('.graphiql-response, .result-window').first();
  await expect.poll(() => answer.textContent(), { timeout: 30_000 }).toContain('27339009.00');

  expect(outside).toEqual([]);
  expect(messages.filter((message) => /error/i.test(message))).toEqual([]);
  await context.close();
});

test('the question of a figure opens in the explorer, filled in', async () => {
  const figure = await (await fetch(`${hub.address}/mg/juiz-de-fora/orcamento/2021/`)).text();
  const [, link = ''] = /<a href="(\/dados\/api\/explorador\/\?query=[^"]+)"/.exec(figure) ?? [];
  const { context, page } = await visit(link.replaceAll('&amp;', '&'));
  await page.waitForSelector('.graphiql-container', { timeout: 30_000 });
  await page.locator('.graphiql-execute-button').click();
  const answer = page.locator('.graphiql-response, .result-window').first();

  await expect.poll(() => answer.textContent(), { timeout: 30_000 }).toContain('FEDERAL_AND_STATE_UNSPLIT');
  await context.close();
});
