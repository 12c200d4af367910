import { Big } from 'big.js';
import type { ListItem } from '../../shared/import/headed-list.ts';
import type { Problem } from '../../shared/import/problem.ts';
import type { IndicatorCode } from '../indicator-codes.ts';
import type { IndicatorFigure } from './indicator-rows.ts';

const TOTAL: IndicatorCode = 'CADUNICO_FAMILIES';
const BANDS: readonly IndicatorCode[] = [
  'CADUNICO_FAMILIES_EXTREME_POVERTY',
  'CADUNICO_FAMILIES_POVERTY',
  'CADUNICO_FAMILIES_LOW_INCOME',
];

/**
 * Faults of the sums: in each month the three income bands make the total of families. A total without all three
 * cannot be checked and is a fault too. `lineOf` gives the line of a code and period, joined by "/".
 */
export function sumFaults(
  figures: readonly IndicatorFigure[],
  lineOf: ReadonlyMap<string, ListItem>,
): Problem[] {
  const totals = figures.filter(({ code, value }) => code === TOTAL && value !== null);
  return totals.flatMap(({ period, value: total }): Problem[] => {
    const bands = BANDS.map(
      (code) => figures.find((each) => each.code === code && each.period === period)?.value,
    );
    const sum = bands.reduce((before: Big, band) => before.plus(band ?? 0), new Big(0));
    if (bands.every((band) => band != null) && sum.eq(total ?? 0)) return [];
    const item = lineOf.get(`${TOTAL}/${period}`);
    return [
      {
        line: item?.line ?? 1,
        column: item?.column ?? 1,
        value: item?.text ?? '',
        problem: bands.every((band) => band != null)
          ? `em ${period}, as três faixas de renda somam ${sum.toFixed()}, e o total é ${total}`
          : `em ${period}, falta uma das três faixas de renda, e o total não pode ser conferido`,
        remedy: 'Confira as linhas de extrema pobreza, pobreza, baixa renda e total',
      },
    ];
  });
}
