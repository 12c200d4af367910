import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { CalendarDate } from '../shared/scalars.ts';
import { requiredSourceOf, Source, SourceDocument } from '../shared/source.ts';
import { CouncilRuleKind, ParityRule } from './council-rule-terms.ts';
import { Council } from './council.ts';
import { QuorumBasis } from './quorum-basis.ts';

/** One version of the law or of the rules of procedure by which a body works. What it does not say is null. */
@ObjectType({
  description:
    'Regra do colegiado: uma versão da lei ou do regimento pelo qual ele funciona, e desde quando.',
})
@Entity()
export class CouncilRule {
  @Field(() => ID, {
    description: 'Identificador do colegiado, tipo da regra e primeiro dia: "4113700-cmas/lei-2001-05-10".',
  })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => Council, { mapToPk: true, index: true })
  councilId!: string;

  @Field(() => CouncilRuleKind, { description: 'Se é a lei ou o regimento interno.' })
  @Enum({ items: () => CouncilRuleKind })
  kind!: CouncilRuleKind;

  @Field(() => String, { description: 'Nome do ato com o número, como "Lei 8.742/1993".' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => CalendarDate, { description: 'Primeiro dia em que vale.' })
  @Property({ type: 'date' })
  inForceFrom!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Último dia em que valeu; vazio enquanto vale.',
  })
  @Property({ type: 'date', nullable: true })
  inForceUntil!: string | null;

  @Field(() => Int, { nullable: true, description: 'Quantas cadeiras titulares a regra cria.' })
  @Property({ type: 'integer', nullable: true })
  seatCount!: number | null;

  @Field(() => QuorumBasis, { nullable: true, description: 'De que se conta o quórum para abrir a reunião.' })
  @Enum({ items: () => QuorumBasis, nullable: true })
  openingBasis!: QuorumBasis | null;

  @Field(() => Int, { nullable: true, description: 'Quórum para abrir a reunião, quando é um número fixo.' })
  @Property({ type: 'integer', nullable: true })
  openingNumber!: number | null;

  @Field(() => QuorumBasis, { nullable: true, description: 'De que se conta o quórum para decidir.' })
  @Enum({ items: () => QuorumBasis, nullable: true })
  decidingBasis!: QuorumBasis | null;

  @Field(() => Int, { nullable: true, description: 'Quórum para decidir, quando é um número fixo.' })
  @Property({ type: 'integer', nullable: true })
  decidingNumber!: number | null;

  @Field(() => Int, { nullable: true, description: 'Duração de um mandato, em meses.' })
  @Property({ type: 'integer', nullable: true })
  mandateMonths!: number | null;

  @Field(() => Int, { nullable: true, description: 'Quantas vezes seguidas se pode ser reconduzido.' })
  @Property({ type: 'integer', nullable: true })
  reappointments!: number | null;

  @Field(() => ParityRule, { nullable: true, description: 'Entre quem as cadeiras se dividem ao meio.' })
  @Enum({ items: () => ParityRule, nullable: true })
  parity!: ParityRule | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Se a presidência passa, a cada mandato, do governo à sociedade civil e de volta.',
  })
  @Property({ type: 'boolean', nullable: true })
  alternatesPresidency!: boolean | null;

  @Field(() => [String], { description: 'Comissões permanentes que a regra cria; vazia quando não as diz.' })
  @Property({ type: 'array', columnType: 'text[]', default: [] })
  commissions!: string[];

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => CouncilRule)
export class CouncilRuleResolver {
  @FieldResolver(() => Source, { description: 'Onde a lei ou o regimento pode ser lido.' })
  source(@Root() rule: CouncilRule, @Ctx() context: Context): Promise<Source> {
    return requiredSourceOf(context, rule);
  }
}

@Resolver(() => Council)
export class CouncilRules {
  @FieldResolver(() => [CouncilRule], {
    description: 'Todas as versões da lei e do regimento publicadas aqui, da mais antiga à mais nova.',
  })
  rules(@Root() { id }: Council, @Ctx() { rows }: Context): Promise<CouncilRule[]> {
    return rulesOf(rows, id);
  }
}

/** All versions of a body's rules, the oldest first. */
export const rulesOf = (rows: Context['rows'], councilId: string): Promise<CouncilRule[]> =>
  rows.children(CouncilRule, 'councilId', councilId, ['inForceFrom', 'kind', 'id']);
