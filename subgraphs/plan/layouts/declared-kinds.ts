import { allLines, declaredKind, readTable, sourceOfTable } from '../../shared/import/table/table.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { said } from '../../shared/import/about.ts';
import { optional, required, SOURCE_LINES } from '../../shared/import/template.ts';
import { SourceDocument } from '../../shared/source.ts';
import { Strategy } from '../strategy.ts';
import { TargetKind } from '../target-kind.ts';
import { PLAN, PLAN_LINE } from './about.ts';

const KIND = 'tipos-de-meta';

const KINDS = {
  'por ano': TargetKind.FLOW_PER_YEAR,
  acumulada: TargetKind.CUMULATIVE,
  'de nível': TargetKind.LEVEL,
  única: TargetKind.ONE_OFF,
  contínua: TargetKind.CONTINUOUS,
} as const;

/** How the yearly numbers of strategies are to be read, declared by somebody in a document of its own. */
export const declaredKinds: Layout = {
  kind: KIND,
  title: 'Declaração de como ler as metas de um plano: código, tipo e o que se conta',
  namesItsPlace: true,
  template: {
    about: [PLAN_LINE, ...SOURCE_LINES],
    columns: [
      required('codigo', 'código da estratégia no plano', '1.1.1.c'),
      required('tipo', 'como ler os números de cada ano', 'única', Object.keys(KINDS)),
      optional('indicador', 'o que se conta', 'equipes em atividade'),
      optional('lugar', 'onde o documento diz isto: página, item, artigo', 'item 1'),
    ],
  },
  recognises: (file) => declaredKind(file) === KIND,

  read(file): Reading {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    const source = sourceOfTable(facts, file);
    const planId = said(facts, file, PLAN, problems);
    const strategies = facts.rows.map((row) => ({
      id: `${planId}/${row.text('codigo')}`,
      targetKind: row.oneOf('tipo', KINDS),
      indicator: row.optional('indicador'),
      kindSourceId: source.id,
      kindLocator: row.optional('lugar'),
    }));
    return {
      sets: [
        { entity: SourceDocument, rows: [source] },
        { entity: Strategy, rows: strategies },
      ],
      problems,
      usedLines: allLines(file),
    };
  },
};
