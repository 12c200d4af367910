import { Field, Int, ObjectType } from 'type-graphql';
import { CalendarDate } from '../shared/scalars.ts';
import { dayAfter, fullSeatsOn, Occupancy, occupancyOn, type SeatTenure } from './occupancy.ts';
import { SeatSegment } from './seat-terms.ts';

/** How many full seats a segment has on a day. */
@ObjectType({ description: 'Cadeiras de um segmento: quantas titulares ele tem num dia, ocupadas e vagas.' })
export class SegmentSeats {
  @Field(() => SeatSegment, { description: 'Em nome de quem falam.' })
  segment!: SeatSegment;

  @Field(() => Int, { description: 'Quantas cadeiras titulares são do segmento.' })
  seats!: number;

  @Field(() => Int, { description: 'Quantas delas alguém ocupava.' })
  filled!: number;

  @Field(() => Int, { description: 'Quantas estavam vagas, segundo os mandatos publicados.' })
  vacant!: number;
}

/** How a council's full seats are shared between government and civil society from one day on. */
@ObjectType({
  description: 'Paridade: como as cadeiras titulares se dividem entre governo e sociedade civil, num dia.',
})
export class Parity {
  @Field(() => CalendarDate, { description: 'Dia de que se fala; na história, o primeiro em que foi assim.' })
  day!: string;

  @Field(() => Int, { description: 'Cadeiras titulares do governo.' })
  government!: number;

  @Field(() => Int, { description: 'Cadeiras titulares da sociedade civil: os outros três segmentos.' })
  civilSociety!: number;

  @Field(() => Int, { description: 'Cadeiras do governo que alguém ocupava.' })
  governmentFilled!: number;

  @Field(() => Int, { description: 'Cadeiras da sociedade civil que alguém ocupava.' })
  civilSocietyFilled!: number;

  @Field(() => Int, {
    description: 'Cadeiras de que nenhum mandato foi publicado: ocupadas ou não, não se sabe.',
  })
  unknown!: number;

  @Field(() => Boolean, { description: 'Se as cadeiras são tantas de um lado quantas do outro.' })
  isEqual!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Se também as ocupadas são iguais; vazio quando não se sabe de todas.',
  })
  isFilledEqual!: boolean | null;

  @Field(() => [SegmentSeats], { description: 'O mesmo por segmento, sempre os quatro.' })
  segments!: SegmentSeats[];
}

/** The parity of a council's full seats on a day. */
export function parityOn(seats: readonly SeatTenure[], day: string): Parity {
  const full = fullSeatsOn(seats, day).map((seat) => ({ ...seat, ...occupancyOn(seat, day) }));
  const segments = Object.values(SeatSegment).map((segment) => {
    const own = full.filter((seat) => seat.segment === segment);
    const count = (wanted: Occupancy) => own.filter(({ occupancy }) => occupancy === wanted).length;
    return { segment, seats: own.length, filled: count(Occupancy.FILLED), vacant: count(Occupancy.VACANT) };
  });
  const sum = (key: 'seats' | 'filled', isGovernment: boolean) =>
    segments
      .filter(({ segment }) => (segment === SeatSegment.GOVERNMENT) === isGovernment)
      .reduce((total, each) => total + each[key], 0);
  const [government, civilSociety] = [sum('seats', true), sum('seats', false)];
  const [governmentFilled, civilSocietyFilled] = [sum('filled', true), sum('filled', false)];
  const unknown = full.filter(({ occupancy }) => occupancy === Occupancy.UNKNOWN).length;
  return {
    day,
    government,
    civilSociety,
    governmentFilled,
    civilSocietyFilled,
    unknown,
    isEqual: government === civilSociety,
    isFilledEqual: unknown > 0 ? null : governmentFilled === civilSocietyFilled,
    segments,
  };
}

/** The parity from each day on which it became another, until today; the oldest first. */
export function parityHistory(seats: readonly SeatTenure[], today: string): Parity[] {
  const days = seats.flatMap(({ existsFrom, existsUntil, declaredVacantSince, tenures }) => [
    existsFrom,
    existsUntil && dayAfter(existsUntil),
    declaredVacantSince,
    ...tenures.flatMap(({ start, end }) => [start, end && dayAfter(end)]),
  ]);
  const sorted = [...new Set(days.filter((day) => day !== null))].filter((day) => day <= today).toSorted();
  const all = sorted
    .map((day) => parityOn(seats, day))
    .filter(({ segments }) => segments.some((s) => s.seats));
  const state = (parity: Parity) => JSON.stringify(Object.values(parity).slice(1));
  return all.filter((each, index) => {
    const before = all[index - 1];
    return before === undefined || state(before) !== state(each);
  });
}
