import type { SubgraphDefinition } from '../shared/subgraph.ts';
import { actFindings, decisionFindings } from './act-findings.ts';
import { AgendaConcern, AgendaItem, AgendaItemResolver, MeetingAgenda } from './agenda-item.ts';
import { ResolutionForce } from './act-force.ts';
import {
  ActRelation,
  ActRelationResolver,
  DeliberationRelations,
  ResolutionRelations,
} from './act-relation.ts';
import { Article, ArticleResolver, ResolutionArticles } from './article.ts';
import {
  ActionDeliberations,
  Concern,
  DeliberationConcerns,
  FiscalYearDeliberations,
  OrganizationDeliberations,
  PlanDeliberations,
} from './concern.ts';
import { CouncilRule, CouncilRuleResolver, CouncilRules } from './council-rule.ts';
import {
  ConferenceFollowUp,
  ConferenceFollowUpResolver,
  ConferenceProposalFollowUps,
} from './conference-follow-up.ts';
import {
  ConferenceProposal,
  ConferenceProposalResolver,
  ConferenceProposals,
} from './conference-proposal.ts';
import { Conference, ConferenceResolver, CouncilConferences } from './conference.ts';
import { Council, CouncilResolver, MunicipalityCouncils, StateCouncils } from './council.ts';
import { DeliberationFindings } from './decision-findings.ts';
import {
  CouncilDeliberations,
  Deliberation,
  DeliberationResolver,
  MeetingDeliberations,
  ResolutionDeliberations,
} from './deliberation.ts';
import { agendas } from './layouts/agendas.ts';
import { attendance } from './layouts/attendance.ts';
import { councilRules } from './layouts/council-rules.ts';
import { actRelations } from './layouts/act-relations.ts';
import { actText } from './layouts/act-text.ts';
import {
  CouncilRegistrations,
  EntityRegistration,
  EntityRegistrationResolver,
  OrganizationRegistrations,
} from './entity-registration.ts';
import { conferenceFollowUps } from './layouts/conference-follow-ups.ts';
import { conferenceProposals } from './layouts/conference-proposals.ts';
import { conferences } from './layouts/conferences.ts';
import { councils } from './layouts/councils.ts';
import { deliberations } from './layouts/deliberations.ts';
import { listedActs } from './layouts/listed-acts.ts';
import { listedMeetings } from './layouts/listed-meetings.ts';
import { mandates } from './layouts/mandates.ts';
import { meetings } from './layouts/meetings.ts';
import { papers } from './layouts/papers.ts';
import { presidencies } from './layouts/presidencies.ts';
import { requests } from './layouts/requests.ts';
import { seatVotes } from './layouts/seat-votes.ts';
import { registrations } from './layouts/registrations.ts';
import { seats } from './layouts/seats.ts';
import { supportOutcomes } from './layouts/support-outcomes.ts';
import { supportPlan } from './layouts/support-plan.ts';
import { supportResolution } from './layouts/support-resolution.ts';
import { Mandate, MandateResolver } from './mandate.ts';
import { MeetingQuorum } from './meeting-quorum.ts';
import { MeetingRevision } from './meeting-revision.ts';
import { CouncilMeetings, Meeting, MeetingResolver } from './meeting.ts';
import { migrations } from './migrations/index.ts';
import { AgendaItemPapers, MeetingPapers, Paper, PaperResolver } from './paper.ts';
import { CouncilPresidencies, Presidency, PresidencyResolver } from './presidency.ts';
import { Organization } from './organization.ts';
import { OrganizationFindings } from './paid-not-registered.ts';
import {
  EntityRegistrationLife,
  registrationFindings,
  RegistrationStep,
  RegistrationStepResolver,
} from './registration-step.ts';
import { CouncilResolutions, Resolution, ResolutionResolver } from './resolution.ts';
import { MeetingAttendance, SeatAttendance, SeatAttendanceResolver } from './seat-attendance.ts';
import { CouncilParity, MandateSeat, SeatResolver } from './seat-occupancy.ts';
import { CouncilSeats, Seat } from './seat.ts';
import { Action, FiscalYear, NetworkUnit, Plan } from './subjects.ts';
import { voteCounts } from './layouts/vote-counts.ts';
import { ResolutionLexml } from './lexml.ts';
import { DeliberationRequests, Request, RequestResolver } from './request.ts';
import { SupportContact, SupportContactResolver, SupportStrategyContacts } from './support-contact.ts';
import {
  eventFindings,
  SupportAxis,
  SupportAxisEvents,
  SupportEvent,
  SupportEventResolver,
  SupportPlanAxes,
} from './support-event.ts';
import { SupportEventOutcome, SupportOutcome } from './support-outcome.ts';
import { ResolutionSupportPlan, TechnicalSupportPlan, TechnicalSupportPlanResolver } from './support-plan.ts';
import { SupportPlanStrategies, SupportStrategy, SupportStrategyResolver } from './support-strategy.ts';
import { CouncilVersion } from './version.ts';
import { DeliberationJudgement } from './vote-judgement.ts';
import { DeliberationVotes, Vote, VoteCount, VoteCountResolver, VoteResolver } from './vote.ts';
import { councilSearch } from './search.ts';

/** The subgraph of the councils' secretariats: who has a seat, when they met, what was decided about what. */
export const council: SubgraphDefinition = {
  name: 'council',
  subject: 'dos conselhos',
  resolvers: [
    CouncilResolver,
    MunicipalityCouncils,
    StateCouncils,
    SeatResolver,
    CouncilSeats,
    CouncilRuleResolver,
    CouncilRules,
    CouncilParity,
    MandateResolver,
    MandateSeat,
    PresidencyResolver,
    CouncilPresidencies,
    MeetingResolver,
    CouncilMeetings,
    MeetingRevision,
    MeetingQuorum,
    AgendaItemResolver,
    MeetingAgenda,
    PaperResolver,
    MeetingPapers,
    AgendaItemPapers,
    SeatAttendanceResolver,
    MeetingAttendance,
    ResolutionResolver,
    CouncilResolutions,
    DeliberationResolver,
    CouncilDeliberations,
    MeetingDeliberations,
    ResolutionDeliberations,
    DeliberationConcerns,
    DeliberationFindings,
    DeliberationJudgement,
    DeliberationVotes,
    VoteResolver,
    VoteCountResolver,
    DeliberationRelations,
    ActRelationResolver,
    ResolutionRelations,
    ResolutionForce,
    ResolutionLexml,
    DeliberationRequests,
    RequestResolver,
    PlanDeliberations,
    ActionDeliberations,
    FiscalYearDeliberations,
    OrganizationDeliberations,
    TechnicalSupportPlanResolver,
    ResolutionSupportPlan,
    SupportPlanAxes,
    SupportAxisEvents,
    SupportEventResolver,
    SupportEventOutcome,
    ArticleResolver,
    ResolutionArticles,
    SupportStrategyResolver,
    SupportPlanStrategies,
    SupportContactResolver,
    SupportStrategyContacts,
    EntityRegistrationResolver,
    CouncilRegistrations,
    OrganizationRegistrations,
    RegistrationStepResolver,
    EntityRegistrationLife,
    OrganizationFindings,
    ConferenceResolver,
    CouncilConferences,
    ConferenceProposalResolver,
    ConferenceProposals,
    ConferenceFollowUpResolver,
    ConferenceProposalFollowUps,
    CouncilVersion,
  ],
  orphanedTypes: [Plan, Action, FiscalYear, NetworkUnit, Organization],
  references: {
    Municipality: ({ ibgeCode }) => ({ ibgeCode }),
    State: ({ code }) => ({ code }),
    Plan: ({ id }) => ({ id }),
    Action: ({ id }) => ({ id }),
    FiscalYear: ({ id }) => ({ id }),
    Organization: ({ id, partnerships }) => ({ id, partnerships }),
    Council: ({ id = '' }, { rows }) => rows.byId(Council, id),
    Resolution: ({ id = '' }, { rows }) => rows.byId(Resolution, id),
    Deliberation: ({ id = '' }, { rows }) => rows.byId(Deliberation, id),
  },
  entities: [
    Council,
    CouncilRule,
    Seat,
    Mandate,
    Presidency,
    Meeting,
    AgendaItem,
    AgendaConcern,
    Paper,
    SeatAttendance,
    Resolution,
    Deliberation,
    Concern,
    ActRelation,
    Vote,
    VoteCount,
    Request,
    TechnicalSupportPlan,
    SupportAxis,
    SupportEvent,
    SupportOutcome,
    Article,
    SupportStrategy,
    SupportContact,
    EntityRegistration,
    RegistrationStep,
    Conference,
    ConferenceProposal,
    ConferenceFollowUp,
  ],
  publishedAs: [
    { entity: Seat, fields: { declaredVacantSince: 'vacantSince' } },
    { entity: AgendaConcern, term: 'Assunto de um item da pauta' },
    { entity: Concern, term: 'Assunto de uma decisão' },
    { entity: SupportOutcome, term: 'Resultado de uma atividade de apoio' },
  ],
  findings: (read) => [
    ...read(Resolution).flatMap(actFindings),
    ...read(Deliberation).flatMap(decisionFindings),
    ...read(SupportEvent).flatMap(eventFindings),
    ...read(EntityRegistration).flatMap((registration) =>
      registrationFindings(
        registration,
        read(RegistrationStep).filter(({ registrationId }) => registrationId === registration.id),
      ),
    ),
  ],
  search: councilSearch,
  migrations,
  layouts: [
    councils,
    councilRules,
    seats,
    mandates,
    presidencies,
    meetings,
    agendas,
    papers,
    attendance,
    deliberations,
    actRelations,
    voteCounts,
    seatVotes,
    requests,
    actText,
    supportPlan,
    supportOutcomes,
    supportResolution,
    listedMeetings,
    listedActs,
    registrations,
    conferences,
    conferenceProposals,
    conferenceFollowUps,
  ],
  samples: [
    'conselhos.csv',
    'londrina-reunioes-2025.csv',
    'caceres-deliberacoes.csv',
    'placido-de-castro-deliberacoes.csv',
    'videira-deliberacoes.csv',
    'videira-ligacoes.csv',
    'timon-deliberacoes.csv',
    'cnas-deliberacoes-2009.csv',
    'cnas-deliberacoes-2014.csv',
    'cnas-ligacoes.csv',
    'mt-cib-deliberacoes.csv',
    'mt-cib-apoio-tecnico-2022.csv',
    'exemplo-regras.csv',
    'exemplo-cadeiras.csv',
    'exemplo-mandatos.csv',
    'exemplo-presidencias.csv',
    'exemplo-reunioes.csv',
    'exemplo-pautas.csv',
    'exemplo-papeis.csv',
    'exemplo-presencas.csv',
    'exemplo-deliberacoes.csv',
    'exemplo-atos.csv',
    'exemplo-ligacoes.csv',
    'exemplo-votacoes.csv',
    'exemplo-votos.csv',
    'exemplo-pedidos.csv',
    'exemplo-texto.csv',
    'exemplo-cib-deliberacoes.csv',
    'exemplo-apoio-tecnico.csv',
    'exemplo-apoio-realizado.csv',
    'exemplo-inscricoes.csv',
    'exemplo-conferencias.csv',
    'exemplo-propostas-2025.csv',
    'exemplo-encaminhamentos-2025.csv',
  ].map((name) => new URL(`./sample/${name}`, import.meta.url)),
};
