import { inject } from 'vitest';
import { createDatabase } from './postgres-database.ts';

/** The address of a new, empty database on the PostgreSQL that this run of the tests started. */
export function freshDatabase(name = 'town'): Promise<string> {
  return createDatabase(inject('postgresUrl'), inject('databasePrefix'), name);
}
