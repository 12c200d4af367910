import { registerEnumType } from 'type-graphql';

/** The five sizes in which the national policy (PNAS/2004, Res. CNAS 145/2004) sorts municipalities by people. */
export enum MunicipalitySize {
  SMALL_1 = 'SMALL_1',
  SMALL_2 = 'SMALL_2',
  MEDIUM = 'MEDIUM',
  LARGE = 'LARGE',
  METROPOLIS = 'METROPOLIS',
}

registerEnumType(MunicipalitySize, {
  name: 'MunicipalitySize',
  description: 'Porte do município na política nacional de assistência social (PNAS/2004), pelos habitantes.',
  valuesConfig: {
    SMALL_1: { description: 'Pequeno porte I: até 20.000 habitantes.' },
    SMALL_2: { description: 'Pequeno porte II: de 20.001 a 50.000 habitantes.' },
    MEDIUM: { description: 'Médio porte: de 50.001 a 100.000 habitantes.' },
    LARGE: { description: 'Grande porte: de 100.001 a 900.000 habitantes.' },
    METROPOLIS: { description: 'Metrópole: mais de 900.000 habitantes.' },
  },
});

const LIMITS: readonly [people: number, size: MunicipalitySize][] = [
  [20_000, MunicipalitySize.SMALL_1],
  [50_000, MunicipalitySize.SMALL_2],
  [100_000, MunicipalitySize.MEDIUM],
  [900_000, MunicipalitySize.LARGE],
];

/** The size of a municipality with so many people. */
export const sizeOf = (people: number): MunicipalitySize =>
  LIMITS.find(([limit]) => people <= limit)?.[1] ?? MunicipalitySize.METROPOLIS;
