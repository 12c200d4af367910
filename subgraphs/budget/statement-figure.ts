import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { Decimal } from '../shared/scalars.ts';
import { requiredSourceOf, Source, SourceDocument } from '../shared/source.ts';
import { FiscalYear } from './fiscal-year.ts';
import { FundingSource, fundingSourceOf } from './funding-source.ts';
import { SpendingStage } from './spending-stage.ts';
import { IntraBudget, Statement } from './statement.ts';
import { NOMINAL } from './nominal.ts';

/** One amount of a published statement for social assistance: a stage, of all of it or of one part. */
@ObjectType({
  description: 'Valor de demonstrativo: quanto um documento oficial diz da assistência social em uma etapa.',
})
@Entity()
export class StatementFigure {
  @Field(() => ID, {
    description: 'Identificador do exercício, demonstrativo, período e o que o valor conta.',
  })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => FiscalYear, { mapToPk: true, index: true })
  fiscalYearId!: string;

  @Field(() => Statement, { description: 'De que tipo de documento o valor é.' })
  @Enum({ items: () => Statement })
  statement!: Statement;

  @Field(() => String, {
    description: 'Até quando o valor conta: o ano ("2024"), o bimestre ("2024/6") ou o mês ("2024-12").',
  })
  @Property({ type: 'text' })
  period!: string;

  @Field(() => SpendingStage, {
    nullable: true,
    description: 'Etapa do gasto; vazio quando é dinheiro recebido.',
  })
  @Enum({ items: () => SpendingStage, nullable: true })
  stage!: SpendingStage | null;

  @Field(() => IntraBudget, { description: 'Se conta o que um órgão da cidade paga a outro.' })
  @Enum({ items: () => IntraBudget })
  intraBudget!: IntraBudget;

  @Field(() => String, {
    nullable: true,
    description:
      'Subfunção, como "244", ou "demais", as que a fonte junta sem código; vazio quando o valor é de toda a função 08, assistência social.',
  })
  @Property({ type: 'text', nullable: true })
  subfunction!: string | null;

  /** As printed; the graph shows what it means as `fundingSource`. */
  @Property({ type: 'text', nullable: true })
  fundingSourceCode!: string | null;

  @Field(() => Decimal, { description: `Reais e centavos, como a fonte publica. ${NOMINAL}` })
  @Property({ type: 'decimal', columnType: 'numeric(18,2)' })
  amount!: string;

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => StatementFigure)
export class StatementFigureResolver {
  @FieldResolver(() => FundingSource, {
    nullable: true,
    description: 'De que fonte de recursos é; vazio quando o valor é de todas.',
  })
  fundingSource(@Root() { fundingSourceCode }: StatementFigure): FundingSource | null {
    return fundingSourceCode === null ? null : fundingSourceOf(fundingSourceCode);
  }

  @FieldResolver(() => Source, { description: 'Documento e lugar de onde o valor foi tirado.' })
  source(@Root() figure: StatementFigure, @Ctx() context: Context): Promise<Source> {
    return requiredSourceOf(context, figure);
  }
}

@Resolver(() => FiscalYear)
export class FiscalYearStatements {
  @FieldResolver(() => [StatementFigure], {
    description: 'O que os demonstrativos oficiais publicados aqui dizem do ano, um a um.',
  })
  statementFigures(@Root() { id }: FiscalYear, @Ctx() { rows }: Context): Promise<StatementFigure[]> {
    return rows.children(StatementFigure, 'fiscalYearId', id, ['statement', 'period', 'id']);
  }
}
