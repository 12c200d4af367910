import { writeFile } from 'node:fs/promises';
import { composeSchema } from './compose.ts';
import { definitions } from '../subgraphs/index.ts';

// npm run schema: writes the files of schema/ from the four subgraphs. No database is opened.
// With --release, today's public graph becomes the one that later changes are held against.
const files = await composeSchema(definitions);
if (process.argv.includes('--release')) files['released.graphql'] = files['public.graphql'] ?? '';
for (const [name, text] of Object.entries(files)) {
  await writeFile(new URL(name, import.meta.url), text);
  console.log(`schema/${name}`);
}
