import { Directive, Field, Int, ObjectType, Root, type ClassType } from 'type-graphql';
import { BadArgumentError } from './errors.ts';

/** The most rows one page may have. */
const MAX_PAGE = 500;

/** Where a page of a long list begins and ends, as Relay's connections tell it. */
@Directive('@shareable')
@ObjectType({ description: 'Página de uma lista longa: se há mais e de onde continuar.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Verdadeiro quando há itens depois desta página.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Verdadeiro quando há itens antes desta página.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Marca do primeiro item da página.' })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Marca do último item: use em "after" para pedir a página seguinte.',
  })
  endCursor!: string | null;
}

/** A page of rows, and a way to count all of them. */
export interface Connection<T> {
  edges: { node: T; cursor: string }[];
  pageInfo: PageInfo;
  /** Counts all rows of the list, when the question asks how many there are. */
  count: () => Promise<number>;
}

/** What a page asks the database for: `limit` is one more than the page, to know whether more follows. */
export interface Page {
  limit: number;
  after: string | null;
  first: number;
}

/** Relay's classes for a list of `node`: `XEdge` and `XConnection`. `plural` is the Portuguese word for the items. */
export function connectionOf<T extends object>(node: ClassType<T>, name: string, plural: string) {
  @Directive('@shareable')
  @ObjectType(`${name}Edge`, { description: `Um item de uma lista de ${plural}, com sua marca.` })
  class Edge {
    @Field(() => node, { description: `O item da lista de ${plural}.` })
    node!: T;

    @Field(() => String, { description: 'Marca deste item, para continuar a lista a partir dele.' })
    cursor!: string;
  }

  @Directive('@shareable')
  @ObjectType(`${name}Connection`, { description: `Página de uma lista de ${plural}.` })
  class ConnectionType {
    @Field(() => [Edge], { description: `Os itens desta página, em ordem.` })
    edges!: Edge[];

    @Field(() => PageInfo, { description: 'Se há mais itens e de onde continuar.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: `Quantos itens a lista de ${plural} tem ao todo, em todas as páginas.` })
    totalCount(@Root() { count }: Connection<T>): Promise<number> {
      return count();
    }
  }
  return ConnectionType;
}

/** Checks `first` (1 to 500, 50 when not given) and reads the cursor. */
export function page(first: number | null | undefined, after: string | null | undefined): Page {
  const size = first ?? 50;
  if (size < 1 || size > MAX_PAGE) throw new BadArgumentError('first', size, `Use 1 to ${MAX_PAGE}.`);
  return { first: size, limit: size + 1, after: after ? decodeCursor(after) : null };
}

/** A page made of at most `limit` rows; `keyOf` gives the text that the list is sorted by. */
export function connection<T>(
  rows: T[],
  { first, after }: Page,
  count: () => Promise<number>,
  keyOf: (row: T) => string,
) {
  const edges = rows.slice(0, first).map((node) => ({ node, cursor: encodeCursor(keyOf(node)) }));
  return {
    edges,
    count,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  } satisfies Connection<T>;
}

const encodeCursor = (key: string) => Buffer.from(key).toString('base64url');

function decodeCursor(cursor: string): string {
  const key = Buffer.from(cursor, 'base64url').toString();
  if (encodeCursor(key) !== cursor) {
    throw new BadArgumentError('after', cursor, 'Use the "endCursor" of the page before.');
  }
  return key;
}
