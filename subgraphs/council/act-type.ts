import { registerEnumType } from 'type-graphql';

/** What kind of numbered act it is. Each kind of a council has numbers of its own, which begin anew each year. */
export enum ActType {
  RESOLUTION = 'RESOLUTION',
  DELIBERATION = 'DELIBERATION',
  OPINION = 'OPINION',
  RECOMMENDATION = 'RECOMMENDATION',
  MOTION = 'MOTION',
}

registerEnumType(ActType, {
  name: 'ActType',
  description: 'Espécie do ato: cada uma tem numeração própria, que recomeça a cada ano.',
  valuesConfig: {
    RESOLUTION: { description: 'Resolução: publica o que o colegiado decidiu; é a espécie mais comum.' },
    DELIBERATION: { description: 'Deliberação: a decisão numerada, onde o colegiado não a chama resolução.' },
    OPINION: { description: 'Parecer: diz o que o colegiado ou uma comissão dele acha de um assunto.' },
    RECOMMENDATION: { description: 'Recomendação: pede que outro órgão faça algo, sem obrigar.' },
    MOTION: { description: 'Moção: apoia, repudia ou pede algo em nome do colegiado.' },
  },
});

/** How each kind of act is called in ids and addresses: "parecer-1-2016". */
export const ACT_CODES: Record<ActType, string> = {
  RESOLUTION: 'resolucao',
  DELIBERATION: 'deliberacao',
  OPINION: 'parecer',
  RECOMMENDATION: 'recomendacao',
  MOTION: 'mocao',
};

/** How each kind of act is called in a sentence. */
export const ACT_NAMES: Record<ActType, string> = {
  RESOLUTION: 'Resolução',
  DELIBERATION: 'Deliberação',
  OPINION: 'Parecer',
  RECOMMENDATION: 'Recomendação',
  MOTION: 'Moção',
};

/** What tells one act from all others: numbers begin anew each year, in each body and for each kind of act. */
export interface ActKey {
  councilId: string;
  actType: ActType;
  number: number;
  year: number;
}

/** An act's id: "5102504-cmas-11-2025" for a resolution, "5102504-cmas-parecer-1-2025" for another kind. */
export const actIdOf = ({ councilId, actType, number, year }: ActKey): string =>
  actType === ActType.RESOLUTION
    ? `${councilId}-${number}-${year}`
    : `${councilId}-${ACT_CODES[actType]}-${number}-${year}`;

/** "Resolução 11/2025". */
export const actNameOf = ({ actType, number, year }: Omit<ActKey, 'councilId'>): string =>
  `${ACT_NAMES[actType]} ${number}/${year}`;
