import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriers } from '../support/barriers.ts';
import { launchBrowser } from '../support/browser.ts';
import { aHub, importText } from '../support/hub.ts';
import { aFolder, aRunningHub, removeFolder, type RunningHub } from '../support/running-hub.ts';

const BOUNDARY = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { id: '3136702' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [-43.6, -21.9],
            [-43.2, -21.9],
            [-43.2, -21.6],
            [-43.6, -21.6],
            [-43.6, -21.9],
          ],
        ],
      },
    },
  ],
});
// Two CRAS at one door, a CREAS beside it, one place that is protected and one without a point.
const UNITS = `# tipo: unidades
# municipio: 3136702
# fonte: Rede inventada para o teste
# demonstracao: sim
tipo;id;nome;localizacao;motivo;acesso;endereco;latitude;longitude
CRAS;3136702-cras-1;CRAS Um;pública;;;Rua Inventada, 1;-21,76001;-43,35001
CRAS;3136702-cras-2;CRAS Dois;pública;;;Rua Inventada, 2;-21,76003;-43,35003
CREAS;3136702-creas-1;CREAS Um;pública;;;Rua Inventada, 3;-21,74;-43,36
CREAS;3136702-creas-2;CREAS Dois;pública;;;Rua Inventada, 4;;
acolhimento;3136702-acolhimento-1;Acolhimento para crianças e adolescentes;protegida;Divulgar onde fica poria em perigo quem mora lá.;3136702-creas-1;;;
`;

let folder: string;
let hub: RunningHub;
beforeAll(async () => {
  folder = await aFolder();
  const before = await aHub('pglite', { dataDir: join(folder, 'data') });
  await importText(before, UNITS, { name: 'unidades.csv' });
  await importText(before, BOUNDARY, { name: 'limites.json' });
  await before.close();
  hub = await aRunningHub(folder);
}, 300_000);
afterAll(async () => {
  await hub?.stop();
  await removeFolder(folder);
});

test('the map has the units of the list by their numbers, and no protected place', async () => {
  const page = await (await fetch(`${hub.address}/mg/juiz-de-fora/rede/`)).text();
  const html = page.replaceAll('\u00a0', ' ');
  const [map = ''] = /<figure class="chart map.*?<\/figure>/s.exec(html) ?? [];

  const marks = [...map.matchAll(/<a href="#([^"]+)" aria-label="(\d+), ([^"]+)">/g)].map(
    ([, anchor, number, name]) => ({ anchor, number, name }),
  );
  expect(new Set(marks.map(({ name }) => name))).toEqual(new Set(['CRAS Um', 'CRAS Dois', 'CREAS Um']));
  for (const { anchor, number } of marks) {
    const item = new RegExp(`<li id="${anchor}">.*?<span class="k[^>]*>(\\d+)<`, 's').exec(html);
    expect(item?.[1], anchor).toBe(number);
  }
  expect(map).toContain('Mapa das 3 unidades de Juiz de Fora');
  expect(map).toContain('class="land"');
  expect(map).toContain('Rede inventada para o teste');
  expect(html).toContain('1 unidade não tem ponto que se possa desenhar.');
  expect(map).not.toContain('Acolhimento');
});

test('no number covers another, none leaves the drawing, and a phone shows it without a barrier', async () => {
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ viewport: { width: 360, height: 800 }, bypassCSP: true });
    const page = await context.newPage();
    await page.goto(`${hub.address}/mg/juiz-de-fora/rede/`);
    const drawing = await page.locator('.map svg').boundingBox();
    const boxes = await Promise.all((await page.locator('.map a').all()).map((mark) => mark.boundingBox()));
    expect(boxes).toHaveLength(3);
    for (const [index, one] of boxes.entries()) {
      if (!one || !drawing) throw new Error('not drawn');
      expect(one.width).toBeGreaterThanOrEqual(24);
      expect(one.x).toBeGreaterThanOrEqual(drawing.x);
      expect(one.x + one.width).toBeLessThanOrEqual(drawing.x + drawing.width);
      for (const other of boxes.slice(index + 1)) {
        if (!other) throw new Error('not drawn');
        const [dx, dy] = [one.x - other.x, one.y - other.y];
        expect(Math.hypot(dx, dy)).toBeGreaterThan((one.width + other.width) / 2 - 2);
      }
    }
    expect(await barriers(page)).toEqual([]);
  } finally {
    await browser.close();
  }
});
