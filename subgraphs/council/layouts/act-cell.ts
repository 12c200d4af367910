import { required } from '../../shared/import/template.ts';
import type { TableRow } from '../../shared/import/table/table.ts';
import type { Rows } from '../../shared/rows.ts';
import { Deliberation } from '../deliberation.ts';

/** How a template asks for a published decision. */
export const ACT_COLUMN = required(
  'ato',
  'número e ano da resolução, ou o código da decisão, como em "deliberacoes"',
  '2/2025',
);

/** The ids of a council's published decisions. */
export async function publishedDecisions(councilId: string, rows: Rows): Promise<ReadonlySet<string>> {
  const decisions = await rows.children(Deliberation, 'councilId', councilId, ['id']);
  return new Set(decisions.map(({ id }) => id));
}

/** The published decision that a row names by "2/2025" or by its code; a fault when there is none. */
export function actCell(row: TableRow, councilId: string, published: ReadonlySet<string>): string {
  const text = row.text('ato');
  const [, number, year] = /^(\d+)\/(\d{4})$/.exec(text) ?? [];
  const id = number ? `${councilId}-resolucao-${Number(number)}-${year}` : `${councilId}-${text}`;
  if (text !== '' && !published.has(id))
    row.refuse(
      'ato',
      'a decisão não está publicada aqui',
      'Corrija o número, ou importe antes as decisões com o modelo "deliberacoes"',
    );
  return id;
}
