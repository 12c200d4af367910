import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** How a reader may have set up the machine. */
export const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' },
  dark: { colorScheme: 'dark', forcedColors: 'none', contrast: 'no-preference' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active', contrast: 'more' },
  'more contrast, light': { colorScheme: 'light', forcedColors: 'none', contrast: 'more' },
  'more contrast, dark': { colorScheme: 'dark', forcedColors: 'none', contrast: 'more' },
} as const;

export const WIDTHS = [360, 1280] as const;

// Every text stands out from its ground by 7 to 1, in every look: the enhanced rule takes in the ordinary one.
const options: axe.RunOptions = {
  resultTypes: ['violations'],
  rules: {
    'color-contrast': { enabled: false },
    'color-contrast-enhanced': { enabled: true },
    'target-size': { enabled: true },
  },
};

/** What axe finds on a page that was opened with `bypassCSP`, in one look; empty where there is no barrier. */
export async function barriers(page: Page, look: keyof typeof LOOKS = 'light'): Promise<string[]> {
  await page.emulateMedia(LOOKS[look]);
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
