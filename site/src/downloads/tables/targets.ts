import { latestMeasurement } from '../../facts/plan-tally.ts';
import type { Plan, Strategy } from '../../graph/plan.ts';
import { judgement, targetKind } from '../../text/labels.ts';
import { defineTable, status } from '../define-table.ts';
import { ofTowns } from '../scope.ts';
import { date, decimal, text, word, year, yesNo } from '../table.ts';
import { strategiesIn } from './strategies.ts';

/** The targets of a strategy, each with what was found last to be done of it. */
export const targetsOf = ({ plan, strategy }: { plan: Plan; strategy: Strategy }) =>
  strategy.targets.map((target) => ({ plan, strategy, target, done: latestMeasurement(target) }));

export const targets = defineTable(
  ofTowns((town) => town.published.plans.flatMap((plan) => strategiesIn(plan).flatMap(targetsOf))),
)({
  name: 'metas',
  title: 'Metas de cada ano, com a última apuração',
  about: 'Target',
  key: ['meta_id'],
  columns: [
    text('Meta id', 'Target.id', ({ target }) => target.id),
    text('Estratégia id', 'Strategy.id', ({ strategy }) => strategy.id),
    text('Estratégia', 'Strategy.code', ({ strategy }) => strategy.code),
    text('Título', 'Strategy.title', ({ strategy }) => strategy.title),
    year('Ano', 'Target.year', ({ target }) => target.year),
    decimal('Meta', 'Target.planned', ({ target }) => target.planned),
    text('Unidade de medida', 'Strategy.measurementUnit', ({ strategy }) => strategy.measurementUnit),
    yesNo('É fração de 1', 'Target.isShare', ({ target }) => target.isShare),
    status('Target.status', ({ target }) => target.status),
    word('Tipo da meta', 'Strategy.targetKind', targetKind, ({ strategy }) => strategy.targetKind),
    word('Situação da meta', 'Target.judgement', judgement, ({ target }) => target.judgement),
    date('Situação em', 'Plan.assessedOn', ({ plan }) => plan.assessedOn),
    decimal('Feito', 'Measurement.value', ({ done }) => done?.value),
    date('Apurado em', 'Measurement.measuredOn', ({ done }) => done?.measuredOn),
    text(
      'Situação do feito',
      '“Publicado”, ou “Não medido” quando nenhuma apuração vale; um vazio nunca quer dizer zero.',
      ({ done }) => (done ? 'Publicado' : 'Não medido'),
    ),
  ],
  source: ({ strategy }) => strategy.source,
});
