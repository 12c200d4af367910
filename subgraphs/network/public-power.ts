import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { requiredSourceOf, Source, SourceDocument } from '../shared/source.ts';
import { PublicBody } from './public-body.ts';

/** What a law or decree gives a public body to do; `duties` of the body are what it says of itself. */
@ObjectType({ description: 'Competência do órgão: o que uma norma lhe dá para fazer ou decidir.' })
@Entity()
export class PublicPower {
  @Field(() => ID, { description: 'Identificador do órgão e lugar da competência na lista dele.' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => PublicBody, { mapToPk: true, index: true, deleteRule: 'cascade' })
  bodyId!: string;

  @Field(() => String, { description: 'O que o órgão pode ou deve fazer, segundo a norma.' })
  @Property({ type: 'text' })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Norma e artigo que dão a competência; vazio quando a fonte não os diz.',
  })
  @Property({ type: 'text', nullable: true })
  legalBasis!: string | null;

  @Property({ type: 'integer' })
  position!: number;

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => PublicPower)
export class PublicPowerResolver {
  @FieldResolver(() => Source, { description: 'Norma ou página de que a competência foi tirada.' })
  source(@Root() power: PublicPower, @Ctx() context: Context): Promise<Source> {
    return requiredSourceOf(context, power);
  }
}

@Resolver(() => PublicBody)
export class PublicBodyPowers {
  @FieldResolver(() => [PublicPower], {
    description: 'O que as normas dão ao órgão para fazer; vazia quando ninguém o publicou aqui.',
  })
  powers(@Root() { id }: PublicBody, @Ctx() { rows }: Context): Promise<PublicPower[]> {
    return rows.children(PublicPower, 'bodyId', id, ['position', 'id']);
  }
}
