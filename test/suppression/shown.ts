import { graphOf } from '../../gateway/graph.ts';
import type { Hub } from '../../gateway/hub/index.ts';
import type { KeptFile } from '../../subgraphs/shared/history/kept-file.ts';

/** What a reader has seen of one count: "unit/form.code/period", and a number or that it is hidden. */
export type Seen = Map<string, number | 'hidden'>;

interface Figure {
  form: string;
  code: string;
  period: string;
  value: string | null;
  status: string;
  source: { original: string | null; extracts: string[] } | null;
}
interface Indicator {
  code: string;
  period: string;
  territory: string | null;
  value: string | null;
  status: string;
  source: { original: string | null; extracts: string[] } | null;
}
interface Answer {
  municipality: Shown | null;
}
interface Shown {
  attendance: Figure[];
  units: { edges: { node: { id: string; attendance: Figure[] } }[] };
  indicators: Indicator[];
  territoryIndicators: Indicator[];
}

const FIGURE = 'form code period value status source { original extracts }';
const INDICATOR = 'code period territory value status source { original extracts }';
const QUESTION = `query Shown($code: ID!) { municipality(ibgeCode: $code) {
  attendance { ${FIGURE} } units(first: 500) { edges { node { id attendance { ${FIGURE} } } } }
  indicators { ${INDICATOR} } territoryIndicators { ${INDICATOR} } } }`;

const REPORTED = new Set(['PUBLISHED', 'SUPPRESSED']);

/** Everything that the graph shows of a municipality's counts, on a day or now. */
export async function seenInGraph(hub: Hub, code: string, day: string | null = null): Promise<Seen> {
  const { municipality } = await answerOf(hub, code, day);
  return municipality ? seenIn(municipality) : new Map<string, number | 'hidden'>();
}

const answerOf = (hub: Hub, code: string, day: string | null): Promise<Answer> =>
  (day === null ? hub.graph : graphOf(hub.gateway, day))<Answer>(QUESTION, { code });

function seenIn({ attendance, units, indicators, territoryIndicators }: Shown): Seen {
  const seen: Seen = new Map();
  const note = (key: string, { value, status }: Pick<Figure, 'value' | 'status'>) => {
    if (!REPORTED.has(status)) return;
    seen.set(key, status === 'SUPPRESSED' || value === null ? 'hidden' : Number(value));
  };
  for (const figure of attendance) note(keyOf('total', figure), figure);
  for (const { node } of units.edges) for (const each of node.attendance) note(keyOf(node.id, each), each);
  for (const each of [...indicators, ...territoryIndicators]) {
    note(['indicator', each.code, each.period, each.territory ?? ''].join('|'), each);
  }
  return seen;
}

const keyOf = (owner: string, { form, code, period }: Pick<Figure, 'form' | 'code' | 'period'>): string =>
  [owner, form, code, period].join('|');

/** The files that the graph points to, now and on some days, as they are sent. */
export async function keptTexts(hub: Hub, code: string, days: readonly (string | null)[]): Promise<string[]> {
  const hashes = new Set<string>();
  for (const day of days) {
    const { municipality } = await answerOf(hub, code, day);
    if (!municipality) continue;
    const sources = [
      ...municipality.attendance,
      ...municipality.units.edges.flatMap(({ node }) => node.attendance),
      ...municipality.indicators,
      ...municipality.territoryIndicators,
    ].flatMap(({ source }) => [source?.original ?? null, ...(source?.extracts ?? [])]);
    for (const path of sources) if (path) hashes.add(path.split('/').at(-1) ?? '');
  }
  const files = await Promise.all([...hashes].map((hash) => hub.keptFile(hash)));
  return Promise.all(files.filter((file) => file !== null).map(textOf));
}

/** The bytes of a kept file as text; a withheld one has none. */
async function textOf({ parts, isWithheld }: KeptFile): Promise<string> {
  if (isWithheld) return '';
  const pieces: Uint8Array[] = [];
  for await (const piece of parts) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

/** What a file of the RMA shows of units: a number in a cell is a count that was seen. */
export function seenInFile(text: string, formOf: (unit: string) => string | undefined): Seen {
  const seen: Seen = new Map();
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const headings = (lines[0] ?? '').split(';');
  for (const line of lines.slice(1)) {
    const cells = line.split(';').map((cell) => cell.replace(/^'(.*)'$/, '$1'));
    const cell = (heading: string) => cells[headings.indexOf(heading)] ?? '';
    const form = formOf(cell('NU_IDENTIFICADOR'));
    for (const code of form ? headings.filter((heading) => /^[A-M]\d$/.test(heading)) : []) {
      const key = [cell('NU_IDENTIFICADOR'), form, code, cell('mes')].join('|');
      if (/^\d+$/.test(cell(code))) seen.set(key, Number(cell(code)));
    }
  }
  return seen;
}
