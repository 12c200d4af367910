import type { TestProject } from 'vitest/node';
import { startPostgres } from './postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The server's own database; tests ask `freshDatabase` for one of theirs. */
    postgresUrl: string;
    /** Databases of this run begin with it. */
    databasePrefix: string;
  }
}

/** Starts one PostgreSQL for the whole run; vitest calls what it returns when the run ends. */
export default async function startEnvironment(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startPostgres();
  project.provide('postgresUrl', postgres.serverUrl);
  project.provide('databasePrefix', postgres.prefix);
  return () => postgres.stop();
}
