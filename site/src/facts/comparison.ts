import { Big } from 'big.js';
import type { FiscalYear } from '../graph/budget.ts';
import type { Place, Snapshot, Town } from '../graph/snapshot.ts';
import type { Source } from '../graph/source.ts';
import { newestYear } from './coverage.ts';

type Population = Place['populations'][number];

/** A municipality with what of it can be compared; null is what nobody has published here. */
export interface Compared {
  place: Place;
  population: Population | null;
  /** Units that are open, by kind; null where none is published: whether there is none nobody here can say. */
  units: Record<'CRAS' | 'CREAS', UnitCount | null>;
  fiscalYears: readonly FiscalYear[];
  hasPlan: boolean;
  hasMeetings: boolean;
}

/** How many units there are, and who says so. */
interface UnitCount {
  count: number;
  source: Source | null;
}

/** Those that a municipality is compared with, and itself. */
export interface Group {
  own: Compared;
  /** Of the same state and, where its size is known, of the same size; by name, without itself. */
  peers: readonly Compared[];
  /** Municipalities of the state whose size is not known, so that nobody can say whether they belong to it. */
  unsized: number;
}

/** What a municipality is compared by. */
export type MeasureKey = 'CRAS' | 'CREAS' | 'SPENDING' | 'OWN_SPENDING';

/** A number of one municipality, exact, with what it was made of. */
export interface Measured {
  value: string;
  /** What was divided, and by how many people of which year. */
  numerator: string;
  population: Population;
  sources: readonly (Source | null | undefined)[];
}

/** One measure of a group: the number of each municipality that has one, its own among them. */
export interface Measure {
  key: MeasureKey;
  own: Measured | null;
  /** In the order of the group. */
  others: readonly Compared[];
  missing: readonly Compared[];
  numbers: ReadonlyMap<Compared, Measured>;
}

/** Units are told for so many people. */
export const PER_PEOPLE = 10_000;

const groups = new WeakMap<Snapshot, Map<string, Compared[]>>();

/** The municipalities of the states with what can be compared of them, worked out once for a snapshot. */
function comparedOf(all: Snapshot): Map<string, Compared[]> {
  let known = groups.get(all);
  if (known) return known;
  const towns = new Map(all.towns.map((town) => [town.ibgeCode, town]));
  const compared = all.places
    .filter((place) => place.state !== null && !place.isDemonstration)
    .map((place) => comparedPlace(place, towns.get(place.ibgeCode)));
  known = Map.groupBy(compared, ({ place }) => place.state?.code ?? '');
  groups.set(all, known);
  return known;
}

function comparedPlace(place: Place, town: Town | undefined): Compared {
  const open = (town?.published.networkUnits ?? []).filter(({ closedOn }) => closedOn === null);
  const of = (kind: 'CRAS' | 'CREAS'): UnitCount | null => {
    const own = open.filter((unit) => unit.kind === kind);
    return own.length > 0 ? { count: own.length, source: own[0]?.source ?? null } : null;
  };
  return {
    place,
    population: place.populations[0] ?? null,
    units: { CRAS: of('CRAS'), CREAS: of('CREAS') },
    fiscalYears: town?.published.fiscalYears ?? [],
    hasPlan: place.plans.length > 0,
    hasMeetings: town?.published.councils.some(({ meetings }) => meetings.length > 0) ?? false,
  };
}

/** Whom a municipality is compared with; null for the demonstration, which is like no other. */
export function groupOf(town: Town, all: Snapshot): Group | null {
  const state = comparedOf(all).get(town.state?.code ?? '') ?? [];
  const own = state.find(({ place }) => place.ibgeCode === town.ibgeCode);
  if (!own) return null;
  const others = state.filter((each) => each !== own);
  if (own.place.size === null) return { own, peers: others, unsized: 0 };
  return {
    own,
    peers: others.filter(({ place }) => place.size === own.place.size),
    unsized: others.filter(({ place }) => place.size === null).length,
  };
}

/**
 * The measures of a group of which anybody has a number; those of money only where the municipality has published a
 * year of it.
 */
export function measuresOf(group: Group): Measure[] {
  const year = newestYear(group.own.fiscalYears)?.year;
  const keys: MeasureKey[] = ['CRAS', 'CREAS', ...(year ? (['SPENDING', 'OWN_SPENDING'] as const) : [])];
  const measures = keys.map((key): Measure => {
    const numbers = new Map(
      [group.own, ...group.peers].flatMap((compared) => {
        const measured = measure(key, compared, year);
        return measured ? [[compared, measured] as const] : [];
      }),
    );
    const own = numbers.get(group.own) ?? null;
    const others = group.peers.filter((peer) => numbers.has(peer));
    return { key, own, others, missing: group.peers.filter((peer) => !numbers.has(peer)), numbers };
  });
  return measures.filter(({ numbers }) => numbers.size > 0);
}

/** The number of one municipality: null without the figure, or without a population to divide by. */
function measure(key: MeasureKey, of: Compared, year: number | undefined): Measured | null {
  if (key === 'CRAS' || key === 'CREAS') {
    const { population } = of;
    const units = of.units[key];
    if (!units || !population) return null;
    const value = new Big(units.count).times(PER_PEOPLE).div(population.people).round(2);
    return made(value, String(units.count), population, units.source);
  }
  const fiscal = of.fiscalYears.find((each) => each.year === year);
  const population = fiscal ? nearest(of.place.populations, fiscal.year) : null;
  const figure = key === 'SPENDING' ? fiscal?.total : fiscal?.funding.find(isMunicipal);
  if (!population || figure?.status !== 'PUBLISHED' || !figure.amount) return null;
  return made(
    new Big(figure.amount).div(population.people).round(2),
    figure.amount,
    population,
    figure.source,
  );
}

const isMunicipal = ({ origin }: { origin: string }): boolean => origin === 'MUNICIPAL';

const made = (
  value: Big,
  numerator: string,
  population: Population,
  source: Source | null | undefined,
): Measured => ({ value: value.toFixed(2), numerator, population, sources: [source, population.source] });

/** The population of the year, else of the year that is nearest to it. */
const nearest = (populations: readonly Population[], year: number): Population | null =>
  populations.toSorted((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year))[0] ?? null;

/** Where the middle of some numbers is: the value that a quarter, a half and three quarters do not exceed. */
export function quartersOf(values: readonly string[]): [low: string, middle: string, high: string] | null {
  const sorted = values.toSorted((a, b) => new Big(a).cmp(b));
  const at = (part: number) => sorted[Math.ceil(sorted.length * part) - 1];
  const [low, middle, high] = [at(0.25), at(0.5), at(0.75)];
  return low !== undefined && middle !== undefined && high !== undefined ? [low, middle, high] : null;
}

/** The municipalities of a group that are nearest in population, by name; all of them where they are few. */
export function nearestPeers({ own, peers }: Group, few: number): Compared[] {
  const people = own.population?.people;
  const chosen =
    people === undefined
      ? peers.filter(({ place }) => place.hasData)
      : peers.toSorted((a, b) => distance(a, people) - distance(b, people));
  return chosen.slice(0, few).toSorted((a, b) => a.place.name.localeCompare(b.place.name, 'pt-BR'));
}

const distance = ({ population }: Compared, people: number): number =>
  population ? Math.abs(population.people - people) : Number.POSITIVE_INFINITY;

/** Whatever of a group a page shows, to be told from another state of it. */
export const groupFacts = (group: Group | null): unknown =>
  group && [
    group.unsized,
    [group.own, ...group.peers].map(({ place, fiscalYears, ...rest }) => [
      [place.ibgeCode, place.name, place.hasData, place.size, place.populations],
      rest,
      fiscalYears.map(({ year, total, funding }) => [year, total, funding]),
    ]),
  ];
