import { Migration0001 } from './0001-first-tables.ts';
import { Migration0002 } from './0002-history.ts';
import { Migration0003 } from './0003-source-extracts.ts';
import { Migration0004 } from './0004-life-of-a-plan.ts';
import { Migration0005 } from './0005-withdrawals-have-a-source.ts';
import { Migration0006 } from './0006-search.ts';
import { Migration0007 } from './0007-figure-ties.ts';
import { Migration0008 } from './0008-counts-of-people.ts';
import { Migration0009 } from './0009-search-written.ts';

/** All migrations of this schema, oldest first; one that has landed is never edited. */
export const migrations = [
  { name: '0001-first-tables', class: Migration0001 },
  { name: '0002-history', class: Migration0002 },
  { name: '0003-source-extracts', class: Migration0003 },
  { name: '0004-life-of-a-plan', class: Migration0004 },
  { name: '0005-withdrawals-have-a-source', class: Migration0005 },
  { name: '0006-search', class: Migration0006 },
  { name: '0007-figure-ties', class: Migration0007 },
  { name: '0008-counts-of-people', class: Migration0008 },
  { name: '0009-search-written', class: Migration0009 },
];
