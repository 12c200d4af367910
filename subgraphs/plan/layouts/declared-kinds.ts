import { allLines, declaredKind, readTable, sourceOfTable } from '../../shared/import/table.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { SourceDocument } from '../../shared/source.ts';
import { Strategy } from '../strategy.ts';
import { TargetKind } from '../target-kind.ts';

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
  recognises: (file) => declaredKind(file) === KIND,

  read(file): Reading {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    const source = sourceOfTable(facts, file);
    const planId = facts.about.get('plano');
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
