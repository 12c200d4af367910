import { Arg, Ctx, Field, ID, InputType, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { DEMONSTRATION } from '../demonstration.ts';
import { connection, page } from '../paging.ts';
import type { SubgraphName } from '../subgraph.ts';
import { entriesSql, withVectors, type Searchable } from './search-entries.ts';
import { SearchConnection, type SearchCount, type SearchHit, type SearchPage } from './search-hit.ts';
import { SearchKind } from './search-kind.ts';
import { SearchMatch } from './search-match.ts';
import { SEARCH_TABLE } from './search-table.ts';
import { asked, LONGEST_TEXT, Parameters } from './search-words.ts';

/** Words to be found in some places only, beside those that are looked for everywhere. */
@InputType({ description: 'Palavras num lugar: o que se procura também só em certos municípios.' })
class PlacedWords {
  @Field(() => [ID], { description: 'Códigos do IBGE dos municípios, no máximo 50.' })
  municipalities!: string[];

  @Field(() => String, { description: 'O que se procura neles: "cras", de "cras juiz de fora".' })
  text!: string;
}

interface Asked {
  text: string;
  match: SearchMatch;
  placed: PlacedWords | null;
  municipality: string | null;
  kinds: SearchKind[] | null;
}

/** The root field that finds a subgraph's things by words: `planSearch` and its like. */
export function searchOf(name: SubgraphName, subject: string, search: readonly Searchable[]): Function {
  @Resolver()
  class Search {
    @Query(() => SearchConnection, {
      name: `${name}Search`,
      description: `Busca por palavras ${subject}: acentos, maiúsculas, plural e gênero não importam, e vale dizer de outro jeito ("abrigo" acha acolhimento). Sem município, a demonstração fica de fora.`,
    })
    search(
      @Ctx() context: Context,
      @Arg('text', () => String, { description: 'O que se procura; lêem-se os primeiros 200 caracteres.' })
      text: string,
      @Arg('match', () => SearchMatch, { nullable: true, description: 'Quanto o resultado precisa ter.' })
      match?: SearchMatch | null,
      @Arg('placed', () => PlacedWords, {
        nullable: true,
        description: 'Outras palavras, que só valem em certos municípios: o resultado tem umas ou outras.',
      })
      placed?: PlacedWords | null,
      @Arg('municipality', () => ID, {
        nullable: true,
        description: 'Código do IBGE, para só um município; "0000000" é a demonstração.',
      })
      municipality?: string | null,
      @Arg('kinds', () => [SearchKind], { nullable: true, description: 'Só estes tipos de resultado.' })
      kinds?: SearchKind[] | null,
      @Arg('first', () => Int, { nullable: true, description: 'Quantos; no máximo 500, 50 se não for dito.' })
      first?: number | null,
      @Arg('after', () => String, {
        nullable: true,
        description: 'Marca de onde continuar: o "endCursor" da página anterior.',
      })
      after?: string | null,
    ): Promise<SearchPage> {
      const { rows, asOf } = context;
      const schema = `"${name}"`;
      const entries =
        asOf === null
          ? `${schema}."${SEARCH_TABLE}"`
          : // Those of a past day are in no table: they are made from the tables as they were known then.
            `(${withVectors(
              name,
              entriesSql(search, (entity) => rows.table(entity).name),
            )})`;
      const given = {
        text: text.slice(0, LONGEST_TEXT),
        match: match ?? SearchMatch.ALL,
        placed: placed ?? null,
        municipality: municipality ?? null,
        kinds: kinds ?? null,
      };
      return found(context, { name, entries }, given, page(first, after));
    }
  }
  return Search;
}

/** What a word is worth: in long text, nowhere, in the line under the title or what such things are called, in the title. */
const WEIGHTS = `'{0.05, 0, 0.25, 1}'`;

async function found(
  { rows }: Context,
  { name, entries }: { name: SubgraphName; entries: string },
  { text, match, placed, municipality, kinds }: Asked,
  askedPage: ReturnType<typeof page>,
): Promise<SearchPage> {
  const parameters = new Parameters();
  const mark = (value: unknown) => parameters.add(value);
  const fold = (words: string) => `"${name}"."search_fold"(${mark(words)}::text)`;
  const there = placed
    ? `${asked(name, placed.text, match, parameters)} as "there", ${fold(placed.text)} as "there_folded"`
    : `null::tsquery as "there", null::text as "there_folded"`;
  const isThere = placed
    ? `e."ibge_code" = any(${mark(placed.municipalities)}) and e."vector" @@ asked."there"`
    : 'false';
  const where = municipality
    ? `e."ibge_code" = ${mark(municipality)}`
    : `e."ibge_code" is distinct from '${DEMONSTRATION}'`;
  const isFound = `e."vector" @@ asked."query"`;
  const likeness = (query: string, folded: string, isSo: string) =>
    `case when ${isSo} then ts_rank(${WEIGHTS}, e."vector", asked."${query}", 1) +
       case when e."folded" = asked."${folded}" then 2
         when starts_with(e."folded", asked."${folded}" || ' ') then 1 else 0 end end`;
  // What to do in a need comes before a place that has the word in its name; so does a state before what has its letters.
  const firstKinds = `case when e."kind" in ('${SearchKind.NEED}', '${SearchKind.STATE}') then 1 else 0 end`;
  // The same on every database, whatever its language, and quick: thousands may be found.
  const order = (alias: string) =>
    `"score" desc, ${alias}"day" desc nulls last, ${alias}"folded" collate "C", ${alias}"id" collate "C"`;
  const offset = Number(askedPage.after ?? 0);
  const [answer] = await rows.select<{ counts: SearchCount[] | null; hits: SearchHit[] | null }>(
    `with asked as materialized (
       select ${asked(name, text, match, parameters)} as "query", ${fold(text)} as "folded", ${there}),
     found as materialized (
       select e."id", e."kind", e."folded", e."day",
         greatest(${likeness('query', 'folded', isFound)}, 1 + ${likeness('there', 'there_folded', isThere)}) + ${firstKinds} as "score"
       from asked, ${entries} e where ${where} and (${isFound} or ${isThere})),
     chosen as (
       select "id", "score" from found ${kinds ? `where "kind" = any(${mark(kinds)})` : ''}
       order by ${order('')} limit ${mark(askedPage.limit)} offset ${mark(offset)})
     select (select json_agg(json_build_object('kind', "kind", 'count', "count"))
         from (select "kind", count(*)::int as "count" from found group by 1 order by 1) each_kind) as "counts",
       (select json_agg(json_build_object('kind', e."kind", 'id', e."record", 'title', e."title", 'summary', e."summary",
           'day', e."day", 'municipalityCode', e."ibge_code", 'stateCode', e."state_code", 'path', e."path",
           'score', chosen."score") order by ${order('e.')})
         from chosen join ${entries} e on e."id" = chosen."id") as "hits"`,
    parameters.values,
  );
  const counts = answer?.counts ?? [];
  const total = counts.reduce(
    (sum, { kind, count }) => sum + (!kinds || kinds.includes(kind) ? count : 0),
    0,
  );
  const places = new Map((answer?.hits ?? []).map((hit, index) => [hit, offset + index + 1]));
  return {
    counts,
    ...connection(
      [...places.keys()],
      askedPage,
      async () => total,
      (hit) => String(places.get(hit)),
    ),
  };
}
