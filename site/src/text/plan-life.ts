import type { Mark } from './labels.ts';

/** What became of a strategy between two plans. */
export const continuation = {
  CONTINUES: 'continua como era',
  GROWS: 'cresce',
  SHRINKS: 'encolhe',
  MERGES: 'junta-se a outra',
  DROPPED: 'saiu do plano',
  NEW: 'é nova',
} as const;

/** The parts that NOB/SUAS 2012, art. 18, asks of a plan. */
export const planPart = {
  DIAGNOSIS: 'Diagnóstico socioterritorial: quem vive onde e o que falta',
  OBJECTIVES: 'Objetivos gerais e específicos',
  GUIDELINES: 'Diretrizes e prioridades',
  ACTIONS: 'Ações e estratégias',
  TARGETS: 'Metas',
  RESULTS: 'Resultados e impactos esperados',
  RESOURCES: 'Recursos materiais, humanos e financeiros',
  FUNDING: 'Fontes de financiamento',
  COVERAGE: 'Cobertura da rede',
  INDICATORS: 'Indicadores para acompanhar',
  TIME_SPAN: 'Tempo de execução',
} as const;

export const planPartStatus = {
  PRESENT: { icon: 'met', tone: 'good', word: 'Está no plano' },
  MISSING: { icon: 'un', tone: 'bad', word: 'Falta, declarado' },
  NOT_LOOKED_FOR: { icon: 'none', tone: 'off', word: 'Ninguém declarou' },
} as const satisfies Record<string, Mark>;
