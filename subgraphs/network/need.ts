import { Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { NEEDS } from './need-catalogue.ts';
import { NetworkUnitKind } from './network-unit-kind.ts';
import { Service, serviceOf } from './service.ts';

/** What somebody needs, in plain words, and where it is answered. A table of this project, not of a law. */
@ObjectType({
  description: 'Necessidade: o que alguém procura, em palavras simples, e onde se responde a isso.',
})
export class Need {
  @Field(() => ID, { description: 'Código da necessidade neste sistema, como "violencia".' })
  code!: string;

  @Field(() => String, { description: 'A necessidade em poucas palavras.' })
  title!: string;

  @Field(() => String, { description: 'Outras palavras com que as pessoas a dizem.' })
  words!: string;

  @Field(() => String, { description: 'O que é bom saber antes de ir, com telefones nacionais.' })
  advice!: string;

  serviceCodes!: readonly string[];

  @Field(() => [NetworkUnitKind], { description: 'Tipos de unidade a procurar, na ordem.' })
  unitKinds!: readonly NetworkUnitKind[];
}

@Resolver(() => Need)
export class NeedResolver {
  @Query(() => [Need], {
    description:
      'Necessidades pelas quais se pode procurar, com os serviços e as unidades que respondem a cada uma.',
  })
  needs(): readonly Need[] {
    return NEEDS;
  }

  @FieldResolver(() => [Service], {
    description:
      'Serviços da Tipificação que respondem a ela; vazia quando se trata de programa ou benefício.',
  })
  services(@Root() { serviceCodes }: Need): Service[] {
    return serviceCodes.map(serviceOf);
  }
}
