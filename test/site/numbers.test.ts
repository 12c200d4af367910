import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csvRows } from '../downloads/readers.ts';
import { attack, floorIn } from '../suppression/attacker.ts';
import type { Seen } from '../suppression/shown.ts';
import { aFolder, aRunningHub, removeFolder, type RunningHub } from '../support/running-hub.ts';

const SET = 'dados/municipios/0000000';
const HIDDEN = 'Oculto';
type Row = Record<string, string>;

describe('the numbers of the network', () => {
  let folder: string;
  let hub: RunningHub;
  beforeAll(async () => {
    folder = await aFolder();
    hub = await aRunningHub(folder);
  }, 300_000);
  afterAll(async () => {
    await hub?.stop();
    await removeFolder(folder);
  });

  const read = (...path: string[]) => readFileSync(join(folder, 'site', ...path), 'utf8');
  const rowsOf = (...path: string[]): Row[] => {
    const [heading = [], ...rows] = csvRows(read(...path));
    return rows.map((row) => Object.fromEntries(heading.map((name, at) => [name, row[at] ?? ''])));
  };
  const shown = ({ valor = '', situacao }: Row): number | 'hidden' | null =>
    situacao === HIDDEN ? 'hidden' : valor === '' ? null : Number(valor);

  test('are a page for each year, with stocks and flows apart, a year only of flows, and who did not tell in words', () => {
    const page = read('exemplo', 'numeros', '2024', 'index.html');
    expect(page).toContain('id="cras-fluxo"');
    expect(page).toContain('id="cras-estoque"');
    const tableOf = (id: string) => page.slice(page.indexOf(`id="${id}"`)).split('</section>')[0] ?? '';
    expect(tableOf('cras-fluxo')).toContain('data-l="ano"');
    expect(tableOf('cras-estoque')).not.toContain('data-l="ano"');
    expect(tableOf('cras-estoque')).toContain('Não some os meses');
    expect(page).toMatch(/não informou/);
    expect(page).toContain('oculto');
    expect(read('exemplo', 'rede', 'index.html')).toContain('href="/exemplo/numeros/"');
    expect(read('exemplo', 'numeros', 'index.html')).toContain('/exemplo/numeros/2024/');
  });

  test('can be taken away, of the town and of each unit, with those of territories', () => {
    const rma = rowsOf(SET, 'rma.csv');
    expect(new Set(rma.map(({ estoque_ou_fluxo }) => estoque_ou_fluxo))).toEqual(
      new Set(['estoque', 'fluxo']),
    );
    expect(rma.some(({ unidade_id }) => unidade_id === 'exemplo-cras-1')).toBe(true);
    expect(rma.some((row) => shown(row) === 'hidden')).toBe(true);
    const parts = rowsOf(SET, 'indicadores.csv').filter(
      ({ parte_do_municipio }) => parte_do_municipio !== '',
    );
    expect(parts.map(shown)).toContain('hidden');
  });

  test('tell no hidden count, put together with all other files and pages', async () => {
    const seen: Seen = new Map();
    const note = (key: string, row: Row) => {
      const value = shown(row);
      if (value !== null) seen.set(key, value);
    };
    for (const row of rowsOf(SET, 'rma.csv'))
      note([row['unidade_id'] || 'total', row['formulario'], row['codigo'], row['periodo']].join('|'), row);
    for (const row of rowsOf(SET, 'indicadores.csv'))
      note(['indicator', row['codigo'], row['periodo'], row['parte_do_municipio']].join('|'), row);
    const states = [seen];
    const found = await attack(states, floorIn(states));
    expect(found.size).toBeGreaterThan(5);
    expect([...found].filter(([, { low, high }]) => high - low < 4)).toEqual([]);

    // The pages' tables say what the files say.
    const rows = rowsOf('exemplo', 'numeros', '2024', 'rma-cras-fluxo-2024.csv');
    for (const row of rows.filter(({ situacao }) => situacao === HIDDEN)) expect(row['valor']).toBe('');
    const page = read('exemplo', 'numeros', '2024', 'index.html');
    const monthly = [
      ...page.matchAll(/<td class="num" data-l="[a-zç]+"[^>]*>\s*(?:<span[^>]*>|<b>)?([^<]+)/g),
    ];
    const numbers = monthly.filter(([, text]) => /^[\d.]+$/.test(text?.trim() ?? '')).length;
    const totals = rowsOf(SET, 'rma.csv').filter(
      (row) =>
        row['unidade_id'] === '' && row['periodo']?.startsWith('2024') && typeof shown(row) === 'number',
    );
    expect(numbers).toBe(totals.length);
  });
});
