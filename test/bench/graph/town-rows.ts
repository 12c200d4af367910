import { readFile } from 'node:fs/promises';
import { Client } from 'pg';
import { openHub } from '../../../gateway/hub/index.ts';
import { supergraph } from '../../../gateway/settings.ts';
import { FiscalYear } from '../../../subgraphs/budget/fiscal-year.ts';

/** What every server is asked for: a page of this many towns of one state, each with this many years of money. */
export const STATE = 'MG';
export const PARENTS = 20;
export const CHILDREN = 10;

/** A town as the database has it, in the order of the list. */
export interface Town {
  ibgeCode: string;
  name: string;
  searchName: string;
  years: { year: number; amount: string }[];
}

/** Writes the real list of municipalities by import, and made-up years of money for the towns of one state. */
export async function fillDatabase(databaseUrl: string): Promise<void> {
  const hub = await openHub({ supergraph: supergraph(), dataDir: null, databaseUrl });
  try {
    for (const file of hub.subgraphs.flatMap(({ definition }) => definition.reference ?? [])) {
      await hub.importFile({ name: 'municipios.txt', bytes: await readFile(file) });
    }
    const budget = hub.subgraphs.find(({ name }) => name === 'budget');
    const codes = await townCodes(databaseUrl);
    await budget?.database.fork().insertMany(FiscalYear, codes.flatMap(yearsOf));
  } finally {
    await hub.close();
  }
  await withClient(databaseUrl, (client) => client.query('vacuum analyze'));
}

/** The towns of the state with their years, read with one statement of this file's own. */
export const readTowns = (databaseUrl: string): Promise<Town[]> =>
  withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ town: Town }>(
      `select json_build_object('ibgeCode', m.id, 'name', m.name, 'searchName', m.search_name, 'years', (
         select json_agg(json_build_object('year', y.year, 'amount', y.total_amount::text) order by y.year)
         from budget.fiscal_year y where y.ibge_code = m.id)) as town
       from network.municipality m where m.state_id = $1 order by m.search_name, m.id`,
      [STATE],
    );
    return rows.map(({ town }) => town);
  });

const townCodes = (databaseUrl: string): Promise<string[]> =>
  withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      'select id from network.municipality where state_id = $1',
      [STATE],
    );
    return rows.map(({ id }) => id);
  });

const yearsOf = (ibgeCode: string, town: number) =>
  Array.from({ length: CHILDREN }, (_, index) => ({
    id: `${ibgeCode}-${2015 + index}`,
    ibgeCode,
    year: 2015 + index,
    totalAmount: `${1_000_000 + town * 997 + index * 31}.${String((town + index) % 100).padStart(2, '0')}`,
    totalSourceId: null,
    totalLocator: null,
  }));

async function withClient<T>(databaseUrl: string, use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
