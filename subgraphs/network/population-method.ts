import { registerEnumType } from 'type-graphql';

/** How a population was found out. */
export enum PopulationMethod {
  CENSUS = 'CENSUS',
  ESTIMATE = 'ESTIMATE',
}

registerEnumType(PopulationMethod, {
  name: 'PopulationMethod',
  description: 'Como a população foi conhecida.',
  valuesConfig: {
    CENSUS: { description: 'Censo: as pessoas foram contadas.' },
    ESTIMATE: { description: 'Estimativa do IBGE para 1º de julho do ano.' },
  },
});
