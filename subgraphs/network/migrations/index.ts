import { Migration0001 } from './0001-first-tables.ts';

/** All migrations of this schema, oldest first; one that has landed is never edited. */
export const migrations = [{ name: '0001-first-tables', class: Migration0001 }];
