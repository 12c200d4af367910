import { registerEnumType } from 'type-graphql';

/** How the yearly numbers of a strategy are to be read. Nobody may sum or judge them without knowing. */
export enum TargetKind {
  FLOW_PER_YEAR = 'FLOW_PER_YEAR',
  CUMULATIVE = 'CUMULATIVE',
  LEVEL = 'LEVEL',
  ONE_OFF = 'ONE_OFF',
  CONTINUOUS = 'CONTINUOUS',
  UNDECLARED = 'UNDECLARED',
}

registerEnumType(TargetKind, {
  name: 'TargetKind',
  description: 'Tipo da meta: como ler os números de cada ano. Sem ele, a meta não pode ser julgada.',
  valuesConfig: {
    FLOW_PER_YEAR: { description: 'Por ano: cada ano tem sua própria quantidade, que se repõe.' },
    CUMULATIVE: { description: 'Acumulada: o total desde o começo do plano até o fim de cada ano.' },
    LEVEL: { description: 'De nível: quanto deve existir ao fim de cada ano, repondo o que sair.' },
    ONE_OFF: { description: 'Única: chegar uma vez ao número; os anos anteriores são etapas sem cobrança.' },
    CONTINUOUS: { description: 'Contínua: manter o mesmo patamar todos os anos.' },
    UNDECLARED: { description: 'Não declarado: o plano não diz como ler os números.' },
  },
});
