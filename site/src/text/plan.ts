import type { Judgement } from '../facts/plan-tally.ts';
import { compare } from '../facts/decimal.ts';
import { latestMeasurement } from '../facts/plan-tally.ts';
import type { Strategy, Target } from '../graph/plan.ts';
import { day } from './dates.ts';
import { figureStatus, judgement, targetKind } from './labels.ts';
import { counted, decimal, exactShare, listed } from './numbers.ts';

/** "2 cumpridas". */
export const tallyWords = (key: Judgement, count: number): string =>
  `${count} ${count === 1 ? judgement[key].one : judgement[key].many}`;

/** The plan in one sentence: how many strategies can be judged, and how the rest stand. */
export function planAnswer(tally: readonly { judgement: Judgement; count: number }[]): {
  bold: string;
  rest: string;
} {
  const total = tally.reduce((sum, one) => sum + one.count, 0);
  const undeclared = tally.find((one) => one.judgement === 'UNDECLARED')?.count ?? 0;
  const others = tally.filter((one) => one.judgement !== 'UNDECLARED');
  const words = listed(others.map((one) => tallyWords(one.judgement, one.count)));
  if (total === 0) return { bold: 'O plano publicado não traz estratégias.', rest: '' };
  if (undeclared === total)
    return {
      bold: `Nenhuma das ${counted(total, 'estratégia', 'estratégias')} pode ser julgada`,
      rest: ', porque o plano não diz que tipo de meta elas têm.',
    };
  if (undeclared === 0)
    return { bold: `De ${counted(total, 'estratégia', 'estratégias')}: ${words}.`, rest: '' };
  return {
    bold: `De ${counted(total, 'estratégia', 'estratégias')}, ${undeclared} não ${undeclared === 1 ? 'pode ser julgada' : 'podem ser julgadas'}`,
    rest: `, porque o plano não diz que tipo de meta ${undeclared === 1 ? 'ela tem' : 'elas têm'}. ${total - undeclared === 1 ? 'Da outra' : `Das outras ${total - undeclared}`}: ${words}.`,
  };
}

/** A target's number as the plan writes it; the word for its absence where there is none. */
export function plannedText(target: Target): string {
  if (target.planned === null || target.status !== 'PUBLISHED')
    return figureStatus[target.status === 'PUBLISHED' ? 'NOT_PUBLISHED' : target.status].word.toLowerCase();
  return target.isShare ? exactShare(target.planned) : decimal(target.planned);
}

/** What was done, or null where nothing was measured. */
export function doneText(target: Target): string | null {
  const measured = latestMeasurement(target);
  return measured && measuredText(target, measured);
}

/** A measured value as the target is written; the word for its absence where it is hidden. */
export function measuredText({ isShare }: Target, { value, status }: Target['measurements'][number]): string {
  if (value === null) return figureStatus[status].word.toLowerCase();
  return isShare ? exactShare(value) : decimal(value);
}

/** The small word under a year's number in the plan's table, or null. */
export function underTarget(strategy: Strategy, target: Target, strategyIsMeasured: boolean): string | null {
  const done = doneText(target);
  if (done !== null) return `feito ${done}`;
  if (strategy.targetKind === 'UNDECLARED') return null;
  if (isZero(target)) return 'sem meta';
  return strategyIsMeasured ? 'sem dado' : null;
}

/** Unit and kind of a strategy's target: "famílias · meta por ano · nada medido". */
export function strategyNote(strategy: Strategy, strategyIsMeasured: boolean): string {
  const unit = strategy.measurementUnit === '%' ? 'percentual' : strategy.measurementUnit;
  if (strategy.targetKind === 'UNDECLARED') return unit;
  return [unit, targetKind[strategy.targetKind], strategyIsMeasured ? '' : 'nada medido']
    .filter(Boolean)
    .join(' · ');
}

/** On what ground a target has its kind, and who declared it and when, as far as the source says. */
export function kindDeclared({ kindGround, kindSource }: Strategy): string {
  const who = kindSource?.publisher;
  const when = kindSource?.publishedOn;
  const by = [who && `por ${who}`, when && `em ${day(when)}`].filter(Boolean).join(', ');
  return `${[kindGround?.replace(/\.$/, ''), by && `declarado ${by}`].filter(Boolean).join('; ')}.`;
}

/** "12 em 2022, 15 em 2023 e 20 em 2024." */
export const targetsSentence = (strategy: Strategy): string =>
  `${listed(strategy.targets.map((target) => `${plannedText(target)} em ${target.year}`))}.`;

/** What was found last, of which year's target, when and how it is judged; that nothing was, where nothing was. */
export function measuredSentence(strategy: Strategy): string {
  const measured = strategy.targets.flatMap((target) => {
    const last = latestMeasurement(target);
    return last ? [{ target, last }] : [];
  });
  const newest = measured.toSorted((a, b) => a.last.measuredOn.localeCompare(b.last.measuredOn)).at(-1);
  const word = judgement[strategy.judgement].word.toLowerCase();
  if (!newest) return `Nada foi medido e publicado aqui. Situação: ${word}.`;
  const { target, last } = newest;
  const done = measuredText(target, last);
  // What a one-off target asked for may be done in a year that asks for nothing.
  const what = isZero(target) ? `Em ${target.year}, ano sem meta,` : `Da meta de ${target.year}`;
  return `${what} foi feito ${done}, contado em ${day(last.measuredOn)}. Situação: ${word}.`;
}

/**
 * The judgement of a year's target. A year that is over and asks for nothing is not one that is still to come; one that
 * is met although its own number falls short is met by what another year found.
 */
export function judgementWord(target: Target, assessedOn: string): string {
  const { word } = judgement[target.judgement];
  if (target.judgement === 'NOT_DUE' && (isZero(target) || assessedOn > `${target.year}-12-31`))
    return 'Nada é cobrado neste ano';
  return target.judgement === 'MET' && !isReached(target) ? `${word}, por apuração de outro ano` : word;
}

/** Whether what was measured last for this year reaches what it asks for; never by a number that is hidden. */
function isReached(target: Target): boolean {
  const value = latestMeasurement(target)?.value ?? null;
  return value !== null && target.planned !== null && compare(value, target.planned) >= 0;
}

const isZero = ({ planned }: Target): boolean => planned !== null && /^0(\.0*)?$/.test(planned);
