import { allLines, declaredKind, readTable, sourceOfTable } from '../../shared/import/table/table.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { optional, required, SOURCE_LINES } from '../../shared/import/template.ts';
import { SourceDocument } from '../../shared/source.ts';
import { PlanPart, PlanPartKind, PlanPartStatus } from '../plan-part.ts';
import { PLAN_LINE } from './about.ts';
import { once } from '../../shared/import/table/seen-rows.ts';
import { namedPlan } from './published-plan.ts';

const KIND = 'partes-do-plano';

/** The parts in the order of the norm (NOB/SUAS 2012, art. 18, § 2). */
const PARTS = {
  diagnóstico: PlanPartKind.DIAGNOSIS,
  objetivos: PlanPartKind.OBJECTIVES,
  diretrizes: PlanPartKind.GUIDELINES,
  ações: PlanPartKind.ACTIONS,
  metas: PlanPartKind.TARGETS,
  resultados: PlanPartKind.RESULTS,
  recursos: PlanPartKind.RESOURCES,
  financiamento: PlanPartKind.FUNDING,
  cobertura: PlanPartKind.COVERAGE,
  indicadores: PlanPartKind.INDICATORS,
  tempo: PlanPartKind.TIME_SPAN,
} as const;

const STATUSES = { presente: PlanPartStatus.PRESENT, falta: PlanPartStatus.MISSING } as const;

/** Which of the parts that the norm asks of a plan its document has; a part that is not in the file was not looked for. */
export const planParts: Layout = {
  kind: KIND,
  title: 'Partes que a norma pede de um plano (NOB/SUAS, art. 18): cada uma presente ou em falta',
  namesItsPlace: true,
  template: {
    about: [PLAN_LINE, ...SOURCE_LINES],
    columns: [
      required(
        'parte',
        'qual das onze partes; a que ninguém procurou fica fora',
        'metas',
        Object.keys(PARTS),
      ),
      required('situacao', 'se o documento a traz', 'presente', Object.keys(STATUSES)),
      optional('nota', 'o que você notou, em palavras simples', 'Uma tabela com um número para cada ano.'),
      optional('lugar', 'onde a parte está no documento: página, capítulo', 'capítulo 6'),
    ],
  },
  recognises: (file) => declaredKind(file) === KIND,

  async read(file, { rows }): Promise<Reading> {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    const source = sourceOfTable(facts, file);
    const planId = (await namedPlan(facts, file, rows, problems))?.plan.id ?? '';
    const refuseTwice = once();
    const parts = facts.rows.map((row) => {
      const kind = row.oneOf('parte', PARTS);
      if (Object.hasOwn(PARTS, row.optional('parte') ?? ''))
        refuseTwice(row, 'parte', kind, 'Deixe uma só linha de cada parte');
      return {
        id: `${planId}/${kind}`,
        planId,
        kind,
        status: row.oneOf('situacao', STATUSES),
        note: row.optional('nota'),
        sourceId: source.id,
        locator: row.optional('lugar'),
      };
    });
    return {
      sets: [
        { entity: SourceDocument, rows: [source] },
        { entity: PlanPart, rows: parts, scope: { planId } },
      ],
      problems,
      usedLines: allLines(file),
    };
  },
};
