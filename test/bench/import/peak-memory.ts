import { readFileSync, writeFileSync } from 'node:fs';

const MB = 1024;

/**
 * Forgets this process's largest memory so far and gives a function that tells how many MB the largest since then
 * was above what is used now. Linux alone tells; null elsewhere.
 */
export function peakMemory(): () => number | null {
  try {
    // 5 sets the high-water mark of resident memory back to what is resident now (proc_pid_clear_refs).
    writeFileSync('/proc/self/clear_refs', '5');
    const idle = kilobytes('VmRSS');
    return () => Math.round((kilobytes('VmHWM') - idle) / MB);
  } catch {
    return () => null;
  }
}

const kilobytes = (field: string): number =>
  Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
