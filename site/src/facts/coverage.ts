import type { FiscalYear } from '../graph/budget.ts';
import type { Town } from '../graph/snapshot.ts';
import { counted } from '../text/numbers.ts';
import { attendanceYears } from './attendance.ts';
import { cadUnico } from './cadunico.ts';

/** The five parts of a municipality's pages. */
export type Part = 'resumo' | 'plano' | 'orcamento' | 'rede' | 'conselho';

/** A tab with the word that says what is behind it. */
export interface Tab {
  part: Part;
  name: string;
  href: string;
  note: string | null;
}

const nothing = 'nada ainda';
/** A year, or a range of years, within a source's own words for a period. */
const aYear = /\b\d{4}(?:–\d{4})?\b/g;

/**
 * Municipalities with a page for each part, also for a part without data, which says what is missing. Where there are
 * only units of a national list, the first page says it for all parts.
 */
export const withPageForEachPart = (towns: readonly Town[]): Town[] =>
  towns.filter((town) => !town.isOnlyListed);

/** Address of a part of a municipality, or of the place that says what is missing. */
export const partPath = (town: Town, part: Part, hasData: boolean): string =>
  !hasData && town.isOnlyListed ? `${town.path}#falta` : `${town.path}${part}/`;

/** Tabs of a municipality; a part without data keeps its tab and says so. The budget's names the year being read, else the newest. */
export function tabs(town: Town, budgetYear?: number): Tab[] {
  const { plans, fiscalYears, networkUnits, publicBodies, practices, organizations } = town.published;
  const plan = newest(plans.map((one) => ({ year: one.startYear, note: `${one.startYear}–${one.endYear}` })));
  const year = budgetYear ?? newestYear(fiscalYears)?.year;
  const others = publicBodies.length + practices.length > 0 ? 'órgãos e práticas' : nothing;
  const more = organizationsNote(organizations.length) ?? others;
  const council = councilNote(town);
  return [
    { part: 'resumo', name: 'Resumo', href: town.path, note: null },
    {
      part: 'plano',
      name: 'Plano',
      href: partPath(town, 'plano', plan !== undefined),
      note: plan ?? nothing,
    },
    {
      part: 'orcamento',
      name: 'Orçamento',
      href: partPath(town, 'orcamento', year !== undefined),
      note: year?.toString() ?? nothing,
    },
    { part: 'rede', name: 'Rede', href: `${town.path}rede/`, note: unitsNote(networkUnits.length) ?? more },
    {
      part: 'conselho',
      name: 'Conselho',
      href: partPath(town, 'conselho', council !== null),
      note: council ?? nothing,
    },
  ];
}

/** The newest fiscal year, or undefined. */
export const newestYear = (years: readonly FiscalYear[]): FiscalYear | undefined =>
  years.toSorted((a, b) => b.year - a.year)[0];

/** What a municipality has published, in words for a list. */
export function publishedParts(town: Town): string[] {
  const { plans, fiscalYears, reports, indicators, networkUnits, publicBodies, practices, organizations } =
    town.published;
  return [
    plans.length > 0 && 'plano',
    fiscalYears.length > 0 && 'dinheiro',
    cadUnico(indicators) !== null && 'CadÚnico',
    attendanceYears(indicators).length > 0 && 'atendimentos',
    reports.length > 0 && 'relatório de gestão',
    unitsNote(networkUnits.length),
    councilNote(town) && `${councilNote(town)} do conselho`,
    organizationsNote(organizations.length),
    publicBodies.length > 0 && 'órgãos públicos',
    practices.length > 0 && 'boas práticas',
  ].filter((part) => typeof part === 'string');
}

/** Years that a municipality's data are about, newest first; empty where its sources give none. */
export function publishedYears(town: Town): string[] {
  const { plans, fiscalYears, reports, councils, networkUnits, practices } = town.published;
  const dates = councils.flatMap((council) => [...council.meetings, ...council.deliberations]);
  const years = [
    ...fiscalYears.map((one) => String(one.year)),
    ...reports.map((one) => String(one.year)),
    ...dates.flatMap((one) => (one.date ? [one.date.slice(0, 4)] : [])),
    ...practices.flatMap((one) => one.period?.match(aYear) ?? []),
    ...networkUnits.flatMap(({ referenceDate }) => referenceDate?.slice(0, 4) ?? []),
    ...plans.map((plan) => `${plan.startYear}–${plan.endYear}`),
  ];
  return [...new Set(years)].toSorted().toReversed();
}

function unitsNote(total: number): string | null {
  return total > 0 ? counted(total, 'unidade', 'unidades') : null;
}

function organizationsNote(total: number): string | null {
  return total > 0 ? counted(total, 'organização', 'organizações') : null;
}

function newest(notes: { year: number; note: string }[]): string | undefined {
  return notes.toSorted((a, b) => b.year - a.year)[0]?.note;
}

/** How many meetings and decisions of all its bodies a municipality has published. */
export const councilTotals = ({
  published: { councils },
}: Town): { meetings: number; decisions: number } => ({
  meetings: councils.reduce((total, council) => total + council.meetings.length, 0),
  decisions: councils.reduce((total, council) => total + council.deliberations.length, 0),
});

function councilNote(town: Town): string | null {
  const { councils } = town.published;
  const { meetings, decisions } = councilTotals(town);
  if (decisions > 0) return counted(decisions, 'decisão', 'decisões');
  if (meetings > 0) return counted(meetings, 'reunião', 'reuniões');
  return councils.length > 0 ? 'sem reuniões' : null;
}
