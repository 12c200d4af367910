import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** The municipality that network owns; plan hangs plans and reports on it. */
@Directive('@key(fields: "ibgeCode")')
@ObjectType({ description: 'Município: a cidade que faz o plano, gasta o dinheiro e atende as pessoas.' })
export class Municipality {
  @Field(() => ID, { description: 'Código do IBGE, com sete algarismos.' })
  ibgeCode!: string;
}
