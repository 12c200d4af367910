import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { ProtectionLevel } from '../shared/protection-level.ts';
import { Organization } from './organization.ts';

/** A service, programme, project or benefit that an organization says it offers. */
@ObjectType({
  description: 'Oferta da organização: serviço, programa, projeto ou benefício que ela diz oferecer.',
})
@Entity()
export class OrganizationOffer {
  @Field(() => ID, { description: 'Identificador da organização e lugar da oferta na lista dela.' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => Organization, { mapToPk: true, index: true, deleteRule: 'cascade' })
  organizationId!: string;

  @Field(() => String, { description: 'O que é oferecido, com as palavras da fonte.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => ProtectionLevel, {
    description: 'A que parte da assistência a oferta pertence, segundo a fonte.',
  })
  @Enum({ items: () => ProtectionLevel })
  level!: ProtectionLevel;

  @Property({ type: 'integer' })
  position!: number;
}

@Resolver(() => Organization)
export class OrganizationOffers {
  @FieldResolver(() => [OrganizationOffer], {
    description: 'O que a organização oferece, na ordem da fonte; vazia quando ela não diz.',
  })
  offers(@Root() { id }: Organization, @Ctx() { rows }: Context): Promise<OrganizationOffer[]> {
    return rows.children(OrganizationOffer, 'organizationId', id, ['position']);
  }
}
