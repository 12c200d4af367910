import { figureStatus, targetKind } from '../labels.ts';
import { continuation, planPart, planPartStatus } from '../plan-life.ts';
import { code, title, titled, wordsOf, type Words } from './form.ts';

/** What the log calls the types of plans and reports, and their fields. */
export const planWords: Words = {
  Plan: { word: 'Plano', fields: { title, startYear: 'primeiro ano', endYear: 'último ano' } },
  Axis: { word: 'Eixo', fields: { code, ...titled } },
  Guideline: { word: 'Diretriz', fields: { code, ...titled } },
  Action: { word: 'Ação', fields: { code, ...titled } },
  Strategy: {
    word: 'Estratégia',
    fields: {
      code,
      ...titled,
      explanation: 'explicação',
      measurementUnit: 'unidade de medida',
      targetKind: ['tipo de meta', targetKind],
      indicator: 'como se mede',
      kindGround: 'por que se declarou o tipo de meta',
    },
  },
  Target: {
    word: 'Meta',
    fields: { year: 'ano', planned: ['previsto', 'number'], isShare: ['é um percentual', 'yes or no'] },
  },
  Measurement: {
    word: 'Apuração',
    fields: {
      value: ['feito', 'number'],
      status: ['situação do número', wordsOf(figureStatus, ({ word }) => word)],
      sameFigure: 'o mesmo número na rede',
      measuredOn: ['dia da apuração', 'day'],
      method: 'como se contou',
      evidenceUrl: 'endereço da prova',
      withdrawnOn: ['dia em que foi retirada', 'day'],
      withdrawnReason: 'por que foi retirada',
    },
  },
  ManagementReport: { word: 'Relatório de gestão', fields: { year: 'ano', title } },
  ReportArea: { word: 'Área do relatório', fields: { title } },
  ReportItem: { word: 'Item do relatório', fields: titled },
  ReportTie: { word: 'Ligação do relatório', fields: {} },
  FigureTie: { word: 'Ligação de número do relatório', fields: {} },
  PlanPart: {
    word: 'Parte do plano',
    fields: {
      kind: ['que parte é', planPart],
      status: ['situação', wordsOf(planPartStatus, ({ word }) => word)],
      note: 'nota',
    },
  },
  PlanRevision: {
    word: 'Revisão do plano',
    fields: { revisedOn: ['dia da revisão', 'day'], subject: 'o que mudou' },
  },
  Continuation: {
    word: 'Passagem de um plano ao outro',
    fields: { kind: ['o que foi feito da estratégia', continuation], note: 'nota' },
  },
};
