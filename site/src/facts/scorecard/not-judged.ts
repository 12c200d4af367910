import { type Norm, norms } from './norms.ts';

/** What norms ask of a municipality and this site does not judge, with the reason. */
export interface NotJudged {
  title: string;
  basis: readonly Norm[];
  reason: string;
}

const ELSEWHERE = 'Está no site da prefeitura, que este site não examina.';
const NO_DATA = 'Nenhuma parte dos dados publicados aqui diz isto.';
const MATRIX =
  'A matriz oficial que vale para prefeituras ainda não foi conferida: sem ela, ninguém é julgado por este critério.';

export const notJudged: readonly NotJudged[] = [
  {
    title: 'Site próprio e portal da transparência',
    basis: [norms.pntp('critérios 1.1 a 1.3')],
    reason: ELSEWHERE,
  },
  { title: 'Perguntas frequentes sobre os serviços', basis: [norms.pntp('critério 2.7')], reason: ELSEWHERE },
  { title: 'Redes sociais e selo do Radar', basis: [norms.pntp('critérios 2.8 e 2.9')], reason: ELSEWHERE },
  {
    title: 'Pedido de informação: balcão, e-SIC, prazos, recurso, estatística do ano',
    basis: [norms.pntp('critérios 12.1 a 12.9')],
    reason: ELSEWHERE,
  },
  { title: 'Receita prevista e realizada', basis: [norms.pntp('critério 3.1')], reason: NO_DATA },
  {
    title: 'Quem recebeu cada pagamento, o bem ou serviço e a licitação',
    basis: [norms.pntp('critério 4.2'), norms.realTime('art. 8º, I')],
    reason: NO_DATA,
  },
  {
    title: 'Publicação em tempo real: no dia útil seguinte ao registro',
    basis: [norms.realTime()],
    reason: 'Os dados chegam aqui por arquivo, e não dizem quando o município os publicou primeiro.',
  },
  { title: 'Acordos sem dinheiro', basis: [norms.pntp('critério 5.3')], reason: NO_DATA },
  { title: 'Pessoal: cargos, lotação e horas', basis: [norms.pntp('critério 6.1')], reason: NO_DATA },
  {
    title: 'Licitações e contratos',
    basis: [norms.pntp('critérios 9.1 e 9.2'), norms.lai('§ 1º, IV')],
    reason: NO_DATA,
  },
  { title: 'Obras, também as paradas', basis: [norms.pntp('critérios 10.1 a 10.4')], reason: NO_DATA },
  {
    title: 'Contas do ano anterior, julgamento do tribunal e relatório de gestão fiscal',
    basis: [norms.pntp('critérios 11.1, 11.3 e 11.5')],
    reason: ELSEWHERE,
  },
  { title: 'Totais do gasto no formato do PNTP', basis: [norms.pntp('critério 4.1')], reason: MATRIX },
  { title: 'Classificação do gasto no formato do PNTP', basis: [norms.pntp('critério 4.3')], reason: MATRIX },
  {
    title: 'Relatório da execução do orçamento (RREO)',
    basis: [norms.pntp('critério 11.6')],
    reason: MATRIX,
  },
  { title: 'PPA, LDO e LOA', basis: [norms.pntp('critérios 11.8 a 11.10')], reason: MATRIX },
  { title: 'Emendas parlamentares', basis: [norms.pntp('critérios 17.1 a 17.3')], reason: MATRIX },
  {
    title: 'Composição dos conselhos no formato do PNTP',
    basis: [norms.pntp('critério 19.4')],
    reason: MATRIX,
  },
  { title: 'Ouvidoria presencial', basis: [norms.pntp('critério 14.1')], reason: NO_DATA },
  {
    title: 'Encarregado dos dados pessoais',
    basis: [norms.pntp('critério 15.1'), norms.dataProtection('art. 41')],
    reason: ELSEWHERE,
  },
  {
    title: 'Avaliação dos serviços pelos usuários e conselho de usuários',
    basis: [norms.pntp('critério 15.6'), norms.serviceUsers('arts. 18 a 23')],
    reason: ELSEWHERE,
  },
  {
    title: 'Com que frequência o conselho examina o gasto do Fundo',
    basis: [norms.census('questão 38')],
    reason: NO_DATA,
  },
  { title: 'Resoluções no diário oficial', basis: [norms.census('questão 29')], reason: NO_DATA },
  { title: '3% do IGD para o conselho', basis: [norms.census('questão 17')], reason: NO_DATA },
  {
    title: 'Regra dos benefícios eventuais por resolução',
    basis: [norms.census('questão 39'), norms.loas('art. 22')],
    reason: NO_DATA,
  },
];
