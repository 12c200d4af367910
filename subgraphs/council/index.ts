import type { SubgraphDefinition } from '../shared/subgraph.ts';
import { actFindings } from './act-findings.ts';
import { Article, ArticleResolver, ResolutionArticles } from './article.ts';
import {
  ActionDeliberations,
  Concern,
  DeliberationConcerns,
  FiscalYearDeliberations,
  PlanDeliberations,
} from './concern.ts';
import { Council, CouncilResolver, MunicipalityCouncils, StateCouncils } from './council.ts';
import {
  CouncilDeliberations,
  Deliberation,
  DeliberationResolver,
  MeetingDeliberations,
  ResolutionDeliberations,
} from './deliberation.ts';
import { councils } from './layouts/councils.ts';
import { deliberations } from './layouts/deliberations.ts';
import { listedActs } from './layouts/listed-acts.ts';
import { listedMeetings } from './layouts/listed-meetings.ts';
import { meetings } from './layouts/meetings.ts';
import { seats } from './layouts/seats.ts';
import { supportPlan } from './layouts/support-plan.ts';
import { supportResolution } from './layouts/support-resolution.ts';
import { CouncilMeetings, Meeting, MeetingResolver } from './meeting.ts';
import { migrations } from './migrations/index.ts';
import { CouncilResolutions, Resolution, ResolutionResolver } from './resolution.ts';
import { CouncilSeats, Seat, SeatResolver } from './seat.ts';
import { Action, FiscalYear, NetworkUnit, Plan } from './subjects.ts';
import { SupportContact, SupportContactResolver, SupportStrategyContacts } from './support-contact.ts';
import {
  eventFindings,
  SupportAxis,
  SupportAxisEvents,
  SupportEvent,
  SupportEventResolver,
  SupportPlanAxes,
} from './support-event.ts';
import { ResolutionSupportPlan, TechnicalSupportPlan, TechnicalSupportPlanResolver } from './support-plan.ts';
import { SupportPlanStrategies, SupportStrategy, SupportStrategyResolver } from './support-strategy.ts';
import { CouncilVersion } from './version.ts';

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
    MeetingResolver,
    CouncilMeetings,
    ResolutionResolver,
    CouncilResolutions,
    DeliberationResolver,
    CouncilDeliberations,
    MeetingDeliberations,
    ResolutionDeliberations,
    DeliberationConcerns,
    PlanDeliberations,
    ActionDeliberations,
    FiscalYearDeliberations,
    TechnicalSupportPlanResolver,
    ResolutionSupportPlan,
    SupportPlanAxes,
    SupportAxisEvents,
    SupportEventResolver,
    ArticleResolver,
    ResolutionArticles,
    SupportStrategyResolver,
    SupportPlanStrategies,
    SupportContactResolver,
    SupportStrategyContacts,
    CouncilVersion,
  ],
  orphanedTypes: [Plan, Action, FiscalYear, NetworkUnit],
  references: {
    Municipality: ({ ibgeCode }) => ({ ibgeCode }),
    State: ({ code }) => ({ code }),
    Plan: ({ id }) => ({ id }),
    Action: ({ id }) => ({ id }),
    FiscalYear: ({ id }) => ({ id }),
    Council: ({ id = '' }, { rows }) => rows.byId(Council, id),
    Resolution: ({ id = '' }, { rows }) => rows.byId(Resolution, id),
    Deliberation: ({ id = '' }, { rows }) => rows.byId(Deliberation, id),
  },
  entities: [
    Council,
    Seat,
    Meeting,
    Resolution,
    Deliberation,
    Concern,
    TechnicalSupportPlan,
    SupportAxis,
    SupportEvent,
    Article,
    SupportStrategy,
    SupportContact,
  ],
  findings: (read) => [
    ...read(Resolution).flatMap(actFindings),
    ...read(SupportEvent).flatMap(eventFindings),
  ],
  migrations,
  layouts: [
    councils,
    seats,
    meetings,
    deliberations,
    supportPlan,
    supportResolution,
    listedMeetings,
    listedActs,
  ],
  samples: [
    'conselhos.csv',
    'londrina-reunioes-2025.csv',
    'caceres-deliberacoes.csv',
    'placido-de-castro-deliberacoes.csv',
    'videira-deliberacoes.csv',
    'timon-deliberacoes.csv',
    'mt-cib-deliberacoes.csv',
    'mt-cib-apoio-tecnico-2022.csv',
    'exemplo-cadeiras.csv',
    'exemplo-reunioes.csv',
    'exemplo-deliberacoes.csv',
  ].map((name) => new URL(`./sample/${name}`, import.meta.url)),
};
