import { defineTable } from '../define-table.ts';
import { ownerOf } from '../scope.ts';
import { integer, text, yesNo } from '../table.ts';

/** Municipalities, also those without data here. */
export const municipalities = defineTable(({ places }) =>
  places.map((place) => ({ owner: ownerOf(place), row: place })),
)({
  name: 'municipios',
  title: 'Municípios',
  about: 'Municipality',
  key: ['codigo_ibge'],
  columns: [
    text('Página', 'Endereço da página do município neste site.', ({ path }) => path),
    yesNo('Tem dados', 'Se algo do município está publicado aqui.', ({ hasData }) => hasData),
    yesNo(
      'Só em lista nacional',
      'Se tudo o que há são unidades de uma lista nacional, e nada que o próprio município publicou.',
      ({ isOnlyListed }) => isOnlyListed,
    ),
    integer('Planos', 'Municipality.plans', ({ plans }) => plans.length),
    integer('Exercícios', 'Municipality.fiscalYears', ({ fiscalYears }) => fiscalYears.length),
    integer('Unidades', 'Municipality.units', ({ units }) => units.totalCount),
    integer('Indicadores', 'Municipality.indicators', ({ indicators }) => indicators.length),
    integer('Conselhos', 'Municipality.councils', ({ councils }) => councils.length),
  ],
});
