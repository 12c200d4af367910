import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { CalendarDate } from '../shared/scalars.ts';
import { requiredSourceOf, Source } from '../shared/source.ts';
import { councilKindOf, CouncilVerb, verbOf } from './council-verb.ts';
import { Council } from './council.ts';
import { Mandate, mandatesOf } from './mandate.ts';
import { Occupancy, occupancyOn, type SeatTenure } from './occupancy.ts';
import { Parity, parityHistory, parityOn } from './parity.ts';
import { Seat, seatsOf } from './seat.ts';

@Resolver(() => Mandate)
export class MandateSeat {
  @FieldResolver(() => Seat, { description: 'Cadeira que o mandato ocupa.' })
  seat(@Root() { seatId }: Mandate, @Ctx() { rows }: Context): Promise<Seat | null> {
    return rows.byId(Seat, seatId);
  }
}

@Resolver(() => Seat)
export class SeatResolver {
  @FieldResolver(() => [Mandate], {
    description: 'Mandatos da cadeira, do mais antigo ao mais novo; vazia quando nenhum foi publicado.',
  })
  mandates(@Root() seat: Seat, @Ctx() context: Context): Promise<Mandate[]> {
    return mandatesOf(context, seat);
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Se hoje ninguém a ocupa; vazio quando nenhum mandato foi publicado.',
  })
  async isVacant(@Root() seat: Seat, @Ctx() context: Context): Promise<boolean | null> {
    const { occupancy } = occupancyOn(await seatTenure(context, seat), context.today);
    return occupancy === Occupancy.UNKNOWN ? null : occupancy === Occupancy.VACANT;
  }

  @FieldResolver(() => CalendarDate, {
    nullable: true,
    description: 'Desde que dia está vaga; vazio quando alguém a ocupa ou não se sabe.',
  })
  async vacantSince(@Root() seat: Seat, @Ctx() context: Context): Promise<string | null> {
    return occupancyOn(await seatTenure(context, seat), context.today).vacantSince;
  }

  @FieldResolver(() => Seat, {
    nullable: true,
    description: 'A titular que esta suplente substitui; vazio numa titular, ou quando a fonte não diz qual.',
  })
  async substituteOf(@Root() { substituteOfId }: Seat, @Ctx() { rows }: Context): Promise<Seat | null> {
    return substituteOfId === null ? null : rows.byId(Seat, substituteOfId);
  }

  @FieldResolver(() => Source, { description: 'Ato ou lista que diz quais são as cadeiras.' })
  source(@Root() seat: Seat, @Ctx() context: Context): Promise<Source> {
    return requiredSourceOf(context, seat);
  }
}

@Resolver(() => Council)
export class CouncilParity {
  @FieldResolver(() => Parity, {
    nullable: true,
    description:
      'Paridade num dia; sem o dia, hoje. Vazio sem cadeiras publicadas, e nas comissões, que são só de gestores.',
  })
  async parity(
    @Root() { id }: Council,
    @Ctx() context: Context,
    @Arg('day', () => CalendarDate, {
      nullable: true,
      description: 'Dia de que se quer saber; sem ele, o dia de hoje.',
    })
    day: string | null = null,
  ): Promise<Parity | null> {
    const seats = await councilTenures(context, id);
    return seats.length === 0 ? null : parityOn(seats, day ?? context.today);
  }

  @FieldResolver(() => [Parity], {
    description: 'Cada vez que a divisão das cadeiras, ou das ocupadas, mudou, da mais antiga até hoje.',
  })
  async parityHistory(@Root() { id }: Council, @Ctx() context: Context): Promise<Parity[]> {
    return parityHistory(await councilTenures(context, id), context.today);
  }

  @FieldResolver(() => [Mandate], {
    description: 'Mandatos de hoje que acabam dentro de tantos dias, o mais próximo primeiro.',
  })
  async mandatesEnding(
    @Root() { id }: Council,
    @Ctx() context: Context,
    @Arg('days', () => Int, { defaultValue: 120, description: 'Em até quantos dias; 120 se não se diz.' })
    days: number,
  ): Promise<Mandate[]> {
    const seats = await seatsOf(context.rows, id);
    const mandates = await Promise.all(seats.map((seat) => mandatesOf(context, seat)));
    return endingWithin(mandates.flat(), context.today, days);
  }
}

/** Of mandates, those of today that end within so many days, the nearest first. */
function endingWithin<M extends { start: string; end: string | null }>(
  mandates: readonly M[],
  today: string,
  days: number,
): M[] {
  const last = new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
  const end = (mandate: M) => mandate.end ?? '9999';
  return mandates
    .filter((mandate) => mandate.start <= today && today <= end(mandate) && end(mandate) <= last)
    .toSorted((a, b) => (end(a) < end(b) ? -1 : Number(end(a) > end(b))));
}

/** A seat with the times in which somebody held it. */
export async function seatTenure(context: Context, seat: Seat): Promise<SeatTenure> {
  const { id, segment, role, existsFrom, existsUntil, declaredVacantSince } = seat;
  const tenures = await mandatesOf(context, seat);
  return { id, segment, role, existsFrom, existsUntil, declaredVacantSince, tenures };
}

/** The seats of a council with who held them when; none of a commission, which has no two sides. */
async function councilTenures(context: Context, councilId: string): Promise<SeatTenure[]> {
  if (verbOf(councilKindOf(councilId)) === CouncilVerb.PACTS) return [];
  const seats = await seatsOf(context.rows, councilId);
  return Promise.all(seats.map((seat) => seatTenure(context, seat)));
}
