import type { TableRow } from '../../shared/import/table/table.ts';

/** What a name is written with: letters of any script, spaces, hyphens, apostrophes and dots. */
const NAME = /^[\p{L}\p{M}\s.'’‘´-]+$/u;

/** The name of who holds a seat; null when the cell is empty. What is no name alone is refused and never quoted. */
export function holderCell(row: TableRow): string | null {
  const name = row.optional('nome');
  if (name === null || NAME.test(name)) return name;
  return row.refuse(
    'nome',
    'há mais que um nome: um nome só tem letras, espaços, hífens, apóstrofos e pontos',
    'Deixe só o nome, ou nome social; telefone, e-mail, data e outros dados da pessoa não entram aqui',
    '…',
  );
}
