import type { Mark } from './labels.ts';

/** Whom a proposal asks: a heading, and the end of "deliberações para …". */
export const sphere = {
  MUNICIPAL: { heading: 'Para o município', word: 'município' },
  STATE: { heading: 'Para o estado', word: 'estado' },
  NATIONAL: { heading: 'Para a União', word: 'União' },
} as const;

export const proposalDecision = {
  APPROVED: { icon: 'met', tone: 'good', word: 'Aprovada' },
  REJECTED: { icon: 'stop', tone: 'off', word: 'Não aprovada' },
  MERGED: { icon: 'go', tone: 'off', word: 'Juntada a outra' },
  UNDECLARED: { icon: 'und', tone: 'off', word: 'Não declarado' },
} as const satisfies Record<string, Mark>;

export const followUpStatus = {
  FULFILLED: { icon: 'met', tone: 'good', word: 'Cumprida' },
  PARTLY: { icon: 'go', tone: 'go', word: 'Cumprida em parte' },
  UNDER_WAY: { icon: 'go', tone: 'go', word: 'Em andamento' },
  NOT_BEGUN: { icon: 'late', tone: 'bad', word: 'Não começou' },
  DROPPED: { icon: 'stop', tone: 'bad', word: 'Abandonada' },
} as const satisfies Record<string, Mark>;
