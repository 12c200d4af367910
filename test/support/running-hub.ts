import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, startProgram, type Program } from './processes.ts';

/** A hub that runs as `npm start` runs it, on a folder of its own. */
export interface RunningHub {
  address: string;
  program: Program;
  folder: string;
  /** The environment that other commands need to work with the same data. */
  env: Record<string, string>;
  stop(): Promise<number | null>;
}

/** A new folder for a hub's data and site. */
export const aFolder = () => mkdtemp(join(tmpdir(), 'suas-test-'));

/** Starts the hub on a small town and waits until it is ready. Give `folder` to start again on the same data. */
export async function aRunningHub(folder: string, env: Record<string, string> = {}): Promise<RunningHub> {
  const port = env['PORT'] ?? String(await freePort());
  const own = {
    DATA_DIR: join(folder, 'data'),
    SITE_DIR: join(folder, 'site'),
    REFERENCE_DATA: 'none',
    // Only tests that look at them wait for pictures.
    SITE_PICTURES: 'none',
    ...env,
  };
  const program = startProgram('gateway/main.ts', [], { ...own, PORT: port });
  await program.until(/está no ar/, 120_000);
  return { address: `http://127.0.0.1:${port}`, program, folder, env: own, stop: () => program.stop() };
}

/** Removes a hub's folder. */
export const removeFolder = (folder: string) => rm(folder, { recursive: true, force: true });
