import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Match, Hit } from './search-graph.ts';
import { folded } from './towns-named.ts';

/** A page of the site, or a word of its glossary, as the site's own list has it. */
interface SitePage {
  kind: 'PAGE' | 'TERM';
  path: string;
  title: string;
  summary: string | null;
  words: string;
}

/** Pages of the site itself that have the words; they are in no database, and few. */
export async function searchPages(siteFolder: string, text: string, match: Match): Promise<Hit[]> {
  const list = await readFile(join(siteFolder, 'busca', 'paginas.json'), 'utf8').catch(() => '[]');
  const asked = wordsOf(text);
  if (asked.length === 0) return [];
  return (JSON.parse(list) as SitePage[]).flatMap((page) => {
    const title = wordsOf(page.title);
    const all = [...title, ...wordsOf(`${page.summary ?? ''} ${page.words}`)];
    const isIn = (words: string[]) => (word: string) =>
      match === 'BEGINNING' ? words.some((each) => each.startsWith(word)) : words.includes(word);
    const isFound =
      match === 'ANY' ? asked.some(isIn(all)) : asked.every(isIn(match === 'ALL' ? all : title));
    if (!isFound) return [];
    const isTitle = title.join(' ') === asked.join(' ');
    const score = isTitle ? 2.1 : asked.every(isIn(title)) ? 0.3 : 0.01;
    const { kind, path, title: name, summary } = page;
    return [
      {
        kind,
        id: path,
        title: name,
        summary,
        path,
        score,
        day: null,
        municipalityCode: null,
        stateCode: null,
      },
    ];
  });
}

const EMPTY = new Set(
  'de do da dos das em no na nos nas e o a os as para por com um uma que se ao'.split(' '),
);

/** The words of a text as they are compared: without accents, capitals, plural, gender and what says nothing. */
const wordsOf = (text: string): string[] =>
  folded(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !EMPTY.has(word))
    .map((word) =>
      word
        .replace(/(oes|aes|aos)$/, 'ao')
        .replace(/([aeou])is$/, '$1l')
        .replace(/ns$/, 'm')
        .replace(/([rz])es$/, '$1')
        .replace(/(\w{3})s$/, '$1')
        .replace(/(\w{4})[aeo]$/, '$1'),
    );
