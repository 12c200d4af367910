import { parquetWriteBuffer } from 'hyparquet-writer';
import { atCentavos } from '../../facts/decimal.ts';
import type { Cell, Column, FilledTable } from '../table.ts';

type Element = NonNullable<Parameters<typeof parquetWriteBuffer>[0]['schema']>[number];

/** Digits of an amount, two of them centavos: a hundred billion times what Brazil spends. */
const PRECISION = 38;
const BYTES = 16;

/** The table as Parquet. Money is DECIMAL(38, 2); other decimals and shares are text, which keeps their digits. */
export function parquet({ columns, rows }: FilledTable): Uint8Array {
  const columnData = columns.map((column, at) => ({
    name: column.name,
    data: rows.map((row) => stored(row[at] ?? null, column)),
  }));
  const root: Element = { name: 'root', num_children: columns.length };
  return new Uint8Array(
    parquetWriteBuffer({ columnData, schema: [root, ...columns.map(element)], createdBy: 'SUAS às claras' }),
  );
}

function element({ name, type }: Column): Element {
  const optional = { name, repetition_type: 'OPTIONAL' } as const;
  switch (type) {
    case 'integer':
    case 'year':
      return { ...optional, type: 'INT32' };
    case 'boolean':
      return { ...optional, type: 'BOOLEAN' };
    case 'date':
      return { ...optional, type: 'INT32', converted_type: 'DATE' };
    case 'money':
      return {
        ...optional,
        type: 'FIXED_LEN_BYTE_ARRAY',
        type_length: BYTES,
        converted_type: 'DECIMAL',
        precision: PRECISION,
        scale: 2,
      };
    default:
      return { ...optional, type: 'BYTE_ARRAY', converted_type: 'UTF8' };
  }
}

function stored(cell: Cell, { type }: Column): unknown {
  if (cell === null) return null;
  if (type === 'money') return atCentavos(String(cell));
  if (type === 'date') return new Date(`${String(cell)}T00:00:00Z`);
  if (type === 'integer' || type === 'year' || type === 'boolean') return cell;
  return String(cell);
}
