import { Worker } from 'node:worker_threads';
import { LIMITS } from './limits.ts';
import type { OpeningAnswer, OpeningRequest } from './opening-worker.ts';
import { ImportRefused } from '../problem.ts';
import type { Grid } from './sheet-grid.ts';

/** The first sheet with content of a spreadsheet, opened in a thread whose memory and time are bounded. */
export async function openSheet(name: string, bytes: Uint8Array): Promise<Grid & { format: 'xlsx' | 'ods' }> {
  const rows: string[][] = [];
  const { grid, format } = await opened(name, { format: 'archive', bytes }, rows);
  if (!grid || !format) throw new Error(`${name}: the thread gave no sheet`);
  return { ...grid, format, rows };
}

/** Whether bytes are JSON, found out in the same way. */
export async function isJsonFile(name: string, bytes: Uint8Array): Promise<boolean> {
  const { isJson = false } = await opened(name, { format: 'json', bytes }, []);
  return isJson;
}

type Done = Extract<OpeningAnswer, { done: true }>;

async function opened(name: string, request: OpeningRequest, rows: string[][]): Promise<Done> {
  const worker = new Worker(new URL('./opening-worker.ts', import.meta.url), {
    workerData: request,
    // Options of the program that runs us, such as a loader, would only make the thread slower.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: LIMITS.workerMegabytes, maxYoungGenerationSizeMb: 16 },
  });
  const { promise, resolve, reject } = Promise.withResolvers<Done>();
  const refuse = (reason: string) => reject(new ImportRefused([`${name}: ${reason}`]));
  const silence = setTimeout(
    () => refuse('demora demais para abrir. Divida o arquivo, ou salve como .csv.'),
    LIMITS.workerSilenceMs,
  );
  worker.on('message', (answer: OpeningAnswer) => {
    silence.refresh();
    if ('rows' in answer) for (const row of answer.rows) rows.push(row);
    if ('refused' in answer) {
      // oxlint-disable-next-line no-console -- what a library says, in English, is for the log alone
      if (answer.cause !== undefined) console.error(`${name}: ${answer.cause}`);
      refuse(answer.refused);
    }
    if ('done' in answer) resolve(answer);
  });
  worker.on('error', (error: NodeJS.ErrnoException) =>
    error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      ? refuse('pede memória demais para abrir. Divida o arquivo, ou salve como .csv.')
      : reject(error),
  );
  worker.on('exit', () => reject(new Error(`${name}: the thread that opens files ended without an answer`)));
  try {
    return await promise;
  } finally {
    clearTimeout(silence);
    await worker.terminate();
  }
}
