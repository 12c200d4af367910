import { ProtectionLevel } from '../shared/protection-level.ts';
import { NetworkUnitKind } from './network-unit-kind.ts';
import type { Service } from './service.ts';

const { BASIC, SPECIAL_MEDIUM, SPECIAL_HIGH } = ProtectionLevel;
const { CRAS, CREAS, CENTRO_POP, DAY_CENTRE, COMMUNITY_CENTRE, SHELTER } = NetworkUnitKind;

/**
 * The twelve services of the Tipificação Nacional (Resolução CNAS 109/2009, art. 1º), with the names that it gives
 * them. Summaries and audiences are in this project's own words.
 */
export const SERVICES: readonly Service[] = [
  {
    code: 'I-a',
    name: 'Serviço de Proteção e Atendimento Integral à Família',
    abbreviation: 'PAIF',
    level: BASIC,
    summary: 'Acompanha a família, orienta sobre direitos e leva a outros serviços e benefícios.',
    audience: 'Famílias que vivem com pouca renda ou com dificuldades, e quem recebe benefícios.',
    unitKinds: [CRAS],
  },
  {
    code: 'I-b',
    name: 'Serviço de Convivência e Fortalecimento de Vínculos',
    abbreviation: 'SCFV',
    level: BASIC,
    summary: 'Grupos e atividades para conviver e não ficar só.',
    audience: 'Crianças, adolescentes, jovens, adultos e pessoas idosas, cada idade em seu grupo.',
    unitKinds: [CRAS, COMMUNITY_CENTRE],
  },
  {
    code: 'I-c',
    name: 'Serviço de Proteção Social Básica no domicílio para pessoas com deficiência e idosas',
    abbreviation: null,
    level: BASIC,
    summary: 'A equipe vai à casa de quem não consegue sair, e apoia quem cuida.',
    audience: 'Pessoas com deficiência e pessoas idosas que precisam de apoio em casa.',
    unitKinds: [CRAS],
  },
  {
    code: 'II-a',
    name: 'Serviço de Proteção e Atendimento Especializado a Famílias e Indivíduos',
    abbreviation: 'PAEFI',
    level: SPECIAL_MEDIUM,
    summary: 'Acompanha quem sofreu violência ou teve um direito violado, e sua família.',
    audience: 'Quem vive violência, abuso, abandono, trabalho infantil, discriminação ou outra violação.',
    unitKinds: [CREAS],
  },
  {
    code: 'II-b',
    name: 'Serviço Especializado em Abordagem Social',
    abbreviation: null,
    level: SPECIAL_MEDIUM,
    summary: 'A equipe procura, na rua, quem precisa de ajuda.',
    audience: 'Crianças, adolescentes, adultos e famílias que vivem ou trabalham na rua.',
    unitKinds: [CREAS, CENTRO_POP],
  },
  {
    code: 'II-c',
    name: 'Serviço de Proteção Social a Adolescentes em Cumprimento de Medida Socioeducativa de Liberdade Assistida (LA) e de Prestação de Serviços à Comunidade (PSC)',
    abbreviation: 'LA/PSC',
    level: SPECIAL_MEDIUM,
    summary: 'Acompanha o adolescente e a família enquanto a medida dura.',
    audience: 'Adolescentes a quem o juiz deu medida em liberdade, e suas famílias.',
    unitKinds: [CREAS],
  },
  {
    code: 'II-d',
    name: 'Serviço de Proteção Social Especial para Pessoas com Deficiência, Idosas e suas Famílias',
    abbreviation: null,
    level: SPECIAL_MEDIUM,
    summary: 'Cuidado e convivência durante o dia, e apoio a quem cuida.',
    audience: 'Pessoas com deficiência e idosas que dependem de outra pessoa e tiveram direitos violados.',
    unitKinds: [DAY_CENTRE, CREAS],
  },
  {
    code: 'II-e',
    name: 'Serviço Especializado para Pessoas em Situação de Rua',
    abbreviation: null,
    level: SPECIAL_MEDIUM,
    summary: 'Lugar de dia para comer, tomar banho, guardar as coisas e receber orientação.',
    audience: 'Quem usa a rua como moradia.',
    unitKinds: [CENTRO_POP],
  },
  {
    code: 'III-a',
    name: 'Serviço de Acolhimento Institucional',
    abbreviation: null,
    level: SPECIAL_HIGH,
    summary: 'Lugar para morar por um tempo: abrigo, casa-lar, casa de passagem, residência inclusiva.',
    audience: 'Quem não pode ficar com a família ou não tem para onde ir.',
    unitKinds: [SHELTER],
  },
  {
    code: 'III-b',
    name: 'Serviço de Acolhimento em República',
    abbreviation: null,
    level: SPECIAL_HIGH,
    summary: 'Moradia dividida, com apoio, até a pessoa se manter sozinha.',
    audience: 'Jovens que saem de abrigo, adultos que saem da rua, pessoas idosas que se cuidam sozinhas.',
    unitKinds: [SHELTER],
  },
  {
    code: 'III-c',
    name: 'Serviço de Acolhimento em Família Acolhedora',
    abbreviation: null,
    level: SPECIAL_HIGH,
    summary: 'Uma família preparada recebe a criança ou o adolescente por um tempo.',
    audience: 'Crianças e adolescentes que o juiz afastou da família.',
    unitKinds: [SHELTER],
  },
  {
    code: 'III-d',
    name: 'Serviço de Proteção em Situações de Calamidades Públicas e de Emergências',
    abbreviation: null,
    level: SPECIAL_HIGH,
    summary: 'Abrigo e ajuda quando uma enchente, um deslizamento ou um incêndio tira alguém de casa.',
    audience: 'Famílias e pessoas atingidas por uma calamidade ou emergência.',
    unitKinds: [],
  },
];

/** The codes of the services, for the cells that name them. */
export const SERVICE_CODES: ReadonlySet<string> = new Set(SERVICES.map(({ code }) => code));
