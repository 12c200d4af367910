import { Big } from 'big.js';
import { writtenList, writtenMoney } from '../shared/written.ts';
import { SpendingStage } from './spending-stage.ts';
import { IntraBudget, Statement } from './statement.ts';
import { lastMonth, type WholeFigure } from './whole-figures.ts';

const NAMES: Record<Statement, string> = {
  MANAGEMENT_REPORT: 'o relatório de gestão',
  BUDGET_LINES: 'as linhas do orçamento',
  RREO: 'o RREO',
  DCA: 'a DCA',
  MSC: 'a MSC',
  MISOCIAL: 'o MISocial',
  FNAS: 'o FNAS',
};

const MONTHS =
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' ');

const nameOf = ({ statement }: WholeFigure): string => NAMES[statement];
/** One statement may tell several figures; it is named once. */
const namesOf = (figures: readonly WholeFigure[]): string[] => [...new Set(figures.map(nameOf))];
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Why figures of one stage differ, as far as it is known; the whole figures that count only intra help to tell. */
export function stageReasons(figures: readonly WholeFigure[], only: readonly WholeFigure[]): string[] {
  return [
    ...intraReasons(figures, only),
    ...periodReasons(figures),
    ...carriedOverReasons(figures),
    ...lineReasons(figures),
  ];
}

function intraReasons(figures: readonly WholeFigure[], only: readonly WholeFigure[]): string[] {
  const by = (intra: IntraBudget) => namesOf(figures.filter(({ intraBudget }) => intraBudget === intra));
  const [with_, without, unsaid] = [IntraBudget.INCLUDED, IntraBudget.EXCLUDED, IntraBudget.UNDECLARED].map(
    by,
  ) as [string[], string[], string[]];
  const reasons: string[] = [];
  if (with_.length > 0 && without.length > 0) {
    reasons.push(
      `Parte das fontes conta o que um órgão da cidade paga a outro (intraorçamentário), e parte não. Com: ${writtenList(with_)}. Sem: ${writtenList(without)}.`,
    );
  }
  if (unsaid.length > 0 && only.length > 0) {
    reasons.push(
      `Não se sabe se contam o que um órgão da cidade paga a outro (intraorçamentário): ${writtenList(unsaid)}.`,
    );
  }
  const exact = only.find(({ amount }) => !new Big(amount).eq(0) && isDifference(amount, figures));
  if (exact) {
    reasons.push(
      `Há uma diferença que é exatamente o que um órgão da cidade paga a outro segundo ${nameOf(exact)}: ${writtenMoney(exact.amount)}.`,
    );
  }
  return reasons;
}

const isDifference = (amount: string, figures: readonly WholeFigure[]): boolean =>
  figures.some((one) => figures.some((other) => new Big(one.amount).minus(other.amount).eq(amount)));

function periodReasons(figures: readonly WholeFigure[]): string[] {
  const isOne = new Set(figures.map(({ period }) => lastMonth(period))).size < 2;
  if (isOne) return [];
  const said = figures.map((each) => `${nameOf(each)} até ${MONTHS[lastMonth(each.period) - 1]}`);
  return [`As fontes não contam até o mesmo mês: ${writtenList([...new Set(said)])}.`];
}

function carriedOverReasons(figures: readonly WholeFigure[]): string[] {
  const closing: Statement[] = [Statement.DCA, Statement.MSC];
  const whole = namesOf(figures.filter(({ statement }) => closing.includes(statement)));
  const isOfStage = figures.some(
    ({ statement, stage }) => statement === Statement.RREO && stage === SpendingStage.CARRIED_OVER,
  );
  if (!isOfStage || whole.length === 0) return [];
  const rest = 'os já liquidados (processados)';
  return [
    `O RREO só traz os restos a pagar que não foram liquidados (não processados); com ${rest}: ${writtenList(whole)}.`,
  ];
}

const lineReasons = (figures: readonly WholeFigure[]): string[] =>
  figures.some(({ statement }) => statement === Statement.BUDGET_LINES)
    ? ['As linhas do orçamento publicadas aqui podem não ser o orçamento inteiro.']
    : [];

const STEPS: Partial<Record<SpendingStage, string>> = {
  [SpendingStage.SETTLEMENT]: 'à liquidação',
  [SpendingStage.PAYMENT]: 'ao pagamento',
};

const WITHIN: Partial<Record<SpendingStage, string>> = {
  [SpendingStage.SETTLEMENT]: 'Na liquidação',
  [SpendingStage.PAYMENT]: 'No pagamento',
};

/**
 * What is known of intra beside a total that has no stage, each stage by itself: a statement may count it in one and
 * not in the other. A reason that holds in all of them is said once.
 */
function intraReasonsByStage(
  total: WholeFigure,
  others: readonly WholeFigure[],
  only: readonly WholeFigure[],
): string[] {
  const stages = [...new Set(others.map(({ stage }) => stage))];
  const said = stages.flatMap((stage) => {
    const isOf = (each: WholeFigure) => each.stage === stage;
    const reasons = intraReasons([total, ...others.filter(isOf)], only.filter(isOf));
    return reasons.map((reason) => ({ stage, reason }));
  });
  return [...Map.groupBy(said, ({ reason }) => reason)].flatMap(([reason, all]) =>
    all.length === stages.length
      ? reason
      : all.map(
          ({ stage }) => `${WITHIN[stage!] ?? ''}: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`,
        ),
  );
}

/** Why a report's total, whose stage it does not say, differs from settled and paid money. */
export function undeclaredReasons(figures: readonly WholeFigure[], only: readonly WholeFigure[]): string[] {
  const [total, ...others] = figures;
  if (!total) return [];
  const equal = others.filter(({ amount }) => new Big(amount).eq(total.amount));
  const said = equal.map((each) => `${STEPS[each.stage!] ?? ''} segundo ${nameOf(each)}`);
  return [
    said.length > 0
      ? `${capital(nameOf(total))} não diz a etapa do valor, que é igual ${writtenList(said)}.`
      : `${capital(nameOf(total))} não diz a etapa do valor.`,
    'Liquidação e pagamento são etapas diferentes: o que foi entregue e conferido em um ano pode ser pago no seguinte.',
    ...intraReasonsByStage(total, others, only),
    ...periodReasons(figures),
    ...lineReasons(figures),
  ];
}

/** Why money that came in differs. */
export function receivedReasons(figures: readonly WholeFigure[]): string[] {
  const has = (wanted: Statement) => figures.some(({ statement }) => statement === wanted);
  const transfers = figures.some(({ statement, isFromParts }) => statement === Statement.FNAS && isFromParts);
  const listed = transfers ? ['Os repasses do FNAS publicados aqui podem não ser todos os do ano.'] : [];
  return has(Statement.MANAGEMENT_REPORT)
    ? [
        ...listed,
        'O relatório de gestão diz quanto dinheiro da União foi posto na assistência no ano; os repasses são o que chegou, e saldos de outros anos ficam entre os dois.',
      ]
    : listed;
}
