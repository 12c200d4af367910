import { allLines, declaredKind, readTable, sourceOfTable } from '../../shared/import/table/table.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { said } from '../../shared/import/about.ts';
import { optional, required, SOURCE_LINES } from '../../shared/import/template.ts';
import { SourceDocument } from '../../shared/source.ts';
import { Measurement } from '../measurement.ts';
import { PLAN, PLAN_LINE } from './about.ts';
import { plannedValue } from './planned-value.ts';

const KIND = 'apuracoes';

/** What was found to be done of each target: code, year, value, day and method. */
export const measurements: Layout = {
  kind: KIND,
  title: 'Apurações de um plano: código da estratégia, ano, valor, dia e como se contou',
  namesItsPlace: true,
  template: {
    about: [PLAN_LINE, ...SOURCE_LINES],
    columns: [
      required('codigo', 'código da estratégia no plano', '1.1.1.c'),
      required('ano', 'ano da meta que foi apurada', '2024'),
      required('valor', 'o que se apurou: um número ou um percentual, como na meta', '2'),
      required('data', 'dia da apuração', '2024-12-31'),
      optional('metodo', 'como se contou', 'contagem das equipes'),
    ],
  },
  recognises: (file) => declaredKind(file) === KIND,

  read(file): Reading {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    const source = sourceOfTable(facts, file);
    const planId = said(facts, file, PLAN, problems);
    const rows = facts.rows.map((row) => {
      const targetId = `${planId}/${row.text('codigo')}/${row.integer('ano')}`;
      const value = plannedValue(row.text('valor'));
      if (!value) row.refuse('valor', 'não é um número nem um percentual', 'Escreva como 12 ou 25%');
      const measuredOn = row.date('data') ?? row.refuse('data', 'falta o dia', 'Escreva como 2025-06-30');
      return {
        id: `${targetId}/${measuredOn}`,
        targetId,
        value: value?.planned,
        measuredOn,
        method: row.optional('metodo'),
        sourceId: source.id,
        locator: `linha ${row.line}`,
      };
    });
    return {
      sets: [
        { entity: SourceDocument, rows: [source] },
        { entity: Measurement, rows },
      ],
      problems,
      usedLines: allLines(file),
    };
  },
};
