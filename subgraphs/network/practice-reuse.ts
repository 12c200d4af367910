import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { requiredSourceOf, Source, SourceDocument } from '../shared/source.ts';
import { Municipality } from './municipality.ts';
import { Practice } from './practice.ts';

/** That somebody else did what a practice tells of. */
@ObjectType({
  description: 'Reaproveitamento: quem fez de novo, em outro lugar, o que uma boa prática conta.',
})
@Entity()
export class PracticeReuse {
  @Field(() => ID, { description: 'Identificador da prática e apelido de quem a reaproveitou.' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => Practice, { mapToPk: true, index: true, deleteRule: 'cascade' })
  practiceId!: string;

  @Field(() => String, { description: 'Órgão, unidade ou organização que reaproveitou, nunca uma pessoa.' })
  @Property({ type: 'text' })
  who!: string;

  @Property({ type: 'text', nullable: true })
  ibgeCode!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Quando foi, como a fonte diz; vazio quando ela não diz.',
  })
  @Property({ type: 'text', nullable: true })
  period!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'O que mudou em relação à prática e o que resultou; vazio quando a fonte não diz.',
  })
  @Property({ type: 'text', nullable: true })
  outcome!: string | null;

  @Property({ type: 'integer' })
  position!: number;

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => PracticeReuse)
export class PracticeReuseResolver {
  @FieldResolver(() => Municipality, {
    nullable: true,
    description: 'Cidade de quem reaproveitou; vazio quando a fonte não a diz.',
  })
  async municipality(
    @Root() { ibgeCode }: PracticeReuse,
    @Ctx() { rows }: Context,
  ): Promise<Municipality | null> {
    return ibgeCode === null ? null : rows.byId(Municipality, ibgeCode);
  }

  @FieldResolver(() => Source, { description: 'Relato de quem reaproveitou a prática.' })
  source(@Root() reuse: PracticeReuse, @Ctx() context: Context): Promise<Source> {
    return requiredSourceOf(context, reuse);
  }
}

@Resolver(() => Practice)
export class PracticeReuses {
  @FieldResolver(() => [PracticeReuse], {
    description: 'Quem já reaproveitou a prática; vazia quando ninguém o contou aqui.',
  })
  reuses(@Root() { id }: Practice, @Ctx() { rows }: Context): Promise<PracticeReuse[]> {
    return rows.children(PracticeReuse, 'practiceId', id, ['position', 'id']);
  }
}
