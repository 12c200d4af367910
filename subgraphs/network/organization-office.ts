import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { Organization } from './organization.ts';

/**
 * Where an organization is that everybody may find. Not a GraphQL type, and a protected organization has no row. Its
 * id is the organization's.
 */
@Entity()
export class OrganizationAddress {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => Organization, { mapToPk: true, unique: true, deleteRule: 'cascade' })
  organizationId!: string;

  @Property({ type: 'text' })
  address!: string;

  @Property({ type: 'text', nullable: true })
  neighbourhood!: string | null;

  @Property({ type: 'text', nullable: true })
  postalCode!: string | null;

  @Property({ type: 'array', columnType: 'text[]' })
  phones!: string[];

  @Property({ type: 'text', nullable: true })
  openingHours!: string | null;
}

/** The public place of an organization. */
@ObjectType({ description: 'Sede da organização: endereço e contatos que qualquer pessoa pode saber.' })
export class OrganizationOffice {
  @Field(() => String, { description: 'Rua e número, como a fonte escreve.' })
  address!: string;

  @Field(() => String, { nullable: true, description: 'Bairro; vazio quando a fonte não diz.' })
  neighbourhood!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'CEP, como "36010-040"; vazio quando a fonte não diz.',
  })
  postalCode!: string | null;

  @Field(() => [String], { description: 'Telefones da organização, nunca de uma pessoa.' })
  phones!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Dias e horas em que abre; vazio quando a fonte não diz.',
  })
  openingHours!: string | null;
}

@Resolver(() => Organization)
export class OrganizationOffices {
  @FieldResolver(() => OrganizationOffice, {
    nullable: true,
    description: 'Onde a organização fica; vazio quando o lugar é protegido ou a fonte não diz.',
  })
  office(@Root() { id }: Organization, @Ctx() { rows }: Context): Promise<OrganizationOffice | null> {
    return rows.byId(OrganizationAddress, id);
  }
}
