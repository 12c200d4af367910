import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runProgram } from '../support/processes.ts';
import { aFolder, aRunningHub, removeFolder, type RunningHub } from '../support/running-hub.ts';

const measured = (value: number) => `# tipo: apuracoes
# plano: 0000000-2022-2025
# fonte: Apuração inventada para o teste
# publicado: 2026-01-10
# demonstracao: sim
codigo;ano;valor;data;metodo
1.1.1.c;2024;${value};2024-12-31;contagem
`;

let folder: string;
let hub: RunningHub;
beforeAll(async () => {
  folder = await aFolder();
  hub = await aRunningHub(folder);
}, 180_000);
afterAll(async () => {
  await hub?.stop();
  await removeFolder(folder);
});

const onDisk = (path: string) => join(folder, 'site', path);
/** What tells a file that came along from one that was written anew. */
const madeOf = (path: string) => statSync(onDisk(path)).ino;
const rendered = () =>
  (JSON.parse(readFileSync(onDisk('versao.json'), 'utf8')) as { renderedAt: string }).renderedAt;

async function imported(value: number): Promise<void> {
  const before = rendered();
  const file = join(folder, 'apuracao.csv');
  writeFileSync(file, measured(value));
  const { code, output } = await runProgram('gateway/commands/import.ts', [file], hub.env);
  expect([code, output]).toEqual([0, output]);
  while (rendered() === before) await new Promise((done) => setTimeout(done, 200));
}

const KEPT = [
  'mg/juiz-de-fora/index.html',
  'mg/juiz-de-fora/index.html.br',
  'mg/juiz-de-fora/orcamento/2021/index.html',
  'mg/juiz-de-fora/orcamento/2021/origem.csv',
  'pr/londrina/conselho/index.html',
  'dados/municipios/3136702/manifesto.json',
];
const NEW = [
  'index.html',
  'exemplo/index.html',
  'exemplo/plano-2022-2025/1.1.1.c/index.html',
  'correcoes/index.html',
  'dados/municipios/0000000/manifesto.json',
];

test('after an import only the municipality that it speaks of is drawn again', async () => {
  const before = new Map([...KEPT, ...NEW].map((path) => [path, madeOf(path)]));
  await imported(3);
  for (const path of KEPT) expect([path, madeOf(path)]).toEqual([path, before.get(path)]);
  for (const path of NEW) expect([path, madeOf(path)]).not.toEqual([path, before.get(path)]);

  const page = await (await fetch(`${hub.address}/exemplo/plano-2022-2025/1.1.1.c/`)).text();
  expect(page).toContain('foi feito 3, contado em');
  const kept = await fetch(`${hub.address}/mg/juiz-de-fora/`, { headers: { 'accept-encoding': 'br' } });
  expect([kept.status, kept.headers.get('content-encoding')]).toEqual([200, 'br']);
}, 180_000);

test('a page that went away meanwhile is drawn again, though nothing of its data changed', async () => {
  rmSync(onDisk('pr/londrina'), { recursive: true });
  await imported(4);
  expect((await fetch(`${hub.address}/pr/londrina/conselho/`)).status).toBe(200);
}, 180_000);

test('another program draws everything again', async () => {
  const record = onDisk('.paginas.json');
  writeFileSync(record, readFileSync(record, 'utf8').replace(/"madeWith":"[^"]+"/, '"madeWith":"another"'));
  const before = madeOf('mg/juiz-de-fora/index.html');
  await imported(5);
  expect(madeOf('mg/juiz-de-fora/index.html')).not.toBe(before);
}, 180_000);
