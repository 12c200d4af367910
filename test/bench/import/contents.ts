import type { Hub } from '../../../gateway/hub/index.ts';
import { RECORD_TABLES } from '../../../subgraphs/shared/history/record-tables.ts';
import { DataVersion } from '../../../subgraphs/shared/data-version.ts';
import { SourceExtract } from '../../../subgraphs/shared/source-extract.ts';
import { networkOf } from './insert-many.ts';

/** What no row of a file becomes: the version, which file a source was transcribed in, the record. */
const NO_DATA: ReadonlySet<unknown> = new Set([DataVersion, SourceExtract, ...RECORD_TABLES]);

/** Number and checksum of the rows of each published table of the network, whatever their order. */
export async function contentsOf(hub: Hub): Promise<Record<string, string>> {
  const rows = networkOf(hub).database.rows();
  const contents: Record<string, string> = {};
  for (const { entity, name, tableName } of rows.allTables()) {
    if (NO_DATA.has(entity)) continue;
    const [found] = await rows.select<{ contents: string }>(
      `select concat(count(*), ' rows, ', sum(hashtextextended(t::text, 0))) as "contents" from ${name} t`,
      [],
    );
    contents[tableName] = found?.contents ?? '';
  }
  return contents;
}
