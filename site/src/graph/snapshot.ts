import { type Attendance, readAttendance } from './attendance.ts';
import { type FiscalYear, readFiscalYear } from './budget.ts';
import { type Correction, readCorrections } from './corrections.ts';
import { type Conference, readConferences } from './conferences.ts';
import {
  type Council,
  readCouncils,
  readNationalCouncils,
  readStateCouncils,
  type StateCouncil,
} from './council.ts';
import { type FundAccount, readFundAccounts } from './fund-accounts.ts';
import { type MeetingPack, readMeetingPacks } from './meeting-pack.ts';
import { type Organization, readOrganizations } from './organizations.ts';
import {
  type ComplaintChannel,
  type Indicator,
  type Need,
  type NetworkUnit,
  type Practice,
  type PublicBody,
  readBodies,
  readIndicators,
  readNeeds,
} from './network.ts';
import { type PlaceRow, readDemonstration, readPlaces, readStates, type StateRow } from './place.ts';
import { type ManagementReport, readReports } from './management-reports.ts';
import { type Plan, readPlan } from './plan.ts';
import { readUnitsOfTowns } from './units-of-towns.ts';
import { readVersions, type Versions } from './versions.ts';

/** A municipality as the site lists it: its address, and whether anything of it is published. */
export interface Place extends PlaceRow {
  /** Address on the site: "/mg/juiz-de-fora/", or "/exemplo/" for the demonstration. */
  path: string;
  hasData: boolean;
  /** True when all there is are units of a national list, and nothing that the municipality published itself. */
  isOnlyListed: boolean;
}

/** A municipality with everything it has published. */
export interface Town extends Place {
  published: Published;
}

interface Published {
  networkUnits: readonly NetworkUnit[];
  plans: readonly Plan[];
  reports: readonly ManagementReport[];
  fiscalYears: readonly FiscalYear[];
  fundAccounts: readonly FundAccount[];
  indicators: readonly Indicator[];
  /** Of parts of the municipality. */
  territoryIndicators: readonly Indicator[];
  /** Totals first. */
  attendance: readonly Attendance[];
  publicBodies: readonly PublicBody[];
  complaintChannels: readonly ComplaintChannel[];
  practices: readonly Practice[];
  organizations: readonly Organization[];
  councils: readonly Council[];
  /** What each meeting was called for, by its id. */
  meetingPacks: ReadonlyMap<string, MeetingPack>;
  /** Newest first. */
  conferences: readonly Conference[];
  /** Newest first. */
  corrections: readonly Correction[];
}

/** The collegiate bodies of a state, or of the country, which has no letters. */
export interface Bodies {
  name: string;
  path: string;
  uf: string | null;
  bodies: readonly StateCouncil[];
}

/** A state with its municipalities, by name, and its collegiate bodies. */
export interface StatePlaces extends StateRow, Bodies {
  places: readonly Place[];
}

export interface Snapshot {
  versions: Versions;
  /** A moment before anything was read. */
  readFrom: string;
  states: readonly StatePlaces[];
  nation: Bodies;
  needs: readonly Need[];
  /** Municipalities without the demonstration, which is left out of every list and sum. */
  places: readonly Place[];
  /** Municipalities with data, and the demonstration last if there is one. */
  towns: readonly Town[];
  /** Corrections of the whole country without the demonstration, newest first. */
  corrections: readonly Correction[];
}

const byName = new Intl.Collator('pt-BR').compare;
/** Pages that Astro has compiled are other modules than those that began to read meanwhile: both look here. */
const READING = Symbol.for('suas-as-claras.snapshot');
const shared = globalThis as { [READING]?: Promise<Snapshot> };

/** The graph as this render saw it, read once for all pages. */
export const snapshot = (): Promise<Snapshot> => (shared[READING] ??= readSnapshot());

async function readSnapshot(): Promise<Snapshot> {
  const readFrom = new Date().toISOString();
  const versions = await readVersions();
  const stateRows = await readStates();
  const needs = await readNeeds();
  const places = (await readPlaces()).map(toPlace).toSorted((a, b) => byName(a.name, b.name));
  const demonstration = await readDemonstration();
  const withData = places.filter((place) => place.hasData);
  if (demonstration) withData.push(toPlace(demonstration));
  const corrections = await readCorrections(null);
  const ofTown = Map.groupBy(corrections, ({ municipalityCode }) => municipalityCode);
  const withUnits = withData.filter(({ units }) => units.totalCount > 0);
  const units = await readUnitsOfTowns(withUnits.map(({ ibgeCode }) => ibgeCode));
  const towns = await inTurn(withData, 3, async (place) =>
    readTown(
      place,
      units.get(place.ibgeCode) ?? [],
      place.isDemonstration ? await readCorrections(place.ibgeCode) : (ofTown.get(place.ibgeCode) ?? []),
    ),
  );
  const states = await inTurn(stateRows, 3, async (state) => ({
    ...state,
    path: `/${state.code.toLowerCase()}/`,
    uf: state.code,
    places: places.filter((place) => place.state?.code === state.code),
    bodies: state.councils.length > 0 ? await readStateCouncils(state.code) : [],
  }));
  return {
    versions,
    readFrom,
    states: states.toSorted((a, b) => byName(a.name, b.name)),
    nation: { name: 'Brasil', path: '/brasil/', uf: null, bodies: await readNationalCouncils() },
    needs,
    places,
    towns,
    corrections,
  };
}

function toPlace(row: PlaceRow): Place {
  const path = row.state ? `/${row.state.code.toLowerCase()}/${row.slug}/` : '/exemplo/';
  const lists = [row.plans, row.managementReports, row.fiscalYears, row.councils];
  const bodies = [row.publicBodies, row.complaintChannels, row.practices, row.organizations];
  const more = [...bodies, row.indicators, row.territoryIndicators, row.attendance, row.fundAccounts];
  const hasOwn = [...lists, ...more].some((list) => list.length > 0);
  const hasUnits = row.units.totalCount > 0;
  return { ...row, path, hasData: hasOwn || hasUnits, isOnlyListed: hasUnits && !hasOwn };
}

async function readTown(
  place: Place,
  networkUnits: readonly NetworkUnit[],
  corrections: readonly Correction[],
): Promise<Town> {
  const { ibgeCode: code } = place;
  const hasBodies = [place.publicBodies, place.complaintChannels, place.practices].flat().length > 0;
  const { publicBodies, complaintChannels, practices } = hasBodies
    ? await readBodies(code)
    : { publicBodies: [], complaintChannels: [], practices: [] };
  return {
    ...place,
    published: {
      // One at a time: a large town's year is a long answer.
      plans: await inTurn(place.plans, 1, ({ id }) => readPlan(id)),
      reports: place.managementReports.length > 0 ? await readReports(code) : [],
      fiscalYears: await inTurn(place.fiscalYears, 1, ({ year }) => readFiscalYear(code, year)),
      fundAccounts: place.fundAccounts.length > 0 ? await readFundAccounts(code) : [],
      networkUnits,
      ...(await readIndicatorsOf(place)),
      // Every form begins with A1.
      attendance: place.attendance.length > 0 ? await readAttendance(code) : [],
      organizations: place.organizations.length > 0 ? await readOrganizations(code) : [],
      councils: place.councils.length > 0 ? await readCouncils(code) : [],
      conferences: place.councils.length > 0 ? await readConferences(code) : [],
      meetingPacks: place.councils.length > 0 ? await readMeetingPacks(code) : new Map(),
      publicBodies,
      complaintChannels,
      practices,
      corrections,
    },
  };
}

const readIndicatorsOf = ({ ibgeCode, indicators, territoryIndicators }: Place) =>
  indicators.length + territoryIndicators.length > 0
    ? readIndicators(ibgeCode)
    : { indicators: [], territoryIndicators: [] };

/** Maps in order with at most `width` questions under way, so that a render does not crowd out readers. */
async function inTurn<Item, Result>(
  items: readonly Item[],
  width: number,
  read: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += width)
    results.push(...(await Promise.all(items.slice(start, start + width).map(read))));
  return results;
}
