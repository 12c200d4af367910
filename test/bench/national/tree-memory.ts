import { readdirSync, readFileSync } from 'node:fs';

const MB = 1024;

/**
 * Watches a process and all that it starts, twice a second, as Linux counts memory that processes share: each its part.
 * The function that it gives stops that and tells the most that they held together, in MB; null where there is no /proc.
 */
export function treeMemory(root: number): () => number | null {
  let most = 0;
  const timer = setInterval(() => (most = Math.max(most, heldBy(root))), 500);
  return () => {
    clearInterval(timer);
    return most > 0 ? Math.round(most / MB) : null;
  };
}

function heldBy(root: number): number {
  const children = Map.groupBy(processes(), ({ parent }) => parent);
  const tree = [root];
  for (const pid of tree) tree.push(...(children.get(pid) ?? []).map((one) => one.pid));
  return tree.reduce((sum, pid) => sum + kilobytes(pid), 0);
}

const processes = (): { pid: number; parent: number }[] =>
  read(() => readdirSync('/proc'), [])
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({
      pid: Number(name),
      parent: Number(
        read(() => readFileSync(`/proc/${name}/stat`, 'utf8'), '')
          .split(') ')
          .at(-1)
          ?.split(' ')[1],
      ),
    }));

const kilobytes = (pid: number): number =>
  Number(/^Pss: +(\d+)/m.exec(read(() => readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'), ''))?.[1] ?? 0);

/** A process may end while it is looked at. */
function read<Result>(look: () => Result, otherwise: Result): Result {
  try {
    return look();
  } catch {
    return otherwise;
  }
}
