/** What a piece of work cost: time, and memory above what was there before, threads included. */
export interface Cost {
  ms: number;
  megabytes: number;
}

/** Does the work and samples the memory of the whole process meanwhile. */
export async function costOf(work: () => Promise<unknown>): Promise<Cost> {
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  let most = before;
  const sample = () => {
    most = Math.max(most, process.memoryUsage.rss());
  };
  const timer = setInterval(sample, 10);
  const start = performance.now();
  try {
    await work();
  } finally {
    clearInterval(timer);
    sample();
  }
  return { ms: performance.now() - start, megabytes: (most - before) / 1024 / 1024 };
}
