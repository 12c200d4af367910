/** What a result is called, and the subject under which it is offered. */
interface Kind {
  name: string;
  subject: Subject;
}

/** What a reader may narrow a search to, as it stands in the address. */
export const SUBJECTS = {
  municipios: 'Municípios e estados',
  servicos: 'Serviços e unidades',
  orgaos: 'Órgãos, entidades e práticas',
  plano: 'Plano, metas e relatórios',
  orcamento: 'Orçamento e parcerias',
  conselho: 'Conselho, reuniões e decisões',
  paginas: 'Palavras e páginas do site',
} as const;
export type Subject = keyof typeof SUBJECTS;

/** Every kind of result that the graph gives. */
export const KINDS: Readonly<Record<string, Kind>> = {
  MUNICIPALITY: { name: 'Município', subject: 'municipios' },
  STATE: { name: 'Estado', subject: 'municipios' },
  NEED: { name: 'Aonde ir', subject: 'servicos' },
  NETWORK_UNIT: { name: 'Unidade da rede', subject: 'servicos' },
  PUBLIC_BODY: { name: 'Órgão público', subject: 'orgaos' },
  COMPLAINT_CHANNEL: { name: 'Onde reclamar', subject: 'orgaos' },
  ORGANIZATION: { name: 'Organização da sociedade civil', subject: 'orgaos' },
  PRACTICE: { name: 'Boa prática', subject: 'orgaos' },
  PLAN: { name: 'Plano municipal', subject: 'plano' },
  STRATEGY: { name: 'Estratégia do plano', subject: 'plano' },
  MANAGEMENT_REPORT: { name: 'Relatório de gestão', subject: 'plano' },
  FISCAL_YEAR: { name: 'Orçamento de um ano', subject: 'orcamento' },
  PARTNERSHIP: { name: 'Parceria', subject: 'orcamento' },
  COUNCIL: { name: 'Conselho', subject: 'conselho' },
  MEETING: { name: 'Reunião', subject: 'conselho' },
  DELIBERATION: { name: 'Deliberação', subject: 'conselho' },
  CONFERENCE: { name: 'Conferência', subject: 'conselho' },
  SUPPORT_PLAN: { name: 'Apoio técnico', subject: 'conselho' },
  PAGE: { name: 'Página do site', subject: 'paginas' },
  TERM: { name: 'Glossário', subject: 'paginas' },
};

/** The kinds of a subject. */
export const kindsOf = (subject: Subject): string[] =>
  Object.keys(KINDS).filter((kind) => KINDS[kind]?.subject === subject);

export const isSubject = (text: string): text is Subject => text in SUBJECTS;
