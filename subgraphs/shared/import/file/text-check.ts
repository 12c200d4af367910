import { chunksOf, firstBytes, newHash, sizeOf, type Bytes } from './bytes.ts';
import { LIMITS, megabytes } from './limits.ts';
import { ImportRefused } from '../problem.ts';
import { decodedLines, markedEncoding, Utf8Check, type Encoding } from './text-encoding.ts';

/**
 * Reads a text once from end to end without keeping it, and tells its encoding and hash: UTF-16 with its mark,
 * strict UTF-8, else windows-1252, which reads any bytes. A text with bytes that no text has is refused.
 */
export async function checkedText(
  name: string,
  source: Bytes,
): Promise<{ encoding: Encoding; sha256: string }> {
  const marked = markedEncoding(await firstBytes(source, 3));
  const isWide = marked === 'utf-16le' || marked === 'utf-16be';
  if (isWide && (await sizeOf(source)) > LIMITS.shortTextBytes) {
    throw new ImportRefused([`${name}: é um texto longo em UTF-16. Salve em UTF-8 e importe outra vez.`]);
  }
  const hash = newHash();
  const utf8 = new Utf8Check();
  const lines = new LineCheck();
  for await (const chunk of chunksOf(source)) {
    hash.update(chunk);
    if (isWide) continue;
    lines.add(chunk);
    if (lines.fault) await refuseLine(name, source, lines.fault);
    utf8.add(chunk);
  }
  const sha256 = hash.digest('hex');
  if (isWide) {
    await refuseLoneSurrogates(name, source, marked);
    return { encoding: marked, sha256 };
  }
  if (utf8.end()) return { encoding: 'utf-8', sha256 };
  await refuseEncodedSurrogates(name, source);
  return { encoding: 'windows-1252', sha256 };
}

/** Follows the bytes without counting lines, which costs more than all the rest: no endless line, and no NUL. */
class LineCheck {
  /** Where a NUL stands, or where a line begins that is endless. */
  fault: { isNul: boolean; at: number } | null = null;
  private read = 0;
  private lineStart = 0;

  add(chunk: Uint8Array): void {
    const nul = chunk.indexOf(0);
    if (nul !== -1) this.fault ??= { isNul: true, at: this.read + nul };
    const first = chunk.indexOf(0x0a);
    const end = first === -1 ? chunk.length : first;
    // A line within one piece cannot be endless, for the pieces are smaller.
    if (this.read + end - this.lineStart > LIMITS.lineBytes)
      this.fault ??= { isNul: false, at: this.lineStart };
    if (first !== -1) this.lineStart = this.read + chunk.lastIndexOf(0x0a) + 1;
    this.read += chunk.length;
  }
}

async function refuseLine(
  name: string,
  source: Bytes,
  fault: { isNul: boolean; at: number },
): Promise<never> {
  const place = await placeOf(source, fault.at);
  throw new ImportRefused([
    fault.isNul
      ? `${name}:${place}: há um byte nulo (NUL), que nenhum texto tem. Abra o arquivo no programa que o fez e salve de novo como CSV em UTF-8.`
      : `${name}:${place}: a linha passa de ${megabytes(LIMITS.lineBytes)}. Confira se o arquivo é mesmo um texto com quebras de linha, e salve de novo.`,
  ]);
}

/** The line and the column of a byte, from 1. */
async function placeOf(source: Bytes, at: number): Promise<string> {
  let [line, lineStart, read] = [1, 0, 0];
  for await (const chunk of chunksOf(source)) {
    for (let found = chunk.indexOf(0x0a); found !== -1; found = chunk.indexOf(0x0a, found + 1)) {
      if (read + found >= at) return `${line}:${at - lineStart + 1}`;
      line += 1;
      lineStart = read + found + 1;
    }
    read += chunk.length;
    if (read > at) break;
  }
  return `${line}:${at - lineStart + 1}`;
}

const surrogateRefusal = (name: string, line: number, column: number) =>
  new ImportRefused([
    `${name}:${line}:${column}: há aqui meia letra (um "surrogate" sem par), que nenhum programa lê. Apague o sinal, ou salve de novo em UTF-8.`,
  ]);

async function refuseLoneSurrogates(name: string, source: Bytes, encoding: Encoding): Promise<void> {
  let before = 0;
  for await (const lines of decodedLines(source, encoding)) {
    for (const [index, line] of lines.entries()) {
      const column = line.search(/[\ufffd\0]/) + 1;
      if (column > 0) throw surrogateRefusal(name, before + index + 1, column);
    }
    before += lines.length;
  }
}

/**
 * Halves of letters written as if they were letters of UTF-8 (ED A0 80 …). Only where nothing else is wrong with
 * the bytes: otherwise the file is in another encoding, in which the same bytes are letters.
 */
async function refuseEncodedSurrogates(name: string, source: Bytes): Promise<void> {
  const rest = new Utf8Check();
  let place: { line: number; column: number } | null = null;
  let [line, column] = [1, 1];
  let carried: Uint8Array = new Uint8Array();
  for await (const chunk of chunksOf(source)) {
    const bytes = Buffer.concat([carried, chunk]);
    // The last two bytes wait for the next piece, for a half letter may lie across the cut.
    const end = Math.max(0, bytes.length - 2);
    for (let at = 0; at < end; at += 1) {
      const isHalf = bytes[at] === 0xed && (bytes[at + 1] ?? 0) >= 0xa0 && (bytes[at + 2] ?? 0) >= 0x80;
      if (isHalf) {
        place ??= { line, column };
        bytes.fill(0x3f, at, at + 3);
      }
      if (bytes[at] === 0x0a) [line, column] = [line + 1, 1];
      else if (((bytes[at] ?? 0) & 0xc0) !== 0x80) column += 1;
    }
    rest.add(bytes.subarray(0, end));
    carried = bytes.subarray(end);
  }
  rest.add(carried);
  if (place && rest.end()) throw surrogateRefusal(name, place.line, place.column);
}
