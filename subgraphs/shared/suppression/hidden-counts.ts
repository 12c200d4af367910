import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { BadArgumentError } from '../errors.ts';
import type { SubgraphName } from '../subgraph.ts';
import { HiddenCount } from './hidden-count.ts';

/** As many as one answer may have rows. */
const MOST = 25_000;

/** The root field by which a gateway looks once more: `networkHiddenCounts` and its like. */
export function hiddenCountsOf(name: SubgraphName): Function {
  @Resolver()
  class HiddenCounts {
    @Query(() => [ID], {
      name: `${name}HiddenCounts`,
      description:
        'Contagens ocultas: quais destes números estão ocultos, para quem confere uma resposta antes de mostrá-la. Não diz por quê.',
    })
    async hiddenCounts(
      @Ctx() { rows }: Context,
      @Arg('ids', () => [ID], {
        description: 'Tabela e identificador de cada um, como "attendance/…"; no máximo 25.000.',
      })
      ids: string[],
    ): Promise<string[]> {
      if (ids.length > MOST)
        throw new BadArgumentError('ids', String(ids.length), `Ask for ${MOST} at most.`);
      const { name: table } = rows.table(HiddenCount);
      const found = await rows.select<{ id: string }>(
        `select "id" from ${table} where "id" = any($1) order by "id"`,
        [ids],
      );
      return found.map(({ id }) => id);
    }
  }
  return HiddenCounts;
}
