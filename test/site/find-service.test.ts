import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { realDocument } from '../support/hub.ts';
import { runProgram } from '../support/processes.ts';
import { aFolder, aRunningHub, removeFolder, type RunningHub } from '../support/running-hub.ts';

let folder: string;
let hub: RunningHub;
let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  folder = await aFolder();
  [hub, browser] = await Promise.all([aRunningHub(folder), launchBrowser()]);
  context = await browser.newContext({ javaScriptEnabled: false });
  page = await context.newPage();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await hub?.stop();
  await removeFolder(folder);
});

const open = (path: string) => page.goto(hub.address + path, { waitUntil: 'load' });
const results = () => page.locator('#resultados .units > li');

/** Fills in the form of the page that is open, and sends it as a browser without JavaScript does. */
async function ask(need: string, neighbourhood = '', town?: string): Promise<void> {
  await page.fill('#necessidade', need);
  if (town) await page.fill('#municipio', town);
  await page.fill('#bairro', neighbourhood);
  await page.locator('form.find button').click();
  await page.waitForURL(/\/servicos\/\?/);
}

describe('a service of the demonstration, with JavaScript off', () => {
  test.each([
    ['violência', 'CREAS Exemplo'],
    ['não tenho onde dormir', 'Centro POP Exemplo'],
    ['Bolsa Família', 'CRAS Exemplo 1'],
    ['medida socioeducativa', 'CREAS Exemplo'],
  ])('"%s" leads to %s', async (need, name) => {
    await open('/exemplo/rede/');
    await ask(need);
    expect(await results().first().locator('h3').innerText()).toBe(name);
  });

  test('is found by the neighbourhood that a territory has, and the page says that it serves it', async () => {
    await open('/exemplo/rede/servicos/');
    await ask('Bolsa Família', 'recanto da ilusão');
    const first = await results().first().innerText();
    expect(first).toContain('CRAS Exemplo 3');
    expect(first).toContain('atende o bairro');
  });

  test('a shelter is shown by its doors, and a closed unit not at all', async () => {
    await open('/exemplo/rede/');
    await ask('abrigo');
    expect(await results().allInnerTexts()).not.toContainEqual(expect.stringContaining('Acolhimento'));
    const box = page.locator('.safe');
    expect(await box.innerText()).toContain('Acolhimento para mulheres em situação de risco');
    expect(await box.locator('a').allInnerTexts()).toEqual(['CREAS Exemplo']);
    await open('/exemplo/rede/');
    await ask('convivência');
    expect((await results().allInnerTexts()).join()).not.toContain('Centro de Convivência Exemplo 2');
  });

  test('what nobody understands leads to the municipality’s own bodies, with their contact and hours', async () => {
    await open('/exemplo/rede/');
    await ask('xyzxyz"><script>alert(1)</script>');
    expect(await page.locator('script').count()).toBe(0);
    const text = await page.locator('#resultados').innerText();
    expect(text).toContain('Não entendemos');
    expect(text).toContain('Quem cuida disso em Município-exemplo');
    // With the phone and the hours that the municipality published of them.
    expect(text).toContain('(00) 0000-0010');
    expect(text).toContain('segunda a sexta, das 8h às 17h');
  });

  test('a closed unit has a page that says since when, and no phone', async () => {
    await open('/exemplo/rede/');
    await page.locator('#fechadas a', { hasText: 'Centro de Convivência Exemplo 2' }).click();
    const text = await page.locator('main').innerText();
    expect(text).toContain('Fechada em 20');
    expect(text).toContain('passou a atender quem vinha aqui');
    expect(await page.locator('a[href^="tel:"]').count()).toBe(0);
  });

  test('the page of a unit tells its services with their codes, what to bring, and its neighbourhoods', async () => {
    await open('/exemplo/rede/');
    await page.locator('.units a', { hasText: 'CRAS Exemplo 1' }).first().click();
    const text = await page.locator('main').innerText();
    for (const words of ['I-a', 'PAIF', 'documento com foto', 'Alto da Fantasia', 'Mudou de endereço'])
      expect(text, words).toContain(words);
  });
});

describe('a municipality is asked for', () => {
  test('by its name, whatever the accents; of a part of a name the reader chooses', async () => {
    await open('/servicos/');
    await ask('violência', '', 'LONDRINA');
    expect(await page.locator('#resultados').innerText()).toContain('em Londrina (PR)');
    expect(await page.locator('#resultados').innerText()).toContain('Nenhuma unidade publicada aqui');
    await open('/servicos/?necessidade=fome&municipio=a');
    expect(await page.locator('main').innerText()).toContain('Qual deles?');
    await page.locator('main a', { hasText: 'Paragominas' }).click();
    expect(await page.locator('main').innerText()).toContain('em Paragominas (PA)');
  });

  test('and one that does not exist is told', async () => {
    await open('/servicos/?necessidade=fome&municipio=9999999');
    expect(await page.locator('[role=status]').innerText()).toContain('Nenhum município');
    await open('/servicos/?necessidade=fome');
    expect(await page.locator('[role=status]').innerText()).toContain('Diga também o município');
  });
});

describe('Juiz de Fora in the list of 2019, with JavaScript off', () => {
  test('has 11 CRAS and 3 CREAS; each is found by need and neighbourhood', async (own) => {
    const { text } = await realDocument('data/suas-units-2019.csv', own);
    const [head = '', ...lines] = text.split(/\r?\n/);
    const rows = lines.filter((line) => line.includes(',3136702,'));
    expect(rows).toHaveLength(14);
    const file = join(folder, 'juiz-de-fora.csv');
    await writeFile(file, `${[head, ...rows].join('\n')}\n`);
    const { code, output } = await runProgram('gateway/commands/import.ts', [file], hub.env);
    expect(code, output).toBe(0);

    await expect
      .poll(async () => (await open('/mg/juiz-de-fora/rede/')) && page.locator('#CRAS .units > li').count(), {
        timeout: 120_000,
        interval: 1000,
      })
      .toBe(11);
    expect(await page.locator('#CREAS .units > li').count()).toBe(3);

    const units: { name: string; need: string; neighbourhood: string }[] = [];
    for (const [kind, need] of [
      ['CRAS', 'Bolsa Família'],
      ['CREAS', 'violência'],
    ] as const) {
      for (const card of await page.locator(`#${kind} .units > li`).all()) {
        const place = (await card.innerText()).split('\n').find((line) => line.includes('· CEP')) ?? '';
        const [neighbourhood = ''] = place.split(' · ');
        expect(neighbourhood, 'the census tells it of all of them').not.toBe('');
        units.push({ name: await card.locator('h3').innerText(), need, neighbourhood });
      }
    }
    expect(units).toHaveLength(14);
    for (const { name, need, neighbourhood } of units) {
      await open('/mg/juiz-de-fora/rede/');
      await ask(need, neighbourhood);
      const near = results().filter({ hasText: 'fica no bairro' });
      const names = await near.locator('h3').allInnerTexts();
      // The list of all has only the name on the door, without whom it honours.
      const found = names.filter((each) => each === name || each.startsWith(`${name} - `));
      expect(found, `${need}, ${neighbourhood}: ${names.join()}`).not.toEqual([]);
      expect(await results().first().innerText(), neighbourhood).toContain('fica no bairro');
    }

    await open('/mg/');
    await page.locator('a', { hasText: '14 unidades' }).click();
    expect(await page.locator('tbody tr').count()).toBe(14);
    await page.locator('a', { hasText: 'CREAS (3)' }).click();
    expect(await page.locator('tbody tr').count()).toBe(3);
    await page.locator('tbody a').first().click();
    expect(await page.locator('h1').innerText()).toMatch(/^CREAS/);
  }, 300_000);
});
