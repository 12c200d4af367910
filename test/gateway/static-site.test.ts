import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PAGE_HEADERS, StaticSite } from '../../gateway/server/static-site.ts';

let folder: string;
let server: Server;
let address: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'suas-site-'));
  await writeSite('site', ['plano', 'rede']);
  const site = new StaticSite(join(folder, 'site'));
  server = createServer((request, response) => site.answer(request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true, force: true });
});

async function writeSite(name: string, pages: string[]): Promise<void> {
  for (const page of pages) {
    await mkdir(join(folder, name, page), { recursive: true });
    await writeFile(join(folder, name, page, 'index.html'), `<p>${page} de ${name}</p>`);
  }
  await writeFile(join(folder, name, '404.html'), '<p>não existe</p>');
  await writeFile(join(folder, name, 'versao.json'), '{}');
}

const page = async (path: string) => (await fetch(`${address}${path}`)).text();

test('a new site is served as soon as it lies in the place of the old one', async () => {
  expect(await page('/plano/')).toBe('<p>plano de site</p>');
  await writeSite('next', ['plano', 'conselho']);
  await rename(join(folder, 'site'), join(folder, 'old'));
  await rename(join(folder, 'next'), join(folder, 'site'));

  expect(await page('/plano/')).toBe('<p>plano de next</p>');
  expect(await page('/conselho/')).toBe('<p>conselho de next</p>');
  expect(await page('/rede/')).toBe('<p>não existe</p>');
});

test('a file that has gone is told as missing, and the others are served on', async () => {
  await rm(join(folder, 'site', 'rede', 'index.html'));
  expect(await page('/rede/')).toBe('<p>não existe</p>');
  expect(await page('/plano/')).toBe('<p>plano de site</p>');
});

test('a file whose name is made of its content may be kept for good, and a page is asked for again', async () => {
  await mkdir(join(folder, 'site', '_imagens'), { recursive: true });
  await writeFile(join(folder, 'site', '_imagens', '0a1b2c3d.png'), 'x');
  await writeFile(join(folder, 'site', 'estilo.Dk-rZ_Ix.css'), 'p{}');
  const kept = async (path: string) => (await fetch(address + path)).headers.get('cache-control');
  for (const path of ['/_imagens/0a1b2c3d.png', '/estilo.Dk-rZ_Ix.css'])
    expect([path, await kept(path)]).toEqual([path, 'public, max-age=31536000, immutable']);
  expect(await kept('/plano/')).toBe('public, no-cache');
});

test('a file to take away says its media type, and text its encoding', async () => {
  const types = {
    'a.csv': 'text/csv; charset=utf-8',
    'a.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'a.ods': 'application/vnd.oasis.opendocument.spreadsheet',
    'a.parquet': 'application/vnd.apache.parquet',
  };
  for (const [name, type] of Object.entries(types)) {
    await writeFile(join(folder, 'site', name), 'x');
    const { status, headers } = await fetch(`${address}/${name}`);
    expect([name, status, headers.get('content-type')]).toEqual([name, 200, type]);
  }
});

test('what a rendering notes for itself, and the page of what is missing, have no address', async () => {
  await writeFile(join(folder, 'site', '.conjuntos.json'), '{}');
  await mkdir(join(folder, 'site', '.well-known'));
  await writeFile(join(folder, 'site', '.well-known', 'security.txt'), 'Contact: x');
  for (const path of ['/.conjuntos.json', '/%2Econjuntos.json', '/404.html', '/404', '/404/']) {
    const answer = await fetch(address + path);
    expect([path, answer.status, await answer.text()]).toEqual([path, 404, '<p>não existe</p>']);
  }
  expect(await page('/.well-known/security.txt')).toBe('Contact: x');
});

test('what is missing, what lies elsewhere and what has not changed are sent with what pages are sent with', async () => {
  const seen = await fetch(`${address}/plano/`);
  const tag = seen.headers.get('etag') ?? '';
  expect(tag).not.toBe('');
  const unchanged = await fetch(`${address}/plano/`, { headers: { 'if-none-match': tag } });
  expect(unchanged.status).toBe(304);
  for (const name of ['etag', 'cache-control', 'vary'])
    expect([name, unchanged.headers.get(name)]).toEqual([name, seen.headers.get(name)]);

  const changed = await fetch(`${address}/plano/`, { headers: { 'if-none-match': '"another"' } });
  expect([changed.status, changed.headers.get('etag')]).toEqual([200, tag]);
  const missing = await fetch(`${address}/nada/`, { headers: { 'if-none-match': '"another"' } });
  expect([missing.status, missing.headers.get('etag')]).toEqual([404, null]);
  const moved = await fetch(`${address}/plano`, { redirect: 'manual' });
  expect(moved.status).toBe(301);
  for (const { status, headers } of [seen, unchanged, missing, moved])
    for (const [name, value] of Object.entries(PAGE_HEADERS))
      expect([status, name, headers.get(name)]).toEqual([status, name, value]);
});
