import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase } from '../support/fresh-database.ts';
import { DATABASES, realDocument } from '../support/hub.ts';
import { runProgram } from '../support/processes.ts';
import { aFolder, aRunningHub, removeFolder, type RunningHub } from '../support/running-hub.ts';
import { graphAt } from '../support/split.ts';

const DOCUMENT = 'documents/000_51ac73e7a8e02b92.txt';
const LONDRINA = '4113700';

describe.each(DATABASES)('npm start on %s', (database) => {
  let folder: string;
  let hub: RunningHub;
  let env: Record<string, string>;
  const get = (path: string, init?: RequestInit) => fetch(`${hub.address}${path}`, init);
  const page = async (path: string) => (await get(path)).text();

  beforeAll(async () => {
    folder = await aFolder();
    env = database === 'postgresql' ? { DATABASE_URL: await freshDatabase() } : {};
    hub = await aRunningHub(folder, env);
  }, 180_000);
  afterAll(async () => {
    await hub.stop();
    await removeFolder(folder);
  });

  test('answers for its health, its versions and its counters', async () => {
    expect((await get('/health')).status).toBe(200);
    expect((await get('/ready')).status).toBe(200);
    expect(await (await get('/version')).json()).toMatchObject({
      program: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      plan: expect.stringMatching(/^[0-9a-f]{12}$/),
      budget: expect.stringMatching(/^[0-9a-f]{12}$/),
      network: expect.stringMatching(/^[0-9a-f]{12}$/),
      council: expect.stringMatching(/^[0-9a-f]{12}$/),
    });
    expect(await page('/metrics')).toMatch(
      /suas_http_request_seconds_count\{route="\/health",status="200"\} 1/,
    );
  });

  test('every answer of the API carries the data versions, and the same question is answered from memory', async () => {
    const question = `/graphql?query=${encodeURIComponent('{ municipality(ibgeCode: "313670") { name } }')}`;
    const first = await get(question);
    const second = await get(question);

    expect(await first.json()).toEqual({ data: { municipality: { name: 'Juiz de Fora' } } });
    expect(await second.json()).toEqual({ data: { municipality: { name: 'Juiz de Fora' } } });
    expect(second.headers.get('data-version')).toMatch(/^plan=\w+, budget=\w+, network=\w+, council=\w+$/);
    expect(second.headers.get('access-control-allow-origin')).toBe('*');
    expect(await page('/metrics')).toMatch(/suas_api_answers_total\{kept="true"\} [1-9]/);
  });

  test('a question about a past day is answered with what was known then, by header or by address', async () => {
    const question = `/graphql?query=${encodeURIComponent('{ planVersion municipality(ibgeCode: "3136702") { name } }')}`;
    const byHeader = await get(question, { headers: { 'as-of': '2024-05-01' } });
    expect(await byHeader.json()).toEqual({ data: { planVersion: '0', municipality: null } });
    expect(byHeader.headers.get('data-version')).toBe('plan=0, budget=0, network=0, council=0');
    expect(byHeader.headers.get('as-of')).toBe('2024-05-01');
    expect(await (await get(`${question}&asOf=2024-05-01`)).json()).toEqual({
      data: { planVersion: '0', municipality: null },
    });
    for (const day of ['2024-02-30', 'ontem', '2999-01-01']) {
      const refused = await get(question, { headers: { 'as-of': day } });
      expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining(day)]);
    }
  });

  test('the bytes behind a figure are served under their hash, for download only', async () => {
    const question = `{
      networkUnit(id: "exemplo-cras-1") { source { sha256 original isExtract } }
      plan(id: "0000000-2022-2025") { source { sha256 original isExtract extracts } }
    }`;
    const { data } = (await (await get(`/graphql?query=${encodeURIComponent(question)}`)).json()) as {
      data: Record<
        'networkUnit' | 'plan',
        { source: { sha256: string; original: string | null; isExtract: boolean; extracts: string[] } }
      >;
    };
    expect(data.plan.source).toMatchObject({ original: null, isExtract: true });
    const { sha256, original, isExtract } = data.networkUnit.source;
    expect([original, isExtract]).toEqual([`/originais/${sha256}`, false]);
    const file = await get(original ?? '');
    expect(file.headers.get('content-disposition')).toMatch(/^attachment/);
    const bytes = new Uint8Array(await file.arrayBuffer());
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    const digest = Buffer.from(sha256, 'hex').toString('base64');
    expect(file.headers.get('repr-digest')).toBe(`sha-256=:${digest}:`);
    expect((await get(`/originais/${'0'.repeat(64)}`)).status).toBe(404);
    expect((await get('/originais/..%2f..%2fpackage.json')).status).toBe(404);
  });

  test('the facts behind a figure are served under their hash, and the page of the figure leads to them', async () => {
    const { plan } = await graphAt(`${hub.address}/graphql`)<{ plan: { source: { extracts: string[] } } }>(
      '{ plan(id: "0000000-2022-2025") { source { extracts } } }',
    );
    const [address = ''] = plan.source.extracts;
    const facts = new Uint8Array(await (await get(address)).arrayBuffer());
    expect(address).toBe(`/originais/${createHash('sha256').update(facts).digest('hex')}`);
    await expect
      .poll(() => page('/exemplo/plano/1.2.2.f/'), { timeout: 60_000, interval: 250 })
      .toMatch(new RegExp(`<a href="${address}" download>\\s*baixar os fatos transcritos\\s*</a>`));
  });

  test('what cannot be answered honestly is refused', async () => {
    expect((await get('/graphql', { method: 'PUT' })).status).toBe(405);
    const long = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: 'x'.repeat(200_000),
    };
    expect((await get('/graphql', long)).status).toBe(413);
  });

  test('a page has one address, and a visitor of the API is led to the explorer', async () => {
    const slashless = await get('/mg/juiz-de-fora', { redirect: 'manual' });
    expect([slashless.status, slashless.headers.get('location')]).toEqual([301, '/mg/juiz-de-fora/']);
    const outside = await get('//evil.invalid/mg', { redirect: 'manual' });
    expect(outside.headers.get('location') ?? '').not.toMatch(/^\/\//);
    const visitor = await get('/graphql', { redirect: 'manual', headers: { accept: 'text/html,*/*' } });
    expect([visitor.status, visitor.headers.get('location')]).toEqual([303, '/dados/api/explorador/']);
    expect((await get('/favicon.ico')).status).toBe(204);
  });

  test('a port that is taken is told at once, before anything is opened', async () => {
    const { port } = new URL(hub.address);
    const { code, output } = await runProgram('gateway/main.ts', [], {
      ...hub.env,
      DATA_DIR: join(folder, 'other'),
      PORT: port,
    });
    expect(code).toBe(1);
    expect(output).toContain(`A porta ${port} de 127.0.0.1 já está em uso`);
    expect(output).not.toContain('at ');
  });

  test('pages are compressed, and what does not exist has a page that says so', async () => {
    const compressed = await get('/mg/juiz-de-fora/', { headers: { 'accept-encoding': 'br' } });
    expect(compressed.headers.get('content-encoding')).toBe('br');
    expect(compressed.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect((await compressed.text()).replaceAll('\u00a0', ' ')).toContain('R$ 27.339.009,00');

    const missing = await get('/nao/existe/');
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('<html');
  });

  test('the search finds a municipality without a script, whatever the accents and capitals', async () => {
    expect(await page('/busca/?q=JUIZ')).toContain('<a href="/mg/juiz-de-fora/">Juiz de Fora</a>');
    expect(await page('/busca/?q=caceres')).toContain('<a href="/mt/caceres/">Cáceres</a>');
    const hostile = await page(`/busca/?q=${encodeURIComponent('"><script>alert(1)</script>$&')}`);
    expect(hostile).toContain('&lt;script&gt;alert(1)&lt;/script&gt;$&amp;');
    expect(hostile).not.toContain('<script>alert');
  });

  test('an import while it runs is seen in the graph and on the page', async (context) => {
    const document = await realDocument(DOCUMENT, context);
    const changed = join(folder, 'plano.txt');
    await writeFile(changed, document.text.replace('12\t15\t18\t20', '12\t15\t18\t23'));

    const { code, output } = await runProgram(
      'gateway/commands/import.ts',
      [changed, '--municipality', LONDRINA],
      hub.env,
    );
    expect({ code, output }).toMatchObject({
      code: 0,
      output: expect.stringContaining('plan, linhas: 169 novas, 0 mudadas'),
    });

    const { plan } = await graphAt(`${hub.address}/graphql`)<{
      plan: { strategies: { code: string; targets: { planned: string }[] }[] };
    }>(`{ plan(id: "${LONDRINA}-2022-2025") { strategies { code targets { planned } } } }`);
    expect(plan.strategies.find((each) => each.code === '1.2.2.f')?.targets.at(-1)?.planned).toBe('23');
    await expect
      .poll(() => page('/pr/londrina/plano/1.2.2.f/'), { timeout: 60_000, interval: 250 })
      .toMatch(/>23[^0-9]/);
  });

  test('a broken file is refused by the command with every fault, and nothing is written', async (context) => {
    const document = await realDocument(DOCUMENT, context);
    const before = await (await get('/version')).json();
    const broken = join(folder, 'quebrado.txt');
    await writeFile(
      broken,
      document.text.replace('12\t15\t18\t20', '12\tquinze\t18\t20').replace('\tEquipe\t', '\t\t'),
    );

    const { code, output } = await runProgram(
      'gateway/commands/import.ts',
      [broken, '--municipality', LONDRINA],
      hub.env,
    );
    expect(code).toBe(1);
    expect(output).toContain('quebrado.txt:10:4: "": falta a unidade de medida.');
    expect(output).toContain(
      'quebrado.txt:29:6: "quinze": a meta de 2023 não é um número nem um percentual.',
    );
    expect(output).toContain('Nada de');
    expect(await (await get('/version')).json()).toEqual(before);
  });

  test('ends on SIGTERM, starts again on its data and renders nothing anew', async () => {
    const written = () => stat(join(folder, 'site', 'versao.json')).then(({ mtimeMs }) => mtimeMs);
    const stamp = await written();
    const versions = await page('/version');
    expect(await hub.stop()).toBe(0);

    hub = await aRunningHub(folder, env);
    await hub.program.until(/O site já está em dia\./);
    expect(await written()).toBe(stamp);
    expect(await page('/version')).toBe(versions);
  });

  test('a second hub on the same folder is refused, and the first goes on', async (context) => {
    if (database === 'postgresql') context.skip('a PostgreSQL server takes any number of hubs');
    const { code, output } = await runProgram('gateway/main.ts', [], { ...hub.env, PORT: '0' });

    expect(code).toBe(1);
    expect(output).toMatch(/em uso pelo processo \d+/);
    expect((await get('/ready')).status).toBe(200);
  });
});

test('a gateway that does not answer, or answers with an error, fails the rendering and leaves the old site', async () => {
  const folder = await aFolder();
  const hub = await aRunningHub(folder);
  const old = await readFile(join(folder, 'site', 'versao.json'), 'utf8');
  await hub.stop();

  const answering = createServer((_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ data: null, errors: [{ message: 'broken on purpose' }] }));
  });
  await new Promise<void>((listening) => answering.listen(0, '127.0.0.1', listening));
  const { port } = answering.address() as AddressInfo;

  for (const [address, told] of [
    [hub.address, hub.address],
    [`http://127.0.0.1:${port}`, 'broken on purpose'],
  ]) {
    const { code, output } = await runProgram('site/render.ts', [], {
      ...hub.env,
      GRAPH_URL: `${address}/graphql`,
    });
    expect(code).toBe(1);
    expect(output).toContain(told);
    expect(await readFile(join(folder, 'site', 'versao.json'), 'utf8')).toBe(old);
    expect((await readdir(folder)).toSorted()).toEqual(['data', 'site']);
  }
  answering.close();
  await removeFolder(folder);
});
