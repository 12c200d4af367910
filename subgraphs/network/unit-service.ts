import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { NetworkUnit } from './network-unit.ts';
import { Service, serviceOf } from './service.ts';

/** A service that a unit offers, as its municipality told it. Of a protected unit only the service is known. */
@ObjectType({ description: 'Serviço da unidade: um serviço da Tipificação que ela presta, e para quem.' })
@Entity()
export class UnitService {
  /** The unit's id and the service's code: "exemplo-cras-1/I-a". */
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => NetworkUnit, { mapToPk: true, index: true, deleteRule: 'cascade' })
  unitId!: string;

  @Property({ type: 'text' })
  serviceCode!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Para quem esta unidade o presta, segundo a fonte; vazio quando ela não limita.',
  })
  @Property({ type: 'text', nullable: true })
  audience!: string | null;

  @Property({ type: 'integer' })
  position!: number;
}

@Resolver(() => UnitService)
export class UnitServiceResolver {
  @FieldResolver(() => Service, { description: 'O serviço, como a Tipificação o descreve.' })
  service(@Root() { serviceCode }: UnitService): Service {
    return serviceOf(serviceCode);
  }
}

@Resolver(() => NetworkUnit)
export class NetworkUnitServices {
  @FieldResolver(() => [UnitService], {
    description: 'Serviços que a fonte diz que a unidade presta; vazia quando ela não diz.',
  })
  services(@Root() { id }: NetworkUnit, @Ctx() { rows }: Context): Promise<UnitService[]> {
    return rows.children(UnitService, 'unitId', id, ['position']);
  }
}
