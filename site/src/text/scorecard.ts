import type { Mark } from './labels.ts';

/** What a criterion came to, as shape and word. "Não avaliado" accuses nobody. */
export const criterionResult = {
  MET: { icon: 'met', tone: 'good', word: 'Atende' },
  PARTLY: { icon: 'go', tone: 'go', word: 'Atende em parte' },
  NOT_MET: { icon: 'late', tone: 'bad', word: 'Não atende' },
  DECLARED_NONE: { icon: 'un', tone: 'off', word: 'Não existe, declarado' },
  NOT_APPLICABLE: { icon: 'stop', tone: 'off', word: 'Não se aplica' },
  NOT_ASSESSED: { icon: 'none', tone: 'off', word: 'Não avaliado' },
} as const satisfies Record<string, Mark>;

export const scorecardText = {
  title: 'Transparência, critério por critério',
  question: (name: string): string => `O que ${name} já mostra às claras?`,
  how: 'Cada critério é julgado só pelo que está publicado neste site. O que não chegou aqui fica “não avaliado”: não quer dizer que o município não publicou. Não há nota nem posição.',
  site: 'O que normas pedem de um site, e este faz por todas as cidades. Não diz nada do site da prefeitura.',
  notJudged: 'O que normas também pedem, e por que não se julga aqui. Não quer dizer que falte.',
  unchecked:
    'ainda não se conferiu palavra por palavra com a publicação oficial; confira antes de usar o resultado contra alguém.',
};
