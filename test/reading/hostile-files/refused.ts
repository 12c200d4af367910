import { expect } from 'vitest';
import type { Bytes } from '../../../subgraphs/shared/import/file/bytes.ts';
import { publicFile, type PublicFile } from '../../../subgraphs/shared/import/file/public-file.ts';
import { costOf } from '../cost.ts';
import { refusal } from '../files.ts';

export const MB = 1024 * 1024;

/** Why this file is refused. It must be found out quickly and in little memory, and the message must name the file. */
export async function refused(
  source: Bytes,
  name = 'mau.xlsx',
  read?: (file: PublicFile) => unknown,
): Promise<string> {
  let messages: readonly string[] = [];
  const cost = await costOf(async () => {
    messages = await refusal(publicFile(name, source).then((file) => read?.(file)));
  });
  expect(cost.ms).toBeLessThan(10_000);
  expect(cost.megabytes).toBeLessThan(300);
  const [message = ''] = messages;
  expect(message).toMatch(new RegExp(`^${name.replace('.', '\\.')}[:,] ?`));
  // What is wrong, and in a second sentence what to do.
  expect(message).toMatch(/\. \p{Lu}[^.]+.*\.$/u);
  return message;
}
