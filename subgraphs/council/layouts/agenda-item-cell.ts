import type { TableRow } from '../../shared/import/table/table.ts';

/** The number of an agenda item, from 1; null, with a fault where the cell is filled, when it is none. */
export function agendaItemCell(row: TableRow): number | null {
  const text = row.optional('item');
  if (text === null) {
    row.text('item');
    return null;
  }
  return /^[1-9]\d{0,2}$/.test(text)
    ? Number(text)
    : row.refuse('item', 'não é a posição de um item na pauta', 'Use só algarismos, a partir de 1');
}
