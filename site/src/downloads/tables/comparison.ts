import type { Compared, Measure } from '../../facts/comparison.ts';
import { defineTable } from '../define-table.ts';
import { decimal, integer, text } from '../table.ts';

/** A municipality of a group with its numbers by measure. */
export interface ComparedRow {
  compared: Compared;
  measures: readonly Measure[];
}

const numberOf = ({ compared, measures }: ComparedRow, key: Measure['key']): string | null =>
  measures.find((each) => each.key === key)?.numbers.get(compared)?.value ?? null;

/** The group that a municipality is compared with: rows of its page alone, for they are worked out of other tables. */
export const comparison = defineTable<ComparedRow>(() => [])({
  name: 'comparacao',
  title: 'Municípios do mesmo porte e estado, lado a lado',
  about: 'Município do grupo com que outro se compara, ele mesmo também.',
  key: ['codigo_ibge_comparado'],
  columns: [
    text('Código IBGE comparado', 'Municipality.ibgeCode', ({ compared }) => compared.place.ibgeCode),
    text('Município comparado', 'Municipality.name', ({ compared }) => compared.place.name),
    integer('População', 'Population.people', ({ compared }) => compared.population?.people),
    integer('Ano da população', 'Population.year', ({ compared }) => compared.population?.year),
    integer(
      'CRAS',
      'CRAS abertos da lista publicada; vazio quando nenhum foi publicado.',
      ({ compared }) => compared.units.CRAS?.count,
    ),
    integer(
      'CREAS',
      'CREAS abertos da lista publicada; vazio quando nenhum foi publicado.',
      ({ compared }) => compared.units.CREAS?.count,
    ),
    decimal('CRAS por 10 mil', 'CRAS para cada 10.000 habitantes.', (row) => numberOf(row, 'CRAS')),
    decimal('CREAS por 10 mil', 'CREAS para cada 10.000 habitantes.', (row) => numberOf(row, 'CREAS')),
    decimal('Reais por habitante', 'Dinheiro da assistência social no ano, por habitante.', (row) =>
      numberOf(row, 'SPENDING'),
    ),
    decimal('Reais próprios por habitante', 'Dinheiro do próprio município no ano, por habitante.', (row) =>
      numberOf(row, 'OWN_SPENDING'),
    ),
  ],
});
