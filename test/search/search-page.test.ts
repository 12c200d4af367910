import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase } from '../support/fresh-database.ts';
import { DATABASES } from '../support/hub.ts';
import { runProgram } from '../support/processes.ts';
import { aFolder, aRunningHub, removeFolder, type RunningHub } from '../support/running-hub.ts';
import { PAIRS } from './pairs.ts';

interface Found {
  html: string;
  status: string;
  /** The results' addresses, in order. */
  links: string[];
}

const unescaped = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"');

describe.each(DATABASES)('the search page, on %s', (database) => {
  let folder: string;
  let hub: RunningHub;
  beforeAll(async () => {
    folder = await aFolder();
    hub = await aRunningHub(folder, database === 'postgresql' ? { DATABASE_URL: await freshDatabase() } : {});
  }, 180_000);
  afterAll(async () => {
    await hub?.stop();
    await removeFolder(folder);
  });

  const found = async (query: Record<string, string>): Promise<Found> => {
    const response = await fetch(`${hub.address}/busca/?${new URLSearchParams(query).toString()}`);
    const html = await response.text();
    const [, status = ''] = /<p role="status">(.*?)<\/p>/s.exec(html) ?? [];
    const links = [...html.matchAll(/<li><h3><a href="([^"]*)"/g)].map(([, href = '']) => unescaped(href));
    return { html, status, links };
  };

  test.each(PAIRS)('"$text" finds $finds $town', async ({ text, finds, town = '' }) => {
    const { links, status } = await found({ q: text, municipio: town });
    expect(links.slice(0, 8), status).toContain(finds);
  });

  test('every result leads to a page, and to a place in it that is there', async () => {
    const seen = new Set<string>();
    for (const q of [
      'conselho',
      'plano',
      'assistência social',
      'reunião',
      'município',
      'parceria',
      'CRAS órgão',
    ])
      for (const municipio of ['', '0000000'])
        for (const pagina of ['1', '2', '3'])
          for (const link of (await found({ q, municipio, pagina })).links) seen.add(link);

    expect(seen.size).toBeGreaterThan(60);
    for (const link of seen) {
      const response = await fetch(hub.address + link);
      expect(response.status, link).toBe(200);
      // Every page has a main part.
      const [, anchor = 'conteudo'] = link.split('#');
      expect(await response.text(), link).toContain(`id="${anchor}"`);
    }
  });

  test('pages of results follow each other without gap or repetition, whoever owns them', async () => {
    const links: string[] = [];
    let count = 0;
    for (const pagina of ['1', '2', '3', '4', '5', '6', '7', '8']) {
      const { html } = await found({ q: 'assistência social', municipio: '0000000', pagina });
      const [, total = '0'] = /<b>([\d.]+) resultados\.<\/b>/.exec(html) ?? [];
      count = Number(total.replace('.', ''));
      links.push(...[...html.matchAll(/<li><h3>(.*?)<\/p>/gs)].map(([, item = '']) => item));
    }
    expect(count).toBeGreaterThan(40);
    expect(count).toBeLessThan(160);
    expect(links).toHaveLength(count);
    expect(new Set(links).size).toBe(count);
  });

  test('narrows to a subject and to a municipality by code, name, and name with state', async () => {
    const all = await found({ q: 'assistência social', municipio: '0000000' });
    const only = await found({ q: 'assistência social', municipio: '0000000', assunto: 'conselho' });
    expect(only.links.length).toBeGreaterThan(0);
    expect(only.links.every((link) => link.startsWith('/exemplo/conselho/'))).toBe(true);
    expect(all.links.some((link) => !link.startsWith('/exemplo/conselho/'))).toBe(true);
    expect(only.html).toContain('<option value="conselho" selected');
    expect(only.html).toContain('<details class="filters" open');
    expect((await found({ q: 'reunião', municipio: '411370' })).html).toContain('value="Londrina (PR)"');
    const towns = await Promise.all(
      ['4113700', '411370', 'londrina', 'Londrina (PR)', 'LONDRINA/pr'].map(
        async (municipio) => (await found({ q: 'reunião', municipio })).links,
      ),
    );
    expect(towns[0]).toHaveLength(20);
    for (const links of towns) expect(links).toEqual(towns[0]);
    expect((await found({ q: 'reunião', municipio: 'Londrina (SC)' })).status).toContain('Nenhum município');
  });

  test('every subject that the form offers is one that the server knows', async () => {
    const { html } = await found({});
    const codes = [...html.matchAll(/<option value="(\w+)"/g)].map(([, code = '']) => code);
    expect(codes).toHaveLength(7);
    for (const assunto of codes)
      expect((await found({ q: 'plano', assunto })).html, assunto).toContain(
        `<option value="${assunto}" selected`,
      );
  });

  test('where nothing fits, it says so and tells whom the municipality has to ask', async () => {
    const there = await found({ q: 'xyzxyz', municipio: '0000000' });
    expect(there.status).toContain('Nenhum resultado');
    expect(there.html).toContain('Quem cuida disso em Município-exemplo');
    const named = await found({ q: 'xyzxyz em Londrina' });
    expect(named.status).toContain('Nenhum resultado');
    expect(named.html).toContain('Nada encontrado para “xyzxyz” em Londrina (PR)');
    expect(named.html).toContain('Londrina não publicou aqui nenhum órgão');
    expect((await found({ q: 'xyzxyz' })).html).toContain('href="tel:121"');
  });

  test('when not all words are together it says what it shows instead', async () => {
    expect((await found({ q: 'paragomi' })).status).toContain('começam como');
    expect((await found({ q: 'acolhimento xyzxyz' })).status).toContain('têm alguma delas');
  });

  test('tells a unit that has closed and the demonstration as what they are', async () => {
    const { html } = await found({ q: 'centro de convivência', municipio: '0000000' });
    expect(/href="[^"]*exemplo-convivencia-2[^"]*".*?<\/li>/s.exec(html)?.[0]).toContain(
      'fechada · demonstração',
    );
  });

  test('is sent with the policy of every page, without a script, compressed, and kept by nobody', async () => {
    const hostile = `"><script>alert(1)</script>$&'`;
    const response = await fetch(
      `${hub.address}/busca/?q=${encodeURIComponent(hostile)}&municipio=${encodeURIComponent(hostile)}`,
      {
        headers: { 'accept-encoding': 'br' },
      },
    );
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-encoding')).toBe('br');
    const html = await response.text();
    expect(html).toContain('&lt;script&gt;alert(1)');
    expect(html).not.toContain('<script');
  });

  test('without a server the page is an index of subjects', async () => {
    const file = join(folder, 'site', 'busca', 'index.html');
    expect(existsSync(file)).toBe(true);
    const page = await readFile(file, 'utf8');
    expect(page).toContain('use o índice abaixo');
    for (const link of [
      '/mg/juiz-de-fora/orcamento/',
      '/pr/londrina/conselho/',
      '/pa/paragominas/praticas/',
      '/glossario/',
    ])
      expect(page).toContain(`href="${link}"`);
    expect((await found({})).html).not.toContain('use o índice abaixo');
  });

  test('a national body leads to the page of the country', async () => {
    const file = join(folder, 'nacional.csv');
    await writeFile(file, '# tipo: conselhos\nid;tipo;nome;ibge;uf\ncnas;CNAS;Colegiado de todo o país;;\n');
    const { code, output } = await runProgram('gateway/commands/import.ts', [file], hub.env);
    expect({ code, output }).toMatchObject({ code: 0 });
    const { html } = await found({ q: 'colegiado de todo o país' });
    expect(html).toContain('<h3><a href="/brasil/">Colegiado de todo o país</a></h3>');
  });
});
