import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { requiredSourceOf, Source, SourceDocument } from '../shared/source.ts';
import { Indicator } from './indicator.ts';
import { ManagementReport } from './management-report.ts';
import { NetworkUnit } from './network-unit.ts';
import { Strategy } from './strategy.ts';

/** That a number of a report speaks of a strategy or of a unit, declared by somebody; nothing is tied by its words. */
@ObjectType({
  description:
    'Ligação de número do relatório: de que estratégia ou unidade um número fala, segundo quem ligou.',
})
@Entity()
export class FigureTie {
  @Field(() => ID, { description: 'Identificador do relatório, do número e do que ele trata.' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => ManagementReport, { mapToPk: true, index: true })
  reportId!: string;

  @Property({ type: 'text' })
  indicatorId!: string;

  @ManyToOne(() => Strategy, { mapToPk: true, nullable: true, index: true })
  strategyId!: string | null;

  @Property({ type: 'text', nullable: true })
  unitId!: string | null;

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => FigureTie)
export class FigureTieResolver {
  @FieldResolver(() => ManagementReport, { description: 'Relatório que traz o número.' })
  async report(@Root() { reportId }: FigureTie, @Ctx() { rows }: Context): Promise<ManagementReport | null> {
    return rows.byId(ManagementReport, reportId);
  }

  @FieldResolver(() => Indicator, { description: 'O número, como a rede o publica.' })
  indicator(@Root() { indicatorId }: FigureTie): Indicator {
    return { id: indicatorId };
  }

  @FieldResolver(() => Strategy, {
    nullable: true,
    description: 'Estratégia do plano de que o número fala; vazio quando ele fala de uma unidade.',
  })
  async strategy(@Root() { strategyId }: FigureTie, @Ctx() { rows }: Context): Promise<Strategy | null> {
    return strategyId === null ? null : rows.byId(Strategy, strategyId);
  }

  @FieldResolver(() => NetworkUnit, {
    nullable: true,
    description: 'Unidade da rede de que o número fala; vazio quando ele fala de uma estratégia.',
  })
  unit(@Root() { unitId }: FigureTie): NetworkUnit | null {
    return unitId === null ? null : { id: unitId };
  }

  @FieldResolver(() => Source, { description: 'Quem fez a ligação, e onde.' })
  source(@Root() tie: FigureTie, @Ctx() context: Context): Promise<Source> {
    return requiredSourceOf(context, tie);
  }
}

@Resolver(() => ManagementReport)
export class ManagementReportFigureTies {
  @FieldResolver(() => [FigureTie], {
    description: 'De que estratégias e unidades os números do relatório falam; vazia quando ninguém ligou.',
  })
  figureTies(@Root() { id }: ManagementReport, @Ctx() { rows }: Context): Promise<FigureTie[]> {
    return rows.children(FigureTie, 'reportId', id, ['id']);
  }
}

@Resolver(() => Strategy)
export class StrategyFigureTies {
  @FieldResolver(() => [FigureTie], {
    description: 'Números dos relatórios de gestão que falam desta estratégia, onde alguém ligou.',
  })
  figureTies(@Root() { id }: Strategy, @Ctx() { rows }: Context): Promise<FigureTie[]> {
    return rows.children(FigureTie, 'strategyId', id, ['id']);
  }
}
