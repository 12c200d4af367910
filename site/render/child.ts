import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { LinkRequest } from '../src/downloads/build-place.ts';
import { linkFolder } from '../src/downloads/link-folder.ts';

let running: ChildProcess | undefined;

/**
 * Runs a step of the render as a process of its own on plain Node; what it writes to stderr is the error. Folders that
 * it wants from the published site are linked here, beside its own work.
 */
export function runStep(
  siteRoot: string,
  script: string,
  folder: string,
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  const projectRoot = join(siteRoot, '..');
  // Thousands of short-lived pages: a small young generation costs no time and saves 120 MB.
  const command = ['--max-semi-space-size=16', join(siteRoot, 'render', script), folder];
  const env = { ...process.env, ...more, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  // The current folder is the project: Astro keeps its working files beside an output that is below it.
  const child = spawn(process.execPath, command, {
    cwd: projectRoot,
    env,
    // The channel tells the step when this process is gone.
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  running = child;
  let fault = '';
  child.stderr?.on('data', (text: Buffer) => (fault += text.toString()));
  return new Promise((done, failed) => {
    child.on('message', ({ from, to }: LinkRequest) => {
      try {
        linkFolder(from, to);
      } catch (error) {
        failed(error);
        child.kill('SIGTERM');
      }
    });
    child.once('error', failed);
    // What it asked for has been heard when the channel closes, which may be after its end.
    const isHeard = new Promise((heard) => child.once('disconnect', heard));
    child.once('close', (code) => {
      if (code === 0) void isHeard.then(() => done());
      else failed(new Error(fault.trim() || `${script} parou.`));
    });
  });
}

/** Ends the step that is under way, if there is one. */
export function stopStep(): void {
  running?.kill('SIGTERM');
}
