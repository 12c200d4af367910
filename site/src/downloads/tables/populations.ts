import type { Place } from '../../graph/snapshot.ts';
import { populationMethod } from '../../text/population.ts';
import { defineTable } from '../define-table.ts';
import { type Owned, ownerOf, type Scope } from '../scope.ts';
import { integer, word, year } from '../table.ts';

type Population = Place['populations'][number];

const ofPlaces = ({ places }: Scope): Owned<Population>[] =>
  places.flatMap((place) => place.populations.map((row) => ({ owner: ownerOf(place), row })));

export const populations = defineTable(ofPlaces)({
  name: 'populacao',
  title: 'População dos municípios, por ano',
  about: 'Population',
  key: ['codigo_ibge', 'ano'],
  columns: [
    year('Ano', 'Population.year', (one) => one.year),
    integer('Pessoas', 'Population.people', ({ people }) => people, 'pessoas'),
    word('Método', 'Population.method', populationMethod, ({ method }) => method),
  ],
  source: ({ source }) => source,
});
