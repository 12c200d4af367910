import type { TableRow } from '../../shared/import/table/table.ts';
import type { Rows } from '../../shared/rows.ts';
import type { ReportItem } from '../report-item.ts';
import { Strategy } from '../strategy.ts';
import type { PublishedReport } from './published-report.ts';
import { CHALLENGES } from './report-facts.ts';

/** What the ties of a report call the area of its numbers, which are in none. */
export const FIGURES = 'Números';

/** The id of the number that "ATTENDANCE_CREAS 2024/mean" tells, which network must have; null with a fault else. */
export function figureCell(row: TableRow, ibgeCode: string): string | null {
  const text = row.text('numero');
  const [, code, period] = /^([A-Z][A-Z_]+) (\d{4}(?:-\d{2}|\/mean)?)$/.exec(text) ?? [];
  if (code === undefined || period === undefined) {
    if (text !== '')
      row.refuse(
        'numero',
        'não é o código e o período de um número',
        'Escreva como ATTENDANCE_CREAS 2024/mean, CADUNICO_FAMILIES 2024-12 ou ATTENDANCE_CRAS 2024',
      );
    return null;
  }
  const id = `${ibgeCode}/${code}/${period}`;
  const remedy = 'Corrija o código e o período, ou importe antes o arquivo que traz o número';
  row.names('numero', 'Indicator', id, { ibgeCode, remedy });
  return id;
}

/** What an item or a number speaks of. */
type Subject = { strategyId: string; unitId: null } | { strategyId: null; unitId: string };

/** The strategy and the unit that a row names, each with its heading; a row that names neither is a fault. */
export async function namedSubjects(
  row: TableRow,
  rows: Rows,
  ibgeCode: string,
): Promise<['estrategia' | 'unidade', Subject][]> {
  const subjects: ['estrategia' | 'unidade', Subject][] = [];
  const strategyId = await namedStrategy(row, rows, ibgeCode);
  if (strategyId !== null) subjects.push(['estrategia', { strategyId, unitId: null }]);
  const unitId = row.optional('unidade');
  if (unitId !== null) {
    const remedy = 'Corrija o código, ou importe antes a lista de unidades';
    row.names('unidade', 'NetworkUnit', unitId, { ibgeCode, remedy });
    subjects.push(['unidade', { strategyId: null, unitId }]);
  }
  if (row.optional('estrategia') === null && unitId === null)
    row.refuse('estrategia', 'a linha não diz de que o item fala', 'Preencha "estrategia" ou "unidade"');
  return subjects;
}

/** The item that an area's name and a position in it tell; null, and a fault, where the report has none. */
export function itemCell(row: TableRow, published: PublishedReport | null): ReportItem | null {
  const title = row.text('area');
  const position = row.text('numero');
  if (!published || title === '') return null;
  const { areas, items } = published;
  const area = areas.find((each) => each.title === title);
  if (!area && title !== CHALLENGES) {
    const titles = [...areas.map((each) => each.title), CHALLENGES, FIGURES].map((each) => `"${each}"`);
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
async function namedStrategy(row: TableRow, rows: Rows, ibgeCode: string): Promise<string | null> {
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
