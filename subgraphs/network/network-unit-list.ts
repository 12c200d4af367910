import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { connectionOf, page, type Connection, type Page } from '../shared/paging.ts';
import { pagesOf } from './long-list.ts';
import { Municipality } from './municipality.ts';
import { NetworkUnit } from './network-unit.ts';
import { NetworkUnitKind } from './network-unit-kind.ts';
import { State } from './state.ts';

const NetworkUnitConnection = connectionOf(NetworkUnit, 'NetworkUnit', 'unidades da rede');

const KIND = 'Só as unidades deste tipo.';
const FIRST = 'Quantas unidades por página, de 1 a 500; 50 quando não se diz.';
const AFTER = 'Marca "endCursor" da página anterior; vazio para a primeira.';

@Resolver(() => Municipality)
export class MunicipalityUnits {
  @FieldResolver(() => NetworkUnitConnection, {
    description: 'Unidades da rede publicadas aqui, por nome; as protegidas também, sem o lugar.',
  })
  units(
    @Root() { id }: Municipality,
    @Ctx() context: Context,
    @Arg('kind', () => NetworkUnitKind, { nullable: true, description: KIND }) kind?: NetworkUnitKind | null,
    @Arg('first', () => Int, { nullable: true, description: FIRST }) first?: number | null,
    @Arg('after', () => String, { nullable: true, description: AFTER }) after?: string | null,
  ): Promise<Connection<NetworkUnit>> {
    return unitsOf(context, { owner: '"ibge_code"', id, kind, asked: page(first, after) });
  }
}

@Resolver(() => State)
export class StateUnits {
  @FieldResolver(() => NetworkUnitConnection, {
    description: 'Unidades da rede de todos os municípios do estado, por nome.',
  })
  units(
    @Root() { ibgeCode }: State,
    @Ctx() context: Context,
    @Arg('kind', () => NetworkUnitKind, { nullable: true, description: KIND }) kind?: NetworkUnitKind | null,
    @Arg('first', () => Int, { nullable: true, description: FIRST }) first?: number | null,
    @Arg('after', () => String, { nullable: true, description: AFTER }) after?: string | null,
  ): Promise<Connection<NetworkUnit>> {
    return unitsOf(context, { owner: 'left("ibge_code", 2)', id: ibgeCode, kind, asked: page(first, after) });
  }
}

/** Batched: the owners of one question that ask for the same page share its statements. */
function unitsOf(
  { rows }: Context,
  {
    owner,
    id,
    kind = null,
    asked,
  }: { owner: string; id: string; kind?: NetworkUnitKind | null | undefined; asked: Page },
): Promise<Connection<NetworkUnit>> {
  return rows.batched(`units of ${owner} ${JSON.stringify([kind, asked])}`, id, (ids) =>
    pagesOf(rows, ids, {
      entity: NetworkUnit,
      owner,
      where: '($2::text is null or "kind" = $2)',
      parameters: [kind],
      page: asked,
    }),
  );
}
