import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { StaticSite } from '../../gateway/server/static-site.ts';

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
