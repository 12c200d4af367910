import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriers, LOOKS, WIDTHS } from '../support/barriers.ts';
import { launchBrowser } from '../support/browser.ts';
import { aFolder, aRunningHub, removeFolder, type RunningHub } from '../support/running-hub.ts';
import { PAGES } from './page-kinds.ts';

/** What every page is looked at in; both kinds of high contrast take turns, as each says little about width. */
const VIEWS = [
  { width: 360, looks: ['light', 'dark', 'forced colours'] },
  { width: 1280, looks: ['light', 'dark', 'more contrast, dark'] },
] as const;
/** Pages with every kind of figure, chart, table and map. */
const RICH = [
  '/exemplo/',
  '/exemplo/plano-2022-2025/1.1.1.c/',
  '/exemplo/orcamento/2024/',
  '/exemplo/rede/',
  '/exemplo/conselho/',
  '/exemplo/transparencia/',
];

let folder: string;
let hub: RunningHub;
let browser: Browser;
beforeAll(async () => {
  folder = await aFolder();
  [hub, browser] = await Promise.all([aRunningHub(folder), launchBrowser()]);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await hub?.stop();
  await removeFolder(folder);
});

async function opened(path: string, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  await page.goto(hub.address + path);
  await work(page);
  await context.close();
}

const sticksOut = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

test.each(PAGES)(
  '%s has no barrier that axe can find, on a phone and on a desk, in light, in dark and in high contrast',
  (path) =>
    opened(path, async (page) => {
      for (const { width, looks } of VIEWS) {
        await page.setViewportSize({ width, height: 800 });
        for (const look of looks)
          expect([width, look, ...(await barriers(page, look))]).toEqual([width, look]);
        expect([width, await sticksOut(page)]).toEqual([width, 0]);
      }
    }),
);

test.each(RICH)('%s has no barrier in the contrast and the letters that it offers itself', (path) =>
  opened(path, async (page) => {
    for (const choice of ['Contraste', 'A+, texto maior']) {
      await page.getByRole('link', { name: choice }).first().click();
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        expect([choice, width, ...(await barriers(page))]).toEqual([choice, width]);
        expect([choice, width, await sticksOut(page)]).toEqual([choice, width, 0]);
      }
    }
  }),
);

test('a reader who asks for contrast gets letters and lines of the strongest colour', () =>
  opened('/exemplo/', async (page) => {
    const colours = (): Promise<string[]> =>
      page.evaluate(
        `['--paper', '--ink', '--ink-2', '--line', '--good', '--bad'].map((name) => getComputedStyle(document.documentElement).getPropertyValue(name))`,
      );
    for (const [look, paper, ink] of [
      ['more contrast, light', '#fff', '#000'],
      ['more contrast, dark', '#000', '#fff'],
      ['forced colours', 'Canvas', 'CanvasText'],
    ] as const) {
      await page.emulateMedia(LOOKS[look]);
      expect([look, ...(await colours())]).toEqual([look, paper, ink, ink, ink, ink, ink]);
    }
  }));
