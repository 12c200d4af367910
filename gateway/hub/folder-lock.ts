import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The data folder belongs to another process that runs. */
export class FolderBusy extends Error {
  override name = 'FolderBusy';

  constructor(
    folder: string,
    readonly pid: number,
  ) {
    super(
      `A pasta de dados "${folder}" está em uso pelo processo ${pid}. Uma pasta só pode ter um processo.`,
    );
  }
}

/**
 * Takes a folder for this process alone; the returned function gives it back. A lock that its process left behind
 * when it was killed is taken over. Throws `FolderBusy` when the process still runs.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  const lock = join(folder, 'hub.lock');
  const mine = join(folder, `hub.lock.${process.pid}.${Math.random().toString(36).slice(2)}`);
  const text = `${process.pid} ${await startOf(process.pid)}`;
  await writeFile(mine, text);
  try {
    // A hard link appears whole or not at all, and never over another: two processes cannot both have it.
    while (!(await linked(mine, lock))) await takeOver(folder, lock);
  } finally {
    await rm(mine, { force: true });
  }
  return async () => {
    if ((await readFile(lock, 'utf8').catch(() => '')) === text) await rm(lock, { force: true });
  };
}

const linked = (from: string, to: string) =>
  link(from, to).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return false;
      throw error;
    },
  );

/** Puts a dead process's lock aside; if a living process's lock was caught in its place, puts that back. */
async function takeOver(folder: string, lock: string): Promise<void> {
  const owner = await readFile(lock, 'utf8').catch(() => null);
  if (owner === null) return;
  const [pid = '', start] = owner.split(' ');
  if (await isRunning(Number(pid), start)) throw new FolderBusy(folder, Number(pid));
  const aside = `${lock}.old.${process.pid}`;
  await rename(lock, aside).catch(() => undefined);
  const caught = await readFile(aside, 'utf8').catch(() => owner);
  if (caught !== owner) await linked(aside, lock);
  await rm(aside, { force: true });
}

async function isRunning(pid: number, start: string | undefined): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  // The number may belong to another process by now: its start time tells.
  return (await startOf(pid)) === start;
}

/** When a process started, in the system's own ticks; "?" where the system does not tell. */
async function startOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '?';
}
