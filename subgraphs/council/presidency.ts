import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { Finding, FindingRule } from '../shared/finding.ts';
import { CalendarDate } from '../shared/scalars.ts';
import { requiredSourceOf, Source, SourceDocument } from '../shared/source.ts';
import { writtenDay } from '../shared/written.ts';
import { rulesOf } from './council-rule.ts';
import type { CouncilRule } from './council-rule.ts';
import { Council } from './council.ts';
import { ruleOn } from './rule-on.ts';
import { SeatSegment } from './seat-terms.ts';
import { Seat } from './seat.ts';

/** A time in which one seat presides over the council. */
@ObjectType({ description: 'Presidência: a cadeira que preside o colegiado, de quando até quando.' })
@Entity()
export class Presidency {
  @Field(() => ID, { description: 'Identificador da cadeira e primeiro dia em que preside.' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => Council, { mapToPk: true, index: true })
  councilId!: string;

  @ManyToOne(() => Seat, { mapToPk: true, index: true, deleteRule: 'cascade' })
  seatId!: string;

  @Field(() => CalendarDate, { description: 'Primeiro dia em que preside.' })
  @Property({ type: 'date' })
  start!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Último dia; vazio quando ainda preside ou a fonte não o diz.',
  })
  @Property({ type: 'date', nullable: true })
  end!: string | null;

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => Presidency)
export class PresidencyResolver {
  @FieldResolver(() => Seat, { description: 'De quem é a cadeira que preside.' })
  seat(@Root() { seatId }: Presidency, @Ctx() { rows }: Context): Promise<Seat | null> {
    return rows.byId(Seat, seatId);
  }

  @FieldResolver(() => [Finding], {
    description: 'Se a presidência ficou do mesmo lado quando a regra mandava alternar.',
  })
  async findings(@Root() presidency: Presidency, @Ctx() { rows }: Context): Promise<Finding[]> {
    const all = await presidenciesOf(rows, presidency.councilId);
    const before = all[all.findIndex(({ id }) => id === presidency.id) - 1];
    const rules = await rulesOf(rows, presidency.councilId);
    if (!before) return [];
    const seats = await Promise.all([before, presidency].map(({ seatId }) => rows.byId(Seat, seatId)));
    const [one, two] = seats.map((seat) => seat?.segment);
    return one && two ? alternationFindings(one, { start: presidency.start, segment: two }, rules) : [];
  }

  @FieldResolver(() => Source, { description: 'Ata ou ato que elegeu a presidência.' })
  source(@Root() presidency: Presidency, @Ctx() context: Context): Promise<Source> {
    return requiredSourceOf(context, presidency);
  }
}

@Resolver(() => Council)
export class CouncilPresidencies {
  @FieldResolver(() => [Presidency], {
    description: 'Quem presidiu, da mais antiga à mais nova; vazia quando nenhuma foi publicada.',
  })
  presidencies(@Root() { id }: Council, @Ctx() { rows }: Context): Promise<Presidency[]> {
    return presidenciesOf(rows, id);
  }
}

const presidenciesOf = (rows: Context['rows'], councilId: string): Promise<Presidency[]> =>
  rows.children(Presidency, 'councilId', councilId, ['start', 'id']);

/** What does not fit when one presidency follows another on the same side, where the rule of its day alternates. */
function alternationFindings(
  before: SeatSegment,
  { start, segment }: { start: string; segment: SeatSegment },
  rules: readonly CouncilRule[],
): Finding[] {
  const rule = ruleOn(rules, start, ({ alternatesPresidency }) => alternatesPresidency !== null);
  const sides = [before, segment].map((each) => each === SeatSegment.GOVERNMENT);
  if (!rule?.alternatesPresidency || sides[0] !== sides[1]) return [];
  const side = sides[0] ? 'do governo' : 'da sociedade civil';
  return [
    {
      rule: FindingRule.PRESIDENCY_NOT_ALTERNATED,
      message: `A regra (${rule.title}) manda alternar a presidência, e a que começa em ${writtenDay(start)} é ${side}, como a anterior.`,
      values: [start],
    },
  ];
}
