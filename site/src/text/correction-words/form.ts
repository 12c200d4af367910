/** How a value of the log is written; of an enumeration, the word of each of its values. */
export type Form =
  | 'text'
  | 'number'
  | 'money'
  | 'share'
  | 'day'
  | 'period'
  | 'yes or no'
  | 'list'
  | 'drawing'
  | Readonly<Record<string, string>>;

/** A field's word; with a form when its value is more than text. */
type FieldWord = string | readonly [word: string, form: Form];

/** What a type of the graph is called, and its fields. */
interface TypeWords {
  word: string;
  fields: Readonly<Record<string, FieldWord>>;
}

/** The words of a subgraph's types. */
export type Words = Readonly<Record<string, TypeWords>>;

/** From marks or other records of words, the word of each value. */
export const wordsOf = <K extends string, V>(records: Record<K, V>, word: (record: V) => string) =>
  Object.fromEntries(Object.entries<V>(records).map(([key, record]) => [key, word(record)]));

/** Fields that many types have. */
export const code = 'código';
export const title = 'título';
export const titled = { title, officialText: 'texto do documento' };
