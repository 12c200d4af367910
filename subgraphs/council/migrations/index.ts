import { Migration0001 } from './0001-first-tables.ts';
import { Migration0002 } from './0002-history.ts';
import { Migration0003 } from './0003-articles.ts';
import { Migration0004 } from './0004-findings.ts';
import { Migration0005 } from './0005-source-extracts.ts';
import { Migration0006 } from './0006-bodies.ts';
import { Migration0007 } from './0007-acts.ts';
import { Migration0008 } from './0008-registrations-and-conferences.ts';
import { Migration0009 } from './0009-search.ts';
import { Migration0010 } from './0010-search-written.ts';
import { Migration0011 } from './0011-terms-of-links.ts';
import { Migration0012 } from './0012-minutes-approved.ts';

/** All migrations of this schema, oldest first; one that has landed is never edited. */
export const migrations = [
  { name: '0001-first-tables', class: Migration0001 },
  { name: '0002-history', class: Migration0002 },
  { name: '0003-articles', class: Migration0003 },
  { name: '0004-findings', class: Migration0004 },
  { name: '0005-source-extracts', class: Migration0005 },
  { name: '0006-bodies', class: Migration0006 },
  { name: '0007-acts', class: Migration0007 },
  { name: '0008-registrations-and-conferences', class: Migration0008 },
  { name: '0009-search', class: Migration0009 },
  { name: '0010-search-written', class: Migration0010 },
  { name: '0011-terms-of-links', class: Migration0011 },
  { name: '0012-minutes-approved', class: Migration0012 },
];
