import { SeatRole, type SeatSegment } from './seat-terms.ts';

/** A time in which somebody holds a seat; without an end it is still going on, or nobody wrote its end. */
export interface Tenure {
  start: string;
  end: string | null;
}

/** A seat as far as it matters whether somebody sits on it. */
export interface SeatTenure {
  id: string;
  segment: SeatSegment;
  role: SeatRole;
  /** The first and last day on which the seat is one of the council's; null where it was so always, or still is. */
  existsFrom: string | null;
  existsUntil: string | null;
  /** Since when the source itself calls the seat vacant. */
  declaredVacantSince: string | null;
  tenures: readonly Tenure[];
}

/** Whether a seat is taken on a day. `UNKNOWN`: nothing is published of who held it. */
export enum Occupancy {
  FILLED = 'FILLED',
  VACANT = 'VACANT',
  UNKNOWN = 'UNKNOWN',
}

/** Whether a tenure covers a day; its first and its last day count. */
export const covers = ({ start, end }: Tenure, day: string): boolean =>
  start <= day && (end === null || day <= end);

/** Whether the seat is one of the council's on a day. */
export const exists = (
  { existsFrom, existsUntil }: Pick<SeatTenure, 'existsFrom' | 'existsUntil'>,
  day: string,
): boolean => (existsFrom === null || existsFrom <= day) && (existsUntil === null || day <= existsUntil);

/** The full seats of a council on a day, taken or not. */
export const fullSeatsOn = <S extends Pick<SeatTenure, 'role' | 'existsFrom' | 'existsUntil'>>(
  seats: readonly S[],
  day: string,
): S[] => seats.filter((seat) => seat.role === SeatRole.FULL && exists(seat, day));

/**
 * Whether a seat is taken on a day, and since when it is vacant: the day after its last tenure, the day that the source
 * gives, or the day on which the seat began. Before the first known tenure nothing is known.
 */
export function occupancyOn(
  { tenures, declaredVacantSince, existsFrom }: Omit<SeatTenure, 'id' | 'segment' | 'role'>,
  day: string,
): { occupancy: Occupancy; vacantSince: string | null } {
  if (tenures.some((tenure) => covers(tenure, day))) {
    return { occupancy: Occupancy.FILLED, vacantSince: null };
  }
  const isDeclared = declaredVacantSince !== null && declaredVacantSince <= day;
  const ends = tenures.flatMap(({ end }) => (end !== null && end < day ? dayAfter(end) : []));
  const begun = tenures.length > 0 && existsFrom !== null && existsFrom <= day ? [existsFrom] : [];
  const since = [...ends, ...(isDeclared ? [declaredVacantSince] : []), ...begun].toSorted().at(-1);
  return since === undefined
    ? { occupancy: Occupancy.UNKNOWN, vacantSince: null }
    : { occupancy: Occupancy.VACANT, vacantSince: since };
}

/** The day after a day. */
export function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** How many days lie between two days; negative when the second comes first. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
