import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

// One server of the benchmark as a process of its own, so that its CPU is all that the process used.
const servers = {
  hub: () => import('./hub-server.ts'),
  postgraphile: () => import('./postgraphile-server.ts'),
  sql: () => import('./sql-server.ts'),
  buffer: () => import('./buffer-server.ts'),
};
/** The servers that the benchmark compares. */
export type ServerName = keyof typeof servers;
/** Makes a server, not listening yet; `argument` is the database's address, or what the buffer is to hold. */
export type MakeServer = (argument: string) => Promise<Server> | Server;

const [name, argument = ''] = process.argv.slice(2);
const { makeServer } = await servers[name as ServerName]();
const server = await makeServer(argument);
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));

process.on('message', () => process.send?.({ cpu: process.cpuUsage() }));
process.on('disconnect', () => process.exit(0));
