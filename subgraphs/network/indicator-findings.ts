import { Big } from 'big.js';
import { FindingRule, type Finding } from '../shared/finding.ts';
import { writtenDay, writtenList, writtenNumber } from '../shared/written.ts';
import { indicatorCodes, type IndicatorCode } from './indicator-codes.ts';
import type { Indicator } from './indicator.ts';

/** What of an indicator is held against the municipality's others. */
type IndicatorToCheck = Pick<
  Indicator,
  'code' | 'period' | 'territory' | 'value' | 'otherValues' | 'sourceId'
>;

const FAMILIES: IndicatorCode = 'CADUNICO_FAMILIES';
const BANDS: readonly IndicatorCode[] = [
  'CADUNICO_FAMILIES_EXTREME_POVERTY',
  'CADUNICO_FAMILIES_POVERTY',
  'CADUNICO_FAMILIES_LOW_INCOME',
];
/** Smaller counts repeat by themselves; from here on the same number of two services is worth a question. */
const WORTH_A_QUESTION = 10;

/** What does not fit in one indicator, held against `all` of its municipality; figures that are missing fit. */
export function indicatorFindings(one: IndicatorToCheck, all: readonly IndicatorToCheck[]): Finding[] {
  if (one.value === null) return [];
  const beside = all.filter(
    ({ period, territory, value }) => period === one.period && territory === one.territory && value !== null,
  );
  return [...twoFigures(one), ...familyBands(one, beside), ...people(one, beside), ...repeated(one, beside)];
}

function twoFigures({ code, period, value, otherValues }: IndicatorToCheck): Finding[] {
  const others = otherValues.filter((other) => value !== null && !new Big(other).eq(value));
  if (value === null || others.length === 0) return [];
  const values = [value, ...others];
  return [
    {
      rule: FindingRule.TWO_FIGURES,
      message: `A fonte dá mais de um número a “${nameOf(code)}” em ${when(period)}: ${writtenList(values.map(writtenNumber))}. Aqui está o primeiro.`,
      values,
    },
  ];
}

/** A total below one of its bands is told as that; only else is the sum of the bands held against it. */
function familyBands(
  { code, period, value }: IndicatorToCheck,
  beside: readonly IndicatorToCheck[],
): Finding[] {
  if (code !== FAMILIES || value === null) return [];
  const bands = BANDS.flatMap((band) => beside.find((each) => each.code === band) ?? []);
  const above = bands.filter((band) => new Big(band.value ?? 0).gt(value));
  if (above.length > 0) {
    return above.map((band) =>
      partAbove({ code: band.code, value: band.value ?? '' }, { code, value }, period),
    );
  }
  const sum = bands.reduce((before, band) => before.plus(band.value ?? 0), new Big(0)).toFixed();
  if (bands.length < BANDS.length || new Big(sum).eq(value)) return [];
  const parts = bands.map((band) => band.value ?? '');
  return [
    {
      rule: FindingRule.PARTS_NOT_TOTAL,
      message: `Em ${when(period)}, as três faixas de renda (${writtenList(parts.map(writtenNumber))}) somam ${writtenNumber(sum)} famílias, e o total da fonte é ${writtenNumber(value)}.`,
      values: [...parts, sum, value],
    },
  ];
}

/** A family is at least one person. */
function people({ code, period, value }: IndicatorToCheck, beside: readonly IndicatorToCheck[]): Finding[] {
  const families = beside.find((each) => each.code === FAMILIES)?.value;
  if (code !== 'CADUNICO_PEOPLE' || value === null || !families || new Big(families).lte(value)) return [];
  return [partAbove({ code: FAMILIES, value: families }, { code, value }, period)];
}

function partAbove(
  part: { code: IndicatorCode; value: string },
  total: { code: IndicatorCode; value: string },
  period: string,
): Finding {
  return {
    rule: FindingRule.PART_ABOVE_TOTAL,
    message: `Em ${when(period)}, “${nameOf(part.code)}” (${writtenNumber(part.value)}) é mais que “${nameOf(total.code)}” (${writtenNumber(total.value)}), que deveria conter esse número.`,
    values: [part.value, total.value],
  };
}

function repeated(one: IndicatorToCheck, beside: readonly IndicatorToCheck[]): Finding[] {
  const { code, period, value, sourceId } = one;
  if (value === null || code.startsWith('CADUNICO_') || new Big(value).lt(WORTH_A_QUESTION)) return [];
  const alike = beside.filter(
    (each) =>
      !each.code.startsWith('CADUNICO_') && each.sourceId === sourceId && new Big(each.value ?? 0).eq(value),
  );
  if (alike.length < 2) return [];
  const names = alike.map((each) => `“${nameOf(each.code)}”`).toSorted();
  return [
    {
      rule: FindingRule.REPEATED_FIGURE,
      message: `Em ${when(period)}, a fonte dá o mesmo número, ${writtenNumber(value)}, a ${writtenList(names)}. Pode ser coincidência ou erro de cópia.`,
      values: [value],
    },
  ];
}

const nameOf = (code: IndicatorCode): string => indicatorCodes[code].name;

/** "2021-11" as "11/2021", the mean of a year as "2021 (média por mês)". */
function when(period: string): string {
  const [year = '', mean] = period.split('/');
  return mean ? `${year} (média por mês)` : writtenDay(year);
}
