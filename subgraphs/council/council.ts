import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import {
  Arg,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { CouncilKind } from './council-kind.ts';
import { CouncilVerb, verbOf } from './council-verb.ts';
import { Municipality } from './municipality.ts';
import { State } from './state.ts';

/** A collegiate body of a municipality, of a state, or of the country, which then has neither. */
@Directive('@key(fields: "id")')
@ObjectType({
  description: 'Conselho: o colegiado que decide sobre a assistência social, ou a pactua, e a fiscaliza.',
})
@Entity()
export class Council {
  @Field(() => ID, {
    description: 'Código do município ou sigla do estado, e o tipo: "4113700-cmas", "mt-cib".',
  })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Field(() => CouncilKind, { description: 'Que colegiado é e, com isso, de que esfera de governo.' })
  @Enum({ items: () => CouncilKind })
  kind!: CouncilKind;

  @Field(() => String, { description: 'Nome por extenso, como o colegiado se apresenta.' })
  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text', nullable: true, index: true })
  ibgeCode!: string | null;

  @Property({ type: 'text', nullable: true, index: true })
  stateCode!: string | null;
}

@Resolver(() => Council)
export class CouncilResolver {
  @Query(() => Council, {
    nullable: true,
    description: 'Um colegiado, pelo identificador; vazio quando não existe.',
  })
  council(
    @Arg('id', () => ID, {
      description: 'Código do município ou sigla do estado, e o tipo, como "4113700-cmas".',
    })
    id: string,
    @Ctx() { rows }: Context,
  ): Promise<Council | null> {
    return rows.byId(Council, id);
  }

  @FieldResolver(() => CouncilVerb, {
    description: 'Se o colegiado delibera, como os conselhos, ou pactua, como as comissões de gestores.',
  })
  verb(@Root() { kind }: Council): CouncilVerb {
    return verbOf(kind);
  }

  @FieldResolver(() => Municipality, {
    nullable: true,
    description: 'Cidade do colegiado; vazio quando ele é de um estado ou do país.',
  })
  municipality(@Root() { ibgeCode }: Council): Municipality | null {
    return ibgeCode === null ? null : { ibgeCode };
  }

  @FieldResolver(() => State, {
    nullable: true,
    description: 'Estado do colegiado; vazio quando ele é de uma cidade ou do país.',
  })
  state(@Root() { stateCode }: Council): State | null {
    return stateCode === null ? null : { code: stateCode };
  }
}

@Resolver(() => Municipality)
export class MunicipalityCouncils {
  @FieldResolver(() => [Council], {
    description: 'Colegiados da cidade de que algo foi publicado aqui; em geral só o CMAS.',
  })
  councils(@Root() { ibgeCode }: Municipality, @Ctx() { rows }: Context): Promise<Council[]> {
    return rows.children(Council, 'ibgeCode', ibgeCode, ['id']);
  }
}

@Resolver(() => State)
export class StateCouncils {
  @FieldResolver(() => [Council], {
    description: 'Colegiados do próprio estado (CEAS, CIB), sem os das cidades dele.',
  })
  councils(@Root() { code }: State, @Ctx() { rows }: Context): Promise<Council[]> {
    return rows.children(Council, 'stateCode', code, ['id']);
  }
}
