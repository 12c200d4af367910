import { populationMethod } from '../population.ts';
import { figureStatus, pointGap, unitEventKind, unitKind } from '../labels.ts';
import { protectionLevel } from '../money-labels.ts';
import { channelKind, federalRegister, federalStatus } from '../organization-labels.ts';
import { code, title, wordsOf, type Words } from './form.ts';

const unitKinds = wordsOf(unitKind, ({ one }) => one);

/** What the log calls the types of places, units and numbers, and their fields. */
export const networkWords: Words = {
  State: { word: 'Estado', fields: { ibgeCode: 'código do IBGE', name: 'nome', region: 'região' } },
  Municipality: {
    word: 'Município',
    fields: {
      name: 'nome',
      slug: 'endereço neste site',
      isDemonstration: ['é só demonstração', 'yes or no'],
      latitude: ['latitude', 'number'],
      longitude: ['longitude', 'number'],
      isCapital: ['é capital', 'yes or no'],
      siafiCode: 'código no SIAFI',
      areaCode: 'DDD',
      timeZone: 'fuso horário',
    },
  },
  Boundary: {
    word: 'Limite do município',
    fields: { geometry: ['desenho', 'drawing'], box: ['cantos do desenho', 'list'] },
  },
  Population: {
    word: 'População do município',
    fields: {
      year: 'ano',
      people: 'pessoas',
      method: ['como foi conhecida', populationMethod],
    },
  },
  UnitList: {
    word: 'Lista de unidades',
    fields: { kind: ['tipo de unidade', unitKinds], referenceDate: ['data da lista', 'day'] },
  },
  NetworkUnit: {
    word: 'Unidade da rede',
    fields: {
      kind: ['tipo', unitKinds],
      name: 'nome',
      publishedName: 'nome como a fonte o publica',
      openedOn: ['dia em que abriu', 'day'],
      // A reason is text and is shown in the same field.
      location: ['lugar', { PUBLIC: 'público', PROTECTED: 'protegido', UNKNOWN: 'não informado' }],
    },
  },
  PublicLocation: {
    word: 'Endereço de unidade',
    fields: {
      address: 'endereço',
      neighbourhood: 'bairro',
      postalCode: 'CEP',
      latitude: ['latitude', 'number'],
      longitude: ['longitude', 'number'],
      pointGap: ['por que não há ponto no mapa', pointGap],
      phones: ['telefones', 'list'],
      openingHours: 'horário',
      whatToBring: ['o que levar', 'list'],
      notes: ['o que não foi publicado, e por quê', 'list'],
    },
  },
  UnitService: { word: 'Serviço da unidade', fields: { service: 'serviço', audience: 'para quem' } },
  UnitEvent: {
    word: 'Acontecimento da unidade',
    fields: {
      kind: ['o que aconteceu', unitEventKind],
      date: ['dia', 'day'],
      description: 'o que mais a fonte diz',
    },
  },
  Territory: {
    word: 'Território',
    fields: { name: 'nome', neighbourhoods: ['bairros', 'list'] },
  },
  Indicator: {
    word: 'Indicador',
    fields: {
      code,
      period: ['período', 'period'],
      territory: 'território',
      value: ['número', 'number'],
      status: ['situação', wordsOf(figureStatus, ({ word }) => word)],
    },
  },
  Attendance: {
    word: 'Atendimento',
    fields: {
      form: ['registro mensal', { CRAS: 'CRAS', CREAS: 'CREAS' }],
      code,
      period: ['período', 'period'],
      value: ['número', 'number'],
      status: ['situação', wordsOf(figureStatus, ({ word }) => word)],
      unitsReported: 'unidades que informaram',
      unitsExpected: 'unidades que deviam informar',
    },
  },
  PublicBody: {
    word: 'Órgão',
    fields: { name: 'nome', kind: 'tipo', summary: 'resumo', duties: ['atribuições', 'list'] },
  },
  Practice: {
    word: 'Boa prática',
    fields: {
      title,
      summary: 'resumo',
      problem: 'problema',
      place: 'onde foi',
      period: 'quando foi',
      partners: ['quem fez junto', 'list'],
      programme: 'programa',
      topics: ['assuntos', 'list'],
      services: ['serviços', 'list'],
      audience: ['para quem', 'list'],
      materials: ['materiais', 'list'],
    },
  },
  PracticeReuse: {
    word: 'Reaproveitamento',
    fields: { who: 'quem reaproveitou', period: 'quando foi', outcome: 'o que resultou' },
  },
  PublicPower: { word: 'Competência', fields: { text: 'competência', legalBasis: 'norma' } },
  PublicOffice: {
    word: 'Local de atendimento',
    fields: {
      name: 'nome',
      address: 'endereço',
      neighbourhood: 'bairro',
      postalCode: 'CEP',
      phones: ['telefones', 'list'],
      emails: ['endereços eletrônicos', 'list'],
      urls: ['páginas na internet', 'list'],
      openingHours: 'horário',
    },
  },
  ComplaintChannel: {
    word: 'Canal de reclamação',
    fields: {
      kind: ['tipo', channelKind],
      name: 'nome',
      purpose: 'para que serve',
      phones: ['telefones', 'list'],
      emails: ['endereços eletrônicos', 'list'],
      urls: ['páginas na internet', 'list'],
      openingHours: 'horário',
      deadline: 'prazo da resposta',
    },
  },
  Organization: {
    word: 'Organização',
    fields: {
      name: 'nome',
      cnpj: 'CNPJ',
      servesPeople: ['atende pessoas', 'yes or no'],
      advises: ['assessora', 'yes or no'],
      defendsRights: ['defende direitos', 'yes or no'],
      isProtected: ['lugar', { PUBLIC: 'público', PROTECTED: 'protegido', UNKNOWN: 'não informado' }],
      officeReason: 'motivo sobre o endereço',
    },
  },
  OrganizationOffice: {
    word: 'Sede de organização',
    fields: {
      address: 'endereço',
      neighbourhood: 'bairro',
      postalCode: 'CEP',
      phones: ['telefones', 'list'],
      openingHours: 'horário',
    },
  },
  OrganizationOffer: {
    word: 'Oferta de organização',
    fields: { name: 'nome', level: ['nível de proteção', protectionLevel] },
  },
  FederalRegistration: {
    word: 'Registro federal',
    fields: {
      register: ['registro', federalRegister],
      status: ['situação', wordsOf(federalStatus, ({ word }) => word)],
      since: ['desde', 'day'],
      until: ['até', 'day'],
    },
  },
};
