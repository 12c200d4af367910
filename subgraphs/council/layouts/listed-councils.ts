import type { RecordSet } from '../../shared/import/layout.ts';
import type { TableRow } from '../../shared/import/table/table.ts';
import type { Rows } from '../../shared/rows.ts';
import { CouncilKind } from '../council-kind.ts';
import { Council } from '../council.ts';

/** The municipal council that a row of a list is about, by the municipality's code. */
export function listedCouncilId(row: TableRow): string {
  const ibgeCode = row.optional('municipality_ibge') ?? '';
  if (!/^\d{7}$/.test(ibgeCode)) {
    row.refuse('municipality_ibge', 'não é o código de um município no IBGE', 'Use os sete algarismos');
  } else row.names('municipality_ibge', 'Municipality', ibgeCode);
  return `${ibgeCode}-cmas`;
}

/** The municipal councils that are not published yet, under the name that the law gives them all. */
export async function newCouncils(rows: Rows, ids: readonly string[]): Promise<RecordSet> {
  const { name } = rows.table(Council);
  const published = await rows.select<{ id: string }>(`select "id" from ${name} where "id" = any($1)`, [ids]);
  const known = new Set(published.map(({ id }) => id));
  const missing = [...new Set(ids)].filter((id) => !known.has(id));
  return {
    entity: Council,
    rows: missing.map((id) => ({
      id,
      kind: CouncilKind.CMAS,
      name: 'Conselho Municipal de Assistência Social',
      ibgeCode: id.slice(0, 7),
      stateCode: null,
    })),
  };
}
