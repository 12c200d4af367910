/** What explains the site; every page leads there from its foot. */
export const understand = {
  title: 'Entender',
  links: [
    { text: 'Sobre', href: '/sobre/' },
    { text: 'Glossário', href: '/glossario/' },
    { text: 'Acessibilidade', href: '/acessibilidade/' },
    { text: 'Privacidade', href: '/privacidade/' },
  ],
} as const;

/** The general pages of the site, by what a reader wants of them. */
export const siteMap = [
  {
    title: 'Procurar',
    links: [
      { text: 'Municípios', href: '/#municipios' },
      { text: 'Serviços: aonde ir', href: '/servicos/' },
      { text: 'Busca', href: '/busca/' },
    ],
  },
  {
    title: 'Conferir e levar',
    links: [
      { text: 'Dados abertos', href: '/dados/' },
      { text: 'Dados de um município', href: '/dados/municipios/' },
      { text: 'Dicionário dos dados', href: '/dados/dicionario/' },
      { text: 'API', href: '/dados/api/' },
      { text: 'Explorador da API', href: '/dados/api/explorador/' },
      { text: 'Regras', href: '/dados/regras/' },
      { text: 'Correções', href: '/correcoes/' },
    ],
  },
  understand,
] as const;

/** What each municipality has below its own address. */
export const townParts = [
  ['plano/', 'o que foi prometido, ano a ano'],
  ['orcamento/', 'quem paga, quanto e até onde o dinheiro chegou'],
  ['rede/', 'as unidades, as entidades e os serviços'],
  ['numeros/', 'quantos foram atendidos, mês a mês e por território'],
  ['conselho/', 'quem decide, as reuniões e as decisões'],
  ['orgaos/', 'os órgãos públicos, os canais e os endereços'],
  ['praticas/', 'as boas práticas'],
  ['dados/', 'os arquivos para baixar'],
  ['correcoes/', 'o que foi corrigido'],
  ['transparencia/', 'o que a lei pede e o que se achou'],
  ['comparar/', 'ao lado de outros do mesmo estado e porte, onde há população publicada'],
] as const;
