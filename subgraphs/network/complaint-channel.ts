import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, ObjectType, registerEnumType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { requiredSourceOf, Source, SourceDocument } from '../shared/source.ts';
import { Municipality } from './municipality.ts';
import { PublicBody } from './public-body.ts';

/** Who hears a complaint (Lei 13.460/2017), a denunciation, or a request for information (Lei 12.527/2011). */
export enum ComplaintChannelKind {
  OMBUDSMAN = 'OMBUDSMAN',
  INFORMATION_REQUEST = 'INFORMATION_REQUEST',
  HOTLINE = 'HOTLINE',
  COUNCIL = 'COUNCIL',
  PROSECUTOR_OR_DEFENDER = 'PROSECUTOR_OR_DEFENDER',
  OTHER = 'OTHER',
}

registerEnumType(ComplaintChannelKind, {
  name: 'ComplaintChannelKind',
  description: 'Tipo do canal: quem ouve a reclamação, a denúncia ou o pedido.',
  valuesConfig: {
    OMBUDSMAN: { description: 'Ouvidoria: reclamações, denúncias, elogios e sugestões sobre um serviço.' },
    INFORMATION_REQUEST: { description: 'Pedido de informação, pela Lei de Acesso à Informação.' },
    HOTLINE: { description: 'Telefone de denúncia, como o Disque 100 e o Ligue 180.' },
    COUNCIL: { description: 'Conselho: o de assistência social, o tutelar ou outro.' },
    PROSECUTOR_OR_DEFENDER: { description: 'Ministério Público ou Defensoria Pública.' },
    OTHER: { description: 'Outro canal, que o nome diz qual é.' },
  },
});

/** A way to complain of a service and be answered. */
@ObjectType({
  description:
    'Canal de reclamação: por onde reclamar, denunciar ou pedir informação, e em quanto tempo vem a resposta.',
})
@Entity()
export class ComplaintChannel {
  @Field(() => ID, { description: 'Código do IBGE do município e apelido do canal nesta publicação.' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text', index: true })
  ibgeCode!: string;

  /** The body that runs it; null for one of another power or sphere. */
  @ManyToOne(() => PublicBody, { mapToPk: true, nullable: true, index: true })
  bodyId!: string | null;

  @Field(() => ComplaintChannelKind, { description: 'Quem ouve: ouvidoria, conselho, telefone de denúncia.' })
  @Enum({ items: () => ComplaintChannelKind })
  kind!: ComplaintChannelKind;

  @Field(() => String, { description: 'Como o canal se chama, segundo a fonte.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Para que serve, em uma frase; vazio quando a fonte não diz.',
  })
  @Property({ type: 'text', nullable: true })
  purpose!: string | null;

  @Field(() => [String], { description: 'Telefones do canal; pode não haver nenhum.' })
  @Property({ type: 'array', columnType: 'text[]' })
  phones!: string[];

  @Field(() => [String], { description: 'Endereços eletrônicos do canal; pode não haver nenhum.' })
  @Property({ type: 'array', columnType: 'text[]' })
  emails!: string[];

  @Field(() => [String], { description: 'Páginas em que se escreve ao canal; pode não haver nenhuma.' })
  @Property({ type: 'array', columnType: 'text[]' })
  urls!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Dias e horas em que atende; vazio quando a fonte não diz.',
  })
  @Property({ type: 'text', nullable: true })
  openingHours!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Prazo da resposta, com as palavras da fonte; vazio quando ela não o diz.',
  })
  @Property({ type: 'text', nullable: true })
  deadline!: string | null;

  @Property({ type: 'integer' })
  position!: number;

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => ComplaintChannel)
export class ComplaintChannelResolver {
  @FieldResolver(() => PublicBody, {
    nullable: true,
    description: 'Órgão que mantém o canal; vazio quando é de outro poder ou esfera.',
  })
  async body(@Root() { bodyId }: ComplaintChannel, @Ctx() { rows }: Context): Promise<PublicBody | null> {
    return bodyId === null ? null : rows.byId(PublicBody, bodyId);
  }

  @FieldResolver(() => Source, { description: 'Página ou documento que apresenta o canal.' })
  source(@Root() channel: ComplaintChannel, @Ctx() context: Context): Promise<Source> {
    return requiredSourceOf(context, channel);
  }
}

@Resolver(() => Municipality)
export class MunicipalityComplaintChannels {
  @FieldResolver(() => [ComplaintChannel], {
    description: 'Por onde reclamar da assistência social na cidade; vazia quando ninguém o publicou aqui.',
  })
  complaintChannels(@Root() { id }: Municipality, @Ctx() { rows }: Context): Promise<ComplaintChannel[]> {
    return rows.children(ComplaintChannel, 'ibgeCode', id, ['position', 'id']);
  }
}
