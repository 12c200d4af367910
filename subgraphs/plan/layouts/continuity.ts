import { allLines, declaredKind, readTable, sourceOfTable } from '../../shared/import/table/table.ts';
import type { Table } from '../../shared/import/table/table.ts';
import type { PublicFile } from '../../shared/import/file/public-file.ts';
import type { Layout, Reading, RecordSet } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { optional, required, SOURCE_LINES } from '../../shared/import/template.ts';
import type { Rows } from '../../shared/rows.ts';
import { SourceDocument } from '../../shared/source.ts';
import { Continuation } from '../continuation.ts';
import { Plan } from '../plan.ts';
import { lineFault, PLAN_LINE, PREVIOUS_PLAN, PREVIOUS_PLAN_LINE } from './about.ts';
import { ContinuityRows } from './continuity-rows.ts';
import { FATES } from './fates.ts';
import { namedPlan, type PublishedPlan } from './published-plan.ts';

const KIND = 'continuidade';

/** What became of the strategies of one plan in the next. The file is whole for the newer plan. */
export const continuity: Layout = {
  kind: KIND,
  title: 'Continuidade entre dois planos: o que cada estratégia do anterior virou no seguinte',
  namesItsPlace: true,
  template: {
    about: [PLAN_LINE, PREVIOUS_PLAN_LINE, ...SOURCE_LINES],
    columns: [
      optional('antes', 'código da estratégia no plano anterior; vazio quando ela é nova'),
      optional('depois', 'código da estratégia neste plano; vazio quando ela saiu', '1.1.1.d'),
      required(
        'situacao',
        'o que foi feito dela; de várias que viraram uma só, escreva cada uma com "junta-se"',
        'nova',
        Object.keys(FATES),
      ),
      optional('nota', 'por que mudou, como a fonte diz', 'As equipes pediram um lugar comum.'),
      optional('lugar', 'onde a fonte diz isto: página, item', 'página 12'),
    ],
  },
  recognises: (file) => declaredKind(file) === KIND,

  async read(file, { rows }): Promise<Reading> {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    const source = sourceOfTable(facts, file);
    const after = await namedPlan(facts, file, rows, problems);
    const before = await previousPlan(facts, file, rows, problems);
    if (after && before) checkOrder(after.plan, before.plan, file, problems);
    const planId = after?.plan.id ?? '';
    const reading = new ContinuityRows(before, after, Boolean(facts.about.get(PREVIOUS_PLAN.key)));
    const continuations = facts.rows.map((row) => ({ ...reading.row(row), sourceId: source.id }));
    const sets: RecordSet[] = [
      { entity: SourceDocument, rows: [source] },
      ...(before ? [{ entity: Plan, rows: [{ id: planId, previousPlanId: before.plan.id }] }] : []),
      { entity: Continuation, rows: continuations, scope: { planId } },
    ];
    return { sets, problems, usedLines: allLines(file), notes: reading.notes() };
  },
};

/** The plan before; null where the file names none, which then can only tell of strategies that are new. */
async function previousPlan(
  facts: Table,
  file: PublicFile,
  rows: Rows,
  problems: Problem[],
): Promise<PublishedPlan | null> {
  return facts.about.get(PREVIOUS_PLAN.key) ? namedPlan(facts, file, rows, problems, PREVIOUS_PLAN) : null;
}

/** A plan follows an earlier one of its own municipality. */
function checkOrder(after: Plan, before: Plan, file: PublicFile, problems: Problem[]): void {
  if (after.ibgeCode === before.ibgeCode && before.startYear < after.startYear) return;
  const fault = {
    value: before.id,
    problem: `não é um plano anterior ao ${after.id}`,
    remedy: 'Diga um plano do mesmo município que tenha começado antes',
  };
  problems.push(lineFault(file, PREVIOUS_PLAN.key, fault));
}
