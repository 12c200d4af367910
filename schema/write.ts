import { writeFile } from 'node:fs/promises';
import { composeSchema } from './compose.ts';
import { definitions } from './definitions.ts';

// npm run schema: writes the files of schema/ from the four subgraphs. No database is opened.
for (const [name, text] of Object.entries(await composeSchema(definitions))) {
  await writeFile(new URL(name, import.meta.url), text);
  console.log(`schema/${name}`);
}
