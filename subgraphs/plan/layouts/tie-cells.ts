import type { TableRow } from '../../shared/import/table/table.ts';
import type { Rows } from '../../shared/rows.ts';
import type { ReportItem } from '../report-item.ts';
import { Strategy } from '../strategy.ts';
import type { PublishedReport } from './published-report.ts';
import { CHALLENGES } from './report-facts.ts';

/** The item that an area's name and a position in it tell; null, and a fault, where the report has none. */
export function itemCell(row: TableRow, published: PublishedReport | null): ReportItem | null {
  const title = row.text('area');
  const position = row.text('numero');
  if (!published || title === '') return null;
  const { areas, items } = published;
  const area = areas.find((each) => each.title === title);
  if (!area && title !== CHALLENGES) {
    const titles = [...areas.map((each) => each.title), CHALLENGES].map((each) => `"${each}"`);
    return row.refuse('area', 'o relatório não tem esta área', `Use uma destas: ${titles.join(', ')}`);
  }
  const own = items.filter(({ areaId }) => areaId === (area?.id ?? null));
  if (position === '') return null;
  return (
    own.find((item) => String(item.position) === position) ??
    row.refuse('numero', 'a área não tem este item', `Escreva um número de 1 a ${own.length}`)
  );
}

/** The id of the strategy that a cell names; null when it is empty, and null with a fault when there is none here. */
export async function namedStrategy(row: TableRow, rows: Rows, ibgeCode: string): Promise<string | null> {
  const id = row.optional('estrategia');
  if (id === null) return null;
  if (!(await rows.byId(Strategy, id))) {
    const remedy = 'Escreva como 0000000-2022-2025/1.1.1.c, ou importe antes o plano que a traz';
    return row.refuse('estrategia', 'esta estratégia não existe aqui', remedy);
  }
  return id.startsWith(`${ibgeCode}-`)
    ? id
    : row.refuse('estrategia', 'é de um plano de outro município', `Diga uma de um plano de ${ibgeCode}`);
}
