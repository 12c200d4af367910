import { Change } from './change.ts';
import { ImportRun } from './import-run.ts';
import { HiddenCount } from '../suppression/hidden-count.ts';
import { Original, OriginalPart } from './original.ts';

/**
 * Tables that say how data came here. They are no published data themselves: reading the same file again adds to
 * them without a new version, and they have no past state.
 */
export const RECORD_TABLES = [ImportRun, Change, Original, OriginalPart] as const;

/** The same, and what is decided of the data: that a count is hidden is seen in the row itself. */
export const UNPUBLISHED_TABLES: readonly unknown[] = [...RECORD_TABLES, HiddenCount];
