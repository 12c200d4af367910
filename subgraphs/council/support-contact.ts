import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { requiredSourceOf, Source, SourceDocument } from '../shared/source.ts';
import { SupportStrategy } from './support-strategy.ts';

/** A public office that answers municipalities, and how to reach it. Never a person. */
@ObjectType({
  description: 'Contato de apoio técnico: um setor do estado que atende os municípios, e como falar com ele.',
})
@Entity()
export class SupportContact {
  @Field(() => ID, { description: 'Identificador da estratégia e letra ou número da linha nela.' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => SupportStrategy, { mapToPk: true, index: true, deleteRule: 'cascade' })
  strategyId!: string;

  @Field(() => String, { description: 'Nome do setor ou do canal, como o documento o escreve.' })
  @Property({ type: 'text' })
  office!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Para que serve procurá-lo; vazio quando o documento só o diz da estratégia inteira.',
  })
  @Property({ type: 'text', nullable: true })
  purpose!: string | null;

  @Field(() => [String], {
    description:
      'Telefones, com o DDD quando há; o que está escrito uma vez na linha vale para os números seguintes.',
  })
  @Property({ type: 'array', columnType: 'text[]' })
  phones!: string[];

  @Field(() => [String], { description: 'Endereços eletrônicos do setor; só os de órgão público entram.' })
  @Property({ type: 'array', columnType: 'text[]' })
  emails!: string[];

  @Field(() => [String], { description: 'Páginas na internet, como estão escritas.' })
  @Property({ type: 'array', columnType: 'text[]' })
  urls!: string[];

  @Property({ type: 'integer' })
  position!: number;

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => SupportContact)
export class SupportContactResolver {
  @FieldResolver(() => Source, { description: 'Documento, inciso e alínea que trazem o contato.' })
  source(@Root() contact: SupportContact, @Ctx() context: Context): Promise<Source> {
    return requiredSourceOf(context, contact);
  }
}

@Resolver(() => SupportStrategy)
export class SupportStrategyContacts {
  @FieldResolver(() => [SupportContact], {
    description: 'Setores e canais a procurar, na ordem do documento; vazia quando ele não traz nenhum.',
  })
  contacts(@Root() { id }: SupportStrategy, @Ctx() { rows }: Context): Promise<SupportContact[]> {
    return rows.children(SupportContact, 'strategyId', id, ['position']);
  }
}
