import { Big } from 'big.js';
import type { BudgetLine } from './budget-line.ts';
import type { FiscalYear } from './fiscal-year.ts';
import { federalTransfers, type FederalTransfer } from './federal-transfers.ts';
import type { Funding } from './funding.ts';
import { ownFigures } from './own-figures.ts';
import { receivedReasons, stageReasons, undeclaredReasons } from './reconciliation-reasons.ts';
import type { Reconciliation } from './reconciliation.ts';
import { SpendingStage } from './spending-stage.ts';
import type { StatementFigure } from './statement-figure.ts';
import { IntraBudget, Statement } from './statement.ts';
import { byStatement, sideBySide, wholeFigures, type WholeFigure } from './whole-figures.ts';

/** What a year's sources say, as far as it is held side by side. */
interface YearToReconcile {
  year: Pick<FiscalYear, 'year' | 'totalAmount' | 'totalSourceId' | 'totalLocator'>;
  lines: readonly BudgetLine[];
  funding: readonly Pick<Funding, 'origin' | 'amount' | 'sourceId' | 'locator'>[];
  figures: readonly StatementFigure[];
  transfers: readonly FederalTransfer[];
}

const TITLES: Record<SpendingStage, string> = {
  MULTI_YEAR_PLAN: 'Previsto no plano de quatro anos (PPA)',
  INITIAL_APPROPRIATION: 'Dotação inicial',
  APPROPRIATION: 'Dotação atualizada',
  COMMITMENT: 'Empenho',
  SETTLEMENT: 'Liquidação',
  PAYMENT: 'Pagamento',
  CARRIED_OVER: 'Restos a pagar',
  CARRIED_OVER_PAID: 'Restos a pagar pagos no ano',
};

/**
 * Every quantity that at least two sources of a year tell, in the order of spending. A report's total that does not
 * say its stage stands by itself beside settled and paid money; then comes what the federal government sent.
 */
export function reconciliations({
  year,
  lines,
  funding,
  figures,
  transfers,
}: YearToReconcile): Reconciliation[] {
  const own = ownFigures(year, lines, funding);
  const whole = [...own.lines, ...wholeFigures(figures)].toSorted(byStatement);
  const of = (stage: SpendingStage) => whole.filter((figure) => figure.stage === stage);
  const onlyIntra = (stage: SpendingStage) =>
    of(stage).filter(({ intraBudget }) => intraBudget === IntraBudget.ONLY);
  const stages = Object.values(SpendingStage).map((stage) =>
    reconciliation(stage, TITLES[stage], sideBySide(of(stage)), (all) => stageReasons(all, onlyIntra(stage))),
  );
  const spending = [SpendingStage.SETTLEMENT, SpendingStage.PAYMENT];
  const undeclared = own.total ? [own.total, ...spending.flatMap((stage) => sideBySide(of(stage)))] : [];
  // Months of money that came in may be flows or sums since January, so only whole years are held together.
  const received = whole.filter(({ stage, period }) => stage === null && period === String(year.year));
  const isReported = received.some(({ statement }) => statement === Statement.MANAGEMENT_REPORT);
  const reported = own.received && !isReported ? [own.received] : [];
  const isSummed = received.some(({ statement }) => statement === Statement.FNAS);
  const sent = isSummed ? [] : federalTransfers(year.year, transfers);
  return [
    ...stages,
    reconciliation(null, 'Total do relatório de gestão, sem etapa declarada', undeclared, (all) =>
      undeclaredReasons(all, spending.flatMap(onlyIntra)),
    ),
    reconciliation(
      null,
      'Dinheiro recebido da União',
      sideBySide([...reported, ...received, ...sent].toSorted(byStatement)),
      receivedReasons,
    ),
  ].flatMap((each) => each ?? []);
}

function reconciliation(
  stage: SpendingStage | null,
  title: string,
  figures: readonly WholeFigure[],
  reasonsOf: (figures: readonly WholeFigure[]) => string[],
): Reconciliation | null {
  const [first] = figures;
  if (!first || figures.length < 2) return null;
  const amounts = figures.map(({ amount }) => new Big(amount)).toSorted((one, other) => one.cmp(other));
  const difference = amounts.at(-1)!.minus(amounts[0]!);
  const isEqual = difference.eq(0);
  return {
    stage,
    title,
    figures: figures.map((figure) => ({
      ...figure,
      difference: new Big(figure.amount).minus(first.amount).toFixed(2),
    })),
    difference: difference.toFixed(2),
    isEqual,
    reasons: isEqual ? [] : reasonsOf(figures),
  };
}
