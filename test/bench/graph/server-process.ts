import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { projectRoot } from '../../support/programs.ts';
import type { ServerName } from './server.ts';

/** A server that runs as a process of its own on a free port of loopback. */
export interface ServerProcess {
  url: string;
  /** Milliseconds of CPU, user and system, that the whole process has used since it began. */
  cpuMs(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts a server and waits until it listens. It ends with this process, however that ends. */
export async function startServer(name: ServerName, argument: string): Promise<ServerProcess> {
  const child = fork(fileURLToPath(new URL('./server.ts', import.meta.url)), [name, argument], {
    cwd: projectRoot,
    env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
  });
  const answer = <T>() =>
    new Promise<T>((answered, failed) => {
      const onExit = (code: number | null) => failed(new Error(`${name} ended with code ${code}`));
      child.once('exit', onExit);
      child.once('message', (message) => {
        child.off('exit', onExit);
        answered(message as T);
      });
    });
  const { port } = await answer<{ port: number }>();
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    async cpuMs() {
      const message = answer<{ cpu: NodeJS.CpuUsage }>();
      child.send('cpu');
      const { cpu } = await message;
      return (cpu.user + cpu.system) / 1000;
    },
    async stop() {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}
