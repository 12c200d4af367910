import { DEMONSTRATION } from '../../shared/demonstration.ts';
import type { TableRow } from '../../shared/import/table/table.ts';

/** An id that begins with its municipality's code, so that no file can overwrite what is another municipality's. */
export function ownedIdCell(row: TableRow, ibgeCode: string): string {
  const id = row.text('id');
  const owner = ibgeCode === DEMONSTRATION ? 'exemplo-' : ibgeCode.slice(0, 6);
  if (!row.isRefused('id') && (!/^[a-z0-9-]+$/.test(id) || !id.startsWith(owner))) {
    const remedy = `Use letras minúsculas, algarismos e "-", a partir de "${owner}"; o número do CadSUAS serve`;
    row.refuse('id', 'o código não começa com o do município, ou tem outros sinais', remedy);
  }
  return id;
}
