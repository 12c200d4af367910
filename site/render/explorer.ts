// Writes the explorer below a folder: `node site/render/explorer.ts FOLDER`. GraphiQL with all it needs is one page,
// so that it works without any other server. A process of its own, not an Astro page: its 9 MB would be parsed,
// bundled and held several times over by the process that renders all the others.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { explorerQuestion } from '../src/text/ready-questions.ts';
import { endWithParent } from './with-parent.ts';

endWithParent(() => process.exit(1));
const [, , folder] = process.argv;
if (!folder) throw new Error('Diga em que pasta escrever o explorador: explorer.ts PASTA.');

const page = renderGraphiQL({
  title: 'Explorador da API · SUAS às claras',
  endpoint: '/graphql',
  defaultQuery: explorerQuestion,
}).replace('<html lang="en">', '<html lang="pt-BR">');
const target = join(folder, 'dados', 'api', 'explorador');
mkdirSync(target, { recursive: true });
writeFileSync(join(target, 'index.html'), page.trimStart());
