import {
  allLines,
  declaredKind,
  readTable,
  sourceOfTable,
  type TableRow,
} from '../../shared/import/table/table.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { optional, required, SOURCE_LINES } from '../../shared/import/template.ts';
import { SourceDocument } from '../../shared/source.ts';
import type { Plan } from '../plan.ts';
import { PlanRevision } from '../plan-revision.ts';
import { PLAN_LINE } from './about.ts';
import { once } from '../../shared/import/table/seen-rows.ts';
import { namedPlan } from './published-plan.ts';

const KIND = 'revisoes-do-plano';

/** All revisions of a plan: the days on which it was changed while it was in force, and what changed. */
export const planRevisions: Layout = {
  kind: KIND,
  title: 'Revisões de um plano: dia e o que mudou',
  namesItsPlace: true,
  template: {
    about: [PLAN_LINE, ...SOURCE_LINES],
    columns: [
      required('data', 'dia em que a revisão passou a valer', '2024-03-15'),
      required(
        'assunto',
        'o que mudou, em palavras simples',
        'Duas equipes a mais para os bairros distantes',
      ),
      optional('lugar', 'onde a fonte diz isto: página, artigo', 'artigo 2º'),
    ],
  },
  recognises: (file) => declaredKind(file) === KIND,

  async read(file, { rows }): Promise<Reading> {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    const source = sourceOfTable(facts, file);
    const plan = (await namedPlan(facts, file, rows, problems))?.plan ?? null;
    const planId = plan?.id ?? '';
    const refuseTwice = once();
    const revisions = facts.rows.map((row) => {
      const revisedOn = revisionDay(row, plan);
      if (revisedOn) refuseTwice(row, 'data', revisedOn, 'Junte em uma linha o que mudou no mesmo dia');
      return {
        id: `${planId}/${revisedOn}`,
        planId,
        revisedOn,
        subject: row.text('assunto'),
        sourceId: source.id,
        locator: row.optional('lugar'),
      };
    });
    return {
      sets: [
        { entity: SourceDocument, rows: [source] },
        { entity: PlanRevision, rows: revisions, scope: { planId } },
      ],
      problems,
      usedLines: allLines(file),
    };
  },
};

/** A plan is revised while it is in force. */
function revisionDay(row: TableRow, plan: Plan | null): string | null {
  const day = row.text('data') === '' ? null : row.date('data');
  if (day === null || !plan) return day;
  const { startYear, endYear } = plan;
  const year = Number(day.slice(0, 4));
  return year >= startYear && year <= endYear
    ? day
    : row.refuse(
        'data',
        `não é de um ano do plano, de ${startYear} a ${endYear}`,
        'Confira a data e o plano',
      );
}
