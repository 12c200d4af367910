/** How a state of affairs is shown: a shape and a word, never only a colour. */
export interface Mark {
  icon: string;
  tone: '' | 'good' | 'bad' | 'go' | 'off';
  word: string;
}

/** Words for the six states of a figure; PUBLISHED shows the figure itself. */
export const figureStatus = {
  PUBLISHED: { icon: 'doc', tone: '', word: 'Publicado' },
  NOT_PUBLISHED: { icon: 'none', tone: 'off', word: 'Não publicado aqui' },
  LATE: { icon: 'late', tone: 'bad', word: 'Em atraso' },
  SUPPRESSED: { icon: 'lock', tone: 'off', word: 'Oculto' },
  NOT_MEASURED: { icon: 'nm', tone: 'off', word: 'Não medido' },
  DECLARED_NONE: { icon: 'un', tone: 'off', word: 'Não existe, declarado' },
} as const satisfies Record<string, Mark>;

/** Judgement of a target or a strategy, with the words for a count of them and the rule behind it. */
export const judgement = {
  MET: {
    icon: 'met',
    tone: 'good',
    word: 'Cumprida',
    one: 'cumprida',
    many: 'cumpridas',
    rule: 'O que foi feito alcança a meta.',
  },
  ON_COURSE: {
    icon: 'go',
    tone: 'go',
    word: 'No rumo',
    one: 'no rumo',
    many: 'no rumo',
    rule: 'O prazo não acabou e nenhum ano vencido ficou para trás.',
  },
  OVERDUE: {
    icon: 'late',
    tone: 'bad',
    word: 'Atrasada',
    one: 'atrasada',
    many: 'atrasadas',
    rule: 'Um ano venceu com menos do que a meta.',
  },
  NOT_DUE: {
    icon: 'due',
    tone: 'off',
    word: 'Ainda não venceu',
    one: 'ainda não venceu',
    many: 'ainda não venceram',
    rule: 'O ano com meta ainda não acabou, ou nada é cobrado nele.',
  },
  NOT_MEASURED: {
    icon: 'nm',
    tone: 'off',
    word: 'Não medida',
    one: 'não medida',
    many: 'não medidas',
    rule: 'Um ano venceu e ninguém publicou o que foi feito.',
  },
  UNMEASURABLE: {
    icon: 'un',
    tone: 'off',
    word: 'Sem como medir',
    one: 'sem como medir',
    many: 'sem como medir',
    rule: 'A meta está escrita de um jeito que não se pode contar.',
  },
  UNDECLARED: {
    icon: 'und',
    tone: 'off',
    word: 'Não declarado',
    one: 'não declarado',
    many: 'não declarados',
    rule: 'O plano não diz se a meta é por ano, acumulada, de nível ou única. Mostramos os números, sem julgar.',
  },
} as const satisfies Record<string, Mark & { one: string; many: string; rule: string }>;

export const targetKind = {
  FLOW_PER_YEAR: 'meta por ano',
  CUMULATIVE: 'meta acumulada',
  LEVEL: 'meta de nível',
  ONE_OFF: 'meta única',
  CONTINUOUS: 'meta contínua',
  UNDECLARED: 'tipo de meta não declarado',
} as const;

export const fundingOrigin = {
  MUNICIPAL: 'Município',
  STATE: 'Estado',
  FEDERAL: 'União',
  FEDERAL_AND_STATE_UNSPLIT: 'União e Estado, juntos',
  OTHER: 'Outras origens',
  UNDECLARED: 'Origem não declarada',
} as const;

/** Kinds of unit: one inside a sentence, plural for the heading, and what a person goes there for. */
export const unitKind = {
  CRAS: {
    one: 'CRAS',
    many: 'CRAS',
    help: 'Para fazer ou atualizar o Cadastro Único, pedir benefícios e ter apoio à família.',
  },
  CREAS: {
    one: 'CREAS',
    many: 'CREAS',
    help: 'Para quem sofre violência, abandono ou outra violação de direitos.',
  },
  CENTRO_POP: { one: 'Centro Pop', many: 'Centros Pop', help: 'Para quem vive na rua.' },
  CADUNICO_POST: {
    one: 'posto do Cadastro Único',
    many: 'Postos do Cadastro Único',
    help: 'Para fazer ou atualizar o Cadastro Único.',
  },
  DAY_CENTRE: {
    one: 'Centro-dia',
    many: 'Centros-dia',
    help: 'Para passar o dia com cuidado e companhia.',
  },
  COMMUNITY_CENTRE: {
    one: 'centro de convivência',
    many: 'Centros de convivência',
    help: 'Para atividades e convivência perto de casa.',
  },
  SHELTER: { one: 'acolhimento', many: 'Acolhimento', help: 'Para quem precisa de um lugar onde ficar.' },
  ORGANIZATION: {
    one: 'organização',
    many: 'Organizações da sociedade civil',
    help: 'Entidades que atendem com a rede pública.',
  },
  OTHER: { one: 'outra unidade', many: 'Outras unidades', help: 'Unidades que a fonte não classifica.' },
} as const;

/** Why a place with an address has no point on the map, as the end of a sentence. */
export const pointGap = {
  MISSING: 'a fonte não traz coordenadas',
  OUTSIDE_BRAZIL: 'as coordenadas da fonte ficam fora do Brasil',
  SHARED: 'a fonte põe no mesmo ponto unidades de municípios diferentes',
  OUTSIDE_MUNICIPALITY: 'as coordenadas da fonte ficam fora do município',
} as const;

/** A unit that attends nobody any more; the word that is shown names the day. */
export const unitClosed = { icon: 'stop', tone: 'bad', word: 'Fechada' } as const satisfies Mark;

/** Levels of protection of the services; the others are of money only. */
export const protectionLevel = {
  BASIC: 'Proteção básica',
  SPECIAL_MEDIUM: 'Proteção especial de média complexidade',
  SPECIAL_HIGH: 'Proteção especial de alta complexidade',
  SPECIAL_UNSPLIT: 'Proteção especial',
  BENEFITS: 'Benefícios',
  MANAGEMENT: 'Gestão',
  UNDECLARED: 'Nível não declarado',
} as const;

/** What happened to a unit. */
export const unitEventKind = {
  OPENED: 'Abriu',
  MOVED: 'Mudou de endereço',
  RENAMED: 'Mudou de nome',
  CLOSED: 'Fechou',
  REOPENED: 'Reabriu',
} as const;

export const councilKind = {
  CMAS: 'Conselho Municipal de Assistência Social',
  CEAS: 'Conselho Estadual de Assistência Social',
  CNAS: 'Conselho Nacional de Assistência Social',
  CIB: 'Comissão Intergestores Bipartite',
  CIT: 'Comissão Intergestores Tripartite',
} as const;

export const seatSegment = {
  GOVERNMENT: 'Governo',
  USERS: 'Usuários',
  WORKERS: 'Trabalhadores',
  ENTITIES: 'Entidades',
} as const;

export const seatRole = { FULL: 'titular', SUBSTITUTE: 'suplente' } as const;

export const meetingKind = {
  ORDINARY: 'ordinária',
  EXTRAORDINARY: 'extraordinária',
  UNDECLARED: 'tipo não declarado',
} as const;

export const meetingStatus = {
  HELD: { icon: 'doc', tone: '', word: 'Realizada' },
  SUSPENDED: { icon: 'stop', tone: 'bad', word: 'Suspensa' },
  SCHEDULED: { icon: 'due', tone: 'off', word: 'Marcada' },
  CANCELLED: { icon: 'un', tone: 'bad', word: 'Cancelada' },
  NO_QUORUM: { icon: 'late', tone: 'bad', word: 'Sem quórum' },
  UNDECLARED: { icon: 'und', tone: 'off', word: 'Não declarado' },
} as const satisfies Record<string, Mark>;

/** What a decision does, as a verb for the sentence, a past verb for the answer, and a noun. */
export const effect = {
  APPROVES: { verb: 'Aprova', past: 'Aprovou', done: 'aprovada', noun: 'aprovação' },
  ADOPTS: { verb: 'Adota', past: 'Adotou', done: 'adotada', noun: 'adoção' },
  ALTERS: { verb: 'Altera', past: 'Alterou', done: 'alteração', noun: 'alteração' },
  REVOKES: { verb: 'Revoga', past: 'Revogou', done: 'revogação', noun: 'revogação' },
  REJECTS: { verb: 'Rejeita', past: 'Rejeitou', done: 'rejeição', noun: 'rejeição' },
  RECOMMENDS: { verb: 'Recomenda', past: 'Recomendou', done: 'recomendação', noun: 'recomendação' },
  PACTS: { verb: 'Pactua', past: 'Pactuou', done: 'pactuação', noun: 'pactuação' },
  DENIES: { verb: 'Indefere', past: 'Indeferiu', done: 'indeferimento', noun: 'indeferimento' },
  RATIFIES: { verb: 'Referenda', past: 'Referendou', done: 'referendo', noun: 'referendo' },
  SUSPENDS: { verb: 'Suspende', past: 'Suspendeu', done: 'suspensão', noun: 'suspensão' },
  CORRECTS: { verb: 'Retifica', past: 'Retificou', done: 'retificação', noun: 'retificação' },
} as const;

/** What a collegiate body does when it decides. */
export const councilVerb = {
  DELIBERATES: { verb: 'delibera', past: 'decidiu', none: 'Nenhuma decisão foi publicada aqui ainda.' },
  PACTS: { verb: 'pactua', past: 'pactuou', none: 'Nenhuma pactuação foi publicada aqui ainda.' },
} as const;

export const councilRuleKind = { LAW: 'Lei', PROCEDURE: 'Regimento' } as const;

export const parityRule = {
  GOVERNMENT_AND_SOCIETY: 'metade governo, metade sociedade civil',
  SPHERES: 'partes iguais entre as esferas de governo',
} as const;

/** A quorum inside a sentence; a number is written by itself. */
export const quorumBasis = {
  MAJORITY: 'maioria absoluta',
  HALF: 'metade das cadeiras',
  TWO_THIRDS: 'dois terços das cadeiras',
  THIRD: 'um terço das cadeiras',
  NUMBER: 'um número fixo',
  MAJORITY_OF_PRESENT: 'maioria das presentes',
} as const;

export const paperKind = {
  CALL: 'convocação',
  AGENDA: 'pauta',
  MINUTES: 'ata',
  ATTENDANCE: 'lista de presença',
  DRAFT: 'minuta',
  OPINION: 'parecer',
  REPORT: 'relatório',
  OTHER: 'outro papel',
} as const;

export const attendanceStatus = {
  PRESENT: { icon: 'met', tone: 'good', word: 'Presente' },
  EXCUSED: { icon: 'nm', tone: 'off', word: 'Justificou' },
  ABSENT: { icon: 'un', tone: 'off', word: 'Faltou' },
} as const satisfies Record<string, Mark>;

/** Kinds of numbered act, as they begin a name. */
export const actType = {
  RESOLUTION: 'Resolução',
  DELIBERATION: 'Deliberação',
  OPINION: 'Parecer',
  RECOMMENDATION: 'Recomendação',
  MOTION: 'Moção',
} as const;

/** What one act does to another, as it stands before its name. */
export const relationKind = {
  ALTERS: 'altera',
  REVOKES: 'revoga',
  ANNULS: 'anula',
  SUSPENDS: 'suspende',
  RESTORES: 'devolve o efeito a',
  RATIFIES: 'referenda',
  REFUSES: 'nega o referendo de',
  CORRECTS: 'retifica',
  BASED_ON: 'baseia-se em',
} as const;

/** Whether an act binds today. */
export const forceStatus = {
  IN_FORCE: { icon: 'met', tone: 'good', word: 'Em vigor' },
  ALTERED: { icon: 'met', tone: 'good', word: 'Em vigor, com mudanças' },
  AWAITING_RATIFICATION: { icon: 'go', tone: 'go', word: 'Em vigor, à espera do plenário' },
  NOT_YET: { icon: 'due', tone: 'off', word: 'Ainda não vale' },
  SUSPENDED: { icon: 'stop', tone: 'bad', word: 'Suspenso' },
  REVOKED: { icon: 'stop', tone: 'bad', word: 'Revogado' },
  ANNULLED: { icon: 'stop', tone: 'bad', word: 'Anulado' },
  LAPSED: { icon: 'late', tone: 'bad', word: 'Caducou' },
  REFUSED: { icon: 'stop', tone: 'bad', word: 'Não referendado' },
  EXPIRED: { icon: 'due', tone: 'off', word: 'O prazo acabou' },
  NOT_PASSED: { icon: 'stop', tone: 'bad', word: 'Não passou na votação' },
  UNKNOWN: { icon: 'und', tone: 'off', word: 'Não se sabe' },
} as const satisfies Record<string, Mark>;

export const voteOption = {
  IN_FAVOUR: 'a favor',
  AGAINST: 'contra',
  ABSTAINED: 'abstenção',
  ABSENT: 'ausente',
} as const;

export const voteOutcome = {
  PASSED: { icon: 'met', tone: 'good', word: 'Passou' },
  NOT_PASSED: { icon: 'stop', tone: 'bad', word: 'Não passou' },
  TIED: { icon: 'stop', tone: 'bad', word: 'Empate, sem desempate' },
  UNKNOWN: { icon: 'und', tone: 'off', word: 'Não se sabe se passou' },
  UNDECLARED: { icon: 'none', tone: 'off', word: 'Não publicados' },
} as const satisfies Record<string, Mark>;

/** What became of a council's request. */
export const requestStatus = {
  DONE: { icon: 'met', tone: 'good', word: 'Feito' },
  PARTLY_DONE: { icon: 'go', tone: 'go', word: 'Feito em parte' },
  NOT_DONE: { icon: 'stop', tone: 'bad', word: 'Não feito' },
  WAITING: { icon: 'due', tone: 'off', word: 'No prazo, sem resposta' },
  OVERDUE: { icon: 'late', tone: 'bad', word: 'Em atraso, sem resposta' },
  UNKNOWN: { icon: 'nm', tone: 'off', word: 'Sem prazo e sem resposta' },
} as const satisfies Record<string, Mark>;

/** Whether an event of a support plan took place. */
export const supportEventStatus = {
  PLANNED: { icon: 'due', tone: 'off', word: 'Prometida' },
  HELD: { icon: 'met', tone: 'good', word: 'Realizada' },
  NOT_HELD: { icon: 'stop', tone: 'bad', word: 'Não realizada' },
  UNKNOWN: { icon: 'nm', tone: 'off', word: 'Sem notícia' },
} as const satisfies Record<string, Mark>;
