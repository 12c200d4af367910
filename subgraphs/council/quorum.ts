import { Field, Int, ObjectType } from 'type-graphql';
import { CouncilRule } from './council-rule.ts';
import { fullSeatsOn } from './occupancy.ts';
import { seatsRequired } from './quorum-basis.ts';
import { ruleOn } from './rule-on.ts';
import { AttendanceStatus, type SeatAttendance } from './seat-attendance.ts';
import { SeatRole } from './seat-terms.ts';
import type { Seat } from './seat.ts';

/** Whether enough seats came to a meeting, by the rule in force on its day. What is not published makes it null. */
@ObjectType({
  description: 'Quórum: quantas cadeiras com voto vieram, e quantas a regra em vigor no dia pedia.',
})
export class Quorum {
  @Field(() => Int, {
    nullable: true,
    description: 'Cadeiras titulares que havia no dia, ocupadas ou vagas; vazio quando não foram publicadas.',
  })
  fullSeats!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Cadeiras com voto presentes: a titular, ou a suplente no lugar dela, conta uma vez. Vazio sem lista de presença.',
  })
  present!: number | null;

  @Field(() => Int, { nullable: true, description: 'Quantas eram precisas para abrir a reunião.' })
  required!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Se houve quórum para abrir; vazio quando não se sabe.',
  })
  isReached!: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Quantos votos a favor decidiam, com as presentes; vazio quando a regra não o diz.',
  })
  votesToDecide!: number | null;

  @Field(() => String, { nullable: true, description: 'Por que não se sabe se houve quórum, numa frase.' })
  reason!: string | null;

  @Field(() => CouncilRule, {
    nullable: true,
    description: 'Regra em vigor no dia que diz o quórum de abertura.',
  })
  rule!: CouncilRule | null;
}

type RuledSeat = Pick<Seat, 'id' | 'role' | 'substituteOfId' | 'existsFrom' | 'existsUntil'>;

const NO_DAY = 'A fonte não diz o dia da reunião, e sem ele não se sabe que regra valia.';
const NO_LIST = 'A presença por cadeira não foi publicada aqui.';
const NO_RULE = 'Nenhuma regra publicada aqui diz o quórum que valia nesse dia.';
const NO_SEATS = 'As cadeiras titulares desse dia não foram publicadas aqui.';
const FEWER =
  'A lista publicada tem menos cadeiras titulares do que a regra cria; das outras não se sabe quem veio.';
const LOOSE =
  'Veio suplente que a lista de cadeiras não liga a uma titular; o quórum depende de quem substituía.';

/** The quorum of a meeting on a day, from the seats, the attendance list and all versions of the rules. */
export function quorumOn(
  day: string | null,
  seats: readonly RuledSeat[],
  attendance: readonly Pick<SeatAttendance, 'seatId' | 'status'>[],
  rules: readonly CouncilRule[],
): Quorum {
  const nothing = { fullSeats: null, present: null, required: null, votesToDecide: null, rule: null };
  if (day === null) return { ...nothing, isReached: null, reason: NO_DAY };
  const full = fullSeatsOn(seats, day);
  const byLaw = ruleOn(rules, day, ({ seatCount }) => seatCount !== null)?.seatCount ?? null;
  const fullSeats = byLaw ?? (full.length > 0 ? full.length : null);
  const rule = ruleOn(rules, day, ({ openingBasis }) => openingBasis !== null);
  const { certain, possible: listed } = presentSeats(full, seats, attendance);
  // Of seats that the rule creates and no list names nobody can say who came.
  const unlisted = Math.max(0, (byLaw ?? 0) - full.length);
  const possible = listed + unlisted;
  const present = attendance.length > 0 ? certain : null;
  const opening = basisOf(rule?.openingBasis, rule?.openingNumber);
  const deciding = ruleOn(rules, day, ({ decidingBasis }) => decidingBasis !== null);
  const decision = basisOf(deciding?.decidingBasis, deciding?.decidingNumber);
  const known = {
    fullSeats,
    present,
    required: opening && fullSeats !== null ? seatsRequired(opening, fullSeats, certain) : null,
    votesToDecide:
      decision && fullSeats !== null && present !== null ? seatsRequired(decision, fullSeats, certain) : null,
    rule,
  };
  const unknown = (reason: string) => ({ ...known, isReached: null, reason });
  if (present === null) return unknown(NO_LIST);
  if (!rule) return unknown(NO_RULE);
  if (known.required === null) return unknown(NO_SEATS);
  if (certain >= known.required) return { ...known, isReached: true, reason: null };
  if (possible < known.required) return { ...known, isReached: false, reason: null };
  return unknown(unlisted > 0 ? FEWER : LOOSE);
}

const basisOf = (basis: CouncilRule['openingBasis'] | undefined, number: number | null | undefined) =>
  basis ? { basis, number: number ?? null } : null;

/**
 * How many full seats are present: each once, by itself or by a substitute of its own. A substitute that the list ties
 * to no full seat may stand in for one that is absent; with those it is `possible`.
 */
function presentSeats(
  full: readonly RuledSeat[],
  seats: readonly RuledSeat[],
  attendance: readonly Pick<SeatAttendance, 'seatId' | 'status'>[],
): { certain: number; possible: number } {
  const came = new Set(
    attendance.filter(({ status }) => status === AttendanceStatus.PRESENT).map(({ seatId }) => seatId),
  );
  const present = seats.filter(({ id }) => came.has(id));
  const represented = new Set(present.map(({ id, substituteOfId }) => substituteOfId ?? id));
  const certain = full.filter(({ id }) => represented.has(id)).length;
  const loose = present.filter(
    ({ role, substituteOfId }) => role === SeatRole.SUBSTITUTE && substituteOfId === null,
  ).length;
  return { certain, possible: certain + Math.min(loose, full.length - certain) };
}
