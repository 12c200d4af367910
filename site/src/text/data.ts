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

/** Ready-made questions of the API's page: what is asked, and the query. */
export const readyQuestions: { question: string; note: string; query: string }[] = [
  {
    question: 'Quem pagou a assistência social de Juiz de Fora em 2021?',
    note: 'Dinheiro é um decimal exato, escrito como texto. A parte é uma fração de 1.',
    query: `{ municipality(ibgeCode: "3136702") {
  name
  fiscalYear(year: 2021) {
    total { amount status }
    funding { origin amount share source { title locator sha256 } }
  } } }`,
  },
  {
    question: 'O que o plano promete, e em que pé está?',
    note: 'O município 0000000 é uma demonstração: mostra todas as partes preenchidas.',
    query: `{ municipality(ibgeCode: "0000000") {
  plans { title strategies {
    code title targetKind judgement
    targets { year planned isShare source { title locator } }
  } } } }`,
  },
  {
    question: 'Quais são os CREAS e que telefone têm?',
    note: 'Um lugar protegido nunca traz telefone: o campo não existe no tipo dele.',
    query: `{ municipality(ibgeCode: "3136702") {
  units(kind: CREAS, first: 10) { edges { node {
    name
    location {
      ... on PublicLocation { address phones }
      ... on ProtectedLocation { reason accessVia { name } }
      ... on UnknownLocation { reason }
    } } } } } }`,
  },
  {
    question: 'O que o conselho decidiu, e sobre o quê?',
    note: 'Uma decisão aponta para o plano, a ação, o ano do orçamento ou a unidade de que trata.',
    query: `{ municipality(ibgeCode: "5102504") {
  councils { name deliberations {
    date effect subject resolution { number year }
    concerns { __typename ... on Action { code title } }
    source { title url }
  } } } }`,
  },
  {
    question: 'Quantas famílias estavam no Cadastro Único?',
    note: 'O período é um ano, um mês ou a média do ano: "2021", "2021-11", "2021/mean".',
    query: `{ municipality(ibgeCode: "3136702") {
  indicators(code: "CADUNICO_FAMILIES", year: 2021) {
    period value unit status source { title locator }
  } } }`,
  },
];

/** The question that the explorer opens with. */
export const explorerQuestion = `# Quem pagou a assistência social de Juiz de Fora em 2021?
# Mude a pergunta e rode de novo. O botão do livro mostra todos os campos.
${readyQuestions[0]?.query ?? ''}
`;

/** The same question for a terminal. */
export const curlOf = (query: string): string => `curl -G "$SITE/graphql" --data-urlencode \\
  'query=${query.replace(/\s+/g, ' ')}'`;
