import { SearchMatch } from './search-match.ts';
import { SYNONYMS } from './synonyms.ts';

/** The longest text that is searched for, in characters; the rest is not read. */
export const LONGEST_TEXT = 200;

/** Values of a statement, by the mark that stands for each: "$3". */
export class Parameters {
  readonly values: unknown[] = [];

  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

/**
 * SQL for what a text asks of the database's text search (`tsquery`), the same words made comparable by the same
 * function as the entries were. Every word is looked for with what says the same.
 */
export function asked(schema: string, text: string, match: SearchMatch, parameters: Parameters): string {
  const fold = (words: string) => `"${schema}"."search_fold"(${parameters.add(words)}::text)`;
  const lexemes = (words: string) => `plainto_tsquery('pg_catalog.portuguese', ${fold(words)})`;
  if (match === SearchMatch.BEGINNING) {
    return `to_tsquery('pg_catalog.simple', (select string_agg("word" || ':*A', ' & ')
      from regexp_split_to_table(${fold(text)}, ' ') "word" where length("word") >= 3))`;
  }
  const whole = synonymsIn(text).reduce((query, [said, ...written]) => {
    const target = lexemes(said);
    return `ts_rewrite(${query}, ${target}, ${[target, ...written.map(lexemes)].join(' || ')})`;
  }, lexemes(text));
  return match === SearchMatch.ALL ? whole : `replace((${whole})::text, '&', '|')::tsquery`;
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

const WORDS = new Map(SYNONYMS.map((synonym) => [synonym, wordsOf(synonym[0])]));

/** Synonyms that a text may hold; the database decides, for it knows what words are the same. */
function synonymsIn(text: string): typeof SYNONYMS {
  const words = wordsOf(text);
  const isThere = (word: string) => words.some((each) => each.startsWith(word.slice(0, 4)));
  return SYNONYMS.filter((synonym) => WORDS.get(synonym)?.every(isThere));
}
