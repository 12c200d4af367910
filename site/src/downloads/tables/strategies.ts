import type { Plan } from '../../graph/plan.ts';
import { judgement, targetKind } from '../../text/labels.ts';
import { defineTable } from '../define-table.ts';
import { ofTowns } from '../scope.ts';
import { date, text, word } from '../table.ts';

/** All strategies of a plan with the parts of the plan above them. */
export const strategiesIn = (plan: Plan) =>
  plan.axes.flatMap((axis) =>
    axis.guidelines.flatMap((guideline) =>
      guideline.actions.flatMap((action) =>
        action.strategies.map((strategy) => ({ plan, axis, guideline, action, strategy })),
      ),
    ),
  );

export const strategies = defineTable(ofTowns((town) => town.published.plans.flatMap(strategiesIn)))({
  name: 'estrategias',
  title: 'Estratégias dos planos',
  about: 'Strategy',
  key: ['estrategia_id'],
  columns: [
    text('Estratégia id', 'Strategy.id', ({ strategy }) => strategy.id),
    text('Plano id', 'Plan.id', ({ plan }) => plan.id),
    text('Eixo', 'Axis.code', ({ axis }) => axis.code),
    text('Título do eixo', 'Axis.title', ({ axis }) => axis.title),
    text('Diretriz', 'Guideline.code', ({ guideline }) => guideline.code),
    text('Título da diretriz', 'Guideline.title', ({ guideline }) => guideline.title),
    text('Ação', 'Action.code', ({ action }) => action.code),
    text('Título da ação', 'Action.title', ({ action }) => action.title),
    text('Estratégia', 'Strategy.code', ({ strategy }) => strategy.code),
    text('Título', 'Strategy.title', ({ strategy }) => strategy.title),
    text('Texto oficial', 'Strategy.officialText', ({ strategy }) => strategy.officialText),
    text('Unidade de medida', 'Strategy.measurementUnit', ({ strategy }) => strategy.measurementUnit),
    word('Tipo da meta', 'Strategy.targetKind', targetKind, ({ strategy }) => strategy.targetKind),
    text('Motivo do tipo', 'Strategy.kindGround', ({ strategy }) => strategy.kindGround),
    text('Tipo declarado por', 'Source.publisher', ({ strategy }) => strategy.kindSource?.publisher ?? null),
    date(
      'Tipo declarado em',
      'Source.publishedOn',
      ({ strategy }) => strategy.kindSource?.publishedOn ?? null,
    ),
    text('Indicador', 'Strategy.indicator', ({ strategy }) => strategy.indicator),
    word('Situação da meta', 'Strategy.judgement', judgement, ({ strategy }) => strategy.judgement),
    date('Situação em', 'Plan.assessedOn', ({ plan }) => plan.assessedOn),
  ],
  source: ({ strategy }) => strategy.source,
});
