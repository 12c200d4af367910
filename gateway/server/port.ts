import { createServer } from 'node:net';

/** Another program listens where the hub should. */
export class PortBusy extends Error {
  override name = 'PortBusy';

  constructor(host: string, port: number) {
    super(`A porta ${port} de ${host} já está em uso por outro programa. Pare-o, ou escolha outra com PORT.`);
  }
}

/** Fails at once, before anything is opened, when nobody could listen there. Port 0 is always free. */
export async function checkPort(host: string, port: number): Promise<void> {
  const probe = createServer();
  await new Promise<void>((free, busy) => {
    probe.once('error', (error: NodeJS.ErrnoException) =>
      busy(error.code === 'EADDRINUSE' ? new PortBusy(host, port) : error),
    );
    probe.listen(port, host, free);
  });
  await new Promise((closed) => probe.close(closed));
}
