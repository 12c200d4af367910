import type { Layout, Reading } from '../../../shared/import/layout.ts';
import { planSets } from '../plan-rows.ts';
import { PlanTableReading } from './reading.ts';
import { HEADINGS, TITLE } from './shapes.ts';

/**
 * The table of a municipal plan as it is copied from its PDF: cells between tabs; guideline, action, strategy,
 * unit and one column a year. A blank guideline or action repeats the one above (merged cells), page titles
 * stand in the middle of the table, and the letters of the strategies begin anew in each action.
 */
export const planTable: Layout = {
  kind: 'plano',
  title: 'Tabela do plano municipal, copiada do PDF, com uma tabulação entre as células',
  namesItsPlace: false,

  recognises: ({ lines }) =>
    lines.some((line) => TITLE.test(line)) && lines.some((line) => line.startsWith(HEADINGS)),

  read(file, { ibgeCode }): Reading {
    const table = new PlanTableReading(file, ibgeCode ?? '');
    for (const [index, text] of file.lines.entries()) table.line(index + 1, text);
    table.end();
    return { sets: planSets(table.rows), problems: table.problems, usedLines: table.usedLines };
  },
};
