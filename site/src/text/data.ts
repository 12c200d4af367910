import type { Versions } from '../graph/versions.ts';
import { figureStatus, type Mark } from './labels.ts';

/** How data comes to the site today, and who can publish it. */
export const publishing = {
  who: 'Publica a equipe do município, junto com quem opera este site.',
  how: 'Alguns documentos são lidos como são, no texto copiado do PDF ou da página: a tabela do plano municipal e o relatório anual de gestão são dois deles. O que mais um município publica entra por pequenas tabelas em XLSX, ODS ou CSV. O programa escreve a planilha para preencher, com explicações e exemplos: npm run import -- --template mostra os tipos que há.',
};

/** What each word for the absence of a figure means, with its name in the API. */
export const gapWords: {
  word: string;
  mark: Mark | null;
  meaning: string;
  code: keyof typeof figureStatus;
}[] = [
  { word: '0', mark: null, meaning: 'Medido, e deu zero.', code: 'PUBLISHED' },
  {
    word: '',
    mark: figureStatus.NOT_PUBLISHED,
    meaning: 'O dado não chegou a este site. Pode existir em outro lugar.',
    code: 'NOT_PUBLISHED',
  },
  { word: '', mark: figureStatus.LATE, meaning: 'O prazo de publicar passou.', code: 'LATE' },
  {
    word: '',
    mark: figureStatus.SUPPRESSED,
    meaning: 'Número pequeno demais: mostrar poderia identificar alguém.',
    code: 'SUPPRESSED',
  },
  { word: '', mark: figureStatus.NOT_MEASURED, meaning: 'Ninguém contou.', code: 'NOT_MEASURED' },
  {
    word: '',
    mark: figureStatus.DECLARED_NONE,
    meaning: 'O município declarou que não tem.',
    code: 'DECLARED_NONE',
  },
];

export const versionNames: { key: keyof Versions; name: string }[] = [
  { key: 'planVersion', name: 'Plano e relatório de gestão' },
  { key: 'budgetVersion', name: 'Orçamento' },
  { key: 'networkVersion', name: 'Rede, atendimentos e municípios' },
  { key: 'councilVersion', name: 'Conselho' },
];
