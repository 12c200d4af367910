import type { Strategy } from '../../graph/plan.ts';
import { defineTable, status } from '../define-table.ts';
import { ofTowns } from '../scope.ts';
import { date, decimal, text, year, yesNo } from '../table.ts';
import { strategiesIn } from './strategies.ts';

export const measurementsOf = (strategy: Strategy) =>
  strategy.targets.flatMap((target) =>
    target.measurements.map((measurement) => ({ strategy, target, measurement })),
  );

export const measurements = defineTable(
  ofTowns((town) =>
    town.published.plans.flatMap((plan) =>
      strategiesIn(plan).flatMap(({ strategy }) => measurementsOf(strategy)),
    ),
  ),
)({
  name: 'apuracoes',
  title: 'Apurações das metas, também as superadas e as retiradas',
  about: 'Measurement',
  key: ['apuracao_id'],
  columns: [
    text('Apuração id', 'Measurement.id', ({ measurement }) => measurement.id),
    text('Meta id', 'Target.id', ({ target }) => target.id),
    text('Estratégia', 'Strategy.code', ({ strategy }) => strategy.code),
    year('Ano', 'Target.year', ({ target }) => target.year),
    decimal('Valor', 'Measurement.value', ({ measurement }) => measurement.value),
    status('Measurement.status', ({ measurement }) => measurement.status),
    text('Mesmo número na rede', 'Measurement.sameFigure', ({ measurement }) => measurement.sameFigure),
    yesNo('É fração de 1', 'Target.isShare', ({ target }) => target.isShare),
    date('Apurado em', 'Measurement.measuredOn', ({ measurement }) => measurement.measuredOn),
    text('Como foi apurado', 'Measurement.method', ({ measurement }) => measurement.method),
    text('Prova', 'Measurement.evidenceUrl', ({ measurement }) => measurement.evidenceUrl),
    date('Retirada em', 'Measurement.withdrawnOn', ({ measurement }) => measurement.withdrawnOn),
    text(
      'Motivo da retirada',
      'Measurement.withdrawnReason',
      ({ measurement }) => measurement.withdrawnReason,
    ),
  ],
  source: ({ measurement }) => measurement.source,
});
