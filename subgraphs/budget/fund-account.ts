import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { FundingBlock } from './funding-block.ts';
import { Municipality } from './municipality.ts';

/** A bank account of the municipality's fund into which transfers of one block go. */
@ObjectType({ description: 'Conta do fundo: a conta bancária em que entram os repasses de um bloco.' })
@Entity()
export class FundAccount {
  @Field(() => ID, { description: 'Código do IBGE do município, agência e conta, sem zeros à esquerda.' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text', index: true })
  ibgeCode!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'CNPJ de quem tem a conta, com 14 sinais: em geral o do fundo, às vezes o da prefeitura; vazio quando a fonte não diz.',
  })
  @Property({ type: 'text', nullable: true })
  holderCnpj!: string | null;

  @Field(() => String, { description: 'Agência do banco, sem zeros à esquerda nem traços.' })
  @Property({ type: 'text' })
  branch!: string;

  @Field(() => String, { description: 'Número da conta, sem zeros à esquerda nem traços.' })
  @Property({ type: 'text' })
  number!: string;

  @Field(() => FundingBlock, { description: 'Bloco cujo dinheiro a conta guarda.' })
  @Enum({ items: () => FundingBlock })
  block!: FundingBlock;

  @Field(() => String, { nullable: true, description: 'Bloco ou programa com o nome que a fonte usa.' })
  @Property({ type: 'text', nullable: true })
  publishedBlock!: string | null;
}

@Resolver(() => FundAccount)
export class FundAccountResolver {
  @FieldResolver(() => Municipality, { description: 'Cidade a que a conta pertence.' })
  municipality(@Root() { ibgeCode }: FundAccount): Municipality {
    return { ibgeCode };
  }
}

@Resolver(() => Municipality)
export class MunicipalityFundAccounts {
  @FieldResolver(() => [FundAccount], {
    description: 'Contas do fundo da cidade que as fontes publicadas aqui trazem.',
  })
  fundAccounts(@Root() { ibgeCode }: Municipality, @Ctx() { rows }: Context): Promise<FundAccount[]> {
    return rows.children(FundAccount, 'ibgeCode', ibgeCode, ['block', 'id']);
  }
}
