import { calendarDate, pointDecimal } from '../../shared/import/numbers.ts';

/** A cell's text, or null for one of the ways in which the national files leave it out. */
export const given = (text: string | null): string | null => (text === null || text === 'NA' ? null : text);

/** Degrees written with a point ("-13.98"); null when there are none. What cannot be read is no coordinate. */
export function degrees(text: string | null): number | null {
  const value = pointDecimal(text ?? '');
  return value === null ? null : Number(value);
}

/** A postal code as people write it; null unless it has eight digits: a lost zero is not guessed. */
export function postalCode(text: string): string | null {
  const digits = text.replace(/\D/g, '');
  return digits.length === 8 ? `${digits.slice(0, 5)}-${digits.slice(5)}` : null;
}

/** Whether a phone is one digit all over, with an area code before it or not: "(21) 00000-0000". */
export function isPlaceholder(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  return digits.length > 7 && new Set(digits.length > 9 ? digits.slice(2) : digits).size === 1;
}

/** A phone as people write it; null for a number with fewer or more digits than any phone has. */
export function phone(text: string): string | null {
  const digits = text.replace(/\D/g, '');
  if (digits.length < 8 || digits.length > 11) return null;
  const own = digits.length > 9 ? digits.slice(2) : digits;
  if (digits.length < 10) return `${own.slice(0, -4)}-${own.slice(-4)}`;
  return `(${digits.slice(0, 2)}) ${own.slice(0, -4)}-${own.slice(-4)}`;
}

/** The day a unit opened; null when no calendar has it or the year is before there was any such place. */
export function openingDate(text: string): string | null {
  const date = calendarDate(text);
  return date !== null && date >= '1900' ? date : null;
}

/** An address of the census taken apart; the code is as it stands, good or not. */
export interface CensusAddress {
  street: string;
  neighbourhood: string | null;
  postalCode: string;
}

/**
 * Takes "Rua Alfa, 12 - Centro, Cidade - UF, 78638000" apart. The neighbourhood stands after the last number that
 * a dash follows; without a number after the last dash. Null when the text has no such tail.
 */
export function censusAddress(text: string, town: string, state: string): CensusAddress | null {
  const tail = `, ${town} - ${state}, `;
  const at = text.lastIndexOf(tail);
  if (at <= 0) return null;
  const [, street, neighbourhood] =
    /^(.*, *(?:-?\d\S*|NA)) - (.*)$/.exec(text.slice(0, at)) ?? /^(.*) - (.*)$/.exec(text.slice(0, at)) ?? [];
  return {
    street: withoutZero(street ?? text.slice(0, at)),
    neighbourhood: neighbourhood?.trim() || null,
    postalCode: text.slice(at + tail.length).trim(),
  };
}

/** A street with its number; zeros and "NA" mean that there is none. */
export const streetAndNumber = (street: string, number: string | null): string =>
  withoutZero(number === null ? street : `${street}, ${number}`);

const withoutZero = (street: string): string => street.replace(/[\s,]+(0+([.,]0+)?|NA)$/, '').trim();
