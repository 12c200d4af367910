import { LRUCache } from 'lru-cache';

/** A whole answer of the API, ready to be sent. */
export interface Answer {
  status: number;
  contentType: string;
  body: Buffer;
  /** The data that it was made from, when that is not today's. */
  version?: string;
}

const MAX_BYTES = 64 * 1024 * 1024;
const MAX_ENTRY_BYTES = 1024 * 1024;

/**
 * Answers kept by question, data version and day: as long as none of them changes, the same question has the same
 * answer. Errors are never kept; the least used answers make room.
 */
export class Answers {
  private readonly kept = new LRUCache<string, Answer>({
    maxSize: MAX_BYTES,
    maxEntrySize: MAX_ENTRY_BYTES,
    sizeCalculation: ({ body }, key) => body.length + 2 * key.length + 200,
  });

  get(key: string): Answer | undefined {
    return this.kept.get(key);
  }

  /** Keeps an answer that has data and no error. */
  keep(key: string, answer: Answer): void {
    const isWhole = answer.status === 200 && !answer.body.includes('"errors":');
    if (isWhole) this.kept.set(key, answer);
  }
}
