import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { requiredSourceOf, Source, SourceDocument } from '../shared/source.ts';
import { Council } from './council.ts';
import { Organization } from './organization.ts';
import { RegistrationKind } from './registration-terms.ts';

/**
 * What a council registers of an organization, as a life (Res. CNAS 14/2014, changed by 95/2023). It has no end of
 * its own: how it stands on a day follows from its steps.
 */
@ObjectType({
  description:
    'Inscrição no conselho: o registro de uma entidade, ou de algo que ela oferece, e a vida dele.',
})
@Entity()
export class EntityRegistration {
  @Field(() => ID, { description: 'Identificador do conselho e código da inscrição: "0000000-cmas/12".' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => Council, { mapToPk: true, index: true })
  councilId!: string;

  @Property({ type: 'text', index: true })
  organizationId!: string;

  @Field(() => RegistrationKind, { description: 'Da entidade inteira ou de uma só oferta.' })
  @Enum({ items: () => RegistrationKind })
  kind!: RegistrationKind;

  @Field(() => String, {
    nullable: true,
    description: 'Número que o conselho lhe deu; vazio enquanto não há.',
  })
  @Property({ type: 'text', nullable: true })
  number!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Serviço, programa, projeto ou benefício inscrito; vazio na inscrição da entidade.',
  })
  @Property({ type: 'text', nullable: true })
  offer!: string | null;

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => EntityRegistration)
export class EntityRegistrationResolver {
  @FieldResolver(() => Council, { description: 'Conselho que inscreve.' })
  council(@Root() { councilId }: EntityRegistration, @Ctx() { rows }: Context): Promise<Council | null> {
    return rows.byId(Council, councilId);
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: 'Organização inscrita; o nome dela só existe se a lista de organizações a traz.',
  })
  organization(@Root() { organizationId }: EntityRegistration): Organization {
    return { id: organizationId };
  }

  @FieldResolver(() => Source, { description: 'Lista ou ato de que a inscrição foi tirada.' })
  source(@Root() registration: EntityRegistration, @Ctx() context: Context): Promise<Source> {
    return requiredSourceOf(context, registration);
  }
}

@Resolver(() => Organization)
export class OrganizationRegistrations {
  @FieldResolver(() => [EntityRegistration], {
    description: 'Inscrições da organização nos conselhos; vazia quando nenhuma foi publicada aqui.',
  })
  registrations(@Root() { id }: Organization, @Ctx() { rows }: Context): Promise<EntityRegistration[]> {
    return rows.children(EntityRegistration, 'organizationId', id, ['id']);
  }
}

@Resolver(() => Council)
export class CouncilRegistrations {
  @FieldResolver(() => [EntityRegistration], {
    description: 'Inscrições de entidades publicadas aqui; podem não ser todas as do conselho.',
  })
  registrations(@Root() { id }: Council, @Ctx() { rows }: Context): Promise<EntityRegistration[]> {
    return rows.children(EntityRegistration, 'councilId', id, ['id']);
  }
}
