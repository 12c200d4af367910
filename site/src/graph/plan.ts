import { graphErrorText } from '../text/errors.ts';
import { ask } from './ask.ts';
import { graphql, type ResultOf } from './graphql.ts';
import { type Source, SourceFields, wholeSource } from './source.ts';

// Thousands of figures have few documents: each is asked for once, and beside a figure only its place in it.
const SourcePlace = graphql(`
  fragment SourcePlace on Source {
    id
    locator
  }
`);

const StrategyFields = graphql(
  `
    fragment StrategyFields on Strategy {
      id
      code
      title
      officialText
      explanation
      measurementUnit
      targetKind
      kindGround
      indicator
      judgement
      comesFrom {
        kind
        note
        before {
          code
          title
        }
        source {
          ...SourceFields
        }
      }
      goesOnAs {
        kind
        note
        after {
          code
          title
        }
        source {
          ...SourceFields
        }
      }
      kindSource {
        ...SourcePlace
      }
      source {
        ...SourcePlace
      }
      targets {
        id
        year
        planned
        isShare
        status
        judgement
        progress
        measurements {
          id
          value
          status
          sameFigure
          measuredOn
          method
          evidenceUrl
          withdrawnOn
          withdrawnReason
          withdrawnSource {
            ...SourceFields
          }
          source {
            ...SourcePlace
          }
        }
      }
    }
  `,
  [SourceFields, SourcePlace],
);

const OnePlan = graphql(
  `
    query Plan($id: ID!) {
      plan(id: $id) {
        id
        title
        startYear
        endYear
        assessedOn
        documents {
          ...SourceFields
        }
        previousPlan {
          id
          startYear
          endYear
        }
        nextPlan {
          id
          startYear
          endYear
        }
        parts {
          kind
          status
          note
          source {
            ...SourceFields
          }
        }
        revisions {
          id
          revisedOn
          subject
          source {
            ...SourceFields
          }
        }
        continuations {
          id
          kind
          note
          before {
            code
            title
          }
          after {
            code
            title
          }
          source {
            ...SourceFields
          }
        }
        targetTally {
          judgement
          count
        }
        deliberations {
          id
        }
        source {
          ...SourceFields
        }
        axes {
          id
          code
          title
          targetTally {
            judgement
            count
          }
          guidelines {
            id
            code
            title
            targetTally {
              judgement
              count
            }
            actions {
              id
              code
              title
              officialText
              strategies {
                ...StrategyFields
              }
            }
          }
        }
      }
    }
  `,
  [SourceFields, StrategyFields],
);

type AnsweredPlan = NonNullable<ResultOf<typeof OnePlan>['plan']>;
type AnsweredAxis = AnsweredPlan['axes'][number];
type AnsweredGuideline = AnsweredAxis['guidelines'][number];
type AnsweredAction = AnsweredGuideline['actions'][number];
type AnsweredStrategy = ResultOf<typeof StrategyFields>;
type AnsweredTarget = AnsweredStrategy['targets'][number];
type Measurement = Omit<AnsweredTarget['measurements'][number], 'source'> & { source: Source };

/** A plan and its parts with whole sources. */
export type Target = Omit<AnsweredTarget, 'measurements'> & { measurements: readonly Measurement[] };
export type Strategy = Omit<AnsweredStrategy, 'source' | 'kindSource' | 'targets'> & {
  source: Source;
  kindSource: Source | null;
  targets: readonly Target[];
};
export type Action = Omit<AnsweredAction, 'strategies'> & { strategies: readonly Strategy[] };
type Guideline = Omit<AnsweredGuideline, 'actions'> & { actions: readonly Action[] };
type Axis = Omit<AnsweredAxis, 'guidelines'> & { guidelines: readonly Guideline[] };
export type Plan = Omit<AnsweredPlan, 'axes' | 'documents'> & { axes: readonly Axis[] };

/** Reads a plan, down to each year's target and what was measured. */
export async function readPlan(id: string): Promise<Plan> {
  const { plan } = await ask(OnePlan, { id });
  if (!plan) throw new Error(graphErrorText.missing('o plano', id));
  const { documents, axes, ...rest } = plan;
  const whole = wholeSource(documents);
  const strategyOf = (strategy: AnsweredStrategy): Strategy => ({
    ...strategy,
    source: whole(strategy.source),
    kindSource: strategy.kindSource && whole(strategy.kindSource),
    targets: strategy.targets.map((target) => ({
      ...target,
      measurements: target.measurements.map((one) => ({ ...one, source: whole(one.source) })),
    })),
  });
  return {
    ...rest,
    axes: axes.map((axis) => ({
      ...axis,
      guidelines: axis.guidelines.map((guideline) => ({
        ...guideline,
        actions: guideline.actions.map((action) => ({
          ...action,
          strategies: action.strategies.map(strategyOf),
        })),
      })),
    })),
  };
}
