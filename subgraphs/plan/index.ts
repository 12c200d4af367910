import type { SubgraphDefinition } from '../shared/subgraph.ts';
import { Action, ActionResolver, GuidelineActions } from './action.ts';
import { Axis, AxisResolver, PlanAxes } from './axis.ts';
import { AxisGuidelines, Guideline, GuidelineResolver } from './guideline.ts';
import { JudgedStrategy, JudgedTarget } from './judged.ts';
import { continuity } from './layouts/continuity.ts';
import { declaredKinds } from './layouts/declared-kinds.ts';
import { planManagementReport } from './layouts/management-report.ts';
import { measurements } from './layouts/measurements.ts';
import { planCounts } from './counts.ts';
import { planFacts } from './layouts/plan-facts.ts';
import { planParts } from './layouts/plan-parts.ts';
import { planRevisions } from './layouts/plan-revisions.ts';
import { planTable } from './layouts/plan-table/plan-table.ts';
import { reportFacts } from './layouts/report-facts.ts';
import { reportTies } from './layouts/report-ties.ts';
import {
  ManagementReport,
  ManagementReportResolver,
  MunicipalityManagementReports,
} from './management-report.ts';
import { Measurement, MeasurementResolver, TargetMeasurements } from './measurement.ts';
import { migrations } from './migrations/index.ts';
import {
  Continuation,
  ContinuationResolver,
  PlanContinuations,
  StrategyContinuations,
} from './continuation.ts';
import {
  FigureTie,
  FigureTieResolver,
  ManagementReportFigureTies,
  StrategyFigureTies,
} from './figure-tie.ts';
import { Indicator } from './indicator.ts';
import { NetworkUnit } from './network-unit.ts';
import { PlanDocuments } from './plan-documents.ts';
import { PlanPart, PlanPartResolver, PlanParts } from './plan-part.ts';
import { PlanRevision, PlanRevisionResolver, PlanRevisions } from './plan-revision.ts';
import { MunicipalityPlans, Plan, PlanResolver } from './plan.ts';
import {
  itemFindings,
  ManagementReportParts,
  ReportArea,
  ReportAreaItems,
  ReportItem,
  ReportItemResolver,
} from './report-item.ts';
import { ReportItemTies, ReportTie, ReportTieResolver, StrategyReportTies } from './report-tie.ts';
import { ActionStrategies, PlanStrategies, Strategy, StrategyResolver } from './strategy.ts';
import { StrategyTargets, Target, TargetResolver } from './target.ts';
import { ActionTally, AxisTally, GuidelineTally, PlanTally } from './tally.ts';
import { PlanVersion } from './version.ts';
import { planSearch } from './search.ts';

/** The subgraph of planning: what the municipality promised, what was done of it, what it reports. */
export const plan: SubgraphDefinition = {
  name: 'plan',
  subject: 'dos planos e relatórios',
  resolvers: [
    PlanResolver,
    MunicipalityPlans,
    AxisResolver,
    PlanAxes,
    GuidelineResolver,
    AxisGuidelines,
    ActionResolver,
    GuidelineActions,
    StrategyResolver,
    ActionStrategies,
    PlanStrategies,
    TargetResolver,
    StrategyTargets,
    MeasurementResolver,
    TargetMeasurements,
    JudgedStrategy,
    JudgedTarget,
    ManagementReportResolver,
    MunicipalityManagementReports,
    ReportItemResolver,
    ReportAreaItems,
    ManagementReportParts,
    PlanPartResolver,
    PlanParts,
    PlanRevisionResolver,
    PlanRevisions,
    ContinuationResolver,
    StrategyContinuations,
    PlanContinuations,
    ReportTieResolver,
    ReportItemTies,
    StrategyReportTies,
    FigureTieResolver,
    ManagementReportFigureTies,
    StrategyFigureTies,
    PlanTally,
    AxisTally,
    GuidelineTally,
    ActionTally,
    PlanDocuments,
    PlanVersion,
  ],
  orphanedTypes: [NetworkUnit, Indicator],
  references: {
    Municipality: ({ ibgeCode }) => ({ ibgeCode }),
    Plan: ({ id = '' }, { rows }) => rows.byId(Plan, id),
    Axis: ({ id = '' }, { rows }) => rows.byId(Axis, id),
    Guideline: ({ id = '' }, { rows }) => rows.byId(Guideline, id),
    Action: ({ id = '' }, { rows }) => rows.byId(Action, id),
    Strategy: ({ id = '' }, { rows }) => rows.byId(Strategy, id),
    ManagementReport: ({ id = '' }, { rows }) => rows.byId(ManagementReport, id),
  },
  entities: [
    Plan,
    Axis,
    Guideline,
    Action,
    Strategy,
    Target,
    Measurement,
    ManagementReport,
    ReportArea,
    ReportItem,
    PlanPart,
    PlanRevision,
    Continuation,
    ReportTie,
    FigureTie,
  ],
  publishedAs: [Axis, Guideline, Action, Strategy, ReportItem].map((entity) => ({
    entity,
    fields: { plainTitle: 'title' },
  })),
  concealed: [{ entity: Measurement, where: `t."status" = 'SUPPRESSED'` }],
  counts: planCounts,
  findings: (read) => read(ReportItem).flatMap(itemFindings),
  search: planSearch,
  migrations,
  layouts: [
    planTable,
    planManagementReport,
    planFacts,
    declaredKinds,
    measurements,
    planParts,
    planRevisions,
    continuity,
    reportFacts,
    reportTies,
  ],
  samples: [
    'exemplo-plano.csv',
    'exemplo-tipos-de-meta.csv',
    'exemplo-apuracoes.csv',
    'exemplo-partes.csv',
    'exemplo-revisao.csv',
    'exemplo-plano-2026.csv',
    'exemplo-tipos-de-meta-2026.csv',
    'exemplo-apuracoes-2026.csv',
    'exemplo-continuidade.csv',
    'exemplo-relatorio-2023.csv',
    'exemplo-relatorio-2024.csv',
    'exemplo-vinculos-relatorio-2023.csv',
    'exemplo-vinculos-relatorio-2024.csv',
    'juiz-de-fora-relatorio-2021.csv',
  ].map((name) => new URL(`./sample/${name}`, import.meta.url)),
};
