import type { Rows } from '../shared/rows.ts';
import { NEEDS } from './need-catalogue.ts';
import type { Need } from './need.ts';
import { folded } from './slug.ts';

/** Words that are in every question and tell nothing of what somebody needs; those of the text search keep accents. */
const EMPTY = new Set(
  'nao sim sou estou esta estao sao ja la so ate tambem voce voces onde como quando qual quais quero queria preciso precisa precisando tenho tem temos ter ir vou fui fica ficar aqui ali hoje agora mais muito muita me meu minha meus minhas alguem ninguem nada tudo por favor pra para'.split(
    ' ',
  ),
);

/** Plurals that the stemmer does not bring together: deliberações, municipais, pães. */
const PLURALS = [
  [/oes\b/g, 'ao'],
  [/aes\b/g, 'ao'],
  [/ais\b/g, 'al'],
] as const;

/** Text as it is compared: without accents, capitals, empty words, and with those plurals in the singular. */
function comparable(text: string): string {
  const words = folded(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => !EMPTY.has(word));
  return PLURALS.reduce((changed, [plural, singular]) => changed.replace(plural, singular), words.join(' '));
}

const TABLE = JSON.stringify(
  NEEDS.map(({ code, title, words }, position) => ({
    code,
    position,
    title: comparable(title),
    words: comparable(words),
  })),
);

/**
 * The needs that share most words with a text, by the database's Portuguese text search, the best first; none when it
 * shares no word with any. A word of the title counts double.
 */
export async function needsFor(text: string, rows: Rows): Promise<Need[]> {
  const known = NEEDS.find(({ code }) => code === text);
  if (known) return [known];
  const found = await rows.select<{ code: string }>(
    `with asked as (select tsvector_to_array(to_tsvector('portuguese', $1)) as "lexemes"),
     scored as (
       select need.code, count(distinct entry.lexeme) as "hits",
         count(distinct entry.lexeme) filter (where 'A' = any(entry.weights)) as "title_hits"
       from json_to_recordset($2::json) as need(code text, title text, words text), asked,
         unnest(setweight(to_tsvector('portuguese', need.title), 'A') ||
           setweight(to_tsvector('portuguese', need.words), 'B')) as entry(lexeme, positions, weights)
       where entry.lexeme = any(asked.lexemes) group by need.code)
     select scored."code" from scored join json_to_recordset($2::json) as need("code" text, "position" int) using ("code")
     where "hits" = (select max("hits") from scored) order by "title_hits" desc, "position"`,
    [comparable(text.slice(0, 200)), TABLE],
  );
  return found.flatMap(({ code }) => NEEDS.find((need) => need.code === code) ?? []);
}
