import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { connectionOf, page, type Connection, type Page } from '../shared/paging.ts';
import { askedStateCode } from './ibge-code.ts';
import { pagesOf, type LongList } from './long-list.ts';
import { Municipality } from './municipality.ts';
import { folded } from './slug.ts';
import { State } from './state.ts';

const MunicipalityConnection = connectionOf(Municipality, 'Municipality', 'municípios');

const SEARCH = 'Parte do nome, com ou sem acentos e maiúsculas: "sao joao".';
const FIRST = 'Quantos itens por página, de 1 a 500; 50 quando não se diz.';
const AFTER = 'Marca "endCursor" da página anterior; vazio para a primeira.';

@Resolver()
export class MunicipalityList {
  @Query(() => MunicipalityConnection, {
    description: 'Municípios por ordem alfabética, sem o de demonstração; de um estado ou do país inteiro.',
  })
  async municipalities(
    @Ctx() context: Context,
    @Arg('state', () => ID, {
      nullable: true,
      description: 'Sigla do estado, como "MG"; vazio para o país inteiro.',
    })
    state?: string | null,
    @Arg('search', () => String, { nullable: true, description: SEARCH }) search?: string | null,
    @Arg('first', () => Int, { nullable: true, description: FIRST }) first?: number | null,
    @Arg('after', () => String, { nullable: true, description: AFTER }) after?: string | null,
  ): Promise<Connection<Municipality>> {
    const asked = page(first, after);
    if (state) return municipalitiesOfState(context, askedStateCode('state', state), search, asked);
    const [all] = await pagesOf(context.rows, ['BR'], listOf(`'BR'::text`, search, asked));
    return all!;
  }
}

@Resolver(() => State)
export class StateMunicipalities {
  @FieldResolver(() => MunicipalityConnection, { description: 'Municípios do estado, por ordem alfabética.' })
  municipalities(
    @Root() { id }: State,
    @Ctx() context: Context,
    @Arg('search', () => String, { nullable: true, description: SEARCH }) search?: string | null,
    @Arg('first', () => Int, { nullable: true, description: FIRST }) first?: number | null,
    @Arg('after', () => String, { nullable: true, description: AFTER }) after?: string | null,
  ): Promise<Connection<Municipality>> {
    return municipalitiesOfState(context, id, search, page(first, after));
  }

  @FieldResolver(() => Int, {
    description: 'Quantos municípios o estado tem; o Distrito Federal conta como um.',
  })
  municipalityCount(@Root() { id }: State, @Ctx() { rows }: Context): Promise<number> {
    return rows.batched('State.municipalityCount', id, async (ids) => {
      const { name, columnOf } = rows.table(Municipality);
      const counts = await rows.select<{ id: string; count: number }>(
        `select ${columnOf['stateId']} as "id", count(*)::int as "count" from ${name}
         where ${columnOf['stateId']} = any($1) and not ${columnOf['isDemonstration']} group by 1`,
        [ids],
      );
      const countOf = new Map(counts.map((each) => [each.id, each.count]));
      return ids.map((each) => countOf.get(each) ?? 0);
    });
  }
}

/** Batched: the states of one question that ask for the same page share its statements. */
function municipalitiesOfState(
  { rows }: Context,
  id: string,
  search: string | null | undefined,
  asked: Page,
) {
  return rows.batched(`State.municipalities${JSON.stringify([search, asked])}`, id, (ids) =>
    pagesOf(rows, ids, listOf('"state_id"', search, asked)),
  );
}

const listOf = (owner: string, search: string | null | undefined, asked: Page): LongList<Municipality> => ({
  entity: Municipality,
  owner,
  where: 'not "is_demonstration" and strpos("search_name", $2) > 0',
  parameters: [folded(search ?? '')],
  page: asked,
});
