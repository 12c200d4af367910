import type { Source } from '../graph/source.ts';

/** One document with all the places in it that a set of figures was taken from. */
export interface CitedDocument {
  source: Source;
  locators: string[];
}

/** Documents behind a set of figures, each once, in the order of first use. */
export function citedDocuments(sources: readonly (Source | null | undefined)[]): CitedDocument[] {
  const documents = new Map<string, CitedDocument>();
  for (const source of sources) {
    if (!source) continue;
    const key = [source.title, source.publisher, source.sha256, source.url].join('\n');
    const known = documents.get(key) ?? { source, locators: [] };
    // Each subgraph knows the facts that it read itself.
    const extracts = [...new Set([...known.source.extracts, ...source.extracts])];
    known.source = { ...known.source, extracts };
    documents.set(key, known);
    if (source.locator && !known.locators.includes(source.locator)) known.locators.push(source.locator);
  }
  return [...documents.values()].map((one) => ({ ...one, locators: withLinesTogether(one.locators) }));
}

/** “Dados” (linha 48), “Dados” (linha 51), “Dados” (linha 52), “Dados” (linha 53) → “Dados” (linhas 48, 51 a 53). */
function withLinesTogether(locators: readonly string[]): string[] {
  const lines = new Map<string, number[]>();
  for (const locator of locators) {
    const match = /^(.*?) ?\(?linha (\d+)\)?$/.exec(locator);
    const place = match ? (match[1] ?? '') : locator;
    lines.set(place, [...(lines.get(place) ?? []), ...(match ? [Number(match[2])] : [])]);
  }
  return [...lines].map(([place, numbers]) => {
    if (numbers.length === 0) return place;
    const word = `${numbers.length > 1 ? 'linhas' : 'linha'} ${runsOf(numbers).join(', ')}`;
    return place ? `${place} (${word})` : word;
  });
}

/** Numbers in order, three and more that follow each other as "51 a 53". */
function runsOf(numbers: readonly number[]): string[] {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && number === run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.flatMap(([first, last]) => {
    if (last - first > 1) return `${first} a ${last}`;
    return first === last ? `${first}` : [`${first}`, `${last}`];
  });
}
