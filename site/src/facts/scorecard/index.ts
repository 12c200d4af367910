import type { Town } from '../../graph/snapshot.ts';
import { councilCriteria } from './council-criteria.ts';
import type { Criterion, Judged } from './criterion.ts';
import { moneyCriteria } from './money-criteria.ts';
import { networkCriteria } from './network-criteria.ts';
import { organizationCriteria } from './organization-criteria.ts';
import { planCriteria } from './plan-criteria.ts';

/** The criteria by subject, in the order in which they are shown. */
export const criteria: readonly { subject: string; criteria: readonly Criterion[] }[] = [
  { subject: 'Plano', criteria: planCriteria },
  { subject: 'Dinheiro', criteria: moneyCriteria },
  { subject: 'Rede', criteria: networkCriteria },
  { subject: 'Entidades', criteria: organizationCriteria },
  { subject: 'Conselho', criteria: councilCriteria },
];

/** A criterion with what it gave in a municipality. */
export interface ScoredCriterion {
  subject: string;
  criterion: Criterion;
  judged: Judged;
}

/** Every criterion judged for a municipality, as of a year. */
export const scorecard = (town: Town, year: number): ScoredCriterion[] =>
  criteria.flatMap((group) =>
    group.criteria.map((criterion) => ({
      subject: group.subject,
      criterion,
      judged: criterion.judge(town, year),
    })),
  );
