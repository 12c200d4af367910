import { Arg, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { BadArgumentError } from '../shared/errors.ts';
import { Municipality, MunicipalityResolver } from './municipality.ts';
import { needsFor } from './need-search.ts';
import { Need } from './need.ts';
import { NetworkUnit } from './network-unit.ts';
import { doorsFor, type Door } from './service-doors.ts';
import { Service } from './service.ts';

/** A unit that somebody may go to, and what speaks for it. */
@ObjectType({ description: 'Porta: unidade aberta e não protegida a que se pode ir por uma necessidade.' })
class ServiceDoor {
  @Field(() => NetworkUnit, { description: 'Aonde se pode ir: a unidade, com lugar e contatos.' })
  unit!: NetworkUnit;

  @Field(() => [Service], {
    description: 'Serviços dela que respondem à necessidade, quando a fonte os diz.',
  })
  services!: Service[];

  @Field(() => Boolean, {
    description: 'Verdadeiro quando o bairro perguntado está em um território que a unidade atende.',
  })
  servesNeighbourhood!: boolean;

  @Field(() => Boolean, { description: 'Verdadeiro quando a unidade fica no bairro perguntado.' })
  isInNeighbourhood!: boolean;
}

/** What was found for a need. A protected or closed unit is never among the doors; the first lead by theirs. */
@ObjectType({
  description: 'Procura de serviço: o que se entendeu de uma necessidade e aonde se pode ir no município.',
})
class ServiceSearch {
  municipalityId!: string;

  @Field(() => [Need], {
    description: 'O que se entendeu, do mais ao menos parecido; vazia quando nada se entendeu.',
  })
  needs!: Need[];

  @Field(() => [ServiceDoor], {
    description:
      'Aonde ir: primeiro as unidades que prestam o serviço; entre elas, as que atendem o bairro ou ficam nele.',
  })
  doors!: Door[];

  @Field(() => Int, { description: 'Quantas portas há ao todo, com as que não couberam em "doors".' })
  doorCount!: number;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Se alguma porta atende o bairro perguntado ou fica nele; vazio quando não se perguntou por um.',
  })
  isNeighbourhoodKnown!: boolean | null;

  @Field(() => Int, {
    description: 'Quantas das portas não têm bairro na fonte: uma delas pode ficar no bairro perguntado.',
  })
  doorsWithoutNeighbourhood!: number;

  @Field(() => [NetworkUnit], {
    description:
      'Lugares protegidos que respondem à necessidade: só se chega a eles pelas portas que cada um diz.',
  })
  protectedUnits!: NetworkUnit[];
}

@Resolver(() => ServiceSearch)
export class ServiceSearchResolver {
  @Query(() => ServiceSearch, {
    nullable: true,
    description:
      'Procura um serviço por necessidade, em palavras simples, e por bairro; vazio quando o município não existe.',
  })
  async findService(
    @Arg('need', () => String, {
      description:
        'A necessidade, como a pessoa diria: "violência", "não tenho onde dormir", "Bolsa Família".',
    })
    need: string,
    @Arg('municipality', () => ID, {
      description: 'Código do IBGE do município, com seis ou sete algarismos.',
    })
    municipality: string,
    @Ctx() context: Context,
    @Arg('neighbourhood', () => String, {
      nullable: true,
      description: 'Bairro de quem procura, com ou sem acentos; vazio para o município inteiro.',
    })
    neighbourhood?: string | null,
    @Arg('first', () => Int, {
      nullable: true,
      description: 'Quantas portas, de 1 a 100; 20 quando não se diz.',
    })
    first?: number | null,
  ): Promise<ServiceSearch | null> {
    const limit = first ?? 20;
    if (limit < 1 || limit > 100) throw new BadArgumentError('first', String(first), 'Use 1 to 100.');
    const town = await new MunicipalityResolver().municipality(municipality, context);
    if (!town) return null;
    const needs = await needsFor(need, context.rows);
    const asked = neighbourhood?.trim() || null;
    const { doors, hidden } = await doorsFor(needs, town.id, asked, context);
    return {
      municipalityId: town.id,
      needs,
      doors: doors.slice(0, limit),
      doorCount: doors.length,
      isNeighbourhoodKnown:
        asked === null ? null : doors.some((door) => door.servesNeighbourhood || door.isInNeighbourhood),
      doorsWithoutNeighbourhood: doors.filter((door) => !door.hasNeighbourhood).length,
      protectedUnits: hidden,
    };
  }

  @FieldResolver(() => Municipality, { description: 'Município em que se procurou.' })
  municipality(@Root() search: ServiceSearch, @Ctx() { rows }: Context): Promise<Municipality | null> {
    return rows.byId(Municipality, search.municipalityId);
  }
}
