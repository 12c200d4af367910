import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Arg, Ctx, Directive, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { FigureStatus } from '../shared/figure-status.ts';
import { Finding } from '../shared/finding.ts';
import type { Rows } from '../shared/rows.ts';
import { Decimal } from '../shared/scalars.ts';
import { Source, SourceDocument, sourceOf } from '../shared/source.ts';
import { indicatorCodes, placeOf, type IndicatorCode } from './indicator-codes.ts';
import { indicatorFindings } from './indicator-findings.ts';
import { Municipality } from './municipality.ts';

/** A number about a municipality and a time. Its id is the municipality's code, its own code and the period. */
@Directive('@key(fields: "id")')
@ObjectType({
  description: 'Indicador: um número sobre o município em um período, como famílias no CadÚnico.',
})
@Entity()
export class Indicator {
  @Field(() => ID, { description: 'Código do IBGE, código do indicador e período, entre barras.' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text', index: true })
  ibgeCode!: string;

  @Field(() => String, {
    description: 'Código fixo, como "CADUNICO_FAMILIES", o total de famílias no cadastro.',
  })
  @Property({ type: 'text' })
  code!: IndicatorCode;

  @Field(() => String, { description: 'Ano ("2021"), mês ("2021-11") ou média mensal do ano ("2021/mean").' })
  @Property({ type: 'text' })
  period!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Parte do município a que o número se refere, como o território de um CRAS; vazio quando é do município todo.',
  })
  @Property({ type: 'text', nullable: true })
  territory!: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: 'O número exato; vazio quando a situação diz por que falta.',
  })
  @Property({ type: 'decimal', columnType: 'numeric', nullable: true })
  value!: string | null;

  /** Further numbers that the same document has for the same thing; `value` is the one that comes first in it. */
  @Property({ type: 'array', columnType: 'text[]', default: [] })
  otherValues!: string[];

  @Field(() => FigureStatus, { description: 'Se o número foi publicado ou por que falta.' })
  @Enum({ items: () => FigureStatus })
  status!: FigureStatus;

  @ManyToOne(() => SourceDocument, { mapToPk: true, nullable: true })
  sourceId!: string | null;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => Indicator)
export class IndicatorResolver {
  @FieldResolver(() => String, { description: 'O que se conta, em linguagem simples.' })
  name(@Root() { code }: Indicator): string {
    return indicatorCodes[code].name;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'O que cada unidade do número é, como "famílias"; vazio quando a fonte não diz o que conta.',
  })
  unit(@Root() { code }: Indicator): string | null {
    return indicatorCodes[code].unit;
  }

  @FieldResolver(() => Source, {
    nullable: true,
    description: 'Lugar do documento em que o número está, ou onde foi procurado.',
  })
  source(@Root() indicator: Indicator, @Ctx() context: Context): Promise<Source | null> {
    return sourceOf(context, indicator);
  }

  @FieldResolver(() => [Finding], {
    description:
      'O que não fecha neste número: faixas contra o total, número repetido em outro serviço, dois números para a mesma coisa.',
  })
  async findings(@Root() indicator: Indicator, @Ctx() { rows }: Context): Promise<Finding[]> {
    return indicatorFindings(
      indicator,
      await rows.children(Indicator, 'ibgeCode', indicator.ibgeCode, ['period', 'territory']),
    );
  }
}

@Resolver(() => Municipality)
export class MunicipalityIndicators {
  @FieldResolver(() => [Indicator], {
    description:
      'Indicadores do município todo publicados aqui: primeiro o Cadastro Único, depois os atendimentos; cada um no tempo.',
  })
  async indicators(
    @Root() { id }: Municipality,
    @Ctx() { rows }: Context,
    @Arg('code', () => String, { nullable: true, description: 'Só o indicador com este código.' })
    code?: string | null,
    @Arg('year', () => Int, { nullable: true, description: 'Só os períodos deste ano.' })
    year?: number | null,
  ): Promise<Indicator[]> {
    return (await askedOf(id, rows, { code, year })).filter(({ territory }) => territory === null);
  }

  @FieldResolver(() => [Indicator], {
    description:
      'Indicadores de partes do município; com menos de 100 famílias ou 200 pessoas, o número fica oculto.',
  })
  async territoryIndicators(
    @Root() { id }: Municipality,
    @Ctx() { rows }: Context,
    @Arg('code', () => String, { nullable: true, description: 'Só o indicador com este código.' })
    code?: string | null,
    @Arg('year', () => Int, { nullable: true, description: 'Só os períodos deste ano.' })
    year?: number | null,
  ): Promise<Indicator[]> {
    return (await askedOf(id, rows, { code, year })).filter(({ territory }) => territory !== null);
  }
}

/** The indicators of a municipality and of its parts, in their order. */
async function askedOf(
  id: string,
  rows: Rows,
  { code, year }: { code?: string | null | undefined; year?: number | null | undefined },
): Promise<Indicator[]> {
  const all = await rows.children(Indicator, 'ibgeCode', id, ['period', 'territory']);
  return all
    .filter((each) => !code || each.code === code)
    .filter((each) => !year || each.period.slice(0, 4) === String(year))
    .toSorted((one, other) => placeOf(one.code) - placeOf(other.code));
}
