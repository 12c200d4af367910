import { createServer } from 'node:http';
import { Pool } from 'pg';
import { CHILDREN, PARENTS, STATE } from './town-rows.ts';
import type { MakeServer } from './server.ts';

const SQL = `select json_build_object('data', json_build_object('municipalities', json_build_object('edges',
  coalesce(json_agg(json_build_object('node', json_build_object(
    'ibgeCode', id, 'name', name, 'fiscalYears', years)) order by search_name, id), '[]'))))::text as body
  from (
    select m.id, m.name, m.search_name, (
      select json_agg(json_build_object('year', y.year, 'total', json_build_object('amount', y.total_amount::text)) order by y.year)
      from (select * from budget.fiscal_year where ibge_code = m.id order by year limit ${CHILDREN}) y) as years
    from network.municipality m
    where m.state_id = '${STATE}' and (m.search_name, m.id) > ($1, $2)
    order by m.search_name, m.id limit ${PARENTS}
  ) page`;

/** The least that can answer: node:http, and one statement that makes the whole body. */
export const makeServer: MakeServer = (databaseUrl) => {
  const pool = new Pool({ connectionString: databaseUrl });
  return createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { variables } = JSON.parse(Buffer.concat(chunks).toString()) as { variables: { after: string } };
    const after = Buffer.from(variables.after, 'base64url').toString().split('\t');
    const { rows } = await pool.query<{ body: string }>({ name: 'page', text: SQL, values: after });
    const body = Buffer.from(rows[0]?.body ?? '');
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
  });
};
