import { type Norm, norms } from './norms.ts';

/** What a norm asks of a site, and this one does for every municipality that it shows. */
export interface SiteCriterion {
  title: string;
  basis: readonly Norm[];
  /** What there is, in a sentence. */
  seen: string;
  /** Address of the proof on this site. */
  proof: string;
}

export const siteCriteria: readonly SiteCriterion[] = [
  {
    title: 'Busca que dá acesso objetivo',
    basis: [norms.laiSites('I'), norms.pntp('critério 1.4')],
    seen: 'Busca em todas as páginas; maiúsculas, acentos e plural não importam.',
    proof: '/busca/',
  },
  {
    title: 'Dados em vários formatos, também abertos',
    basis: [norms.laiSites('II')],
    seen: 'CSV, planilha, XLSX, ODS, JSON e Parquet de cada conjunto.',
    proof: '/dados/#formatos',
  },
  {
    title: 'Acesso por outros sistemas, com exemplos',
    basis: [norms.laiSites('III'), norms.pntp('critério 15.4')],
    seen: 'API GraphQL com perguntas prontas e as respostas delas.',
    proof: '/dados/api/',
  },
  {
    title: 'Formatos explicados em detalhe',
    basis: [norms.laiSites('IV')],
    seen: 'Dicionário com cada coluna, o tipo e a unidade.',
    proof: '/dados/dicionario/',
  },
  {
    title: 'Autenticidade e integridade',
    basis: [norms.laiSites('V')],
    seen: 'O SHA-256 de cada arquivo e a versão dos dados, que fica guardada.',
    proof: '/dados/#baixar',
  },
  {
    title: 'Atualização à vista',
    basis: [norms.laiSites('VI')],
    seen: 'O que mudou, quando e por quê, com o valor de antes.',
    proof: '/correcoes/',
  },
  {
    title: 'Como falar com quem publica',
    basis: [norms.laiSites('VII'), norms.dataProtection('art. 18')],
    seen: '“Apontar erro” ao lado de cada número.',
    proof: '/dados/#apontar-erro',
  },
  {
    title: 'Acesso de pessoas com deficiência',
    basis: [norms.laiSites('VIII'), norms.pntp('critérios 13.2 a 13.4')],
    seen: 'Caminho da página, contraste, letra maior, tabela ao lado de cada gráfico.',
    proof: '/acessibilidade/',
  },
  {
    title: 'Mapa do site',
    basis: [norms.pntp('critério 13.5')],
    seen: 'Todas as partes, em uma página.',
    proof: '/mapa-do-site/',
  },
  {
    title: 'Política de privacidade',
    basis: [norms.pntp('critério 15.2'), norms.dataProtection('art. 6º')],
    seen: 'O que não se publica, e as contagens pequenas que ficam escondidas.',
    proof: '/privacidade/',
  },
];
