import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { requiredSourceOf, Source, SourceDocument } from '../shared/source.ts';
import { PublicBody } from './public-body.ts';

/** A door, a desk or a telephone of a public body (LAI, art. 8, § 1, I). */
@ObjectType({
  description: 'Local de atendimento do órgão: onde, por que meios e quando ele fala com o público.',
})
@Entity()
export class PublicOffice {
  @Field(() => ID, { description: 'Identificador do órgão e apelido do local.' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => PublicBody, { mapToPk: true, index: true, deleteRule: 'cascade' })
  bodyId!: string;

  @Field(() => String, { description: 'Como o local se chama: gabinete, protocolo, plantão.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Rua e número; vazio quando só atende à distância.' })
  @Property({ type: 'text', nullable: true })
  address!: string | null;

  @Field(() => String, { nullable: true, description: 'Bairro; vazio quando a fonte não diz.' })
  @Property({ type: 'text', nullable: true })
  neighbourhood!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'CEP, como "36010-040"; vazio quando a fonte não diz.',
  })
  @Property({ type: 'text', nullable: true })
  postalCode!: string | null;

  @Field(() => [String], { description: 'Telefones do órgão, nunca de uma pessoa.' })
  @Property({ type: 'array', columnType: 'text[]' })
  phones!: string[];

  @Field(() => [String], { description: 'Endereços eletrônicos do órgão, nunca de uma pessoa.' })
  @Property({ type: 'array', columnType: 'text[]' })
  emails!: string[];

  @Field(() => [String], { description: 'Páginas do órgão na internet.' })
  @Property({ type: 'array', columnType: 'text[]' })
  urls!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Dias e horas em que atende; vazio quando a fonte não diz.',
  })
  @Property({ type: 'text', nullable: true })
  openingHours!: string | null;

  @Property({ type: 'integer' })
  position!: number;

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => PublicOffice)
export class PublicOfficeResolver {
  @FieldResolver(() => Source, { description: 'Página ou documento que diz o endereço e o horário.' })
  source(@Root() office: PublicOffice, @Ctx() context: Context): Promise<Source> {
    return requiredSourceOf(context, office);
  }
}

@Resolver(() => PublicBody)
export class PublicBodyOffices {
  @FieldResolver(() => [PublicOffice], {
    description: 'Onde o órgão atende; vazia quando ninguém o publicou aqui.',
  })
  offices(@Root() { id }: PublicBody, @Ctx() { rows }: Context): Promise<PublicOffice[]> {
    return rows.children(PublicOffice, 'bodyId', id, ['position', 'id']);
  }
}
