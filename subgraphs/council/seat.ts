import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { CalendarDate } from '../shared/scalars.ts';
import { SourceDocument } from '../shared/source.ts';
import { Council } from './council.ts';
import { SeatRole, SeatSegment } from './seat-terms.ts';

/** A place in a council, apart from whoever sits on it: people are in `Mandate`, so that a vacancy can be seen. */
@ObjectType({
  description: 'Cadeira: um lugar no conselho, com quem ele representa, exista ou não quem o ocupe.',
})
@Entity()
export class Seat {
  @Field(() => ID, { description: 'Identificador do conselho e código da cadeira.' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => Council, { mapToPk: true, index: true })
  councilId!: string;

  @Field(() => SeatSegment, {
    description: 'Em nome de quem a cadeira fala: governo ou parte da sociedade civil.',
  })
  @Enum({ items: () => SeatSegment })
  segment!: SeatSegment;

  @Field(() => SeatRole, { description: 'Se a cadeira é titular ou suplente.' })
  @Enum({ items: () => SeatRole })
  role!: SeatRole;

  @Field(() => String, { description: 'Órgão, entidade ou grupo que indica quem ocupa a cadeira.' })
  @Property({ type: 'text' })
  bodyRepresented!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Dia em que o mandato atual da cadeira começou.',
  })
  @Property({ type: 'date', nullable: true })
  mandateStart!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Último dia do mandato atual, se não for renovado.',
  })
  @Property({ type: 'date', nullable: true })
  mandateEnd!: string | null;

  @Field(() => Boolean, { description: 'Verdadeiro para a cadeira que hoje preside o conselho.' })
  @Property({ type: 'boolean' })
  isPresidency!: boolean;

  /** The full seat that this one stands in for. */
  @ManyToOne(() => Seat, { mapToPk: true, nullable: true, index: true })
  substituteOfId!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Primeiro dia em que a cadeira existe; vazio quando a fonte não o diz.',
  })
  @Property({ type: 'date', nullable: true })
  existsFrom!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Último dia em que existiu; vazio enquanto existe.',
  })
  @Property({ type: 'date', nullable: true })
  existsUntil!: string | null;

  /** Shown as `vacantSince`, unless mandates say otherwise. */
  @Property({ type: 'date', nullable: true })
  declaredVacantSince!: string | null;

  @Property({ type: 'integer' })
  position!: number;

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => Council)
export class CouncilSeats {
  @FieldResolver(() => [Seat], { description: 'Cadeiras do conselho, ocupadas ou vagas, na ordem da fonte.' })
  seats(@Root() { id }: Council, @Ctx() { rows }: Context): Promise<Seat[]> {
    return seatsOf(rows, id);
  }
}

/** All seats of a council, also those that are no more. */
export const seatsOf = (rows: Context['rows'], councilId: string): Promise<Seat[]> =>
  rows.children(Seat, 'councilId', councilId, ['position', 'id']);
