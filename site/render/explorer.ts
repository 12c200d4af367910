// Writes the explorer below a folder: `node site/render/explorer.ts FOLDER`. GraphiQL with all it needs, in a script and
// a style sheet beside a small page, so that it works without any other server and no page has a script inside. A process
// of its own, not an Astro page: its 8 MB would be parsed, bundled and held several times over by the process that
// renders all the others.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { explorerQuestion } from '../src/text/ready-questions.ts';
import { endWithParent } from './with-parent.ts';

endWithParent(() => process.exit(1));
const [, , folder] = process.argv;
if (!folder) throw new Error('Diga em que pasta escrever o explorador: explorer.ts PASTA.');

const whole = renderGraphiQL({
  title: 'Explorador da API',
  endpoint: '/graphql',
  defaultQuery: explorerQuestion,
});
const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(whole) ?? [];
const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(whole) ?? [];
if (style === '' || script === '')
  throw new Error('O GraphiQL não veio como uma página com estilo e programa.');

/** Below the line with the way back, the explorer has all the room there is. */
const ROOM = `
body { display: flex; flex-direction: column; height: 100vh; margin: 0; }
body > header { display: flex; flex-wrap: wrap; gap: 0 1.5em; align-items: baseline; padding: 0.5em 1em; font: 1rem sans-serif; }
body > header h1 { margin: 0; font-size: 1rem; }
#root { flex: 1; min-height: 0; }
`;

const page = `<!doctype html>
<html lang="pt-BR">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Explorador da API · SUAS às claras</title>
<link rel="stylesheet" href="/dados/api/explorador/graphiql.css">
<script src="/dados/api/explorador/graphiql.js" defer></script>
</head>
<body>
<header>
<h1>Explorador da API</h1>
<nav aria-label="Voltar"><a href="/dados/api/">Voltar à documentação da API</a></nav>
</header>
<main id="root">
<noscript>O explorador precisa de JavaScript. <a href="/dados/api/">As perguntas prontas da documentação</a> não.</noscript>
</main>
</body>
</html>
`;
const target = join(folder, 'dados', 'api', 'explorador');
mkdirSync(target, { recursive: true });
writeFileSync(join(target, 'graphiql.css'), style + ROOM);
writeFileSync(join(target, 'graphiql.js'), script);
writeFileSync(join(target, 'index.html'), page);
