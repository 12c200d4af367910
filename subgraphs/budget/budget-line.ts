import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { Finding } from '../shared/finding.ts';
import { SourceDocument } from '../shared/source.ts';
import { FiscalYear } from './fiscal-year.ts';
import { FundingOrigin } from './funding-origin.ts';
import { moneyFigure, MoneyFigure } from './money-figure.ts';
import { NetworkUnit } from './network-unit.ts';
import { stageFindings } from './stage-findings.ts';

/**
 * What a year's budget sets aside for one purpose, and how far the spending went. The stages are kept as
 * published, also where they are out of order. Action and unit are ids of other subgraphs.
 */
@ObjectType({ description: 'Linha do orçamento: dinheiro reservado para um fim, e até onde o gasto chegou.' })
@Entity()
export class BudgetLine {
  @Field(() => ID, { description: 'Identificador do exercício e código da linha.' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => FiscalYear, { mapToPk: true, index: true })
  fiscalYearId!: string;

  @Field(() => String, {
    description: 'Código da linha na fonte, como a classificação da despesa na lei do orçamento.',
  })
  @Property({ type: 'text' })
  code!: string;

  @Field(() => String, { description: 'O que a linha paga, em linguagem simples.' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => FundingOrigin, { description: 'Esfera de governo de que vem o dinheiro desta linha.' })
  @Enum({ items: () => FundingOrigin })
  origin!: FundingOrigin;

  @Property({ name: 'appropriation', type: 'decimal', columnType: 'numeric(18,2)', nullable: true })
  appropriated!: string | null;

  @Property({ name: 'commitment', type: 'decimal', columnType: 'numeric(18,2)', nullable: true })
  committed!: string | null;

  @Property({ name: 'settlement', type: 'decimal', columnType: 'numeric(18,2)', nullable: true })
  settled!: string | null;

  @Property({ name: 'payment', type: 'decimal', columnType: 'numeric(18,2)', nullable: true })
  paid!: string | null;

  @Property({ type: 'text', nullable: true, index: true })
  actionId!: string | null;

  @Property({ type: 'text', nullable: true })
  unitId!: string | null;

  @Property({ type: 'integer' })
  position!: number;

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => BudgetLine)
export class BudgetLineResolver {
  @FieldResolver(() => MoneyFigure, { description: 'Dotação: quanto o orçamento autoriza gastar.' })
  appropriation(@Root() line: BudgetLine): MoneyFigure {
    return moneyFigure(line.appropriated, line);
  }

  @FieldResolver(() => MoneyFigure, { description: 'Empenho: quanto já foi reservado para um credor certo.' })
  commitment(@Root() line: BudgetLine): MoneyFigure {
    return moneyFigure(line.committed, line);
  }

  @FieldResolver(() => MoneyFigure, {
    description: 'Liquidação: quanto já foi entregue e conferido, e por isso é devido.',
  })
  settlement(@Root() line: BudgetLine): MoneyFigure {
    return moneyFigure(line.settled, line);
  }

  @FieldResolver(() => MoneyFigure, { description: 'Pagamento: quanto saiu da conta para o credor.' })
  payment(@Root() line: BudgetLine): MoneyFigure {
    return moneyFigure(line.paid, line);
  }

  @FieldResolver(() => [Finding], {
    description: 'Onde o gasto passa da etapa anterior: empenho, liquidação e pagamento fora da ordem.',
  })
  findings(@Root() line: BudgetLine): Finding[] {
    return stageFindings(line);
  }

  @FieldResolver(() => FiscalYear, { description: 'Ano e cidade de cujo orçamento a linha faz parte.' })
  fiscalYear(@Root() { fiscalYearId }: BudgetLine, @Ctx() { rows }: Context): Promise<FiscalYear | null> {
    return rows.byId(FiscalYear, fiscalYearId);
  }

  @FieldResolver(() => NetworkUnit, {
    nullable: true,
    description: 'Lugar de atendimento que a linha sustenta; vazio quando a fonte não o separa.',
  })
  unit(@Root() { unitId }: BudgetLine): NetworkUnit | null {
    return unitId === null ? null : { id: unitId };
  }
}

@Resolver(() => FiscalYear)
export class FiscalYearLines {
  @FieldResolver(() => [BudgetLine], {
    description: 'Linhas do orçamento publicadas aqui, na ordem da fonte; podem não ser o orçamento inteiro.',
  })
  lines(@Root() { id }: FiscalYear, @Ctx() { rows }: Context): Promise<BudgetLine[]> {
    return rows.children(BudgetLine, 'fiscalYearId', id, ['position']);
  }
}
