import { Directive, Field, FieldResolver, Float, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { connectionOf, type Connection } from '../paging.ts';
import { CalendarDate } from '../scalars.ts';
import { SearchKind } from './search-kind.ts';

/** One thing that was found by words. Nothing that the graph does not show is in it. */
@Directive('@shareable')
@ObjectType({ description: 'Resultado da busca: algo publicado que tem as palavras que se procuraram.' })
export class SearchHit {
  @Field(() => SearchKind, { description: 'O que é: município, unidade, decisão e outros.' })
  kind!: SearchKind;

  @Field(() => ID, { description: 'Identificador, com que se pede o resto neste grafo.' })
  id!: string;

  @Field(() => String, { description: 'Como se chama.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Uma linha que o distingue de outros parecidos.' })
  summary!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Dia a que se refere, quando há um.' })
  day!: string | null;

  @Field(() => ID, { nullable: true, description: 'Código do IBGE do município, quando é de um.' })
  municipalityCode!: string | null;

  @Field(() => ID, { nullable: true, description: 'Sigla do estado, quando é do estado inteiro.' })
  stateCode!: string | null;

  @Field(() => String, {
    description:
      'Endereço da página no site, abaixo do endereço do município ou do estado; com "/" no começo, abaixo de nenhum.',
  })
  path!: string;

  @Field(() => Float, {
    description: 'Quanto se parece com o que se procurou; só serve para pôr em ordem.',
  })
  score!: number;
}

/** How many results of one kind there are. */
@Directive('@shareable')
@ObjectType({ description: 'Contagem de resultados de um tipo.' })
export class SearchCount {
  @Field(() => SearchKind, { description: 'O tipo contado.' })
  kind!: SearchKind;

  @Field(() => Int, { description: 'Quantos resultados há deste tipo.' })
  count!: number;
}

/** Results in order, the best first. */
export const SearchConnection = connectionOf(SearchHit, 'Search', 'resultados');

/** A page of results with the counts of all kinds. */
export interface SearchPage extends Connection<SearchHit> {
  counts: SearchCount[];
}

@Resolver(() => SearchConnection)
export class SearchCounts {
  @FieldResolver(() => [SearchCount], {
    description: 'Quantos resultados há de cada tipo, também dos que não foram pedidos em "kinds".',
  })
  counts(@Root() { counts }: SearchPage): SearchCount[] {
    return counts;
  }
}
