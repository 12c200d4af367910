import { defineTable, status } from '../define-table.ts';
import { ofTowns } from '../scope.ts';
import { decimal, text } from '../table.ts';

export const indicators = defineTable(
  ofTowns((town) => [...town.published.indicators, ...town.published.territoryIndicators]),
)({
  name: 'indicadores',
  title: 'Indicadores: Cadastro Único e atendimentos',
  about: 'Indicator',
  key: ['indicador_id'],
  columns: [
    text('Indicador id', 'Indicator.id', ({ id }) => id),
    text('Código', 'Indicator.code', ({ code }) => code),
    text('Nome', 'Indicator.name', ({ name }) => name),
    text('Período', 'Indicator.period', ({ period }) => period),
    text('Parte do município', 'Indicator.territory', ({ territory }) => territory),
    decimal('Valor', 'Indicator.value', ({ value }) => value),
    text('Unidade', 'Indicator.unit', ({ unit }) => unit),
    status('Indicator.status', (one) => one.status),
  ],
  source: ({ source }) => source,
});
