import type { BudgetLine, FiscalYear } from '../graph/budget.ts';
import type { Deliberation } from '../graph/council.ts';
import type { Town } from '../graph/snapshot.ts';
import { stillThere } from './subjects.ts';

/** What a decision leads to, as far as the graph connects it; empty lists are shown as empty steps. */
export interface Trail {
  plans: { id: string; title: string }[];
  actions: { id: string; code: string; title: string }[];
  years: number[];
  lines: { year: FiscalYear; line: BudgetLine }[];
  units: { id: string; name: string }[];
}

/**
 * Follows a decision to plan actions, budget lines, payments and units. A line counts when its action or its
 * unit is concerned; a whole fiscal year concerned brings no line, for the decision does not single one out.
 */
export function trailOf(deliberation: Deliberation, town: Town): Trail {
  const trail: Trail = { plans: [], actions: [], years: [], lines: [], units: [] };
  for (const subject of stillThere(deliberation.concerns)) {
    if (subject.__typename === 'Plan') trail.plans.push(subject);
    else if (subject.__typename === 'Action') trail.actions.push(subject);
    else if (subject.__typename === 'FiscalYear') trail.years.push(subject.year);
    else if (subject.__typename === 'NetworkUnit') trail.units.push(subject);
  }
  const actionIds = new Set(trail.actions.map((action) => action.id));
  const unitIds = new Set(trail.units.map((unit) => unit.id));
  for (const year of town.published.fiscalYears) {
    const concerned = year.lines.filter(
      (line) => actionIds.has(line.action?.id ?? '') || unitIds.has(line.unit?.id ?? ''),
    );
    trail.lines.push(...concerned.map((line) => ({ year, line })));
  }
  for (const { line } of trail.lines) {
    const { unit } = line;
    if (unit && !trail.units.some((known) => known.id === unit.id)) trail.units.push(unit);
  }
  return trail;
}
