import { cadUnico } from '../facts/cadunico.ts';
import { newestYear } from '../facts/coverage.ts';
import type { Source } from '../graph/source.ts';
import type { Town } from '../graph/snapshot.ts';
import { municipalShare } from './budget.ts';
import { period } from './dates.ts';
import { unitsInWords } from './network.ts';
import { count, decimal, money } from './numbers.ts';
import { populationMethod } from './population.ts';

/** A figure of a municipality with what goes on from it, and the question that both answer. */
export interface MainNumber {
  question: string;
  figure: string;
  text: string;
  source: Source | null | undefined;
}

/** The main figures of a municipality, each with its own source and date; one that is not published is left out. */
export function mainNumbers({ published }: Town): MainNumber[] {
  const { fiscalYears, indicators } = published;
  const year = newestYear(fiscalYears);
  const municipal = year && municipalShare(year);
  const families = cadUnico(indicators)?.periods.at(-1)?.total;
  const numbers: MainNumber[] = [];
  if (year?.total.amount)
    numbers.push({
      question: 'Quanto dinheiro?',
      figure: money(year.total.amount),
      text: `foi o dinheiro da assistência social em ${year.year}, em moeda da época.`,
      source: year.total.source,
    });
  if (municipal)
    numbers.push({
      question: 'Quem paga?',
      figure: municipal.share,
      text: `desse dinheiro é do próprio município: ${municipal.amount}, em moeda da época.`,
      source: year.funding.find((one) => one.origin === 'MUNICIPAL')?.source,
    });
  if (families?.value)
    numbers.push({
      question: 'Quantas famílias?',
      figure: decimal(families.value),
      text: `famílias no Cadastro Único em ${period(families.period)}.`,
      source: families.source,
    });
  const units = unitsNumber(published.networkUnits);
  return units ? [...numbers, units] : numbers;
}

/** How many units the list has, and of which kinds; null without a unit. */
export function unitsNumber(units: Town['published']['networkUnits']): MainNumber | null {
  if (units.length === 0) return null;
  const kinds = unitsInWords(units);
  // Of many kinds only the sum is said, which the figure says already.
  const which = kinds.endsWith('unidades') ? '' : `: ${kinds}`;
  const text = units.length === 1 ? 'unidade na lista.' : `unidades na lista${which}.`;
  return { question: 'Aonde ir?', figure: count(units.length), text, source: units[0]?.source };
}

/** How many people live in a municipality, by the newest count that is published; none where none is. */
export const populationNumber = ({ populations }: Town): MainNumber[] =>
  populations.slice(0, 1).map(({ people, method, year, source }) => ({
    question: 'Quanta gente?',
    figure: count(people),
    text: `habitantes (${populationMethod[method]} de ${year}).`,
    source,
  }));
