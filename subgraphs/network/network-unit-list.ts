import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { connectionOf, page, type Connection } from '../shared/paging.ts';
import { pagesOf } from './long-list.ts';
import { Municipality } from './municipality.ts';
import { NetworkUnit } from './network-unit.ts';
import { NetworkUnitKind } from './network-unit-kind.ts';

const NetworkUnitConnection = connectionOf(NetworkUnit, 'NetworkUnit', 'unidades da rede');

@Resolver(() => Municipality)
export class MunicipalityUnits {
  @FieldResolver(() => NetworkUnitConnection, {
    description: 'Unidades da rede publicadas aqui, por nome; as protegidas também, sem o lugar.',
  })
  units(
    @Root() { id }: Municipality,
    @Ctx() { rows }: Context,
    @Arg('kind', () => NetworkUnitKind, { nullable: true, description: 'Só as unidades deste tipo.' })
    kind?: NetworkUnitKind | null,
    @Arg('first', () => Int, {
      nullable: true,
      description: 'Quantas unidades por página, de 1 a 500; 50 quando não se diz.',
    })
    first?: number | null,
    @Arg('after', () => String, {
      nullable: true,
      description: 'Marca "endCursor" da página anterior; vazio para a primeira.',
    })
    after?: string | null,
  ): Promise<Connection<NetworkUnit>> {
    const asked = page(first, after);
    return rows.batched(`Municipality.units${JSON.stringify([kind ?? null, asked])}`, id, (ids) =>
      pagesOf(rows, ids, {
        entity: NetworkUnit,
        owner: '"ibge_code"',
        where: '($2::text is null or "kind" = $2)',
        parameters: [kind ?? null],
        page: asked,
      }),
    );
  }
}
