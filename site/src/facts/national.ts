import type { FiscalYear } from '../graph/budget.ts';
import type { Place, Snapshot, Town } from '../graph/snapshot.ts';
import { isWhole } from '../text/budget.ts';

/** Counts of the whole graph; the demonstration is in none of them. */
export interface National {
  places: number;
  withData: number;
  withMoney: number;
  units: number;
  placesWithUnits: number;
}

/** Counts what the graph can say of the whole country. */
export function national(places: readonly Place[]): National {
  return {
    places: places.length,
    withData: places.filter((place) => place.hasData).length,
    withMoney: places.filter((place) => place.fiscalYears.length > 0).length,
    units: places.reduce((sum, place) => sum + place.units.totalCount, 0),
    placesWithUnits: places.filter((place) => place.units.totalCount > 0).length,
  };
}

/** The example on the first page: the newest year whose parts add up to its total; null where none does. */
export function fundingExample({ towns }: Snapshot): { town: Town; year: FiscalYear } | null {
  const candidates = towns
    .filter((town) => !town.isDemonstration)
    .flatMap((town) => town.published.fiscalYears.filter(isWhole).map((year) => ({ town, year })));
  return candidates.toSorted((a, b) => b.year.year - a.year.year)[0] ?? null;
}

/**
 * Pages that the doors of the first page lead to: of a municipality that publishes its own data, else of the
 * demonstration; one that only a national list names comes last.
 */
export function doorTargets({
  towns,
}: Snapshot): Record<'money' | 'network' | 'plan' | 'council' | 'decision', string | null> {
  const first = (has: (town: Town) => boolean, page: string) => {
    const those = towns.filter(has);
    const town =
      those.find((one) => !one.isDemonstration && !one.isOnlyListed) ??
      those.find((one) => one.isDemonstration) ??
      those[0];
    return town ? `${town.path}${page}` : null;
  };
  return {
    money: first((town) => town.published.fiscalYears.length > 0, 'orcamento/'),
    network: first((town) => town.published.networkUnits.length > 0, 'rede/'),
    plan: first((town) => town.published.plans.length > 0, 'plano/'),
    council: first(
      (town) => town.published.councils.some((council) => council.meetings.length > 3),
      'conselho/',
    ),
    decision: first(
      (town) => town.published.councils.some((council) => council.deliberations.length > 0),
      'conselho/',
    ),
  };
}
