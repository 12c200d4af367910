import type { Graph } from '../../gateway/graph.ts';
import { freePort, startProgram, type Program } from './processes.ts';

/** Asks a gateway over HTTP; throws when any part of the answer is an error. */
export const graphAt =
  (url: string): Graph =>
  async <Data>(query: string, variables: Record<string, unknown> = {}) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data?: Data; errors?: unknown };
    if (errors || !data) throw new Error(`${url} answered ${response.status}: ${JSON.stringify(errors)}`);
    return data;
  };

/** Four subgraphs and a gateway, each a process of its own on one PostgreSQL database. */
export async function splitProcesses(
  databaseUrl: string,
): Promise<{ graph: Graph; stop(): Promise<(number | null)[]> }> {
  const names = ['plan', 'budget', 'network', 'council'];
  const programs: Program[] = [];
  const urls: Record<string, string> = {};
  for (const name of names) {
    const port = String(await freePort());
    const program = startProgram('subgraphs/serve.ts', [name], { DATABASE_URL: databaseUrl, PORT: port });
    programs.push(program);
    urls[`${name.toUpperCase()}_URL`] = (await program.until(/http:\S+/))[0];
  }
  const gateway = startProgram('gateway/serve.ts', [], { ...urls, PORT: String(await freePort()) });
  programs.push(gateway);
  const [url] = await gateway.until(/http:\S+graphql/);
  return {
    graph: graphAt(url),
    stop: () => Promise.all(programs.toReversed().map((program) => program.stop())),
  };
}
