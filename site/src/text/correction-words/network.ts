import { figureStatus, pointGap, unitEventKind, unitKind } from '../labels.ts';
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
      value: ['número', 'number'],
      status: ['situação', wordsOf(figureStatus, ({ word }) => word)],
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
      period: 'quando foi',
      partners: ['quem fez junto', 'list'],
      programme: 'programa',
      topics: ['assuntos', 'list'],
      services: ['serviços', 'list'],
      audience: ['para quem', 'list'],
      materials: ['materiais', 'list'],
    },
  },
};
