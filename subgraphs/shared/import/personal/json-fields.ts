/** `JSON.parse` with the text that each value was read from, and numbers that are written as they were read. */
const { parse, rawJSON } = JSON as unknown as {
  parse: (
    text: string,
    reviver: (key: string, value: unknown, context: { source?: string }) => unknown,
  ) => unknown;
  rawJSON: (text: string) => unknown;
};

/** The names of all fields of a JSON, however deep they stand. */
export function fieldsOf(text: string): Set<string> {
  const names = new Set<string>();
  parse(text, (_, value) => {
    if (isObject(value)) for (const name of Object.keys(value)) names.add(name);
    return value;
  });
  return names;
}

/** The same JSON without the fields of these names, however deep they stand; a number keeps every digit. */
export function withoutFields(text: string, names: ReadonlySet<string>): string {
  const kept = parse(text, (_, value, { source }) => {
    if (typeof value === 'number' && source !== undefined) return rawJSON(source);
    if (!isObject(value)) return value;
    return Object.fromEntries(Object.entries(value).filter(([name]) => !names.has(name)));
  });
  return JSON.stringify(kept);
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isRaw(value);

const isRaw = (value: object): boolean =>
  (JSON as unknown as { isRawJSON: (value: unknown) => boolean }).isRawJSON(value);
