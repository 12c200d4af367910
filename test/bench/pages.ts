import { isDeepStrictEqual } from 'node:util';
import { Client } from 'pg';
import { startPostgres } from '../support/postgres.ts';
import { openOn } from './databases.ts';
import { moneyByHand, planByHand, type Rows } from './pages/by-hand.ts';
import { IBGE_CODE, LINES, PLANS, STRATEGIES, townFiles, YEARS } from './pages/large-town.ts';
import { serveGateway } from './pages/questions.ts';
import { renderedPages } from './pages/rendered.ts';

const ROUNDS = 7;
/** The most time that a page's question may take, as a multiple of the same rows by SQL of one's own. */
const LIMIT = 10;

/** A page: its question through the graph, and the same rows by hand; both say what they brought, to be compared. */
interface Page {
  name: string;
  graph: () => Promise<unknown>;
  byHand: () => Promise<unknown>;
}

/**
 * A large town on PostgreSQL: the questions that the site asks for its plan's and its money's pages, against SQL
 * written by hand for the same rows, by the clock, in one run; then the weight of the rendered pages. True when
 * all limits hold.
 */
export async function run(): Promise<boolean> {
  const stops: (() => unknown)[] = [];
  try {
    const postgres = await startPostgres();
    stops.push(() => postgres.stop());
    const databaseUrl = await postgres.url('bench');
    const hub = await openOn({ dataDir: '', databaseUrl });
    stops.push(() => hub.close());
    await hub.loadSample({ withReference: false });
    for (const { name, text } of townFiles())
      await hub.importFile({ name, bytes: new TextEncoder().encode(text) });
    console.log(
      `${PLANS.length} plans of ${STRATEGIES} strategies, ${YEARS.length} years of ${LINES} budget lines.`,
    );

    const client = new Client({ connectionString: databaseUrl });
    await client.connect();
    stops.push(() => client.end());
    await client.query('vacuum analyze');
    const gateway = await serveGateway(hub.gateway);
    stops.push(gateway.stop);
    process.env['GRAPH_URL'] = gateway.url;

    const holds: boolean[] = [];
    for (const page of await pagesOf(client)) holds.push(await compare(page));
    holds.push(await renderedPages(gateway.url));
    return holds.every(Boolean);
  } finally {
    for (const stop of stops.toReversed()) await stop();
  }
}

/** The site's own questions, which it asks of GRAPH_URL. */
async function pagesOf(client: Client): Promise<Page[]> {
  const { readPlan } = await import('../../site/src/graph/plan.ts');
  const { readFiscalYear } = await import('../../site/src/graph/budget.ts');
  const planId = `${IBGE_CODE}-2022-2025`;
  const year = YEARS.at(-1)!;
  return [
    {
      name: 'plan',
      graph: async () => {
        const plan = await readPlan(planId);
        const actions = plan.axes.flatMap(({ guidelines }) => guidelines.flatMap((each) => each.actions));
        return actions.flatMap(({ strategies }) =>
          strategies.flatMap((strategy) =>
            strategy.targets.flatMap(({ id, planned, measurements }) => {
              const measured = measurements.length > 0 ? measurements : [{ id: null, value: null }];
              return measured.map((one) => [strategy.code, id, Number(planned), one.id, asNumber(one.value)]);
            }),
          ),
        );
      },
      byHand: async () =>
        (await planByHand(client, planId)).map(({ code, target, planned, measurement, value }) => [
          code,
          target,
          Number(planned),
          measurement,
          asNumber(value),
        ]),
    },
    {
      name: 'money of a year',
      graph: async () => {
        const { lines, transfers, allTotals } = await readFiscalYear(IBGE_CODE, year);
        const amounts = lines.map((line) => [line.code, line.appropriation.amount, line.payment.amount]);
        const paid = allTotals[0]?.stages.find(({ stage }) => stage === 'PAYMENT')?.amount;
        return [amounts, transfers.map(({ id, amount }) => [id, amount]), paid];
      },
      byHand: async () => {
        const { lines, transfers, totals } = await moneyByHand(client, `${IBGE_CODE}-${year}`);
        const amounts = lines.map(({ code, appropriation, payment }) => [code, appropriation, payment]);
        return [amounts, transfers.map(({ id, amount }) => [id, amount]), paidIn(totals)];
      },
    },
  ];
}

const asNumber = (value: unknown): number | null => (typeof value === 'string' ? Number(value) : null);
const paidIn = ([all]: Rows[]): unknown => all?.[0]?.['payment'];

async function compare({ name, graph, byHand }: Page): Promise<boolean> {
  const times = { graph: [] as number[], byHand: [] as number[] };
  for (let round = 0; round <= ROUNDS; round++) {
    const [brought, fromGraph] = await timed(graph);
    const [expected, fromHand] = await timed(byHand);
    if (!isDeepStrictEqual(brought, expected))
      throw new Error(`The ${name} page brings other rows than the database has.`);
    // The first round compiles questions and fills caches.
    if (round === 0) continue;
    times.graph.push(fromGraph);
    times.byHand.push(fromHand);
  }
  const [ofGraph, ofHand] = [median(times.graph), median(times.byHand)];
  const ratio = ofGraph / ofHand;
  const holds = ratio <= LIMIT;
  console.log(
    `${holds ? 'passed' : 'FAILED'}  ${name}: ${ofGraph.toFixed(0)} ms through the graph, ${ofHand.toFixed(0)} ms by hand, ` +
      `${ratio.toFixed(1)} times, at most ${LIMIT}`,
  );
  return holds;
}

async function timed(work: () => Promise<unknown>): Promise<[unknown, number]> {
  const start = performance.now();
  const result = await work();
  return [result, performance.now() - start];
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;
