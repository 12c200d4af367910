import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { SearchKind } from '../shared/search/search-kind.ts';
import { SEARCH_TABLE } from '../shared/search/search-table.ts';
import { LONGEST_TEXT } from '../shared/search/search-words.ts';
import { Municipality } from './municipality.ts';

/** A municipality whose name stands in a text, and the text without it. */
@ObjectType({ description: 'Município nomeado num texto, e o que sobra do texto sem o nome.' })
class PlaceNamed {
  @Field(() => Municipality, { description: 'O município de que o nome é.' })
  municipality!: Municipality;

  @Field(() => String, {
    description: 'O resto do texto: "cras", de "cras em Juiz de Fora"; vazio sem resto.',
  })
  rest!: string;
}

interface Found {
  id: string;
  state: string | null;
  /** The name and the whole text, as they are compared. */
  name: string;
  text: string;
}

/** More towns than this have a name in common with too many others to be meant. */
const MOST = 50;
const BETWEEN = new Set(['em', 'de', 'do', 'da', 'dos', 'das', 'no', 'na', 'nos', 'nas', 'para', 'a', 'o']);

@Resolver()
export class PlacesNamed {
  @Query(() => [PlaceNamed], {
    description:
      'Municípios que um texto nomeia, com o resto do texto; o nome mais longo vale: "Rio Branco do Sul", não "Rio Branco". A sigla do estado ao lado do nome escolhe entre os de mesmo nome.',
  })
  async placesNamed(
    @Arg('text', () => String, {
      description: 'Um texto curto, como o de uma busca: "cras juiz de fora mg".',
    })
    text: string,
    @Ctx() { rows }: Context,
  ): Promise<PlaceNamed[]> {
    const asked = text.slice(0, LONGEST_TEXT);
    const found = await rows.select<Found>(
      `with asked as materialized (select "network"."search_fold"($1) as "text")
       select e."record" as "id", "municipality"."state_id" as "state", e."folded" as "name", asked."text"
       from asked, "network"."${SEARCH_TABLE}" e join ${rows.table(Municipality).name} on "municipality"."id" = e."record"
       where e."kind" = '${SearchKind.MUNICIPALITY}' and position(' ' || e."folded" || ' ' in ' ' || asked."text" || ' ') > 0
       order by length(e."folded") desc, 1 limit ${MOST}`,
      [asked],
    );
    const named = meant(found, asked);
    return Promise.all(
      named.map(async ({ id, rest }) => ({
        municipality: (await rows.byId(Municipality, id)) as Municipality,
        rest,
      })),
    );
  }
}

/** Of the municipalities that a text names, those of the longest name, and of the state that stands beside it. */
function meant([first, ...others]: readonly Found[], asked: string): { id: string; rest: string }[] {
  if (!first) return [];
  const alike = [first, ...others.filter(({ name }) => name === first.name)];
  const folded = first.text.split(' ');
  const raw = asked.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  // Where words were joined (1.2.2 is one), only the comparable text can be cut.
  const words = raw.length === folded.length ? raw : folded;
  const length = first.name.split(' ').length;
  const start = folded.findIndex((_, index) => folded.slice(index, index + length).join(' ') === first.name);
  const before = words.slice(0, start);
  const after = words.slice(start + length);
  const isState = (word: string | undefined) =>
    word !== undefined && alike.some(({ state }) => state === word.toUpperCase());
  const state = isState(after[0]) ? after.shift()?.toUpperCase() : undefined;
  while (BETWEEN.has(before.at(-1)?.toLowerCase() ?? '')) before.pop();
  const rest = [...before, ...after].join(' ');
  return alike.filter((one) => state === undefined || one.state === state).map(({ id }) => ({ id, rest }));
}
