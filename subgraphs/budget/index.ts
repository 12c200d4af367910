import type { SubgraphDefinition } from '../shared/subgraph.ts';
import { BudgetLine, BudgetLineResolver, FiscalYearLines } from './budget-line.ts';
import { FiscalYear, FiscalYearResolver, MunicipalityFiscalYears } from './fiscal-year.ts';
import { FiscalYearFunding, Funding, FundingResolver } from './funding.ts';
import { fundingFindings } from './funding-findings.ts';
import { budgetLines } from './layouts/budget-lines.ts';
import { fundingFacts } from './layouts/funding-facts.ts';
import { budgetManagementReport } from './layouts/management-report.ts';
import { migrations } from './migrations/index.ts';
import { MoneyFigureResolver } from './money-figure.ts';
import { Municipality } from './municipality.ts';
import { NetworkUnit } from './network-unit.ts';
import { Action, ActionBudgetLines, BudgetLineAction } from './plan-action.ts';
import { stageFindings } from './stage-findings.ts';
import { BudgetVersion } from './version.ts';

/** The subgraph of finance: what a year's money was, where it came from, and how far each line was spent. */
export const budget: SubgraphDefinition = {
  name: 'budget',
  subject: 'do dinheiro',
  resolvers: [
    FiscalYearResolver,
    MunicipalityFiscalYears,
    FundingResolver,
    FiscalYearFunding,
    BudgetLineResolver,
    FiscalYearLines,
    MoneyFigureResolver,
    BudgetLineAction,
    ActionBudgetLines,
    BudgetVersion,
  ],
  orphanedTypes: [Municipality, Action, NetworkUnit],
  references: {
    Municipality: ({ ibgeCode }) => ({ ibgeCode }),
    FiscalYear: ({ id = '' }, { rows }) => rows.byId(FiscalYear, id),
    Action: ({ id }) => ({ id }),
  },
  entities: [FiscalYear, Funding, BudgetLine],
  publishedAs: [
    {
      entity: BudgetLine,
      fields: {
        appropriated: 'appropriation',
        committed: 'commitment',
        settled: 'settlement',
        paid: 'payment',
      },
    },
    { entity: FiscalYear, fields: { totalAmount: 'total' } },
  ],
  findings: (read) => [
    ...read(FiscalYear).flatMap(({ id, year, totalAmount, totalPrintedShare }) => {
      const parts = read(Funding).filter(({ fiscalYearId }) => fiscalYearId === id);
      return fundingFindings({ year, totalAmount, totalPrintedShare, parts });
    }),
    ...read(BudgetLine).flatMap(stageFindings),
  ],
  migrations,
  layouts: [budgetManagementReport, fundingFacts, budgetLines],
  samples: [
    'juiz-de-fora-2021-financiamento.csv',
    'exemplo-2024-financiamento.csv',
    'exemplo-2025-financiamento.csv',
    'exemplo-linhas.csv',
  ].map((name) => new URL(`./sample/${name}`, import.meta.url)),
};
