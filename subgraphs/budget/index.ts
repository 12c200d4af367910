import type { SubgraphDefinition } from '../shared/subgraph.ts';
import { FiscalYearStatementSummaries, StatementSummaryResolver } from './statement-summary.ts';
import { Amendment, AmendmentResolver, FiscalYearAmendments } from './amendment.ts';
import { BudgetLine, BudgetLineResolver, FiscalYearLines } from './budget-line.ts';
import { FiscalYear, FiscalYearResolver, MunicipalityFiscalYears } from './fiscal-year.ts';
import { FundAccount, FundAccountResolver, MunicipalityFundAccounts } from './fund-account.ts';
import { balanceFindings, FundAccountBalances, FundBalance, FundBalanceResolver } from './fund-balance.ts';
import { FiscalYearFunding, Funding, FundingResolver } from './funding.ts';
import { fundingFindings } from './funding-findings.ts';
import { amendments } from './layouts/amendments.ts';
import { balances } from './layouts/balances.ts';
import { lineFindings } from './line-findings.ts';
import { budgetLines } from './layouts/budget-lines.ts';
import { dca } from './layouts/dca.ts';
import { fnasAmendments } from './layouts/fnas-amendments.ts';
import { fnasBalances } from './layouts/fnas-balances.ts';
import { fnasTransfers } from './layouts/fnas-transfers.ts';
import { fundingFacts } from './layouts/funding-facts.ts';
import { budgetManagementReport } from './layouts/management-report.ts';
import { msc } from './layouts/msc.ts';
import { partnerships } from './layouts/partnerships.ts';
import { rreo } from './layouts/rreo.ts';
import { statementValues } from './layouts/statement-values.ts';
import { transfers } from './layouts/transfers.ts';
import { migrations } from './migrations/index.ts';
import { MoneyFigureResolver } from './money-figure.ts';
import { FiscalYearMoneyPaths } from './money-path.ts';
import { Municipality } from './municipality.ts';
import { NetworkUnit } from './network-unit.ts';
import { Organization } from './organization.ts';
import { partnershipFindings } from './partnership-findings.ts';
import {
  MunicipalityPartnerships,
  OrganizationPartnerships,
  Partnership,
  PartnershipResolver,
} from './partnership.ts';
import { Action, ActionBudgetLines, BudgetLineAction } from './plan-action.ts';
import { FiscalYearReconciliation, ReconciledFigureResolver } from './reconciliation.ts';
import { FiscalYearStageTotals, StageTotalResolver } from './stage-totals.ts';
import { FundAccountStandingStill } from './standing-still.ts';
import { FiscalYearStatements, StatementFigure, StatementFigureResolver } from './statement-figure.ts';
import { BudgetLineTransfers, TransferBudgetLines } from './transfer-lines.ts';
import { FiscalYearTransferTotals, TransferTotalResolver } from './transfer-totals.ts';
import { FiscalYearTransfers, Transfer, TransferResolver } from './transfer.ts';
import { BudgetVersion } from './version.ts';
import { budgetSearch } from './search.ts';

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
    FiscalYearStageTotals,
    StageTotalResolver,
    StatementFigureResolver,
    FiscalYearStatements,
    FiscalYearStatementSummaries,
    StatementSummaryResolver,
    FiscalYearReconciliation,
    ReconciledFigureResolver,
    TransferResolver,
    FiscalYearTransfers,
    BudgetLineTransfers,
    TransferBudgetLines,
    FiscalYearTransferTotals,
    TransferTotalResolver,
    AmendmentResolver,
    FiscalYearAmendments,
    FundAccountResolver,
    MunicipalityFundAccounts,
    FundBalanceResolver,
    FundAccountBalances,
    FundAccountStandingStill,
    FiscalYearMoneyPaths,
    PartnershipResolver,
    OrganizationPartnerships,
    MunicipalityPartnerships,
    BudgetVersion,
  ],
  orphanedTypes: [Municipality, Action, NetworkUnit, Organization],
  references: {
    Municipality: ({ ibgeCode }) => ({ ibgeCode }),
    FiscalYear: ({ id = '' }, { rows }) => rows.byId(FiscalYear, id),
    Action: ({ id }) => ({ id }),
    Organization: ({ id }) => ({ id }),
  },
  entities: [
    FiscalYear,
    Funding,
    BudgetLine,
    StatementFigure,
    Transfer,
    Amendment,
    FundAccount,
    FundBalance,
    Partnership,
  ],
  publishedAs: [
    {
      entity: BudgetLine,
      fields: {
        declaredOrigin: 'origin',
        planned: 'multiYearPlan',
        enacted: 'initialAppropriation',
        leftToPay: 'carriedOver',
        paidOfEarlier: 'carriedOverPaid',
        fundingSourceCode: 'fundingSource',
        appropriated: 'appropriation',
        committed: 'commitment',
        settled: 'settlement',
        paid: 'payment',
      },
    },
    { entity: FiscalYear, fields: { totalAmount: 'total' } },
    { entity: StatementFigure, fields: { fundingSourceCode: 'fundingSource' } },
  ],
  findings: (read) => [
    ...read(FiscalYear).flatMap(({ id, year, totalAmount, totalPrintedShare }) => {
      const parts = read(Funding).filter(({ fiscalYearId }) => fiscalYearId === id);
      return fundingFindings({ year, totalAmount, totalPrintedShare, parts });
    }),
    ...read(BudgetLine).flatMap(lineFindings),
    ...read(Partnership).flatMap(partnershipFindings),
    ...read(FundBalance).flatMap(balanceFindings),
  ],
  search: budgetSearch,
  migrations,
  layouts: [
    budgetManagementReport,
    fundingFacts,
    budgetLines,
    rreo,
    dca,
    msc,
    statementValues,
    fnasTransfers,
    fnasBalances,
    fnasAmendments,
    transfers,
    balances,
    amendments,
    partnerships,
  ],
  samples: [
    'juiz-de-fora-2021-financiamento.csv',
    'exemplo-2024-financiamento.csv',
    'exemplo-2025-financiamento.csv',
    'exemplo-linhas.csv',
    'exemplo-repasses.csv',
    'exemplo-saldos.csv',
    'exemplo-emendas.csv',
    'exemplo-demonstrativos-2023.csv',
    'exemplo-demonstrativos-2024.csv',
    'exemplo-parcerias.csv',
  ].map((name) => new URL(`./sample/${name}`, import.meta.url)),
};
