import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graphOf } from '../../gateway/graph.ts';
import type { Hub } from '../../gateway/hub/index.ts';
import { aHub, DATABASES, importText } from '../support/hub.ts';

const VERSIONS = '{ planVersion budgetVersion networkVersion councilVersion }';
const INDICATORS = `# tipo: indicadores
# municipio: 3136702
# fonte: Relatório corrigido
codigo;periodo;valor;situacao;lugar
CADUNICO_FAMILIES;2021-01;31.000;;linha 1
`;

describe('a backup', () => {
  let folder: string;
  let file: string;
  let versions: unknown;
  let runs: unknown;
  let past: unknown;
  let kept = '';
  let bytes: Buffer;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'suas-backup-'));
    file = join(folder, 'tudo.gz');
    let clock = new Date('2026-03-01T12:00:00Z');
    const hub = await aHub('pglite', { now: () => clock });
    clock = new Date('2026-04-01T12:00:00Z');
    await importText(hub, INDICATORS);
    await hub.backup(file);
    versions = await hub.graph(VERSIONS);
    runs = await hub.ledger();
    past = await graphOf(hub.gateway, '2026-03-15')(VERSIONS);
    const unit = await hub.graph<{ networkUnit: { source: { original: string } } }>(
      '{ networkUnit(id: "exemplo-cras-1") { source { original } } }',
    );
    kept = unit.networkUnit.source.original.split('/').at(-1) ?? '';
    bytes = await bytesOf(hub, kept);
    await hub.close();
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each(DATABASES)(
    'of PGlite brings data, ledger, history and kept files back on %s',
    async (database) => {
      const hub = await aHub(database, { isEmpty: true });
      await hub.restore(file, false);
      expect(await hub.graph(VERSIONS)).toEqual(versions);
      expect(await hub.ledger()).toEqual(runs);
      expect(await graphOf(hub.gateway, '2026-03-15')(VERSIONS)).toEqual(past);
      expect(await bytesOf(hub, kept)).toEqual(bytes);
      // The restored database goes on: numbers of changes do not collide.
      const { parts } = await importText(hub, INDICATORS.replace('31.000', '30.000'));
      expect(parts[0]?.changes.changed).toBe(1);
      await expect(hub.restore(file, false)).rejects.toThrow(/não está vazio/);
      await hub.restore(file, true);
      expect(await hub.graph(VERSIONS)).toEqual(versions);
      await hub.close();
    },
  );

  test('of a folder that is opened again is whole, and no file is left half written', async () => {
    const data = join(folder, 'data');
    const first = await aHub('pglite', { dataDir: data });
    const before = await first.graph(VERSIONS);
    await first.close();
    const again = await aHub('pglite', { dataDir: data, isEmpty: true });
    const path = join(folder, 'pasta.gz');
    await again.backup(path);
    await again.close();
    const restored = await aHub('pglite', { isEmpty: true });
    await restored.restore(path, false);
    expect(await restored.graph(VERSIONS)).toEqual(before);
    await restored.close();
    expect((await readdir(folder)).filter((name) => name.endsWith('.unfinished'))).toEqual([]);
  });

  test('that is cut off or is none is refused, and nothing changes', async () => {
    const hub = await aHub('pglite', { isEmpty: true });
    const whole = await readFile(file);
    const broken = join(folder, 'cortado.gz');
    await writeFile(broken, whole.subarray(0, whole.length - 2000));
    await expect(hub.restore(broken, false)).rejects.toThrow(/estragado|cortado/);
    await writeFile(broken, 'olá');
    await expect(hub.restore(broken, false)).rejects.toThrow(/não é um backup/);
    expect(await hub.graph(VERSIONS)).toEqual({
      planVersion: '0',
      budgetVersion: '0',
      networkVersion: '0',
      councilVersion: '0',
    });
    await hub.close();
  });
});

async function bytesOf(hub: Hub, sha256: string): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  const file = await hub.keptFile(sha256);
  if (!file) throw new Error(`${sha256} is not kept`);
  for await (const part of file.parts) parts.push(part);
  return Buffer.concat(parts);
}
