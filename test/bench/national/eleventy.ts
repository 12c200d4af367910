import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchTool } from '../tool.ts';

/** A municipality as the peer's templates get it. */
interface PeerTown {
  name: string;
  path: string;
  ibgeCode: string;
  state: string;
  units: { name: string; kind: string; address: string; source: string }[];
}

const LAYOUT = `<!DOCTYPE html><html lang="pt-BR"><head><meta charset="utf-8"><title>{{ title | safe }}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"></head><body><nav><a href="/">Início</a></nav>
<main><h1>{{ title | safe }}</h1>{{ content | safe }}</main></body></html>`;
const page = (place: string, title: string, body: string): string => `---
pagination:
  data: towns
  size: 1
  alias: town
permalink: "{{ town.path }}${place}index.html"
layout: page.njk
eleventyComputed:
  title: "${title} {{ town.name }} ({{ town.state }})"
---
${body}`;
const UNITS = `<table><thead><tr><th>Unidade</th><th>Tipo</th><th>Endereço</th><th>Fonte</th></tr></thead><tbody>
{% for unit in town.units %}<tr><th>{{ unit.name }}</th><td>{{ unit.kind }}</td><td>{{ unit.address }}</td><td>{{ unit.source }}</td></tr>
{% endfor %}</tbody></table>`;
const FILES: Record<string, string> = {
  '_includes/page.njk': LAYOUT,
  'overview.njk': page(
    '',
    'Assistência social em',
    `<p>{{ town.units | length }} unidades.</p><p><a href="{{ town.path }}rede/">Rede</a> <a href="{{ town.path }}dados/">Dados</a></p>${UNITS}`,
  ),
  'network.njk': page('rede/', 'Aonde ir em', UNITS),
  'data.njk': page(
    'dados/',
    'Baixar os dados de',
    '<p>Código IBGE {{ town.ibgeCode }}.</p><p><a href="unidades.csv">CSV</a></p>',
  ),
};

/**
 * A plain Eleventy build: overview, network and data of each municipality, from the snapshot that the site is drawn
 * from. Gives pages per second, after it has looked whether every page is there and names what it should.
 */
export async function eleventy(
  graphUrl: string,
  folder: string,
): Promise<{ pages: number; seconds: number }> {
  process.env['GRAPH_URL'] = graphUrl;
  const { snapshot } = await import('../../../site/src/graph/snapshot.ts');
  const towns = (await snapshot()).towns.map(({ name, path, ibgeCode, state, published }): PeerTown => ({
    name,
    path,
    ibgeCode,
    state: state?.code ?? '',
    units: published.networkUnits.map((unit) => ({
      name: unit.name,
      kind: unit.kind,
      address: unit.location.__typename === 'PublicLocation' ? (unit.location.address ?? '') : '',
      source: unit.source?.title ?? '',
    })),
  }));
  const tool = benchTool({ '@11ty/eleventy': '3.1.8' });
  const input = join(folder, 'eleventy');
  const output = join(folder, 'eleventy-site');
  rmSync(output, { recursive: true, force: true });
  for (const [file, text] of Object.entries({ ...FILES, '_data/towns.json': JSON.stringify(towns) })) {
    mkdirSync(join(input, file, '..'), { recursive: true });
    writeFileSync(join(input, file), text);
  }
  if (!existsSync(join(input, 'node_modules')))
    symlinkSync(join(tool, 'node_modules'), join(input, 'node_modules'));
  const start = performance.now();
  execFileSync(
    process.execPath,
    [join(tool, 'node_modules/@11ty/eleventy/cmd.cjs'), '--input=.', `--output=${output}`, '--quiet'],
    { cwd: input, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  const seconds = (performance.now() - start) / 1000;
  for (const town of towns) check(town, output);
  return { pages: towns.length * 3, seconds };
}

function check({ path, name, units }: PeerTown, output: string): void {
  const [, network = ''] = ['', 'rede/', 'dados/'].map((place) => {
    const html = readFileSync(join(output, path, place, 'index.html'), 'utf8');
    if (!html.includes(escaped(name))) throw new Error(`Eleventy's ${path}${place} does not name ${name}`);
    return html;
  });
  for (const unit of units)
    if (!network.includes(escaped(unit.name))) throw new Error(`Eleventy's ${path}rede/ lacks ${unit.name}`);
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll("'", '&#39;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
