/** A question of the API's page: what is asked, how, and the file that has the same and more. */
interface ReadyQuestion {
  /** Its anchor on the page. */
  id: string;
  question: string;
  note: string;
  query: string;
  /** A table of `/dados/` with what the answer has. */
  file: string;
}

const files = (place: string, table: string) => `/dados/${place}/${table}.csv`;
const JUIZ_DE_FORA = 'municipios/3136702';
const DEMONSTRATION = 'municipios/0000000';

/** The simplest, which the explorer opens with. */
const first: ReadyQuestion = {
  id: 'quem-pagou',
  question: 'Quem pagou a assistência social de Juiz de Fora em 2021?',
  note: 'Dinheiro é um decimal exato, escrito como texto. A parte é uma fração de 1.',
  query: `{ municipality(ibgeCode: "3136702") {
  name
  fiscalYear(year: 2021) {
    total { amount status }
    funding { origin amount share source { title locator sha256 } }
  } } }`,
  file: files(JUIZ_DE_FORA, 'financiamento'),
};

/** Questions that a journalist would begin with; each is asked of the graph when the page is made. */
export const readyQuestions: readonly ReadyQuestion[] = [
  first,
  {
    id: 'plano',
    question: 'O que o plano promete, e em que pé está?',
    note: 'O município 0000000 é uma demonstração: mostra todas as partes preenchidas.',
    query: `{ municipality(ibgeCode: "0000000") {
  plans { title strategies {
    code title targetKind judgement
    targets { year planned isShare source { title locator } }
  } } } }`,
    file: files(DEMONSTRATION, 'metas'),
  },
  {
    id: 'caminho',
    question: 'Do que o conselho decidiu ao que foi pago: por onde o dinheiro passou?',
    note: 'Uma pergunta atravessa conselho, plano e orçamento. O que ninguém ligou vem vazio.',
    query: `{ deliberation(id: "0000000-cmas-resolucao-5-2025") {
  date subject
  concerns { __typename ... on Action {
    code title
    budgetLines {
      title fundingSource { code name }
      commitment { amount } payment { amount }
      unit { name }
    } } } } }`,
    file: files(DEMONSTRATION, 'linhas-do-orcamento'),
  },
  {
    id: 'parado',
    question: 'Há dinheiro parado nas contas do fundo?',
    note: 'A regra está em “As regras deste site”. Sem o saldo de um ano antes, a resposta é vazia.',
    query: `{ municipality(ibgeCode: "0000000") {
  fundAccounts { number block
    standingStill { isStandingStill ground month amount amountBefore }
  } } }`,
    file: files(DEMONSTRATION, 'contas-do-fundo'),
  },
  {
    id: 'unidades',
    question: 'Onde se é atendido, e com que telefone?',
    note: 'Um lugar protegido nunca traz telefone: o campo não existe no tipo dele.',
    query: `{ municipality(ibgeCode: "0000000") {
  units(first: 10) { totalCount edges { node {
    kind name
    location {
      ... on PublicLocation { address phones openingHours }
      ... on ProtectedLocation { reason accessVia { name } }
      ... on UnknownLocation { reason }
    } } } pageInfo { hasNextPage endCursor } } } }`,
    file: files(DEMONSTRATION, 'unidades'),
  },
  {
    id: 'conselho',
    question: 'O que o conselho decidiu, e sobre o quê?',
    note: 'Uma decisão aponta para o plano, a ação, o ano do orçamento ou a unidade de que trata.',
    query: `{ municipality(ibgeCode: "5102504") {
  councils { name deliberations {
    date effect subject resolution { number year }
    concerns { __typename ... on Action { code title } }
    findings { message }
    source { title url }
  } } } }`,
    file: files('municipios/5102504', 'deliberacoes'),
  },
  {
    id: 'cadunico',
    question: 'Quantas famílias estavam no Cadastro Único?',
    note: 'O período é um ano, um mês ou a média do ano: "2021", "2021-11", "2021/mean".',
    query: `{ municipality(ibgeCode: "3136702") {
  indicators(code: "CADUNICO_FAMILIES", year: 2021) {
    period value unit status source { title locator }
  } } }`,
    file: files(JUIZ_DE_FORA, 'indicadores'),
  },
  {
    id: 'correcoes',
    question: 'O que foi corrigido, de quanto para quanto?',
    note: 'Cada parte tem o seu registro; este é o do orçamento.',
    query: `{ budgetCorrections(first: 10) { edges { node {
  at kind type record reason
  fields { name from to }
  source { title locator }
} } } }`,
    file: files('brasil', 'correcoes'),
  },
];

/** The question that the explorer opens with. */
export const explorerQuestion = `# ${first.question}
# Mude a pergunta e rode de novo. O botão do livro mostra todos os campos.
${first.query}
`;

/** The same question for a terminal. */
export const curlOf = (query: string): string => `curl -G "$SITE/graphql" --data-urlencode \\
  'query=${query.replace(/\s+/g, ' ')}'`;
