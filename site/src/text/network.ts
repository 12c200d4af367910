import type { NetworkUnit, Practice } from '../graph/network.ts';
import { day } from './dates.ts';
import { pointGap, unitKind } from './labels.ts';
import { count, listed } from './numbers.ts';

export type UnitKind = keyof typeof unitKind;

/** All kinds, in the order in which they are always shown. */
export const unitKinds = Object.keys(unitKind) as UnitKind[];

/** "Serviço de Convivência e Fortalecimento de Vínculos (SCFV)". */
export const serviceName = ({ name, abbreviation }: { name: string; abbreviation: string | null }): string =>
  abbreviation ? `${name} (${abbreviation})` : name;

/** Where a unit is, in one line: the address with its neighbourhood, or why there is none. */
export function placeInWords({ location, closedOn }: NetworkUnit): string {
  if (closedOn) return `fechada em ${day(closedOn)}`;
  if (location.__typename === 'ProtectedLocation') return 'endereço protegido';
  if (location.__typename === 'UnknownLocation') return 'sem endereço publicado';
  return [location.address, location.neighbourhood].filter(Boolean).join(' · ');
}

/** Units of each kind, kinds in the order in which they are always shown. */
export function unitsByKind(units: readonly NetworkUnit[]): { kind: UnitKind; units: NetworkUnit[] }[] {
  return unitKinds
    .map((kind) => ({ kind, units: units.filter((unit) => unit.kind === kind) }))
    .filter((group) => group.units.length > 0);
}

/** "11 CRAS e 3 CREAS"; kinds after the third are summed up in words. */
export function unitsInWords(units: readonly NetworkUnit[]): string {
  const groups = unitsByKind(units).map(({ kind, units: { length } }) => {
    const name = unitKind[kind][length === 1 ? 'one' : 'many'];
    return `${count(length)} ${name}`;
  });
  return groups.length > 4 ? `${count(units.length)} unidades` : listed(groups);
}

/** "CRAS Centro - Fulano de Tal": the name on the door, and whom it honours. The kind alone, "CRAS - Norte", is no name. */
export function unitName(name: string): { door: string; honours: string | null } {
  const [, door = name, honours = null] = /^((?:CRAS|CREAS) - .+?|.+?)(?: - (.+))?$/.exec(name) ?? [];
  return { door, honours };
}

/** Why a unit with an address has no point on the map. */
export const pointGapInWords = (gap: keyof typeof pointGap): string => `Sem ponto no mapa: ${pointGap[gap]}.`;

/** The days that the lists are of: "31 dez. 2019; 19 ago. 2026"; units told by hand have only their source's date. */
export function referenceDates(units: readonly NetworkUnit[]): string {
  const dates = [...new Set(units.flatMap(({ referenceDate }) => referenceDate ?? []))].toSorted();
  const isByHand = units.some(({ referenceDate }) => referenceDate === null);
  return [...dates.map(day), ...(isByHand ? ['data da fonte'] : [])].join('; ');
}

/** A phone number as a link: "(32) 3690-7952" → "tel:+553236907952". */
export function phoneLink(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  // 0800 and three-digit numbers are dialled as they are, and only within the country.
  const hasAreaCode = /^[1-9]\d{9,10}$/.test(digits);
  return hasAreaCode ? `tel:+55${digits}` : `tel:${digits}`;
}

/** Name of an income bracket inside a sentence: "Famílias em extrema pobreza" → "Extrema pobreza". */
export function bracketName(name: string): string {
  const short = name
    .replace(/^famílias\s+(com renda de\s+|em situação de\s+|em\s+|de\s+)?/i, '')
    .split(/ (no|do) (cadastro|cad)/i)[0];
  const kept = short || name;
  return kept.charAt(0).toUpperCase() + kept.slice(1);
}

/** What else a practice's source says of it, each with the word that opens its line; what it does not say is left out. */
export const practiceLines = (practice: Practice): { word: string; names: string }[] =>
  [
    { word: 'Onde', names: practice.place ?? '' },
    { word: 'Com', names: practice.partners.join(', ') },
    { word: 'Programa', names: practice.programme ?? '' },
    { word: 'Para', names: practice.audience.join(', ') },
    { word: 'Serviços', names: practice.services.join(', ') },
    { word: 'Assuntos', names: practice.topics.join(', ') },
    { word: 'Materiais', names: practice.materials.join(', ') },
  ].filter(({ names }) => names !== '');
