import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Arg, Ctx, Directive, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { SourceDocument } from '../shared/source.ts';
import { moneyFigure, MoneyFigure } from './money-figure.ts';
import { Municipality } from './municipality.ts';
import { NOMINAL } from './nominal.ts';

/** A municipality's year of money. Its id is the municipality's code and the year: "3136702-2021". */
@Directive('@key(fields: "id")')
@ObjectType({ description: `Exercício: um ano do dinheiro da assistência social de uma cidade. ${NOMINAL}` })
@Entity()
export class FiscalYear {
  @Field(() => ID, { description: 'Código do IBGE do município e o ano, como "3136702-2021".' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text', index: true })
  ibgeCode!: string;

  @Field(() => Int, { description: 'Ano do calendário, de janeiro a dezembro.' })
  @Property({ type: 'integer' })
  year!: number;

  @Property({ type: 'decimal', columnType: 'numeric(18,2)', nullable: true })
  totalAmount!: string | null;

  @ManyToOne(() => SourceDocument, { mapToPk: true, nullable: true })
  totalSourceId!: string | null;

  @Property({ type: 'text', nullable: true })
  totalLocator!: string | null;

  /** The percentage printed beside the total, as a fraction of 1; only to be held against the whole. */
  @Property({ type: 'decimal', columnType: 'numeric', nullable: true })
  totalPrintedShare!: string | null;
}

@Resolver(() => FiscalYear)
export class FiscalYearResolver {
  @FieldResolver(() => Municipality, { description: 'Cidade a que o dinheiro pertence.' })
  municipality(@Root() { ibgeCode }: FiscalYear): Municipality {
    return { ibgeCode };
  }

  @FieldResolver(() => MoneyFigure, {
    description: `Quanto a fonte diz que foi posto na assistência social no ano; nunca é uma soma feita aqui. ${NOMINAL}`,
  })
  total(@Root() { totalAmount, totalSourceId, totalLocator }: FiscalYear): MoneyFigure {
    return moneyFigure(totalAmount, { sourceId: totalSourceId, locator: totalLocator });
  }
}

@Resolver(() => Municipality)
export class MunicipalityFiscalYears {
  @FieldResolver(() => [FiscalYear], {
    description: 'Anos com algum dinheiro publicado aqui, do mais antigo ao mais novo.',
  })
  fiscalYears(@Root() { ibgeCode }: Municipality, @Ctx() { rows }: Context): Promise<FiscalYear[]> {
    return rows.children(FiscalYear, 'ibgeCode', ibgeCode, ['year']);
  }

  @FieldResolver(() => FiscalYear, {
    nullable: true,
    description: 'Um só ano do dinheiro da cidade; vazio quando nada dele foi publicado aqui.',
  })
  fiscalYear(
    @Root() { ibgeCode }: Municipality,
    @Arg('year', () => Int, { description: 'Ano do calendário com quatro algarismos, como 2021.' })
    year: number,
    @Ctx() { rows }: Context,
  ): Promise<FiscalYear | null> {
    return rows.byId(FiscalYear, `${ibgeCode}-${year}`);
  }
}
