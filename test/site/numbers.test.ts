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

  test('and the items of a report can be taken away with what each of them speaks of', () => {
    const ties = rowsOf('exemplo', 'relatorio', '2024', 'vinculos.csv');
    expect(ties).toEqual(rowsOf(SET, 'vinculos-do-relatorio.csv').filter(({ ano }) => ano === '2024'));
    expect(ties).toHaveLength(9);
    expect(ties[0]).toMatchObject({
      area: 'Proteção Social Básica',
      codigo: '',
      situacao: '',
      estrategia_id: '0000000-2022-2025/1.2.1.b',
      estrategia: '1.2.1.b',
      unidade_id: '',
      fonte: 'Ligações inventadas do relatório de 2024',
      lugar_na_fonte: 'página 4',
    });
    const [creas, cras] = ['ATTENDANCE_CREAS', 'ATTENDANCE_CRAS'].map((code) =>
      ties.find(({ codigo }) => codigo === code),
    );
    expect(creas).toMatchObject({ area: 'Números', item: '', periodo: '2024/mean', situacao: 'Publicado' });
    expect(creas).toMatchObject({ estrategia: '', unidade_id: 'exemplo-creas-1', unidade: 'CREAS Exemplo' });
    expect(cras).toMatchObject({ area: 'Números', estrategia: '1.2.2.a', unidade_id: '' });
    const published = rowsOf(SET, 'indicadores.csv').find(
      ({ codigo, periodo }) => codigo === 'ATTENDANCE_CREAS' && periodo === '2024/mean',
    );
    expect(creas?.valor).toBe(published?.valor);
    expect(ties.filter(({ area }) => area === 'Desafios')).toHaveLength(1);
  });

  test('that a report brings are counted in its coverage, and told where they speak of a strategy or a unit', () => {
    const textOf = (...path: string[]) =>
      read(...path, 'index.html')
        .replaceAll(/<[^>]*>/g, ' ')
        .replaceAll(/&nbsp;|\s+/g, ' ');
    expect(textOf('exemplo', 'relatorio', '2024')).toMatch(/Cobertura [^:]*?desafios?, \d+ números/);
    expect(textOf('exemplo', 'plano-2022-2025', '1.2.2.a')).toMatch(
      /\(2024, média por mês\): [\d.,]+ relatório de 2024/,
    );
    const unit = textOf('exemplo', 'rede', 'exemplo-creas-1');
    expect(unit).toContain('O que o município contou desta unidade.');
    expect(unit).toMatch(/\(2024, média por mês\): [\d.,]+ relatório de 2024/);
    const html = read('exemplo', 'rede', 'exemplo-creas-1', 'index.html');
    expect(html).toContain('href="/exemplo/relatorio/2024/"');
    expect(html).toContain('href="/exemplo/relatorio/2024/#numeros"');
    expect(textOf('exemplo', 'rede', 'exemplo-acolhimento-1')).not.toContain('Nos relatórios de gestão');
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
