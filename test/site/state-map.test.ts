import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stateMap } from '../../site/src/charts/map/state-map.ts';
import { barriers, LOOKS, WIDTHS } from '../support/barriers.ts';
import { launchBrowser } from '../support/browser.ts';
import { aHub, importText, realDocument } from '../support/hub.ts';
import { htmlFaults } from '../support/html-faults.ts';
import { runProgram } from '../support/processes.ts';
import { aFolder, aRunningHub, removeFolder, type RunningHub } from '../support/running-hub.ts';

const PLACES = `# tipo: municipios-fatos
# fonte: Vizinhos de Juiz de Fora
ibge;nome;uf
3115904;Chácara;MG
3119609;Coronel Pacheco;MG
3140803;Matias Barbosa;MG
`;
const UNITS = `# tipo: unidades
# municipio: 3115904
# fonte: Rede inventada para o teste
# demonstracao: sim
tipo;id;nome;localizacao;motivo;acesso;endereco
CRAS;3115904-cras-1;CRAS Um;pública;;;Rua Inventada, 1
`;
/** A border with many turns, from north to south, that two invented areas share. */
const border = Array.from({ length: 41 }, (_, at) => [-43.3 + 0.02 * Math.sin(at), -21.6 - at * 0.01]);
const BOUNDARIES = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    { id: '3136702', ring: [[-43.6, -21.6], ...border, [-43.6, -22], [-43.6, -21.6]] },
    { id: '3115904', ring: [...border.toReversed(), [-43, -21.6], [-43, -22], border.at(-1)] },
    // A plot of a hundred metres: too small to be an area on the map of a state.
    {
      id: '3119609',
      ring: [
        [-43.7, -21.5],
        [-43.699, -21.5],
        [-43.699, -21.501],
        [-43.7, -21.5],
      ],
    },
  ].map(({ id, ring }) => ({
    type: 'Feature',
    properties: { id },
    geometry: { type: 'Polygon', coordinates: [ring] },
  })),
});

let folder: string;
let hub: RunningHub;
beforeAll(async () => {
  folder = await aFolder();
  const before = await aHub('pglite', { dataDir: join(folder, 'data') });
  await importText(before, PLACES, { name: 'municipios.csv' });
  await importText(before, UNITS, { name: 'unidades.csv' });
  await importText(before, BOUNDARIES, { name: 'limites.json' });
  await before.close();
  hub = await aRunningHub(folder);
}, 300_000);
afterAll(async () => {
  await hub?.stop();
  await removeFolder(folder);
});

const pageOf = async (path: string) =>
  (await (await fetch(hub.address + path)).text()).replaceAll('\u00a0', ' ');

test('every municipality with a boundary is a link with its name, under what is published of it', async () => {
  const html = await pageOf('/mg/mapa/');
  const groups = [...html.matchAll(/<g role="group" aria-label="([^"]+)" ([^>]+)>(.*?)<\/g>/g)].map(
    ([, label, look, links = '']) => ({
      label,
      look,
      towns: [...links.matchAll(/<a href="([^"]+)"><text>([^<]+)<\/text><(path|circle) /g)].map(
        ([, href, name, shape]) => ({ href, name, shape }),
      ),
    }),
  );
  expect(groups).toEqual([
    {
      label: 'Sem plano, com outros dados do município: 1',
      look: 'fill="url(#hachura)"',
      towns: [{ href: '/mg/juiz-de-fora/', name: 'Juiz de Fora', shape: 'path' }],
    },
    {
      label: 'Só unidades, de uma lista nacional: 1',
      look: 'fill="url(#pontos)"',
      towns: [{ href: '/mg/chacara/', name: 'Chácara', shape: 'path' }],
    },
    {
      label: 'Nada publicado ainda: 1',
      look: 'class="f0"',
      towns: [{ href: '/mg/coronel-pacheco/', name: 'Coronel Pacheco', shape: 'circle' }],
    },
  ]);
  const key = [...html.matchAll(/<rect ([^>]+?) x="1" [^>]+\/><\/svg>\s*([^<]+?)\s*<\/li>/g)];
  expect(key.map(([, look, label]) => ({ look, label }))).toEqual([
    { look: 'class="f1"', label: 'Com plano municipal: 0' },
    ...groups.map(({ look, label }) => ({ look, label })),
  ]);
  expect(html).toContain('id="hachura"');
  expect(html).toContain('id="pontos"');
  expect(html).toContain('Limites municipais (MG)');
  expect(await htmlFaults(html, '/mg/mapa/')).toEqual([]);
});

test('a municipality without a boundary is named beside the map, and is in the list that the map leads to', async () => {
  const html = await pageOf('/mg/mapa/');
  expect(html).toContain(
    '1 município não está no mapa, porque o limite não foi publicado aqui: Matias Barbosa.',
  );
  expect(html).toContain('href="/mg/#todos"');
  expect(await pageOf('/mg/')).toMatch(/id="todos".*href="\/mg\/matias-barbosa\/"/s);
});

test('a state leads to its map, and one without boundaries says that it has none', async () => {
  expect(await pageOf('/mg/')).toContain('href="/mg/mapa/"');
  expect(await pageOf('/pr/')).toContain('Não há mapa: os limites dos municípios não foram publicados aqui.');
  expect((await fetch(`${hub.address}/pr/mapa/`)).status).toBe(404);
});

/** The places of the ring that a path draws, from its steps. */
function places(path: string): Set<string> {
  const numbers = (path.match(/-?\d+/g) ?? []).map(Number);
  let [x = 0, y = 0] = numbers;
  const found = new Set([`${x} ${y}`]);
  for (let at = 2; at < numbers.length; at += 2) {
    [x, y] = [x + numbers[at]!, y + numbers[at + 1]!];
    found.add(`${x} ${y}`);
  }
  return found;
}

test('a border that two municipalities share is one line', async () => {
  const html = await pageOf('/mg/mapa/');
  const drawn = (name: string) =>
    places(new RegExp(`<text>${name}</text><path d="([^"]+)"`).exec(html)?.[1] ?? '');
  const [west, east] = [drawn('Juiz de Fora'), drawn('Chácara')];
  // Each has two corners of its own; all else is the border, with its turns.
  expect(west.size).toBeGreaterThan(12);
  const own = (all: Set<string>, other: Set<string>) => [...all].filter((place) => !other.has(place));
  expect(own(west, east)).toHaveLength(2);
  expect(own(east, west)).toHaveLength(2);
});

test('the keyboard reaches each municipality and shows its name, and no look has a barrier', async () => {
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    await page.goto(`${hub.address}/mg/mapa/`);
    await page.getByRole('link', { name: 'Pular o mapa' }).focus();
    for (const name of ['Juiz de Fora', 'Chácara', 'Coronel Pacheco']) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.textContent')).toBe(name);
      expect(await page.locator('.towns').getByRole('link', { name, exact: true }).count()).toBe(1);
      expect(await page.evaluate('getComputedStyle(document.activeElement.firstChild).opacity')).toBe('1');
    }
    for (const width of Object.values(WIDTHS)) {
      await page.setViewportSize({ width, height: 800 });
      for (const look of Object.keys(LOOKS) as (keyof typeof LOOKS)[])
        expect([width, look, ...(await barriers(page, look))]).toEqual([width, look]);
      expect(
        await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
      ).toBe(0);
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/mg\/coronel-pacheco\/$/);
  } finally {
    await browser.close();
  }
});

test('a map that would show the same is not drawn again', async () => {
  const onDisk = (path: string) => statSync(join(folder, 'site', path)).ino;
  const files = ['mg/mapa/index.html', 'mg/index.html'];
  const [map, state] = files.map(onDisk);
  const file = join(folder, 'unidades.csv');
  writeFileSync(file, UNITS.replace('Rua Inventada, 1', 'Rua Inventada, 2'));
  const { code, output } = await runProgram('gateway/commands/import.ts', [file], hub.env);
  expect([code, output]).toEqual([0, output]);
  while (onDisk('mg/index.html') === state) await new Promise((done) => setTimeout(done, 200));
  expect(onDisk('mg/mapa/index.html')).toBe(map);
}, 180_000);

test.for([
  ['31', 853, 27],
  ['15', 143, 10],
] as const)(
  'the map of state %s with its %i municipalities is at most %i KB',
  async ([code, towns, most], context) => {
    const { text } = await realDocument(`data/boundaries/geojs-${code}-mun.json`, context);
    const { features } = JSON.parse(text) as FeatureCollection<
      Polygon | MultiPolygon,
      { id: string; name: string }
    >;
    const group = {
      label: 'Todos',
      look: 'class="f0"',
      towns: features.map(({ geometry, properties: { id, name } }) => ({
        ibgeCode: id,
        name,
        href: `/uf/${name.toLowerCase().replaceAll(' ', '-')}/`,
        geometry,
      })),
    };
    const { body } = stateMap({ name: 'Estado', groups: [group] });
    expect(body.match(/<a href="[^"]+"><text>[^<]+<\/text><(path d="M|circle )/g)).toHaveLength(towns);
    // With the frame around it the page has 35 KB at most, as one with many figures; all but the largest have 20.
    expect(brotliCompressSync(body).length).toBeLessThan(most * 1024);
  },
);
