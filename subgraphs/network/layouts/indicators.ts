import { allLines, declaredKind, readTable, sourceOfTable } from '../../shared/import/table/table.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { MUNICIPALITY_LINE, SOURCE_LINES } from '../../shared/import/template.ts';
import type { FigureStatus } from '../../shared/figure-status.ts';
import { countIn, FIGURE_COLUMNS, figureOf } from './indicator-cells.ts';
import { indicatorId, indicatorSets } from './indicator-rows.ts';
import { placeOfFacts } from './place-of-facts.ts';

const KIND = 'indicadores';

/** Indicators of a municipality: code, period, value, and where there is no value, why. */
export const indicators: Layout = {
  kind: KIND,
  title: 'Indicadores de um município: código, período, valor ou por que falta',
  namesItsPlace: true,
  template: {
    about: [MUNICIPALITY_LINE, ...SOURCE_LINES],
    columns: FIGURE_COLUMNS,
    examplesAbove: [{ codigo: 'ATTENDANCE_CRAS', periodo: '2024/mean', situacao: 'não publicado' }],
  },
  recognises: (file) => declaredKind(file) === KIND,

  read(file): Reading {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    const source = sourceOfTable(facts, file);
    const ibgeCode = placeOfFacts(facts, file, problems);
    const statuses = new Map<string, FigureStatus>();
    const figures = facts.rows.map((row) => {
      const figure = figureOf(row);
      const key = indicatorId(ibgeCode, figure);
      // Two numbers are a finding; a number and the word that there is none cannot both be shown.
      if (['codigo', 'periodo', 'territorio'].some((heading) => row.isRefused(heading))) return figure;
      if ((statuses.get(key) ?? figure.status) !== figure.status) {
        row.refuse('situacao', 'outra linha dá a este número outra situação', 'Deixe só a linha certa');
      }
      statuses.set(key, figure.status);
      return figure;
    });
    return {
      sets: indicatorSets(ibgeCode, source, figures),
      problems,
      usedLines: allLines(file),
      countsIn: (row) => countIn(row, ibgeCode),
    };
  },
};
