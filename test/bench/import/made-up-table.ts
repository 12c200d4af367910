import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Hub } from '../../../gateway/hub/index.ts';
import { Municipality } from '../../../subgraphs/network/municipality.ts';
import { indicatorCodes } from '../../../subgraphs/network/indicator-codes.ts';

const CODES = Object.keys(indicatorCodes);
const FIRST_YEAR = 1990;

/** The codes of all published municipalities. */
export async function publishedCodes({ subgraphs }: Hub): Promise<string[]> {
  const rows = subgraphs.find(({ name }) => name === 'network')!.database.rows();
  const found = await rows.select<{ id: string }>(
    `select "id" from ${rows.table(Municipality).name} order by "id"`,
    [],
  );
  return found.map(({ id }) => id);
}

/** Writes a table of indicators with real municipalities and made-up values, month by month as such panels come. */
export const writeMadeUpTable = (path: string, towns: readonly string[], count: number): Promise<void> =>
  pipeline(Readable.from(pieces(towns, count)), createWriteStream(path));

function* pieces(towns: readonly string[], count: number): Generator<string> {
  yield '# fonte: Tabela inventada para medir a importação\nibge;codigo;periodo;valor;situacao\n';
  for (let start = 0; start < count; start += 1000) {
    const length = Math.min(1000, count - start);
    yield Array.from({ length }, (_, index) => line(towns, start + index)).join('');
  }
}

function line(towns: readonly string[], index: number): string {
  const block = Math.floor(index / towns.length);
  const month = Math.floor(block / CODES.length);
  const period = `${FIRST_YEAR + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  // One value in fifty is missing, as in real panels.
  const value = index % 50 === 0 ? ';não publicado' : `${5 + ((index * 7919) % 90_000)};`;
  return `${towns[index % towns.length]};${CODES[block % CODES.length]};${period};${value}\n`;
}
