import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { definitions } from '../../subgraphs/index.ts';
import { closeBackend, openBackend, openDatabase, type Backend } from '../../subgraphs/shared/database.ts';
import { freshDatabase } from '../support/fresh-database.ts';
import { DATABASES } from '../support/hub.ts';

const FOREIGN_KEYS = `select conrelid::regclass::text as "from", confrelid::regclass::text as "to"
  from pg_constraint where contype = 'f' and connamespace = ?::regnamespace`;
const INEXACT_COLUMNS = `select table_name, column_name from information_schema.columns
  where table_schema = ? and data_type in ('real', 'double precision', 'money')
  and column_name not in ('latitude', 'longitude')`;

describe.each(DATABASES)('on %s', (database) => {
  let backend: Backend;
  beforeAll(async () => {
    const databaseUrl = database === 'postgresql' ? await freshDatabase() : undefined;
    backend = await openBackend({ databaseUrl, dataDir: null });
  });
  afterAll(() => closeBackend(backend));

  test.each(definitions.map((definition) => [definition.name, definition] as const))(
    'the migrations of %s make the tables that its entities describe, in its own schema, with exact decimals',
    async (name, definition) => {
      const opened = await openDatabase(backend, definition);
      const { orm } = opened;
      expect(await orm.schema.getUpdateSchemaSQL({ wrap: false, schema: name })).toBe('');

      const em = orm.em.fork();
      const keys = await em.execute<{ from: string; to: string }[]>(FOREIGN_KEYS, [name]);
      expect(keys.length).toBeGreaterThan(0);
      expect(keys.filter(({ to }) => !to.startsWith(`${name}.`) && !to.startsWith(`"${name}".`))).toEqual([]);
      expect(await em.execute(INEXACT_COLUMNS, [name])).toEqual([]);
      await opened.close();
    },
  );
});
