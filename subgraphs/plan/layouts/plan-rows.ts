import type { RecordSet } from '../../shared/import/layout.ts';
import { SourceDocument } from '../../shared/source.ts';
import { Action } from '../action.ts';
import { Axis } from '../axis.ts';
import { Guideline } from '../guideline.ts';
import { Plan } from '../plan.ts';
import { Strategy } from '../strategy.ts';
import { Target } from '../target.ts';

/** The rows of one plan, table by table; each row holds only the columns that its file speaks of. */
export interface PlanRows {
  source: Partial<SourceDocument> & { id: string };
  plan: (Partial<Plan> & { id: string }) | null;
  axes: (Partial<Axis> & { id: string })[];
  guidelines: (Partial<Guideline> & { id: string })[];
  actions: (Partial<Action> & { id: string })[];
  strategies: (Partial<Strategy> & { id: string })[];
  targets: (Partial<Target> & { id: string })[];
}

/** The sets to write, parents first; what this plan no longer has is withdrawn, and nothing of other plans. */
export function planSets({
  source,
  plan,
  axes,
  guidelines,
  actions,
  strategies,
  targets,
}: PlanRows): RecordSet[] {
  if (!plan) return [];
  const planId = plan.id;
  const idsOf = (rows: { id: string }[]) => ({ $in: rows.map(({ id }) => id) });
  return [
    { entity: SourceDocument, rows: [source] },
    { entity: Plan, rows: [plan] },
    { entity: Axis, rows: axes, scope: { planId } },
    { entity: Guideline, rows: guidelines, scope: { axisId: idsOf(axes) } },
    { entity: Action, rows: actions, scope: { planId } },
    { entity: Strategy, rows: strategies, scope: { planId } },
    { entity: Target, rows: targets, scope: { strategyId: idsOf(strategies) } },
  ];
}
