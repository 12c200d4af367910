import {
  allLines,
  declaredKind,
  readTable,
  sourceOfTable,
  type TableRow,
} from '../../shared/import/table/table.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { MUNICIPALITY, said } from '../../shared/import/about.ts';
import { YEARS } from './about.ts';
import { PLAN_FACTS_TEMPLATE } from './plan-facts-template.ts';
import { planSets, type PlanRows } from './plan-rows.ts';
import { plannedValue } from './planned-value.ts';

const KIND = 'fatos-plano';

/**
 * The facts of a plan without its sentences: one row an axis, guideline, action or strategy, told apart by the
 * code ("1", "1.1", "1.1.1", "1.1.1.a"), with a plain title and, for a strategy, its unit and yearly numbers.
 */
export const planFacts: Layout = {
  kind: KIND,
  title: 'Fatos de um plano: código, título simples, unidade e meta de cada ano',
  namesItsPlace: true,
  template: PLAN_FACTS_TEMPLATE,
  recognises: (file) => declaredKind(file) === KIND,

  read(file): Reading {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    const ibgeCode = said(facts, file, MUNICIPALITY, problems);
    const [start = NaN, end = NaN] = said(facts, file, YEARS, problems).split('-').map(Number);
    const source = sourceOfTable(facts, file);
    const planId = `${ibgeCode}-${start}-${end}`;
    const rows: PlanRows = {
      source,
      plan: {
        id: planId,
        ibgeCode,
        title: facts.about.get('plano') || source.title,
        startYear: start,
        endYear: end,
        assessedOn: facts.about.get('avaliado') || null,
        sourceId: source.id,
      },
      axes: [],
      guidelines: [],
      actions: [],
      strategies: [],
      targets: [],
    };
    for (const row of facts.rows) add(rows, row, planId, start, end);
    return {
      sets: planSets(rows),
      problems,
      usedLines: allLines(file),
    };
  },
};

function add(rows: PlanRows, row: TableRow, planId: string, start: number, end: number): void {
  const code = row.text('codigo');
  const parentId = `${planId}/${code.split('.').slice(0, -1).join('.')}`;
  const common = { id: `${planId}/${code}`, code, plainTitle: row.text('titulo') };
  const position = (list: unknown[]) => list.length + 1;

  if (/^\d+$/.test(code)) rows.axes.push({ ...common, planId, position: position(rows.axes) });
  else if (/^\d+\.\d+$/.test(code)) {
    rows.guidelines.push({ ...common, axisId: parentId, position: position(rows.guidelines) });
  } else if (/^\d+\.\d+\.\d+$/.test(code)) {
    rows.actions.push({ ...common, planId, guidelineId: parentId, position: position(rows.actions) });
  } else if (/^\d+\.\d+\.\d+\.[a-z]$/.test(code)) {
    const place = `ação ${parentId.slice(planId.length + 1)}, letra ${code.at(-1)}`;
    rows.strategies.push({
      ...common,
      planId,
      actionId: parentId,
      explanation: row.optional('explicacao'),
      measurementUnit: row.text('unidade'),
      position: position(rows.strategies),
      sourceId: rows.source.id,
      locator: place,
    });
    for (let year = start; year <= end; year += 1) {
      const text = row.text(String(year));
      const value = plannedValue(text);
      if (!value) {
        if (text === '') continue;
        row.refuse(String(year), 'a meta não é um número nem um percentual', 'Escreva como 12 ou 25%');
        continue;
      }
      rows.targets.push({
        ...value,
        id: `${common.id}/${year}`,
        strategyId: common.id,
        year,
        sourceId: rows.source.id,
        locator: `${place}, ${year}`,
      });
    }
  } else
    row.refuse('codigo', 'código que não é de eixo, diretriz, ação nem estratégia', 'Escreva como 1.1.1.a');
}
