import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { Archive } from '../../site/src/downloads/archive.ts';
import { runProgram } from '../support/processes.ts';
import { aFolder, aRunningHub, removeFolder, type RunningHub } from '../support/running-hub.ts';

const HEAD = `# tipo: unidades
# municipio: 0000000
# demonstracao: sim
# completa: sim
tipo;id;nome;localizacao;motivo;acesso;endereco;bairro;cep;latitude;longitude;telefones;horario
CRAS;exemplo-porta;CRAS da Porta;pública;;;Rua Um, 1;;;;;;
`;
const SECRET = 'Rua Marcada Nove';
const OPEN = `${HEAD}outra;exemplo-acolhimento-9;Casa da ${SECRET};pública;;;${SECRET}, 9;;;;;;\n`;
const MORE = `${OPEN}CRAS;exemplo-novo;CRAS Novo;pública;;;Rua Dois, 2;;;;;;\n`;
const PROTECTED = `${HEAD}outra;exemplo-acolhimento-9;Acolhimento institucional;protegida;;exemplo-porta;;;;;;;\n`;

interface Manifest {
  versao: string;
  publicado_em: string;
  retirado_em?: string;
  motivo?: string;
}

let folder: string;
let hub: RunningHub | undefined;
afterEach(async () => {
  await hub?.stop();
  hub = undefined;
  await removeFolder(folder);
});

test('a version stays at its address, until it shows what is protected today: then a notice is all that is left', async () => {
  folder = await aFolder();
  hub = await aRunningHub(folder);
  const { address, env } = hub;
  const get = (path: string) => fetch(`${address}/${path}`);
  const text = async (path: string) => (await get(path)).text();
  const manifest = async (path: string) => (await (await get(`${path}/manifesto.json`)).json()) as Manifest;
  const current = () => manifest('dados/municipios/0000000');
  const importing = async (name: string, content: string, seen: string) => {
    writeFileSync(join(folder, name), content);
    const { code, output } = await runProgram('gateway/commands/import.ts', [join(folder, name)], env);
    expect({ code, output }).toMatchObject({ code: 0 });
    await expect
      .poll(() => text('dados/municipios/0000000/unidades.csv'), { timeout: 90_000, interval: 250 })
      .toContain(seen);
  };
  const town = await manifest('dados/municipios/3136702');
  const inodes = () =>
    [`dados/municipios/3136702`, `dados/versoes/suas-3136702-${town.versao}`].map(
      (path) => statSync(join(folder, 'site', path, 'fontes.csv')).ino,
    );
  expect(new Set(inodes()).size, 'a version takes no space while it is the one of today').toBe(1);

  await importing('aberta.csv', OPEN, SECRET);
  const first = await current();
  const firstPath = `dados/versoes/suas-0000000-${first.versao}`;
  const firstUnits = await text(`${firstPath}/unidades.csv`);
  expect(firstUnits).toContain(SECRET);

  await importing('mais.csv', MORE, 'CRAS Novo');
  const second = await current();
  expect(second.versao).not.toBe(first.versao);
  expect(await text(`${firstPath}/unidades.csv`)).toBe(firstUnits);
  expect(await text('exemplo/dados/')).toContain(`href="/${firstPath}/manifesto.json"`);
  const kept = await manifest('dados/municipios/3136702');
  expect(kept, 'a municipality without changes keeps its files').toEqual(town);

  await importing('protegida.csv', PROTECTED, 'protegido');
  for (const { versao, publicado_em } of [first, second]) {
    const path = `dados/versoes/suas-0000000-${versao}`;
    expect(await manifest(path)).toMatchObject({
      versao,
      publicado_em,
      retirado_em: expect.stringMatching(/^\d{4}-/),
      motivo: expect.stringContaining('protegido'),
    });
    expect((await get(`${path}/unidades.csv`)).status).toBe(404);
    expect(readdirSync(join(folder, 'site', path))).toEqual(['manifesto.json']);
  }
  expect(await text('exemplo/dados/')).toContain('retirada em');
  const listed = JSON.parse(await text('dados/versoes.json')) as { endereco: string; retirado_em?: string }[];
  expect(listed.some(({ retirado_em }) => retirado_em)).toBe(true);
  for (const { endereco } of listed)
    expect([endereco, (await get(endereco.slice(1))).status]).toEqual([endereco, 200]);
  expect(filesWith(join(folder, 'site'), SECRET)).toEqual([]);
  expect(new Set(inodes()).size).toBe(1);
}, 300_000);

test('a count that is hidden today takes away the versions that showed it, and no other', async () => {
  folder = await aFolder();
  const place = {
    out: join(folder, 'novo'),
    published: join(folder, 'velho'),
    madeWith: 'x',
    tell: () => undefined,
    bringAlong: () => undefined,
    look: 'look',
    askPicture: () => undefined,
  };
  const version = (versao: string, valor: string | null, situacao: string) => {
    const path = join(place.published, 'dados/versoes', `suas-1-${versao}`);
    mkdirSync(path, { recursive: true });
    const manifest = { conjunto: 'suas-1', versao, publicado_em: '2026-01-01T00:00:00Z', arquivos: [] };
    writeFileSync(join(path, 'manifesto.json'), JSON.stringify(manifest));
    writeFileSync(join(path, 'numeros.json'), JSON.stringify([{ id: 'a', valor, situacao }]));
  };
  version('mostrava', '3', 'Publicado');
  version('ocultava', null, 'Oculto');
  const column = (name: string) => ({ name, title: name, type: 'text' as const, about: name });

  const archive = new Archive(place);
  archive.withdrawUnsafe(
    'suas-1',
    'hoje',
    [
      {
        name: 'numeros',
        title: 'Números',
        about: 'Números.',
        key: ['id'],
        columns: [column('id'), column('valor'), { ...column('situacao'), hidden: 'Oculto' }],
        rows: [['a', null, 'Oculto']],
      },
    ],
    [],
  );

  const left = (versao: string) => readdirSync(join(place.out, 'dados/versoes', `suas-1-${versao}`));
  expect(left('mostrava')).toEqual(['manifesto.json']);
  expect(left('ocultava').toSorted()).toEqual(['manifesto.json', 'numeros.json']);
  expect(
    readdirSync(join(place.published, 'dados/versoes/suas-1-mostrava')).toSorted(),
    'the site that is served stays whole until the new one takes its place',
  ).toEqual(['manifesto.json', 'numeros.json']);
});

/** Files below a folder that contain some words. */
function filesWith(place: string, words: string): string[] {
  return readdirSync(place, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path).includes(words));
}
