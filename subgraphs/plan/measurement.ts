import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { FigureStatus } from '../shared/figure-status.ts';
import { CalendarDate, Decimal } from '../shared/scalars.ts';
import { requiredSourceOf, Source, SourceDocument, sourceOf } from '../shared/source.ts';
import { Target } from './target.ts';

/**
 * What was found to be done of a target, on a day, with its evidence. A later one supersedes an earlier one, and
 * one that was withdrawn stays readable and no longer counts.
 */
@ObjectType({ description: 'Apuração: o que foi feito de uma meta, contado em um dia, com a prova.' })
@Entity()
export class Measurement {
  @Field(() => ID, { description: 'Identificador da meta e dia da apuração.' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => Target, { mapToPk: true, index: true, deleteRule: 'cascade' })
  targetId!: string;

  @Field(() => Decimal, {
    nullable: true,
    description:
      'Quanto foi feito, na unidade da meta; um percentual é fração de 1. Vazio quando o número está oculto.',
  })
  @Property({ type: 'decimal', columnType: 'numeric', nullable: true })
  value!: string | null;

  @Field(() => FigureStatus, {
    description: 'Se o número foi publicado, ou se está oculto por contar poucas pessoas ou famílias.',
  })
  @Enum({ items: () => FigureStatus, default: FigureStatus.PUBLISHED })
  status!: FigureStatus;

  /** Whether people or families are counted, of which few must not be told; a share is no count. */
  @Property({ type: 'boolean', default: false })
  isOfPeople!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'O mesmo número na rede, quando quem mediu diz de onde ele vem: código e período de um indicador ("CADUNICO_FAMILIES/2024-12") ou do RMA ("CRAS.A2/2024").',
  })
  @Property({ type: 'text', nullable: true })
  sameFigure!: string | null;

  @Field(() => CalendarDate, { description: 'Dia em que se contou.' })
  @Property({ type: 'date' })
  measuredOn!: string;

  @Field(() => String, { nullable: true, description: 'Como se contou.' })
  @Property({ type: 'text', nullable: true })
  method!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Endereço público da prova: foto, termo de entrega, publicação; vazio quando não há.',
  })
  @Property({ type: 'text', nullable: true })
  evidenceUrl!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Dia em que quem publicou a apuração a retirou; vazio enquanto ela vale.',
  })
  @Property({ type: 'date', nullable: true })
  withdrawnOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Por que a apuração foi retirada.' })
  @Property({ type: 'text', nullable: true })
  withdrawnReason!: string | null;

  @ManyToOne(() => SourceDocument, { mapToPk: true, nullable: true })
  withdrawnSourceId!: string | null;

  @Property({ type: 'text', nullable: true })
  withdrawnLocator!: string | null;

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => Measurement)
export class MeasurementResolver {
  @FieldResolver(() => Source, { description: 'Documento que prova o que foi feito.' })
  source(@Root() measurement: Measurement, @Ctx() context: Context): Promise<Source> {
    return requiredSourceOf(context, measurement);
  }

  @FieldResolver(() => Source, {
    nullable: true,
    description: 'Quem retirou a apuração, e onde disse isso; vazio enquanto ela vale.',
  })
  withdrawnSource(@Root() measurement: Measurement, @Ctx() context: Context): Promise<Source | null> {
    const { withdrawnSourceId: sourceId, withdrawnLocator: locator } = measurement;
    return sourceOf(context, { sourceId, locator });
  }
}

@Resolver(() => Target)
export class TargetMeasurements {
  @FieldResolver(() => [Measurement], {
    description:
      'Apurações da meta, da mais antiga à mais nova, também as retiradas; vale a última que não foi retirada.',
  })
  measurements(@Root() target: Target, @Ctx() { rows }: Context): Promise<Measurement[]> {
    return rows.children(Measurement, 'targetId', target.id, ['measuredOn', 'id']);
  }
}
