import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { requiredSourceOf, Source, SourceDocument } from '../shared/source.ts';
import { NetworkUnit } from './network-unit.ts';
import { ReportItem } from './report-item.ts';
import { Strategy } from './strategy.ts';

/** That an item of a report speaks of a strategy or of a unit, declared by somebody; nothing is tied by its words. */
@ObjectType({
  description: 'Ligação do relatório: de que estratégia ou unidade um item fala, segundo quem ligou.',
})
@Entity()
export class ReportTie {
  @Field(() => ID, { description: 'Identificador do item e do que ele trata.' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => ReportItem, { mapToPk: true, index: true })
  itemId!: string;

  @ManyToOne(() => Strategy, { mapToPk: true, nullable: true, index: true })
  strategyId!: string | null;

  @Property({ type: 'text', nullable: true, index: true })
  unitId!: string | null;

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => ReportTie)
export class ReportTieResolver {
  @FieldResolver(() => ReportItem, { description: 'A ação feita ou o desafio que o relatório conta.' })
  async item(@Root() { itemId }: ReportTie, @Ctx() { rows }: Context): Promise<ReportItem | null> {
    return rows.byId(ReportItem, itemId);
  }

  @FieldResolver(() => Strategy, {
    nullable: true,
    description: 'Estratégia do plano de que o item fala; vazio quando ele fala de uma unidade.',
  })
  async strategy(@Root() { strategyId }: ReportTie, @Ctx() { rows }: Context): Promise<Strategy | null> {
    return strategyId === null ? null : rows.byId(Strategy, strategyId);
  }

  @FieldResolver(() => NetworkUnit, {
    nullable: true,
    description: 'Unidade da rede de que o item fala; vazio quando ele fala de uma estratégia.',
  })
  unit(@Root() { unitId }: ReportTie): NetworkUnit | null {
    return unitId === null ? null : { id: unitId };
  }

  @FieldResolver(() => Source, { description: 'Quem fez a ligação, e onde.' })
  source(@Root() tie: ReportTie, @Ctx() context: Context): Promise<Source> {
    return requiredSourceOf(context, tie);
  }
}

@Resolver(() => ReportItem)
export class ReportItemTies {
  @FieldResolver(() => [ReportTie], {
    description: 'De que estratégias e unidades o item fala; vazia quando ninguém ligou.',
  })
  ties(@Root() { id }: ReportItem, @Ctx() { rows }: Context): Promise<ReportTie[]> {
    return rows.children(ReportTie, 'itemId', id, ['id']);
  }
}

@Resolver(() => Strategy)
export class StrategyReportTies {
  @FieldResolver(() => [ReportTie], {
    description: 'O que os relatórios de gestão dizem desta estratégia, onde alguém ligou.',
  })
  reportTies(@Root() { id }: Strategy, @Ctx() { rows }: Context): Promise<ReportTie[]> {
    return rows.children(ReportTie, 'strategyId', id, ['id']);
  }
}
