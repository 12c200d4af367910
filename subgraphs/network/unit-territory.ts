import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { NetworkUnit } from './network-unit.ts';
import { Territory } from './territory.ts';

/** That a unit serves a territory; never a protected one, whose place it would narrow down. */
@Entity()
export class UnitTerritory {
  /** The unit's id and the territory's: "exemplo-cras-1/0000000/norte". */
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => NetworkUnit, { mapToPk: true, index: true, deleteRule: 'cascade' })
  unitId!: string;

  @ManyToOne(() => Territory, { mapToPk: true, index: true, deleteRule: 'cascade' })
  territoryId!: string;

  @Property({ type: 'integer' })
  position!: number;
}

@Resolver(() => NetworkUnit)
export class NetworkUnitTerritories {
  @FieldResolver(() => [Territory], {
    description: 'Territórios que a unidade atende; vazia quando a fonte não diz.',
  })
  territories(@Root() { id }: NetworkUnit, @Ctx() { rows }: Context): Promise<Territory[]> {
    return territoriesOf(id, rows);
  }
}

@Resolver(() => Territory)
export class TerritoryUnits {
  @FieldResolver(() => [NetworkUnit], { description: 'Unidades que atendem o território.' })
  async units(@Root() { id }: Territory, @Ctx() { rows }: Context): Promise<NetworkUnit[]> {
    const links = await rows.children(UnitTerritory, 'territoryId', id, ['position', 'id']);
    const units = await Promise.all(links.map(({ unitId }) => rows.byId(NetworkUnit, unitId)));
    return units.filter((unit) => unit !== null);
  }
}

/** The territories that a unit serves. */
export async function territoriesOf(unitId: string, rows: Context['rows']): Promise<Territory[]> {
  const links = await rows.children(UnitTerritory, 'unitId', unitId, ['territoryId']);
  const found = await Promise.all(links.map(({ territoryId }) => rows.byId(Territory, territoryId)));
  return found.filter((territory) => territory !== null);
}
