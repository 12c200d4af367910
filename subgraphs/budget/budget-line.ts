import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { Finding } from '../shared/finding.ts';
import { requiredSourceOf, Source, SourceDocument } from '../shared/source.ts';
import { FiscalYear } from './fiscal-year.ts';
import { FundingBlock } from './funding-block.ts';
import { FundingOrigin } from './funding-origin.ts';
import { FundingSource, fundingSourceOf } from './funding-source.ts';
import { lineFindings } from './line-findings.ts';
import { payerOf } from './line-payer.ts';
import { moneyFigure, MoneyFigure } from './money-figure.ts';
import { NetworkUnit } from './network-unit.ts';
import { NOMINAL } from './nominal.ts';
import { ProtectionLevel } from '../shared/protection-level.ts';

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

  @Field(() => FundingOrigin, {
    description: 'Esfera de governo que a fonte declara; o código da fonte de recursos pode dizer outra.',
  })
  @Enum({ items: () => FundingOrigin, name: 'origin' })
  declaredOrigin!: FundingOrigin;

  @Property({ name: 'multi_year_plan', type: 'decimal', columnType: 'numeric(18,2)', nullable: true })
  planned!: string | null;

  @Property({ name: 'initial_appropriation', type: 'decimal', columnType: 'numeric(18,2)', nullable: true })
  enacted!: string | null;

  @Property({ name: 'appropriation', type: 'decimal', columnType: 'numeric(18,2)', nullable: true })
  appropriated!: string | null;

  @Property({ name: 'commitment', type: 'decimal', columnType: 'numeric(18,2)', nullable: true })
  committed!: string | null;

  @Property({ name: 'settlement', type: 'decimal', columnType: 'numeric(18,2)', nullable: true })
  settled!: string | null;

  @Property({ name: 'payment', type: 'decimal', columnType: 'numeric(18,2)', nullable: true })
  paid!: string | null;

  @Property({ name: 'carried_over', type: 'decimal', columnType: 'numeric(18,2)', nullable: true })
  leftToPay!: string | null;

  @Property({ name: 'carried_over_paid', type: 'decimal', columnType: 'numeric(18,2)', nullable: true })
  paidOfEarlier!: string | null;

  @Field(() => ProtectionLevel, { description: 'A que parte da assistência social a linha serve.' })
  @Enum({ items: () => ProtectionLevel, default: ProtectionLevel.UNDECLARED })
  protectionLevel!: ProtectionLevel;

  @Field(() => FundingBlock, {
    description: 'Bloco de repasse que a linha gasta; é por ele que se acham os repasses.',
  })
  @Enum({ items: () => FundingBlock, default: FundingBlock.UNDECLARED })
  block!: FundingBlock;

  @Field(() => String, {
    nullable: true,
    description: 'Subfunção da despesa, como "244", assistência comunitária; vazio quando a fonte não diz.',
  })
  @Property({ type: 'text', nullable: true })
  subfunction!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Natureza da despesa: o que se compra, como "3.1.90.11", salários; vazio quando a fonte não diz.',
  })
  @Property({ type: 'text', nullable: true })
  expenseNature!: string | null;

  /** As printed; the graph shows what it means as `fundingSource`. */
  @Property({ type: 'text', nullable: true })
  fundingSourceCode!: string | null;

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
  @FieldResolver(() => FundingOrigin, {
    description:
      'Esfera de governo de que vem o dinheiro desta linha: a do código da fonte de recursos, quando ele a diz; senão a declarada.',
  })
  origin(@Root() line: BudgetLine): FundingOrigin {
    return payerOf(line);
  }

  @FieldResolver(() => MoneyFigure, {
    description: `PPA: quanto o plano de quatro anos prevê para o ano. ${NOMINAL}`,
  })
  multiYearPlan(@Root() line: BudgetLine): MoneyFigure {
    return moneyFigure(line.planned, line);
  }

  @FieldResolver(() => MoneyFigure, {
    description: `Dotação inicial: quanto a lei do orçamento deu à linha. ${NOMINAL}`,
  })
  initialAppropriation(@Root() line: BudgetLine): MoneyFigure {
    return moneyFigure(line.enacted, line);
  }

  @FieldResolver(() => MoneyFigure, {
    description: `Dotação atualizada: quanto se pode gastar, depois dos créditos e cortes do ano. ${NOMINAL}`,
  })
  appropriation(@Root() line: BudgetLine): MoneyFigure {
    return moneyFigure(line.appropriated, line);
  }

  @FieldResolver(() => MoneyFigure, {
    description: `Empenho: quanto já foi reservado para um credor certo. ${NOMINAL}`,
  })
  commitment(@Root() line: BudgetLine): MoneyFigure {
    return moneyFigure(line.committed, line);
  }

  @FieldResolver(() => MoneyFigure, {
    description: `Liquidação: quanto já foi entregue e conferido, e por isso é devido. ${NOMINAL}`,
  })
  settlement(@Root() line: BudgetLine): MoneyFigure {
    return moneyFigure(line.settled, line);
  }

  @FieldResolver(() => MoneyFigure, {
    description: `Pagamento: quanto saiu da conta para o credor. ${NOMINAL}`,
  })
  payment(@Root() line: BudgetLine): MoneyFigure {
    return moneyFigure(line.paid, line);
  }

  @FieldResolver(() => MoneyFigure, {
    description: `Restos a pagar: quanto foi empenhado no ano e ficou por pagar no fim dele. Contado à parte. ${NOMINAL}`,
  })
  carriedOver(@Root() line: BudgetLine): MoneyFigure {
    return moneyFigure(line.leftToPay, line);
  }

  @FieldResolver(() => MoneyFigure, {
    description: `Quanto se pagou neste ano de empenhos de anos anteriores. Contado à parte. ${NOMINAL}`,
  })
  carriedOverPaid(@Root() line: BudgetLine): MoneyFigure {
    return moneyFigure(line.paidOfEarlier, line);
  }

  @FieldResolver(() => FundingSource, {
    nullable: true,
    description: 'Fonte de recursos pelo código nacional; vazio quando a fonte não traz o código.',
  })
  fundingSource(@Root() { fundingSourceCode }: BudgetLine): FundingSource | null {
    return fundingSourceCode === null ? null : fundingSourceOf(fundingSourceCode);
  }

  @FieldResolver(() => [Finding], {
    description:
      'O que não fecha na linha: etapas fora da ordem, restos a pagar demais, origem que não é a do código da fonte.',
  })
  findings(@Root() line: BudgetLine): Finding[] {
    return lineFindings(line);
  }

  @FieldResolver(() => Source, {
    description: 'Documento e lugar de que a linha e todos os seus valores foram tirados.',
  })
  source(@Root() line: BudgetLine, @Ctx() context: Context): Promise<Source> {
    return requiredSourceOf(context, line);
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
