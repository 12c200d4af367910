import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { LIMITS, megabytes } from './limits.ts';
import { Refusal } from './refusal.ts';
import { XmlCheck } from './xml-check.ts';

const SAVE_AGAIN = 'Abra o arquivo no programa de planilhas e salve de novo como .xlsx ou .ods';
const ENCRYPTED = 'está protegido por senha. Abra o arquivo, tire a senha e salve de novo.';
const END_OF_DIRECTORY = 0x06054b50;
const MACROS = /vbaProject\.bin$|(^|\/)macrosheets\/|^(Basic|Scripts)\//i;

/**
 * Opens every part of a spreadsheet's archive once, without keeping any, before a reader that trusts it may: sizes
 * are counted, not believed. Returns the names of the parts. `progress` is called after each.
 */
export async function guardArchive(bytes: Buffer, progress: () => void): Promise<string[]> {
  // A reader that finds another directory than this one would read parts that nobody looked at.
  if (bytes.length < 22 || bytes.readUInt32LE(bytes.length - 22) !== END_OF_DIRECTORY) {
    throw new Refusal(`o arquivo .zip está incompleto ou traz algo depois do fim. ${SAVE_AGAIN}.`);
  }
  const names = new Map<string, string>();
  let total = 0;
  try {
    const archive = await fromBufferPromise(bytes, { strictFileNames: true });
    if (archive.entryCount > LIMITS.entries) {
      throw new Refusal(`tem ${archive.entryCount} partes; o limite é ${LIMITS.entries}. ${SAVE_AGAIN}.`);
    }
    const entries: Entry[] = [];
    for await (const entry of archive.eachEntry()) {
      checkEntry(entry, names);
      entries.push(entry);
    }
    // The list of parts comes first: it says whether the others are encrypted, and so no XML.
    for (const entry of entries.toSorted((a, b) => Number(isList(b)) - Number(isList(a)))) {
      total += await checkContent(archive, entry);
      if (total > LIMITS.archiveContentBytes) {
        throw new Refusal(
          `aberto, passa de ${megabytes(LIMITS.archiveContentBytes)}. Salve como .csv, ou divida o arquivo.`,
        );
      }
      progress();
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`${archiveFault(error)}. ${SAVE_AGAIN}.`);
  }
  return [...names.values()];
}

const isList = ({ fileName }: Entry): boolean => fileName === 'META-INF/manifest.xml';

/** What the directory says of a part, which must be within the limits even if it lies. */
function checkEntry(entry: Entry, names: Map<string, string>): void {
  const { fileName, uncompressedSize, compressedSize } = entry;
  const key = fileName.toLowerCase();
  if (names.has(key)) throw new Refusal(`traz duas vezes a parte "${fileName}". ${SAVE_AGAIN}.`);
  names.set(key, fileName);
  if ((entry.generalPurposeBitFlag & 1) !== 0) {
    throw new Refusal(ENCRYPTED);
  }
  if (MACROS.test(fileName)) {
    throw new Refusal('traz macros (um programa dentro da planilha). Salve como .xlsx ou .ods, sem macros.');
  }
  if (fileName.includes('/externalLinks/')) {
    throw new Refusal(
      'busca valores em outro arquivo. Copie a planilha, cole "só valores" e salve de novo como .xlsx ou .ods.',
    );
  }
  if (uncompressedSize > LIMITS.entryBytes) refuseSize(fileName);
  if (uncompressedSize > 64 * 1024 && uncompressedSize > compressedSize * LIMITS.ratio) refuseRatio(fileName);
  // For such a part some readers guess its length from its content.
  if (compressedSize === 0 && (entry.generalPurposeBitFlag & 8) !== 0 && !fileName.endsWith('/')) {
    throw new Refusal(`a parte "${fileName}" não diz o seu tamanho. ${SAVE_AGAIN}.`);
  }
}

/** Inflates a part and counts what comes out. */
async function checkContent(archive: ZipFile, entry: Entry): Promise<number> {
  if (entry.fileName.endsWith('/')) return 0;
  const xml = /\.(xml|rels)$/i.test(entry.fileName) ? new XmlCheck(entry.fileName) : null;
  let size = 0;
  const stream = await archive.openReadStreamPromise(entry);
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      if (size === 0 && chunk.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') {
        throw new Refusal(
          `traz outro arquivo dentro ("${entry.fileName}"). Tire-o da planilha e salve de novo.`,
        );
      }
      size += chunk.length;
      if (size > LIMITS.entryBytes) refuseSize(entry.fileName);
      if (size > 64 * 1024 && size > entry.compressedSize * LIMITS.ratio) refuseRatio(entry.fileName);
      if (isList(entry) && chunk.includes('encryption-data')) throw new Refusal(ENCRYPTED);
      xml?.add(chunk);
    }
    xml?.end();
  } finally {
    stream.destroy();
  }
  return size;
}

function refuseSize(part: string): never {
  const limit = megabytes(LIMITS.entryBytes);
  throw new Refusal(`aberta, a parte "${part}" passa de ${limit}. Salve como .csv, ou divida o arquivo.`);
}

function refuseRatio(part: string): never {
  throw new Refusal(
    `a parte "${part}" está comprimida mais de ${LIMITS.ratio} vezes, como nas bombas de descompressão. Salve como .csv, ou copie os dados para uma planilha nova.`,
  );
}

/** In Portuguese, what the library found wrong with the archive. */
function archiveFault(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (/too many bytes|not enough bytes|size mismatch/.test(message))
    return 'uma parte mente sobre o seu tamanho';
  if (/absolute path|relative path|invalid characters in fileName/.test(message)) {
    return 'uma parte tem por nome um caminho para fora do arquivo';
  }
  if (/unsupported compression/.test(message))
    return 'uma parte está comprimida de um modo que não se usa em planilhas';
  // oxlint-disable-next-line no-console -- what a library says, in English, is for the log alone
  console.error(`zip: ${message}`);
  return 'o arquivo .zip está quebrado: foi cortado ao ser copiado, ou danificado';
}
