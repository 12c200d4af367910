/** The table of what can be found by words. No entity describes it: it holds nothing of its own. */
export const SEARCH_TABLE = 'search_entry';

/**
 * Rules that make two spellings of a word one, in the order of their use: a code loses its points, signs become
 * spaces, plurals become singular. The database's stemmer, which comes after, does the rest (idosa, idosos), and does
 * not know that -ões, -ães, -ais and -is are plurals once their accents are gone.
 */
const RULES = [
  [String.raw`([0-9])[.]\m`, String.raw`\1`],
  ['[^a-z0-9]+', ' '],
  // The name of the system, which the stemmer would take for a pronoun.
  [String.raw`\msuas\M`, 'sistemasuas'],
  [String.raw`(oes|aes|aos)\M`, 'ao'],
  [String.raw`([aeou])is\M`, String.raw`\1l`],
  [String.raw`([^aeiou ])is\M`, String.raw`\1el`],
  [String.raw`il\M`, 'el'],
  [String.raw`ns\M`, 'm'],
  [String.raw`([rz])es\M`, String.raw`\1`],
  [String.raw`(\w\w\w)s\M`, String.raw`\1`],
] as const;

const ACCENTED = 'ÁÀÂÃÄáàâãäÉÈÊËéèêëÍÌÎÏíìîïÓÒÔÕÖóòôõöÚÙÛÜúùûüÇçÑñ';
const PLAIN = 'aaaaaaaaaaeeeeeeeeiiiiiiiioooooooooouuuuuuuuccnn';

const ruled = (text: string): string =>
  RULES.reduce((inner, [pattern, by]) => `regexp_replace(${inner}, '${pattern}', '${by}', 'g')`, text);

/**
 * The statements that make a subgraph's table of what can be found by words, for a migration: `search_fold` makes text
 * comparable, on both sides of every comparison, and the rest of a row is computed from its texts. Migrations that have
 * landed call this: it must never change, another one takes its place.
 */
export function searchTable(schema: string): string[] {
  const folded = ruled(`translate(lower(normalize(value)), '${ACCENTED}', '${PLAIN}')`);
  const fold = `"${schema}"."search_fold"`;
  const part = (weight: string, text: string, language = 'portuguese') =>
    `setweight(to_tsvector('pg_catalog.${language}', ${fold}(${text})), '${weight}')`;
  const vector = [
    part('A', '"title"'),
    part('A', '"title"', 'simple'),
    part('B', `coalesce("summary", '') || ' ' || "words"`),
    part('D', '"body"'),
  ].join(' || ');
  return [
    `create function ${fold}(value text) returns text language sql immutable parallel safe as $fold$ select btrim(${folded}) $fold$;`,
    `create table "${schema}"."search_entry" ("id" text not null, "kind" text not null, "record" text not null, "title" text not null, "summary" text null, "words" text not null, "body" text not null, "day" date null, "ibge_code" text null, "state_code" text null, "path" text not null, "folded" text not null generated always as (${fold}("title")) stored, "vector" tsvector not null generated always as (${vector}) stored, primary key ("id"));`,
    `create index "search_entry_vector_index" on "${schema}"."search_entry" using gin ("vector");`,
    `create index "search_entry_ibge_code_index" on "${schema}"."search_entry" ("ibge_code");`,
  ];
}

/** Grave, acute, circumflex, tilde, diaeresis and cedilla, apart from their letters. */
const ACCENTS = String.raw`U&'\0300\0301\0302\0303\0308\0327'`;

/**
 * The statements after which `search_fold` is quicker, with the same results, and the rest of a row is written by
 * whoever writes its texts (`withVectors`), which folds each text once. Never to be changed, as `searchTable`.
 */
export function searchTableWritten(schema: string): string[] {
  const folded = ruled(`lower(translate(normalize(value, NFD), ${ACCENTS}, ''))`);
  return [
    `create or replace function "${schema}"."search_fold"(value text) returns text language sql immutable parallel safe as $fold$ select btrim(${folded}) $fold$;`,
    ...['folded', 'vector'].map(
      (column) => `alter table "${schema}"."search_entry" alter column "${column}" drop expression;`,
    ),
  ];
}
