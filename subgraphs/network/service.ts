import { Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { ProtectionLevel } from '../shared/protection-level.ts';
import { NetworkUnitKind } from './network-unit-kind.ts';
import { SERVICES } from './service-catalogue.ts';

/** A service of the national list. Programmes and benefits are none: see `need.ts` for where they are asked for. */
@ObjectType({
  description: 'Serviço socioassistencial: um dos doze da Tipificação Nacional (Resolução CNAS 109/2009).',
})
export class Service {
  @Field(() => ID, {
    description: 'Inciso e alínea do art. 1º da Resolução CNAS 109/2009, como "I-a", que é o PAIF.',
  })
  code!: string;

  @Field(() => String, { description: 'Nome do serviço na resolução.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Sigla pela qual é conhecido, quando há.' })
  abbreviation!: string | null;

  @Field(() => ProtectionLevel, {
    description: 'Básica, especial de média ou especial de alta complexidade.',
  })
  level!: ProtectionLevel;

  @Field(() => String, { description: 'O que se encontra nele, em palavras simples.' })
  summary!: string;

  @Field(() => String, { description: 'Para quem a resolução o destina, em palavras simples.' })
  audience!: string;

  @Field(() => [NetworkUnitKind], {
    description: 'Tipos de unidade que, pela resolução, o prestam; outras podem prestá-lo também.',
  })
  unitKinds!: NetworkUnitKind[];
}

@Resolver(() => Service)
export class ServiceResolver {
  @Query(() => [Service], { description: 'Serviços da Tipificação Nacional, na ordem da resolução.' })
  services(): readonly Service[] {
    return SERVICES;
  }

  @FieldResolver(() => String, { description: 'Lugar da resolução em que o serviço está.' })
  norm(@Root() { code }: Service): string {
    const [item = '', letter = ''] = code.split('-');
    return `Resolução CNAS 109, de 11 de novembro de 2009, art. 1º, ${item}, "${letter}"`;
  }
}

/** The service with this code, which every table that names one has been held to. */
export function serviceOf(code: string): Service {
  const found = SERVICES.find((service) => service.code === code);
  if (!found) throw new Error(`"${code}" is no service of the national list`);
  return found;
}
