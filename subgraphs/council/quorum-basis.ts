import { registerEnumType } from 'type-graphql';

/** How a rule of procedure counts a quorum. */
export enum QuorumBasis {
  MAJORITY = 'MAJORITY',
  HALF = 'HALF',
  TWO_THIRDS = 'TWO_THIRDS',
  THIRD = 'THIRD',
  NUMBER = 'NUMBER',
  MAJORITY_OF_PRESENT = 'MAJORITY_OF_PRESENT',
}

registerEnumType(QuorumBasis, {
  name: 'QuorumBasis',
  description: 'Base do quórum: de que se conta o número mínimo de cadeiras com voto presentes.',
  valuesConfig: {
    MAJORITY: { description: 'Maioria absoluta: mais da metade das cadeiras titulares, ocupadas ou vagas.' },
    HALF: { description: 'Metade das cadeiras titulares, arredondada para cima.' },
    TWO_THIRDS: { description: 'Dois terços das cadeiras titulares, arredondados para cima.' },
    THIRD: { description: 'Um terço das cadeiras titulares, arredondado para cima.' },
    NUMBER: { description: 'Um número fixo, escrito na regra.' },
    MAJORITY_OF_PRESENT: {
      description: 'Maioria simples: mais da metade das cadeiras presentes; só serve para decidir.',
    },
  },
});

/** A quorum as a rule writes it. */
export interface QuorumRule {
  basis: QuorumBasis;
  /** Only where the basis is a number. */
  number: number | null;
}

/** How many seats the rule asks for, of so many full seats and so many present. */
export function seatsRequired({ basis, number }: QuorumRule, fullSeats: number, present: number): number {
  const required: Record<QuorumBasis, number> = {
    NUMBER: number ?? 0,
    MAJORITY: Math.floor(fullSeats / 2) + 1,
    HALF: Math.ceil(fullSeats / 2),
    TWO_THIRDS: Math.ceil((fullSeats * 2) / 3),
    THIRD: Math.ceil(fullSeats / 3),
    MAJORITY_OF_PRESENT: Math.floor(present / 2) + 1,
  };
  return required[basis];
}
