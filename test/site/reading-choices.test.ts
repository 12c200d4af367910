import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { barriers, LOOKS, openedPages, sticksOut, WIDTHS } from '../support/barriers.ts';

/** Pages with every kind of figure, chart, table and map. */
const RICH = [
  '/exemplo/',
  '/exemplo/plano-2022-2025/1.1.1.c/',
  '/exemplo/orcamento/2024/',
  '/exemplo/rede/',
  '/exemplo/conselho/',
  '/exemplo/transparencia/',
];

const opened = openedPages();

test.each(RICH)('%s has no barrier in the contrast and the letters that it offers itself', (path) =>
  opened(path, async (page) => {
    for (const choice of ['Contraste', 'A+, texto maior']) {
      await page.getByRole('link', { name: choice }).first().click();
      for (const width of Object.values(WIDTHS)) {
        await page.setViewportSize({ width, height: 800 });
        expect([choice, width, ...(await barriers(page))]).toEqual([choice, width]);
        expect([choice, width, await sticksOut(page)]).toEqual([choice, width, 0]);
      }
    }
  }),
);

test('a reader who asks for contrast gets letters and lines of the strongest colour', () =>
  opened('/exemplo/', async (page) => {
    const colours = (of: Page): Promise<string[]> =>
      of.evaluate(
        `['--paper', '--ink', '--ink-2', '--line', '--good', '--bad'].map((name) => getComputedStyle(document.documentElement).getPropertyValue(name))`,
      );
    for (const [look, paper, ink] of [
      ['more contrast, light', '#fff', '#000'],
      ['more contrast, dark', '#000', '#fff'],
      ['forced colours', 'Canvas', 'CanvasText'],
    ] as const) {
      await page.emulateMedia(LOOKS[look]);
      expect([look, ...(await colours(page))]).toEqual([look, paper, ink, ink, ink, ink, ink]);
    }
  }));
