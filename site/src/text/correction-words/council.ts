import {
  actType,
  attendanceStatus,
  councilKind,
  councilRuleKind,
  effect,
  meetingKind,
  meetingStatus,
  paperKind,
  parityRule,
  quorumBasis,
  relationKind,
  seatRole,
  seatSegment,
  voteOption,
} from '../labels.ts';
import { followUpStatus, proposalDecision, sphere } from '../conference-labels.ts';
import { registrationKind, registrationStep } from '../organization-labels.ts';
import { code, title, titled, wordsOf, type Words } from './form.ts';

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
      existsFrom: ['existe desde', 'day'],
      existsUntil: ['existiu até', 'day'],
      vacantSince: ['vaga desde', 'day'],
    },
  },
  CouncilRule: {
    word: 'Regra do conselho',
    fields: {
      kind: ['tipo', councilRuleKind],
      title: 'ato',
      inForceFrom: ['vale desde', 'day'],
      inForceUntil: ['valeu até', 'day'],
      seatCount: 'cadeiras titulares',
      openingBasis: ['quórum para abrir', quorumBasis],
      openingNumber: 'cadeiras para abrir',
      decidingBasis: ['quórum para decidir', quorumBasis],
      decidingNumber: 'votos para decidir',
      mandateMonths: 'meses de mandato',
      reappointments: 'reconduções',
      parity: ['paridade', parityRule],
      alternatesPresidency: ['presidência alternada', 'yes or no'],
      commissions: ['comissões', 'list'],
    },
  },
  Mandate: { word: 'Mandato', fields: { start: ['início', 'day'], end: ['fim', 'day'] } },
  Presidency: { word: 'Presidência', fields: { start: ['início', 'day'], end: ['fim', 'day'] } },
  AgendaItem: { word: 'Item de pauta', fields: { number: 'posição na pauta', title: 'assunto' } },
  Paper: {
    word: 'Papel da reunião',
    fields: {
      title,
      kind: ['tipo', paperKind],
      url: 'endereço na internet',
      sha256: 'impressão digital',
    },
  },
  SeatAttendance: {
    word: 'Presença da cadeira',
    fields: { status: ['presença', wordsOf(attendanceStatus, ({ word }) => word)] },
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
      minutesApproved: ['ata aprovada', 'yes or no'],
      startsAt: 'hora',
      place: 'lugar',
    },
  },
  Resolution: {
    word: 'Resolução',
    fields: {
      actType: ['espécie', actType],
      number: 'número',
      year: 'ano',
      date: ['dia no título', 'day'],
      closingDate: ['dia no fim do ato', 'day'],
      effectiveOn: ['começo da vigência', 'day'],
      endsOn: ['fim da vigência', 'day'],
      isAdReferendum: ['ad referendum', 'yes or no'],
      ratifyBy: ['prazo do referendo', 'day'],
      preamble: 'preâmbulo',
      title,
      officialText: 'ementa',
      basis: ['em que se baseia', 'list'],
    },
  },
  Article: {
    word: 'Artigo',
    fields: {
      annexNumber: 'anexo',
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
  ActRelation: {
    word: 'Ligação entre atos',
    fields: {
      kind: ['o que faz', relationKind],
      targetName: 'outro ato',
      provisions: 'artigos atingidos',
      effectiveOn: ['a partir de', 'day'],
      effectiveUntil: ['até', 'day'],
    },
  },
  Vote: {
    word: 'Voto',
    fields: { option: ['voto', voteOption], isCasting: ['desempate', 'yes or no'] },
  },
  VoteCount: {
    word: 'Contagem dos votos',
    fields: {
      inFavour: 'a favor',
      against: 'contra',
      abstained: 'abstenções',
      absent: 'ausentes',
      castingVote: ['voto de desempate', voteOption],
    },
  },
  Request: {
    word: 'Pedido do conselho',
    fields: {
      title: 'pedido',
      addressee: 'a quem',
      dueOn: ['prazo', 'day'],
      answeredOn: ['dia da resposta', 'day'],
      answer: 'resposta',
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
  EntityRegistration: {
    word: 'Inscrição no conselho',
    fields: { kind: ['tipo', registrationKind], number: 'número', offer: 'oferta' },
  },
  RegistrationStep: {
    word: 'Passo de inscrição',
    fields: {
      kind: ['o que aconteceu', registrationStep],
      date: ['dia', 'day'],
      year: 'ano do plano ou relatório',
      isFavourable: ['parecer a favor', 'yes or no'],
      reason: 'motivo',
      act: 'resolução',
    },
  },
  Conference: {
    word: 'Conferência',
    fields: {
      number: 'número',
      year: 'ano',
      theme: 'tema',
      startsOn: ['primeiro dia', 'day'],
      endsOn: ['último dia', 'day'],
      participantCount: 'quantas pessoas',
    },
  },
  ConferenceProposal: {
    word: 'Proposta de conferência',
    fields: {
      code,
      axis: 'eixo',
      sphere: ['a quem se dirige', wordsOf(sphere, ({ word }) => word)],
      text: 'texto',
      decision: ['o que a plenária decidiu', wordsOf(proposalDecision, ({ word }) => word)],
    },
  },
  ConferenceFollowUp: {
    word: 'Encaminhamento de conferência',
    fields: {
      date: ['dia', 'day'],
      status: ['situação', wordsOf(followUpStatus, ({ word }) => word)],
      note: 'o que foi feito',
    },
  },
};
