import { registerEnumType } from 'type-graphql';

/** The kinds of published statement that give a figure for a municipality's social assistance (function 08). */
export enum Statement {
  MANAGEMENT_REPORT = 'MANAGEMENT_REPORT',
  BUDGET_LINES = 'BUDGET_LINES',
  RREO = 'RREO',
  DCA = 'DCA',
  MSC = 'MSC',
  MISOCIAL = 'MISOCIAL',
  FNAS = 'FNAS',
}

registerEnumType(Statement, {
  name: 'Statement',
  description: 'Demonstrativo: de que tipo de documento um valor foi tirado.',
  valuesConfig: {
    MANAGEMENT_REPORT: { description: 'Relatório de gestão do próprio município.' },
    BUDGET_LINES: { description: 'Linhas do orçamento que o município publicou aqui, somadas.' },
    RREO: {
      description: 'RREO, anexo 2: relatório bimestral da execução do orçamento por função (Siconfi).',
    },
    DCA: { description: 'DCA, anexo I-E: contas do ano inteiro, por função (Siconfi).' },
    MSC: { description: 'Matriz de saldos contábeis, que separa por fonte de recursos (Siconfi).' },
    MISOCIAL: { description: 'MISocial: painel do ministério com os repasses do mês.' },
    FNAS: { description: 'Repasses do Fundo Nacional de Assistência Social, somados.' },
  },
});

/** Whether a figure counts what one organ of the municipality pays to another. */
export enum IntraBudget {
  EXCLUDED = 'EXCLUDED',
  ONLY = 'ONLY',
  INCLUDED = 'INCLUDED',
  UNDECLARED = 'UNDECLARED',
}

registerEnumType(IntraBudget, {
  name: 'IntraBudget',
  description: 'Intraorçamentário: se o valor conta o que um órgão da cidade paga a outro da mesma cidade.',
  valuesConfig: {
    EXCLUDED: { description: 'Sem o que um órgão paga a outro.' },
    ONLY: { description: 'Só o que um órgão paga a outro.' },
    INCLUDED: { description: 'Com o que um órgão paga a outro.' },
    UNDECLARED: { description: 'A fonte não diz; de dinheiro recebido da União, a pergunta não cabe.' },
  },
});
