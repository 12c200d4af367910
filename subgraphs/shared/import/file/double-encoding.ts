/** The bytes 0x80 to 0x9F in windows-1252, by character. */
const SIGNS = new Map(
  Array.from({ length: 0x20 }, (_, index) => 0x80 + index).map((byte) => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(byte)),
    byte,
  ]),
);
const SIGN_CLASS = [...SIGNS.keys()].filter((sign) => sign > '\u00ff').join('');
const RUN = new RegExp(`[\u0080-\u00ff${SIGN_CLASS}]{2,}`, 'g');
const LEAD = /[\u00c2-\u00c5\u00e2]/;
const PORTUGUESE = /^[áàâãäéêëíóôõöúüçñÁÀÂÃÄÉÊËÍÓÔÕÖÚÜÇÑªº°§²³½–—‘’“”…•€·´«»\u00a0]+$/;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Text whose accents were encoded twice ("PraÃ§a") as it was meant ("Praça"). A run of signs is changed only when
 * it is, byte for byte, the UTF-8 form of letters that Portuguese has; anything else stays as it is.
 */
export function repaired(text: string): string {
  if (!LEAD.test(text)) return text;
  return text.replace(RUN, (run, offset: number) =>
    closesQuote(run, text, offset) ? run : (meant(run) ?? run),
  );
}

// The same few runs come again and again, and asking the decoder costs an exception each time.
const known = new Map<string, string | null>();

/** What a run of signs was meant to be, through any number of encodings; null when it is no such run. */
function meant(run: string): string | null {
  const old = known.get(run);
  if (old !== undefined) return old;
  const text = decodedTwice(run);
  if (known.size < 10_000 && run.length < 32) known.set(run, text);
  return text;
}

function decodedTwice(run: string): string | null {
  const bytes = Array.from(run, byteOf);
  if (bytes.includes(-1)) return null;
  try {
    const once = utf8.decode(Uint8Array.from(bytes));
    return PORTUGUESE.test(once) ? (meant(once) ?? once) : meant(once);
  } catch {
    return null;
  }
}

const byteOf = (sign: string): number =>
  SIGNS.get(sign) ?? (sign <= '\u00ff' ? (sign.codePointAt(0) ?? -1) : -1);

// “AMANHÔ ends in a letter and a closing quote, which together look like a doubly encoded Ô.
const closesQuote = (run: string, text: string, offset: number): boolean =>
  (run === 'Ã”' && isOpen(text.slice(0, offset), '“', '”')) ||
  (run === 'Ã’' && isOpen(text.slice(0, offset), '‘', '’'));

const isOpen = (before: string, opening: string, closing: string): boolean =>
  before.lastIndexOf(opening) > before.lastIndexOf(closing);
