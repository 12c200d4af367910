import { Entity, Enum, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import {
  Arg,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { Finding } from '../shared/finding.ts';
import { CalendarDate } from '../shared/scalars.ts';
import { requiredSourceOf, Source, SourceDocument } from '../shared/source.ts';
import { actFindings } from './act-findings.ts';
import { ActType } from './act-type.ts';
import { Council } from './council.ts';

/** A numbered act by which a council makes decisions known. Numbers begin anew each year, for each kind of act. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Resolução: o ato numerado em que o colegiado publica o que decidiu.' })
@Entity()
@Unique({ properties: ['councilId', 'actType', 'number', 'year'] })
export class Resolution {
  @Field(() => ID, { description: 'Identificador do conselho, número e ano: "5102504-cmas-11-2025".' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => Council, { mapToPk: true, index: true })
  councilId!: string;

  @Field(() => ActType, { description: 'Que ato é; resolução quando a fonte não diz outra coisa.' })
  @Enum({ items: () => ActType, default: ActType.RESOLUTION })
  actType!: ActType;

  @Field(() => Int, { description: 'Número do ato, que recomeça a cada ano.' })
  @Property({ type: 'integer' })
  number!: number;

  @Field(() => Int, { description: 'Ano que acompanha o número do ato.' })
  @Property({ type: 'integer' })
  year!: number;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Dia que está no título do ato; vazio quando não há.',
  })
  @Property({ type: 'date', nullable: true })
  date!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Dia da linha de lugar e data, no fim do ato; vazio quando o ato não o traz ou não se leu.',
  })
  @Property({ type: 'date', nullable: true })
  closingDate!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Dia em que o ato diz que começa a valer; vazio quando é o do título.',
  })
  @Property({ type: 'date', nullable: true })
  effectiveOn!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Último dia em que o ato vale, quando ele mesmo o diz; vazio quando não tem prazo.',
  })
  @Property({ type: 'date', nullable: true })
  endsOn!: string | null;

  @Field(() => Boolean, {
    description:
      'Verdadeiro quando a presidência decidiu ad referendum: antes do plenário, que ainda o confirma.',
  })
  @Property({ type: 'boolean', default: false })
  isAdReferendum!: boolean;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'Último dia para o plenário referendar, pelo regimento da época; vazio quando não se aplica ou não se sabe.',
  })
  @Property({ type: 'date', nullable: true })
  ratifyBy!: string | null;

  @Field(() => String, { description: 'O que o ato faz, em linguagem simples; não é a ementa.' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Ementa: o resumo que o próprio ato traz; vazio até o documento ser importado.',
  })
  @Property({ type: 'text', nullable: true })
  officialText!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Preâmbulo: quem decide e com que poder, nas palavras do ato; vazio até ele ser importado.',
  })
  @Property({ type: 'text', nullable: true })
  preamble!: string | null;

  @Field(() => [String], {
    description:
      'Fundamento: as leis e normas em que o ato se apoia (os “considerandos”); vazia até o documento ser importado.',
  })
  @Property({ type: 'array', columnType: 'text[]', default: [] })
  basis!: string[];

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => Resolution)
export class ResolutionResolver {
  @Query(() => Resolution, {
    nullable: true,
    description: 'Um ato, pelo identificador; vazio quando não existe.',
  })
  resolution(
    @Arg('id', () => ID, { description: 'Conselho, número e ano, como "5102504-cmas-11-2025".' }) id: string,
    @Ctx() { rows }: Context,
  ): Promise<Resolution | null> {
    return rows.byId(Resolution, id);
  }

  @FieldResolver(() => Council, { description: 'Colegiado que assina o ato.' })
  council(@Root() { councilId }: Resolution, @Ctx() { rows }: Context): Promise<Council | null> {
    return rows.byId(Council, councilId);
  }

  @FieldResolver(() => Source, { description: 'Onde o ato foi publicado.' })
  source(@Root() resolution: Resolution, @Ctx() context: Context): Promise<Source> {
    return requiredSourceOf(context, resolution);
  }

  @FieldResolver(() => [Finding], { description: 'O que não fecha no ato, como duas datas diferentes.' })
  findings(@Root() resolution: Resolution): Finding[] {
    return actFindings(resolution);
  }
}

@Resolver(() => Council)
export class CouncilResolutions {
  @FieldResolver(() => [Resolution], {
    description: 'Atos numerados publicados aqui, do mais antigo ao mais novo; podem não ser todos.',
  })
  resolutions(@Root() { id }: Council, @Ctx() { rows }: Context): Promise<Resolution[]> {
    return rows.children(Resolution, 'councilId', id, ['year', 'number', 'id']);
  }
}
