import { chunksOf, type Bytes } from './bytes.ts';

/** How a text is encoded. */
export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';

/** The encoding that a byte-order mark names; null without one. */
export function markedEncoding(first: Uint8Array): Encoding | null {
  const [one, two, three] = first;
  if (one === 0xff && two === 0xfe) return 'utf-16le';
  if (one === 0xfe && two === 0xff) return 'utf-16be';
  return one === 0xef && two === 0xbb && three === 0xbf ? 'utf-8' : null;
}

/**
 * The text in pieces. Bytes that the encoding does not allow become U+FFFD, so it must be known to be right; in
 * windows-1252 there are no such bytes.
 */
async function* decoded(source: Bytes, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunksOf(source)) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** The lines of a text in pieces, each piece with whole lines, from which the line ends are taken off. */
export async function* decodedLines(source: Bytes, encoding: Encoding): AsyncGenerator<string[]> {
  let rest = '';
  for await (const piece of decoded(source, encoding)) {
    const lines = linesOf(rest + piece);
    rest = lines.pop() ?? '';
    // A piece may end between the two signs of a line end; both must be seen together.
    if (piece.endsWith('\r')) rest = `${lines.pop() ?? ''}\r${rest}`;
    yield lines;
  }
  yield linesOf(rest);
}

/** A text cut into lines at any of the three line ends. */
export const linesOf = (text: string): string[] => text.split(/\r\n|\n|\r/);

/** Whether bytes are UTF-8 by the letter, told piece by piece. */
export class Utf8Check {
  private readonly decoder = new TextDecoder('utf-8', { fatal: true });
  private isGood = true;

  add(chunk: Uint8Array): void {
    this.isGood &&= this.takes(() => this.decoder.decode(chunk, { stream: true }));
  }

  end(): boolean {
    return this.isGood && this.takes(() => this.decoder.decode());
  }

  private takes(decode: () => string): boolean {
    try {
      decode();
      return true;
    } catch {
      return false;
    }
  }
}

/** A short text whole, with the encoding in which it could be read. */
export function textOf(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const marked = markedEncoding(bytes);
  const check = new Utf8Check();
  if (!marked) check.add(bytes);
  const encoding = marked ?? (check.end() ? 'utf-8' : 'windows-1252');
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}
