import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Hub } from '../../gateway/hub/index.ts';
import { MAX_DEPTH } from '../../gateway/limits.ts';
import { aHub } from '../support/hub.ts';

let hub: Hub;
beforeAll(async () => {
  hub = await aHub();
});
afterAll(() => hub.close());

async function ask(query: string, variables?: object) {
  const response = await hub.gateway.fetch('http://hub.invalid/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as {
    data?: unknown;
    errors?: { message: string; extensions?: { code?: string } }[];
  };
}

const nested = (depth: number) => {
  let selection = '{ name }';
  for (let level = 0; level < depth; level += 1)
    selection = `{ state { municipalities(first: 1) { edges { node ${selection} } } } }`;
  return `{ municipality(ibgeCode: "3136702") ${selection} }`;
};

test('a question deeper than the limit is refused before any subgraph is asked', async () => {
  const { errors, data } = await ask(nested(MAX_DEPTH));

  expect(data).toBeUndefined();
  expect(errors?.[0]?.message).toMatch(/depth/i);
});

test('a question with too many words is refused', async () => {
  const { errors } = await ask(`{ ${'planVersion '.repeat(2001)} }`);
  expect(errors?.[0]?.message).toMatch(/token/i);
});

test('a question that renames too many fields is refused', async () => {
  const aliases = Array.from({ length: 60 }, (_, index) => `a${index}: planVersion`).join(' ');
  const { errors } = await ask(`{ ${aliases} }`);
  expect(errors?.[0]?.message).toMatch(/alias/i);
});

test('pages inside pages that could bring too many rows are refused, with variables too', async () => {
  const query =
    'query Rows($n: Int) { municipalities(first: 500) { edges { node { units(first: $n) { totalCount } } } } }';
  const { errors } = await ask(query, { n: 500 });

  expect(errors?.[0]?.extensions?.code).toBe('TOO_MANY_ROWS');
  expect((await ask(query.replace('500', '5'), { n: 500 })).errors).toBeUndefined();
});

test('a page of more than 500 rows, or of none, is refused with what to do', async () => {
  for (const first of [501, 0, -1]) {
    const { errors } = await ask(`{ municipalities(first: ${first}) { totalCount } }`);
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_ARGUMENT' } });
    expect(errors?.[0]?.message).toContain('Use 1 to 500.');
  }
});

test.each(['mutation { importar }', 'subscription { __typename }'])(
  '%s is refused: the graph is read only',
  async (query) => {
    const { errors, data } = await ask(query);
    expect(data).toBeUndefined();
    expect(errors?.some(({ extensions }) => extensions?.code === 'READ_ONLY')).toBe(true);
  },
);

test('introspection is open to everybody', async () => {
  const { data, errors } = await ask(
    '{ __schema { queryType { name } types { name fields { name args { name type { name ofType { name ofType { name } } } } } } } }',
  );
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({ __schema: { queryType: { name: 'Query' } } });
});
