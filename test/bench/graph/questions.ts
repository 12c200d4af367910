import { isDeepStrictEqual } from 'node:util';
import type { Load, Question } from './load.ts';
import { PARENTS, STATE, type Town } from './town-rows.ts';

const HUB_QUERY = `query Page($after: String) {
  municipalities(state: "${STATE}", first: ${PARENTS}, after: $after) {
    edges { node { ibgeCode name fiscalYears { year total { amount } } } }
  }
}`;

const POSTGRAPHILE_LIST = `municipalities: allMunicipalities(condition: { stateId: "${STATE}" }, orderBy: [SEARCH_NAME_ASC]`;
const POSTGRAPHILE_QUERY = `query Page($after: Cursor) {
  ${POSTGRAPHILE_LIST}, first: ${PARENTS}, after: $after) {
    edges { node { ibgeCode: rowId name fiscalYears(orderBy: [YEAR_ASC]) { year totalAmount } } }
  }
}`;

/** Where a page begins, and the towns that it must have. */
interface Page {
  after: number;
  towns: readonly Town[];
  /** Never the same for two pages. */
  count: number;
}

/** Questions for pages of towns, each from another town on; no two of the hub's have the same variables. */
export class Pages {
  private count = 0;

  constructor(private readonly towns: readonly Town[]) {}

  /** For the hub, and for the one statement: the cursor is no row's own, it lies between two rows. */
  readonly ofHub = (): Question => {
    const page = this.next();
    const { searchName, ibgeCode } = this.towns[page.after]!;
    const after = Buffer.from(`${searchName}\t${ibgeCode}.${page.count}`).toString('base64url');
    return question(HUB_QUERY, after, page, ({ year, amount }) => ({ year, total: { amount } }));
  };

  /** For PostGraphile, after cursors that it gave itself: the same rows, named in its own way. */
  ofPostgraphile(cursors: readonly string[]): () => Question {
    return () => {
      const page = this.next();
      const after = cursors[page.after]!;
      return question(POSTGRAPHILE_QUERY, after, page, ({ year, amount }) => ({ year, totalAmount: amount }));
    };
  }

  private next(): Page {
    const count = this.count++;
    const after = (count * 37) % (this.towns.length - PARENTS);
    return { after, towns: this.towns.slice(after + 1, after + 1 + PARENTS), count };
  }
}

/** PostGraphile's cursors of all towns, in the order of the list. */
export async function postgraphileCursors(load: Load): Promise<string[]> {
  const answer = await load.post(JSON.stringify({ query: `{ ${POSTGRAPHILE_LIST}) { edges { cursor } } }` }));
  const { data } = JSON.parse(answer) as { data: { municipalities: { edges: { cursor: string }[] } } };
  return data.municipalities.edges.map(({ cursor }) => cursor);
}

function question(
  query: string,
  after: string,
  { towns }: Page,
  yearOf: (year: Town['years'][number]) => object,
): Question {
  const edges = towns.map(({ ibgeCode, name, years }) => ({
    node: { ibgeCode, name, fiscalYears: years.map(yearOf) },
  }));
  const expected = { data: { municipalities: { edges } } };
  return {
    body: JSON.stringify({ query, variables: { after } }),
    check(answer) {
      if (isDeepStrictEqual(JSON.parse(answer), expected)) return;
      throw new Error(`An answer is not what the database has (after "${after}"): ${answer.slice(0, 500)}`);
    },
  };
}
