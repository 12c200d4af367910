/** Words for how a population was found out. */
export const populationMethod = { CENSUS: 'censo', ESTIMATE: 'estimativa' } as const;

/** The five sizes of municipalities in the national policy, with their bounds. */
export const municipalitySize = {
  SMALL_1: { word: 'pequeno porte I', bounds: 'até 20.000 habitantes' },
  SMALL_2: { word: 'pequeno porte II', bounds: 'de 20.001 a 50.000 habitantes' },
  MEDIUM: { word: 'médio porte', bounds: 'de 50.001 a 100.000 habitantes' },
  LARGE: { word: 'grande porte', bounds: 'de 100.001 a 900.000 habitantes' },
  METROPOLIS: { word: 'metrópole', bounds: 'mais de 900.000 habitantes' },
} as const;
