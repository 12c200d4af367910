/**
 * The rules of Data Package 2 (datapackage.org/standard: Data Package, Data Resource, Table Dialect, Table Schema) for
 * what this site writes, as JSON Schema. Properties that the site does not write are refused, so that a new one gets
 * a rule first.
 */
const text = { type: 'string', minLength: 1 };
const address = { type: 'string', format: 'uri' };
/** A name is lower-case words with "-", "_" and "." between them. */
const name = { type: 'string', pattern: '^[a-z0-9._-]+$' };
/** Of a file beside the description: relative, and never above it. */
const path = { type: 'string', pattern: '^(?!/|.*\\.\\./)[^:]+$' };
const closed = (required: string[], properties: object) => ({
  type: 'object',
  required,
  properties,
  additionalProperties: false,
});
const list = (items: object) => ({ type: 'array', items, minItems: 1 });

const field = closed(['name', 'type'], {
  name: text,
  title: text,
  description: text,
  type: {
    enum: ['string', 'number', 'integer', 'boolean', 'date', 'time', 'datetime', 'year', 'yearmonth', 'any'],
  },
  // Not of the standard, which allows properties of one's own.
  unit: text,
  constraints: closed([], { enum: { ...list(text), uniqueItems: true } }),
});

const schema = closed(['fields'], {
  $schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
  fields: list(field),
  primaryKey: { ...list(text), uniqueItems: true },
  missingValues: { type: 'array', items: { type: 'string' }, uniqueItems: true },
  foreignKeys: list(
    closed(['fields', 'reference'], {
      fields: list(text),
      reference: closed(['fields'], { resource: name, fields: list(text) }),
    }),
  ),
});

const resource = closed(['name', 'path', 'bytes', 'hash', 'schema'], {
  name,
  path,
  title: text,
  description: text,
  format: { const: 'csv' },
  mediatype: { type: 'string', pattern: '^[a-z]+/[a-z0-9.+-]+$' },
  encoding: text,
  bytes: { type: 'integer', minimum: 0 },
  hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
  dialect: closed(['$schema'], {
    $schema: { const: 'https://datapackage.org/profiles/2.0/tabledialect.json' },
    lineTerminator: { const: '\r\n' },
  }),
  schema,
});

/** A licence has a name of Open Definition's list, or an address. */
const licence = {
  ...closed([], { name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' }, path: address, title: text }),
  anyOf: [{ required: ['name'] }, { required: ['path'] }],
};

export const DATAPACKAGE_RULES = closed(['$schema', 'resources', 'licenses'], {
  $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
  name,
  id: text,
  title: text,
  description: text,
  homepage: address,
  version: text,
  created: { type: 'string', format: 'date-time' },
  licenses: list(licence),
  sources: list(closed(['title'], { title: text, path: { anyOf: [address, path] } })),
  resources: list(resource),
});
