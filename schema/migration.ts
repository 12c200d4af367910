import { readdir, writeFile } from 'node:fs/promises';
import { closeBackend, openBackend, openDatabase } from '../subgraphs/shared/database.ts';
import { SUBGRAPH_NAMES, type SubgraphName } from '../subgraphs/shared/subgraph.ts';
import { definitions } from '../subgraphs/index.ts';

// npm run migration -- NAME what-changes: writes a migration with what the entities have and the tables lack.
const [name, title = 'change'] = process.argv.slice(2);
const definition = definitions.find((each) => each.name === name);
if (!definition) throw new Error(`"${name}" is no subgraph. Use one of ${SUBGRAPH_NAMES.join(', ')}.`);

const sql = await missingSql();
if (sql.length === 0) console.log(`${definition.name}: the tables are as the entities say.`);
else await writeMigration(definition.name, sql);

async function missingSql(): Promise<string[]> {
  const backend = await openBackend({ dataDir: null });
  const database = await openDatabase(backend, definition!);
  const update = await database.orm.schema.getUpdateSchemaSQL({ wrap: false, safe: false });
  await database.close();
  await closeBackend(backend);
  return update
    .split(/;\n/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

async function writeMigration(subgraph: SubgraphName, statements: string[]): Promise<void> {
  const folder = new URL(`../subgraphs/${subgraph}/migrations/`, import.meta.url);
  const files = (await readdir(folder)).filter((file) => /^\d{4}-/.test(file));
  const number = String(files.length + 1).padStart(4, '0');
  const className = `Migration${number}`;
  await writeFile(
    new URL(`${number}-${title}.ts`, folder),
    `import { Migration } from '@mikro-orm/migrations';

export class ${className} extends Migration {
  override up(): void {
${statements.map((statement) => `    this.addSql(\`${statement.replace(/;$/, '')};\`);`).join('\n')}
  }
}
`,
  );
  const all = [...files, `${number}-${title}.ts`];
  const lines = all.map((file) => `import { Migration${file.slice(0, 4)} } from './${file}';`);
  const entries = all.map(
    (file) => `  { name: '${file.replace(/\.ts$/, '')}', class: Migration${file.slice(0, 4)} },`,
  );
  await writeFile(
    new URL('index.ts', folder),
    `${lines.join('\n')}\n\n/** All migrations of this schema, oldest first; one that has landed is never edited. */\nexport const migrations = [\n${entries.join('\n')}\n];\n`,
  );
  console.log(`Wrote subgraphs/${subgraph}/migrations/${number}-${title}.ts`);
}
