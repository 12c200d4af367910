/**
 * Calls `end` once when this process is asked to end. npm hands a SIGTERM to its shell and to nobody below, so a
 * process that npm started ends too when that shell is gone.
 */
export function onEnd(end: () => unknown): void {
  let isEnding = false;
  const once = () => {
    if (isEnding) return;
    isEnding = true;
    void end();
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, once);

  if (process.env['npm_lifecycle_event'] === undefined) return;
  const shell = process.ppid;
  setInterval(() => process.ppid !== shell && once(), 500).unref();
}
