import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { installedChromium } from '../support/browser.ts';
import { freePort } from '../support/processes.ts';
import { isRoot } from '../support/programs.ts';
import { aRunningHub } from '../support/running-hub.ts';
import { benchTool } from './tool.ts';

const RUNS = 3;
/** The least that each category of each page must reach, of 100. */
const LIMIT = 99;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof CATEGORIES)[number];

/** One page of each kind that people open most. */
const PAGES = [
  '/',
  '/mg/juiz-de-fora/',
  '/exemplo/plano/',
  '/exemplo/plano/1.2.2.f/',
  '/exemplo/orcamento/2025/',
  '/exemplo/rede/',
  '/pr/londrina/conselho/',
  '/busca/?q=abrigo&municipio=0000000',
];

interface Report {
  categories: Record<Category, { score: number; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { title: string; score: number | null; displayValue?: string }>;
}

/**
 * Lighthouse as it judges a page on a phone (slow network, slow processor) of a hub that runs as `npm start` runs it,
 * with its sample: the medians of three runs in four categories. True when none is below the limit.
 */
export async function run(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'suas-bench-'));
  const tool = benchTool({ lighthouse: '13.5.0' });
  const chromium = installedChromium();
  const port = String(await freePort());
  const hub = await aRunningHub(folder, { PORT: port, SITE_URL: `http://127.0.0.1:${port}` });
  try {
    const holds: boolean[] = [];
    for (const page of PAGES) {
      const reports: Report[] = [];
      for (let round = 0; round < RUNS; round++)
        reports.push(await judged(`${hub.address}${page}`, { tool, chromium, folder }));
      holds.push(tell(page, reports));
    }
    return holds.every(Boolean);
  } finally {
    await hub.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function judged(
  url: string,
  { tool, chromium, folder }: { tool: string; chromium: string; folder: string },
): Promise<Report> {
  const output = join(folder, 'report.json');
  const flags = ['--headless=new', ...(isRoot ? ['--no-sandbox'] : [])];
  await promisify(execFile)(
    process.execPath,
    [
      join(tool, 'node_modules/lighthouse/cli/index.js'),
      url,
      '--quiet',
      '--output=json',
      `--output-path=${output}`,
      `--only-categories=${CATEGORIES.join()}`,
      `--chrome-flags=${flags.join(' ')}`,
    ],
    { env: { ...process.env, CHROME_PATH: chromium }, timeout: 180_000, maxBuffer: 2 ** 26 },
  );
  return JSON.parse(readFileSync(output, 'utf8')) as Report;
}

/** Prints the medians of a page, and below them what cost points in the first run. */
function tell(page: string, reports: readonly Report[]): boolean {
  const scores = CATEGORIES.map((category) => ({
    category,
    score: median(reports.map(({ categories }) => Math.round(categories[category].score * 100))),
  }));
  const holds = scores.every(({ score }) => score >= LIMIT);
  const [first] = reports;
  const shown = (id: string) => first?.audits[id]?.displayValue ?? '?';
  console.log(
    `${holds ? 'passed' : 'FAILED'}  ${page}: ${scores.map(({ category, score }) => `${category} ${score}`).join(', ')}; ` +
      `largest paint ${shown('largest-contentful-paint')}, blocked ${shown('total-blocking-time')}, shift ${shown('cumulative-layout-shift')}`,
  );
  for (const { category, score } of scores) {
    if (score >= LIMIT || !first) continue;
    for (const { id, weight } of first.categories[category].auditRefs) {
      const audit = first.audits[id];
      if (weight > 0 && audit && audit.score !== null && audit.score < 1)
        console.log(`        ${category}: ${audit.title} ${audit.displayValue ?? ''}`);
    }
  }
  return holds;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
