import { readFileSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { csvRows } from '../downloads/readers.ts';
import { runProgram } from '../support/processes.ts';
import { aFolder, aRunningHub, removeFolder, type RunningHub } from '../support/running-hub.ts';

const ABOUT = '# municipio: 0000000\n# fonte: Quadro inventado\n# demonstracao: sim\n';
const FILES = {
  'saldos.csv': `# tipo: saldos
${ABOUT}mes;agencia;conta;bloco;valor
2023-12;1;70001;especial;12.345,67
2023-12;1;70002;programas;4.321,00
2024-12;1;70003;gestão do SUAS;999,99
2025-12;1;70003;gestão do SUAS;999,99
`,
  'repasses.csv': `# tipo: repasses
${ABOUT}ano;mes;origem;bloco;componente;ordem;data;valor
2023;3;federal;especial média;PFMC;1;2023-03-28;1.000,00
`,
  'apuracoes.csv': `# tipo: apuracoes
# plano: 0000000-2022-2025
# fonte: Recontagem inventada
# demonstracao: sim
codigo;ano;valor;data;metodo
1.1.1.c;2024;1;2025-01-31;contagem das equipes
1.1.1.c;2025;2;2025-06-30;contagem das equipes
`,
};

let folder: string;
let hub: RunningHub;
beforeAll(async () => {
  folder = await aFolder();
  hub = await aRunningHub(folder);
  for (const [name, text] of Object.entries(FILES)) {
    const file = join(folder, name);
    await writeFile(file, text);
    const { code, output } = await runProgram('gateway/commands/import.ts', [file], hub.env);
    if (code !== 0) throw new Error(output);
  }
  // The pages follow by themselves, some moments after an import.
  await vi.waitFor(
    async () => {
      for (const [path, said] of [
        ['/exemplo/orcamento/2023/caminho/', '1 repasse'],
        ['/exemplo/orcamento/2023/caminho/', 'conta 70001'],
        ['/exemplo/plano-2022-2025/1.1.1.c/', 'Recontagem inventada'],
      ] as const)
        if (!(await textOf(path)).includes(said)) throw new Error(`${path} does not say "${said}" yet`);
    },
    { timeout: 180_000, interval: 1000 },
  );
}, 400_000);
afterAll(async () => {
  await hub?.stop();
  await removeFolder(folder);
});

/** The text of a page, or of a part of it, with single spaces. */
const textOf = async (path: string): Promise<string> => {
  const html = await (await fetch(hub.address + path)).text();
  return html
    .replaceAll(/<(style|script)[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&nbsp;|\s+/g, ' ');
};
const rowsOf = async (path: string): Promise<Record<string, string>[]> => {
  const [heading = [], ...rows] = csvRows(await (await fetch(hub.address + path)).text());
  return rows.map((row) => Object.fromEntries(heading.map((name, at) => [name, row[at] ?? ''])));
};

test('the way of money shows the balance of an account that does not split the complexity, and accounts alone', async () => {
  const page = await textOf('/exemplo/orcamento/2023/caminho/');
  expect(page).toContain('conta 70001 : R$ 12.345,67 em 2023-12');
  expect(page).toContain('conta 70002 : R$ 4.321,00 em 2023-12');
  expect(page).not.toContain('saldo não publicado aqui');
});

test('a poor account is said to be poor, and of none is it said that it is in use', async () => {
  const page = await textOf('/exemplo/orcamento/');
  expect(page).toContain('não está parada por esta regra: saldo abaixo de R$ 1.000');
  expect(page).not.toContain('em uso');
  const accounts = await rowsOf('/dados/municipios/0000000/contas-do-fundo.csv');
  expect(Object.fromEntries(accounts.map(({ conta, situacao }) => [conta, situacao]))).toMatchObject({
    '10001X': 'não está parada por esta regra: entrou repasse ou emenda no bloco da conta nos 12 meses',
    '100036': 'parada',
    '70003': 'não está parada por esta regra: saldo abaixo de R$ 1.000',
  });
});

test.each(['/dados/municipios/0000000/linhas-do-orcamento.csv', '/exemplo/orcamento/2024/linhas.csv'])(
  '%s has every stage of a line, and the plan in which its promise is found',
  async (path) => {
    const lines = await rowsOf(path);
    expect(lines.find(({ codigo }) => codigo === '08.244.0012.2102')).toMatchObject({
      ppa: '400000.00',
      dotacao_inicial: '400000.00',
      dotacao: '410000.00',
      restos_a_pagar: '31066.80',
      restos_pagos: '0.00',
      acao_id: '0000000-2022-2025/1.2.2',
      acao: '1.2.2',
      plano_id: '0000000-2022-2025',
      primeiro_ano_do_plano: '2022',
      ultimo_ano_do_plano: '2025',
    });
  },
);

test("a year's page tells the stages that stand apart beside each line that has them", async () => {
  expect(await textOf('/exemplo/orcamento/2024/')).toContain(
    'PPA R$ 400.000,00 · dotação inicial R$ 400.000,00 · restos a pagar R$ 31.066,80 · restos pagos R$ 0,00',
  );
});

test('the demonstration is not said both to count intra and not to, and the true reason is told', async () => {
  const page = await textOf('/exemplo/orcamento/2024/');
  expect(page).not.toMatch(/Com: [^.]*a MSC/);
  expect(page).toContain('No pagamento: parte das fontes conta');
});

const hrefsOf = async (path: string): Promise<string[]> =>
  [...(await (await fetch(hub.address + path)).text()).matchAll(/href="([^"]*)"/g)].map(
    ([, href = '']) => href,
  );

test.each([
  '/exemplo/plano-2022-2025/',
  '/exemplo/plano-2022-2025/1.1.1.c/',
  '/exemplo/orcamento/2025/',
  '/exemplo/orcamento/2025/caminho/',
])('%s leads back to the decision about an action', async (path) => {
  expect(await hrefsOf(path)).toContain('/exemplo/conselho/resolucao-5-2025/');
});

test('what was decided about a year is told apart from what was decided about what its lines pay for', async () => {
  const year = await textOf('/exemplo/orcamento/2025/');
  expect(year).toContain(
    'A decisão do conselho sobre o dinheiro do ano inteiro. Há decisões sobre o que as linhas pagam',
  );
  expect(year).toMatch(
    /Sobre o dinheiro do ano inteiro Nenhuma publicada aqui\. Sobre ações, planos e unidades/,
  );
  expect(year).toContain('sobre a ação 1.1.1 e a unidade');
  expect(await textOf('/exemplo/orcamento/2024/')).toMatch(
    /Sobre o dinheiro do ano inteiro Resolução 2\/2025 .*Sobre ações, planos e unidades .*Resolução 9\/2021 [^R]*sobre o plano inteiro/,
  );
  expect(await textOf('/exemplo/orcamento/2024/caminho/')).toMatch(
    /Decisão do conselho Resolução 2\/2025 , sobre o dinheiro de 2024 Resolução 9\/2021 , sobre o plano inteiro/,
  );
  const plan = await textOf('/exemplo/plano-2022-2025/');
  expect(plan).toMatch(/Quem decidiu sobre a ação 1\.1\.1: Resolução 5\/2025/);
  expect(plan).toContain(
    'Quem decidiu sobre a ação 1.2.3: nenhuma decisão do conselho publicada aqui trata dela.',
  );
});

test('the way of money says whose accounts are published, and cites and gives the balances that it shows', async () => {
  const page = await textOf('/exemplo/orcamento/2025/caminho/');
  expect(page).toMatch(
    /Quem manda Estado 2 repasses , R\$ 320\.000,00 Conta do fundo as contas publicadas aqui guardam só dinheiro da União/,
  );
  expect(page).toMatch(/Emendas União .*Conta do fundo nenhuma conta deste bloco publicada aqui/);
  expect(await textOf('/exemplo/orcamento/2023/caminho/')).toMatch(/Fonte .*Quadro inventado.* e 2 saldos/);
  expect(await rowsOf('/exemplo/orcamento/2023/caminho/saldos.csv')).toMatchObject([
    { conta: '70001', mes: '2023-12', saldo: '12345.67' },
    { conta: '70002', mes: '2023-12', saldo: '4321.00' },
  ]);
});

test('a one-off target that only a later year reached says so in the row of its own year', async () => {
  expect(await textOf('/exemplo/plano-2022-2025/1.1.1.c/')).toMatch(
    / 2024 2 1 em 31 jan\. 2025 Cumprida, por apuração de outro ano /,
  );
});

test('the day of a judgement stands beside it, in the rules and in the files', async () => {
  expect(await textOf('/exemplo/plano-2022-2025/1.1.1.d/')).toMatch(
    /Atrasada · situação em 30 jun\. 2025 · meta por ano/,
  );
  expect(await textOf('/dados/regras/')).toContain('A situação é a do dia em que o site foi refeito');
  const [plan] = await rowsOf('/dados/municipios/0000000/planos.csv');
  for (const file of ['metas', 'estrategias']) {
    const rows = await rowsOf(`/dados/municipios/0000000/${file}.csv`);
    expect(rows.map(({ situacao_em }) => situacao_em)).toContain(plan?.situacao_em);
    expect(rows.filter(({ situacao_em }) => !/^\d{4}-\d\d-\d\d$/.test(situacao_em ?? ''))).toEqual([]);
  }
});

test('whether organs that pay each other are counted is asked of spending alone, not of money received', async () => {
  const rows = await rowsOf('/exemplo/orcamento/2024/conciliacao.csv');
  const asked = Map.groupBy(rows, ({ valor_comparado }) => valor_comparado === 'Dinheiro recebido da União');
  expect(asked.get(true)?.map(({ intraorcamentario }) => intraorcamentario)).toEqual(['', '', '']);
  expect(asked.get(false)?.filter(({ intraorcamentario }) => intraorcamentario === '')).toEqual([]);
  const page = await textOf('/exemplo/orcamento/2024/');
  const [, received = ''] = page.split(/Dinheiro recebido da União: [^:]*?Fonte Valor/);
  expect(received.slice(0, 300)).toContain('MISocial, painel do ministério ano de 2024');
  expect(received.slice(0, 300)).not.toContain('um órgão paga a outro');
});

test('money that came in is said to count by block, on the page and where the rule is', async () => {
  expect(await textOf('/exemplo/orcamento/')).toContain(
    'O que entrou conta por bloco: a fonte não diz em que conta.',
  );
  const rules = await textOf('/dados/regras/');
  expect(rules).toContain('vale para todas as contas dele');
  expect(rules).toContain('a conta é de um programa, onde emendas costumam cair');
  expect(rules).toContain('não diz o dia nem o mês, só o ano');
});

test('an account names its block once', async () => {
  const page = await textOf('/exemplo/orcamento/');
  for (const block of ['Emendas', 'Programas']) expect(page).not.toContain(`${block} ${block} ·`);
  expect(page).toMatch(/Programas agência 1, conta 70002/);
});

test('amounts on the first page and payments of a decision say that they are not adjusted', async () => {
  expect(await textOf('/exemplo/')).toMatch(
    /R\$ [\d.,]+ foi o dinheiro da assistência social em \d{4}, em moeda da época/,
  );
  const council = join(folder, 'site/exemplo/conselho');
  const trails = (await readdir(council))
    .filter((name) => name.startsWith('resolucao-'))
    .map((name) => readFileSync(join(council, name, 'index.html'), 'utf8'))
    .map((html) => /<b>Pagamento<\/b>[\s\S]*?<\/li>/.exec(html)?.[0] ?? '')
    .filter((step) => step.includes('R$'));
  expect(trails.length).toBeGreaterThan(0);
  for (const step of trails)
    expect(step.match(/em moeda da época/g)?.length).toBe(step.match(/R\$/g)?.length);
});
