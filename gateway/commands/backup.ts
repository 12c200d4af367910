import { orderHub } from '../hub/import-socket.ts';
import { FolderBusy } from '../hub/folder-lock.ts';
import { ImportRefused, openHub } from '../hub/index.ts';
import { givenPath, settings, supergraph } from '../settings.ts';

// npm run backup -- FILE, npm run restore -- FILE [--replace]
const [what = '', file, ...options] = process.argv.slice(2);
const { dataDir, databaseUrl } = settings();
const isReplacing = options.includes('--replace');

if (!file || file.startsWith('-') || options.some((option) => option !== '--replace' || what === 'backup')) {
  console.error('Uso: npm run backup -- ARQUIVO\n     npm run restore -- ARQUIVO [--replace]');
  process.exitCode = 2;
} else {
  const path = givenPath(file);
  try {
    const rows = what === 'backup' ? await backup(path) : await restore(path);
    console.log(
      what === 'backup' ? `${file}: ${rows} linhas guardadas.` : `${file}: ${rows} linhas restauradas.`,
    );
  } catch (error) {
    process.exitCode = 1;
    console.error(failure(error));
  }
}

/** Through the hub that runs on this folder, so that nobody has to stop it; else on the database itself. */
async function backup(path: string): Promise<number> {
  const through = databaseUrl ? null : await orderHub(dataDir, { backup: path }, null, () => undefined);
  if (through !== null) return through as number;
  const hub = await openHub({ supergraph: supergraph(), dataDir, databaseUrl });
  try {
    return await hub.backup(path);
  } finally {
    await hub.close();
  }
}

async function restore(path: string): Promise<number> {
  const hub = await openHub({ supergraph: supergraph(), dataDir, databaseUrl });
  try {
    return await hub.restore(path, isReplacing);
  } finally {
    await hub.close();
  }
}

function failure(error: unknown): string {
  if (error instanceof ImportRefused) return error.message;
  if (error instanceof FolderBusy) return `${error.message} Pare-o antes de restaurar.`;
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return `${file}: o arquivo ou a pasta não existe.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
