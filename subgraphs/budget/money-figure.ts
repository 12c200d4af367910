import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { FigureStatus } from '../shared/figure-status.ts';
import { Decimal } from '../shared/scalars.ts';
import { Source, sourceOf } from '../shared/source.ts';
import { NOMINAL } from './nominal.ts';

/** An amount of money that may be missing, with the reason and the source. */
@ObjectType({
  description: `Valor: uma quantia em reais, com a fonte; ou o motivo de ela faltar. ${NOMINAL}`,
})
export class MoneyFigure {
  @Field(() => Decimal, {
    nullable: true,
    description: `Reais e centavos exatos, sem arredondar; vazio quando ninguém publicou a quantia aqui. ${NOMINAL}`,
  })
  amount!: string | null;

  @Field(() => FigureStatus, {
    description: 'Se a quantia foi publicada ou por que falta. Falta não é zero.',
  })
  status!: FigureStatus;

  sourceId!: string | null;
  locator!: string | null;
}

/** The figure of an amount that a row keeps; without an amount it is not published and has no source. */
export function moneyFigure(
  amount: string | null,
  { sourceId, locator }: { sourceId: string | null; locator: string | null },
): MoneyFigure {
  if (amount === null) return { amount, status: FigureStatus.NOT_PUBLISHED, sourceId: null, locator: null };
  return { amount, status: FigureStatus.PUBLISHED, sourceId, locator };
}

@Resolver(() => MoneyFigure)
export class MoneyFigureResolver {
  @FieldResolver(() => Source, {
    nullable: true,
    description: 'Documento e lugar de onde a quantia foi tirada; vazio quando não há quantia.',
  })
  source(@Root() figure: MoneyFigure, @Ctx() context: Context): Promise<Source | null> {
    return sourceOf(context, figure);
  }
}
