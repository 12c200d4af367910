import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
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
import { requiredSourceOf, Source, SourceDocument } from '../shared/source.ts';
import { LocationKind } from './location-kind.ts';
import { Municipality } from './municipality.ts';

/**
 * A private organization without profit that works in social assistance (LOAS, art. 3). As of units, the table has no
 * address: one that everybody may know is in a table of its own, where a protected organization has no row.
 */
@Directive('@key(fields: "id")')
@ObjectType({
  description:
    'Organização da sociedade civil (OSC): entidade privada, sem fins lucrativos, que atua na assistência social.',
})
@Entity()
export class Organization {
  @Field(() => ID, {
    description: 'Código do município e apelido da organização nesta publicação; não se repete no país.',
  })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text', index: true })
  ibgeCode!: string;

  @Field(() => String, { description: 'Como a organização se chama, segundo a fonte.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'CNPJ, com os 14 sinais; vazio quando a fonte não o traz ou quando ele levaria a um endereço protegido.',
  })
  @Property({ type: 'text', nullable: true })
  cnpj!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Se atende pessoas, com serviços, programas, projetos ou benefícios; vazio quando a fonte não diz.',
  })
  @Property({ type: 'boolean', nullable: true })
  servesPeople!: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Se assessora movimentos, entidades e lideranças; vazio quando a fonte não diz.',
  })
  @Property({ type: 'boolean', nullable: true })
  advises!: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Se trabalha pela defesa e garantia de direitos; vazio quando a fonte não diz.',
  })
  @Property({ type: 'boolean', nullable: true })
  defendsRights!: boolean | null;

  @Enum({ items: () => LocationKind })
  locationKind!: LocationKind;

  @Field(() => String, {
    nullable: true,
    description:
      'Por que não há endereço aqui; de quem acolhe pessoas e tem endereço, o fundamento de ele ser público.',
  })
  @Property({ type: 'text', nullable: true })
  officeReason!: string | null;

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => Organization)
export class OrganizationResolver {
  @Query(() => Organization, {
    nullable: true,
    description: 'Uma organização, pelo identificador; vazio quando não existe.',
  })
  organization(
    @Arg('id', () => ID, { description: 'Código da organização, como "exemplo-osc-convivencia".' })
    id: string,
    @Ctx() { rows }: Context,
  ): Promise<Organization | null> {
    return rows.byId(Organization, id);
  }

  @FieldResolver(() => Municipality, { description: 'Cidade cuja lista traz a organização.' })
  municipality(@Root() { ibgeCode }: Organization, @Ctx() { rows }: Context): Promise<Municipality | null> {
    return rows.byId(Municipality, ibgeCode);
  }

  @FieldResolver(() => Boolean, {
    description: 'Verdadeiro quando divulgar o endereço poria alguém em perigo; então nada aqui o guarda.',
  })
  isProtected(@Root() { locationKind }: Organization): boolean {
    return locationKind === LocationKind.PROTECTED;
  }

  @FieldResolver(() => Source, { description: 'De onde se sabe que a organização existe e o que faz.' })
  source(@Root() organization: Organization, @Ctx() context: Context): Promise<Source> {
    return requiredSourceOf(context, organization);
  }
}

@Resolver(() => Municipality)
export class MunicipalityOrganizations {
  @FieldResolver(() => [Organization], {
    description: 'Organizações da assistência social publicadas aqui, pelo nome; podem não ser todas.',
  })
  organizations(@Root() { id }: Municipality, @Ctx() { rows }: Context): Promise<Organization[]> {
    return rows.children(Organization, 'ibgeCode', id, ['name', 'id']);
  }
}
