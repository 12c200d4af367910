import type { TableRow } from '../../shared/import/table/table.ts';
import type { Rows } from '../../shared/rows.ts';
import { FormerUnit } from '../former-unit.ts';
import { NetworkUnit } from '../network-unit.ts';

const HEADING = 'codigo_anterior';

/** The former code of a protected unit, which must be published now, or be known as its former code already. */
export async function formerUnit(
  row: TableRow,
  unit: { id: string; ibgeCode: string },
  rows: Rows,
): Promise<{ id: string; unitId: string } | null> {
  const id = row.optional(HEADING);
  if (id === null) return null;
  const known = await rows.byId(FormerUnit, id);
  const published = await rows.byId(NetworkUnit, id);
  if (id === unit.id)
    return row.refuse(HEADING, 'é o código que a unidade tem agora', 'Deixe vazio: o código é o mesmo');
  if (!known && published?.ibgeCode !== unit.ibgeCode)
    return row.refuse(
      HEADING,
      'não há unidade deste município com este código',
      'Confira o código com que ela está publicada',
    );
  return { id, unitId: unit.id };
}

/** Only what became protected has a former code; a public unit keeps its own. */
export function refuseFormerCode(row: TableRow): void {
  if (row.optional(HEADING) === null) return;
  row.refuse(HEADING, 'a unidade não é protegida', 'Deixe vazio, ou escreva "protegida" em "localizacao"');
}
