import { councilKind, effect, meetingKind, meetingStatus, seatRole, seatSegment } from '../labels.ts';
import { title, titled, wordsOf, type Words } from './form.ts';

/** What the log calls the types of councils, and their fields. */
export const councilWords: Words = {
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
