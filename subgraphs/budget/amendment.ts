import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import type { Rows } from '../shared/rows.ts';
import { CalendarDate, Decimal } from '../shared/scalars.ts';
import { requiredSourceOf, Source, SourceDocument } from '../shared/source.ts';
import { FiscalYear } from './fiscal-year.ts';
import { NOMINAL } from './nominal.ts';

/** Money that a member of parliament had sent to the municipality's social assistance. */
@ObjectType({
  description: 'Emenda parlamentar: dinheiro que um parlamentar destinou à assistência da cidade.',
})
@Entity()
export class Amendment {
  @Field(() => ID, { description: 'Identificador do exercício, ordem bancária, autor e natureza.' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => FiscalYear, { mapToPk: true, index: true })
  fiscalYearId!: string;

  @Field(() => String, { nullable: true, description: 'Parlamentar ou bancada, como a fonte escreve.' })
  @Property({ type: 'text', nullable: true })
  author!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Sigla do partido do parlamentar, quando a fonte diz.',
  })
  @Property({ type: 'text', nullable: true })
  party!: string | null;

  @Field(() => String, { nullable: true, description: 'Programa ou objeto, como a fonte o chama.' })
  @Property({ type: 'text', nullable: true })
  programme!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Grupo de natureza da despesa: "3" para custeio, "4" para investimento.',
  })
  @Property({ type: 'text', nullable: true })
  expenseGroup!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Número da ordem bancária; vazio quando a fonte não traz.',
  })
  @Property({ type: 'text', nullable: true })
  paymentOrder!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Dia da ordem bancária; vazio quando a fonte não traz.',
  })
  @Property({ type: 'date', nullable: true })
  paidOn!: string | null;

  @Field(() => Decimal, { description: `Reais e centavos pagos; negativo quando foi devolvido. ${NOMINAL}` })
  @Property({ type: 'decimal', columnType: 'numeric(18,2)' })
  amount!: string;

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => Amendment)
export class AmendmentResolver {
  @FieldResolver(() => Source, { description: 'Documento e linha em que a emenda está.' })
  source(@Root() amendment: Amendment, @Ctx() context: Context): Promise<Source> {
    return requiredSourceOf(context, amendment);
  }
}

@Resolver(() => FiscalYear)
export class FiscalYearAmendments {
  @FieldResolver(() => [Amendment], {
    description:
      'Emendas parlamentares do ano publicadas aqui; podem não ser todas. Não se somam aos repasses, que podem trazer o mesmo dinheiro.',
  })
  amendments(@Root() { id }: FiscalYear, @Ctx() { rows }: Context): Promise<Amendment[]> {
    return amendmentsOf(rows, id);
  }
}

/** The amendments of a year in time; who asks through this shares one statement with all others. */
export const amendmentsOf = (rows: Rows, fiscalYearId: string): Promise<Amendment[]> =>
  rows.children(Amendment, 'fiscalYearId', fiscalYearId, ['paidOn', 'id']);
