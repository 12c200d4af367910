import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { aFolder, aRunningHub, removeFolder, type RunningHub } from './running-hub.ts';

/** How a reader may have set up the machine. */
export const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' },
  dark: { colorScheme: 'dark', forcedColors: 'none', contrast: 'no-preference' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active', contrast: 'more' },
  'more contrast, light': { colorScheme: 'light', forcedColors: 'none', contrast: 'more' },
  'more contrast, dark': { colorScheme: 'dark', forcedColors: 'none', contrast: 'more' },
} as const;

export const WIDTHS = { phone: 360, desk: 1280 } as const;

const resultTypes: axe.RunOptions['resultTypes'] = ['violations'];
// Every text stands out from its ground by 7 to 1, in every look: the enhanced rule takes in the ordinary one.
const everything: axe.RunOptions = {
  resultTypes,
  rules: {
    'color-contrast': { enabled: false },
    'color-contrast-enhanced': { enabled: true },
    'target-size': { enabled: true },
  },
};
const colours: axe.RunOptions = {
  resultTypes,
  runOnly: { type: 'rule', values: ['color-contrast-enhanced', 'link-in-text-block'] },
};

/**
 * What axe finds on a page that was opened with `bypassCSP`, empty where there is no barrier: by every rule in the
 * light look, by those on colours in the others, which change nothing else.
 */
export async function barriers(page: Page, look: keyof typeof LOOKS = 'light'): Promise<string[]> {
  await page.emulateMedia(LOOKS[look]);
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source);
  const options = look === 'light' ? everything : colours;
  const { violations } = await page.evaluate<axe.AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** By how many pixels a page is wider than its window. */
export const sticksOut = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

/** A hub with its sample and a browser for the tests of a file; gives what opens a page of it. */
export function openedPages(): (path: string, work: (page: Page) => Promise<void>) => Promise<void> {
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
  return async (path, work) => {
    const context = await browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    await page.goto(hub.address + path);
    await work(page);
    await context.close();
  };
}

/** What every page is looked at in; both kinds of high contrast take turns, as each says little about width. */
const VIEWS = [
  { width: WIDTHS.phone, looks: ['light', 'dark', 'forced colours'] },
  { width: WIDTHS.desk, looks: ['light', 'dark', 'more contrast, dark'] },
] as const;

/** Tests that pages have no barrier in any view: in light by every rule, in the other looks by those on colours. */
export function testBarriers(pages: readonly string[]): void {
  const opened = openedPages();
  test.each(pages)(
    '%s has no barrier on a phone and on a desk, in light, in dark and in high contrast',
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
}
