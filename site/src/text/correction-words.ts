import {
  councilKind,
  effect,
  figureStatus,
  fundingOrigin,
  meetingKind,
  meetingStatus,
  pointGap,
  seatRole,
  seatSegment,
  targetKind,
  unitKind,
} from './labels.ts';

/** How a value of the log is written; of an enumeration, the word of each of its values. */
export type Form =
  | 'text'
  | 'number'
  | 'money'
  | 'share'
  | 'day'
  | 'period'
  | 'yes or no'
  | 'list'
  | 'drawing'
  | Readonly<Record<string, string>>;

/** A field's word; with a form when its value is more than text. */
type FieldWord = string | readonly [word: string, form: Form];

/** What a type of the graph is called, and its fields. */
interface TypeWords {
  word: string;
  fields: Readonly<Record<string, FieldWord>>;
}

/** From marks or other records of words, the word of each value. */
const wordsOf = <K extends string, V>(records: Record<K, V>, word: (record: V) => string) =>
  Object.fromEntries(Object.entries<V>(records).map(([key, record]) => [key, word(record)]));

const unitKinds = wordsOf(unitKind, ({ one }) => one);
const statusOfFigure = wordsOf(figureStatus, ({ word }) => word);

const code = 'código';
const title = 'título';
const officialText = 'texto do documento';
const titled = { title, officialText };

/** Every type and field that a correction may speak of; a test holds them against what the subgraphs publish. */
export const correctionWords: Readonly<Record<string, TypeWords>> = {
  Plan: { word: 'Plano', fields: { title, startYear: 'primeiro ano', endYear: 'último ano' } },
  Axis: { word: 'Eixo', fields: { code, ...titled } },
  Guideline: { word: 'Diretriz', fields: { code, ...titled } },
  Action: { word: 'Ação', fields: { code, ...titled } },
  Strategy: {
    word: 'Estratégia',
    fields: {
      code,
      ...titled,
      explanation: 'explicação',
      measurementUnit: 'unidade de medida',
      targetKind: ['tipo de meta', targetKind],
      indicator: 'como se mede',
    },
  },
  Target: {
    word: 'Meta',
    fields: { year: 'ano', planned: ['previsto', 'number'], isShare: ['é um percentual', 'yes or no'] },
  },
  Measurement: {
    word: 'Apuração',
    fields: { value: ['feito', 'number'], measuredOn: ['dia da apuração', 'day'], method: 'como se contou' },
  },
  ManagementReport: { word: 'Relatório de gestão', fields: { year: 'ano', title } },
  ReportArea: { word: 'Área do relatório', fields: { title } },
  ReportItem: { word: 'Item do relatório', fields: titled },
  FiscalYear: { word: 'Ano do orçamento', fields: { year: 'ano', total: ['total', 'money'] } },
  Funding: {
    word: 'Origem do dinheiro',
    fields: {
      origin: ['origem', fundingOrigin],
      amount: ['valor', 'money'],
      printedShare: ['percentual impresso na fonte', 'share'],
    },
  },
  BudgetLine: {
    word: 'Linha do orçamento',
    fields: {
      code,
      title,
      origin: ['origem do dinheiro', fundingOrigin],
      appropriation: ['dotação', 'money'],
      commitment: ['empenho', 'money'],
      settlement: ['liquidação', 'money'],
      payment: ['pagamento', 'money'],
    },
  },
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
      notes: ['o que não foi publicado, e por quê', 'list'],
    },
  },
  Indicator: {
    word: 'Indicador',
    fields: {
      code,
      period: ['período', 'period'],
      value: ['número', 'number'],
      status: ['situação', statusOfFigure],
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
  Council: { word: 'Conselho', fields: { kind: ['tipo', councilKind], name: 'nome' } },
  Seat: {
    word: 'Cadeira',
    fields: {
      segment: ['segmento', seatSegment],
      role: ['papel', seatRole],
      bodyRepresented: 'órgão que representa',
      mandateStart: ['início do mandato', 'day'],
      mandateEnd: ['fim do mandato', 'day'],
      isPresidency: ['preside o conselho', 'yes or no'],
    },
  },
  Meeting: {
    word: 'Reunião',
    fields: {
      date: ['dia', 'day'],
      kind: ['tipo', meetingKind],
      status: ['situação', wordsOf(meetingStatus, ({ word }) => word)],
      minutesNumber: 'número da ata',
      hasAgenda: ['pauta publicada', 'yes or no'],
      hasMinutes: ['ata publicada', 'yes or no'],
      hasAttendance: ['lista de presença publicada', 'yes or no'],
    },
  },
  Resolution: {
    word: 'Resolução',
    fields: {
      number: 'número',
      year: 'ano',
      date: ['dia no título', 'day'],
      closingDate: ['dia no fim do ato', 'day'],
      title,
      officialText: 'ementa',
      basis: ['em que se baseia', 'list'],
    },
  },
  Article: {
    word: 'Artigo',
    fields: {
      sequence: ['parte do ato', { RESOLUTION: 'corpo da resolução', ANNEX: 'anexo' }],
      number: 'número',
      chapter: 'capítulo',
      text: 'texto',
      parts: ['incisos e parágrafos', 'list'],
    },
  },
  Deliberation: {
    word: 'Decisão',
    fields: {
      date: ['dia', 'day'],
      effect: ['o que faz', wordsOf(effect, ({ verb }) => verb)],
      subject: 'assunto',
      note: 'nota',
    },
  },
  TechnicalSupportPlan: {
    word: 'Plano de apoio técnico',
    fields: { title, year: 'ano', introduction: ['introdução', 'list'] },
  },
  SupportAxis: { word: 'Eixo do apoio técnico', fields: { title } },
  SupportEvent: {
    word: 'Atividade de apoio técnico',
    fields: { ...titled, modality: 'modalidade', note: 'nota' },
  },
  SupportStrategy: { word: 'Estratégia de apoio técnico', fields: { numeral: 'inciso', ...titled } },
  SupportContact: {
    word: 'Contato de apoio técnico',
    fields: {
      office: 'setor',
      purpose: 'para que serve',
      phones: ['telefones', 'list'],
      emails: ['endereços eletrônicos', 'list'],
      urls: ['páginas na internet', 'list'],
    },
  },
};

/** A field's word and form; a field that nobody gave a word keeps the name that it has in the graph. */
export function fieldWords(type: string, field: string): { word: string; form: Form } {
  const known = correctionWords[type]?.fields[field] ?? field;
  const [word, form] = typeof known === 'string' ? [known, 'text' as const] : known;
  return { word, form };
}
