import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A command of the project that runs as a process of its own. */
export interface Program {
  child: ChildProcess;
  /** Everything that it has printed so far. */
  output(): string;
  /** Waits until its output matches; throws with the output when it ends or takes too long. */
  until(pattern: RegExp, timeoutMs?: number): Promise<RegExpExecArray>;
  /** Asks it to end with SIGTERM and waits; gives its exit code. */
  stop(): Promise<number | null>;
}

/** Starts a TypeScript file of the project as npm's scripts do, under the Node that runs the tests. */
export function startProgram(
  file: string,
  args: string[] = [],
  env: Record<string, string> = {},
  flags: readonly string[] = [],
): Program {
  const child = spawn(process.execPath, ['--import', 'tsx', ...flags, file, ...args], {
    cwd: root,
    env: { ...withoutOurs(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const changed = new EventTarget();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      changed.dispatchEvent(new Event('change'));
    });
  }
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  void ended.then(() => changed.dispatchEvent(new Event('change')));

  return {
    child,
    output: () => text,
    until: (pattern, timeoutMs = 60_000) =>
      new Promise((found, failed) => {
        const timer = setTimeout(
          () => failed(new Error(`${file} did not print ${pattern} in time:\n${text}`)),
          timeoutMs,
        );
        const look = () => {
          const match = pattern.exec(text);
          if (!match && child.exitCode === null) return;
          clearTimeout(timer);
          changed.removeEventListener('change', look);
          if (match) found(match);
          else
            failed(new Error(`${file} ended with ${child.exitCode} before it printed ${pattern}:\n${text}`));
        };
        changed.addEventListener('change', look);
        look();
      }),
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

/** Runs a command to its end. */
export async function runProgram(file: string, args: string[], env: Record<string, string>) {
  const program = startProgram(file, args, env);
  const code = await new Promise<number | null>((done) => program.child.once('close', done));
  return { code, output: program.output() };
}

/** A port of loopback that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

const OURS = [
  'PORT',
  'HOST',
  'DATA_DIR',
  'DATABASE_URL',
  'SITE_DIR',
  'GATEWAY_MODE',
  'REFERENCE_DATA',
  'NODE_OPTIONS',
];
const withoutOurs = () =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !OURS.includes(name)));
