import { registerEnumType } from 'type-graphql';

/**
 * Why a figure has a value, or has none. Only `PUBLISHED` carries a value, and then it has a source;
 * a zero that was measured is `PUBLISHED`.
 */
export enum FigureStatus {
  PUBLISHED = 'PUBLISHED',
  NOT_PUBLISHED = 'NOT_PUBLISHED',
  LATE = 'LATE',
  SUPPRESSED = 'SUPPRESSED',
  NOT_MEASURED = 'NOT_MEASURED',
  DECLARED_NONE = 'DECLARED_NONE',
}

registerEnumType(FigureStatus, {
  name: 'FigureStatus',
  description: 'Situação do número: por que ele aparece ou falta. Um vazio nunca quer dizer zero.',
  valuesConfig: {
    PUBLISHED: { description: 'Publicado, com fonte. Um zero aqui foi medido e deu zero.' },
    NOT_PUBLISHED: { description: 'Não chegou a este site. Pode existir em outro lugar.' },
    LATE: { description: 'O prazo para publicar passou e o dado não veio.' },
    SUPPRESSED: { description: 'Oculto: a contagem é pequena e poderia identificar alguém.' },
    NOT_MEASURED: { description: 'Ninguém contou.' },
    DECLARED_NONE: { description: 'O responsável declarou que não existe.' },
  },
});
