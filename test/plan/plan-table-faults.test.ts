import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Hub } from '../../gateway/hub/index.ts';
import { aHub, DATABASES, importText } from '../support/hub.ts';

const HEAD = [
  '# PLANO MUNICIPAL DE ASSISTÊNCIA SOCIAL 2022-2025',
  'EIXO 1: Eixo de teste\t\t\t\t\t\t\t',
  'DIRETRIZ\tAÇÃO\tESTRATÉGIA\tMETA\t\t\t\t',
  '\t\t\tUnidade de Medida\t2022\t2023\t2024\t2025',
];
const table = (...rows: string[]) => [...HEAD, ...rows].join('\n');
const options = { name: 'plano.txt', ibgeCode: '4113700' };
const GOOD = '1.1: Diretriz\t1.1.1: Ação\ta) Estratégia\tUnidade\t1\t2\t3\t4';

describe.each(DATABASES)('a table of a plan, on %s', (database) => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await aHub(database);
  });
  afterAll(() => hub.close());

  const faults = async (text: string) => {
    const refusal = await importText(hub, text, options).then(
      () => [],
      (error: { messages: string[] }) => error.messages,
    );
    return refusal;
  };

  const versions = () => hub.graph<{ planVersion: string }>('{ planVersion }');

  test('a value that is no number is refused with file, line, column, value and remedy', async () => {
    const before = await versions();

    expect(await faults(table(GOOD, '\t\tb) Outra\tUnidade\t1\tdois\t3\t4'))).toEqual([
      'plano.txt:6:6: "dois": a meta de 2023 não é um número nem um percentual. Escreva um número como 12 ou um percentual como 25%.',
    ]);
    expect(await versions()).toEqual(before);
  });

  test('all faults are told at once, in the order of the file, and nothing is written', async () => {
    const before = await versions();
    const messages = await faults(
      table(
        '1.1: Diretriz\t2.1.1: Ação\ta) Estratégia\tUnidade\t1\t2\t3\t4',
        '\t\tc) Letra errada\tUnidade\t1\t2\t3\t4',
        '\t\tsem letra\tUnidade\t1\t2\t3\t4',
        '\t\te) Sem unidade\t\t1\t2\t3\t4',
        '\t\tf) Curta\tUnidade\t1\t2',
        '\t\tg) Vazia\tUnidade\t1\t2\t\t4',
      ),
    );

    expect(messages.map((message) => message.split(': ', 1)[0])).toEqual([
      'plano.txt:5:2',
      'plano.txt:6:3',
      'plano.txt:7:3',
      'plano.txt:8:4',
      'plano.txt:9:7',
      'plano.txt:10:7',
    ]);
    expect(await versions()).toEqual(before);
  });

  test('a percentage above the whole, and a row that mixes numbers and percentages, are refused', async () => {
    const row = (values: string) => `1.1: Diretriz\t1.1.1: Ação\ta) Estratégia\tGlobal\t${values}`;

    expect(await faults(table(row('25%\t500%\t75%\t100%')))).toEqual([
      expect.stringContaining('plano.txt:5:6: "500%": a meta de 2023 passa de 100%.'),
    ]);
    expect(await faults(table(row('25%\t50\t75%\t100%')))).toEqual([
      expect.stringContaining('plano.txt:5:6: "50": a meta de 2023 mistura números e percentuais'),
    ]);
  });

  test("years that are not the plan's are one fault, and so is a header that is missing", async () => {
    const [title = '', axis = '', heading = '', years = ''] = HEAD;
    const of = (...lines: string[]) =>
      faults([...lines, GOOD, '\t\tb) Outra\tUnidade\t1\t2\t3\t4'].join('\n'));

    expect(await of(title, axis, heading, years.replace('2024', '2023'))).toEqual([
      'plano.txt:4:7: "2023": os anos da tabela não são os do plano (2022 a 2025). Escreva as colunas 2022, 2023, 2024, 2025, nesta ordem.',
    ]);
    expect(await of(title, axis, heading)).toEqual([
      expect.stringContaining('plano.txt:4:4: "Unidade": falta acima desta linha o cabeçalho'),
      expect.stringContaining('não tem nenhuma estratégia'),
    ]);
  });

  test('a missing row, a missing tab and a missing axis are one fault each', async () => {
    const rows = (...letters: string[]) =>
      letters.map((letter) => `\t\t${letter}) Outra\tUnidade\t1\t2\t3\t4`);

    expect(await faults(table(GOOD, ...rows('b', 'd', 'e', 'f')))).toEqual([
      expect.stringContaining('plano.txt:7:3: "d)": a letra devia ser "c)"'),
    ]);
    expect(await faults(table(GOOD, '\t\tb) Outra\tUnidade\t1\t2\t3 4', ...rows('c', 'd')))).toEqual([
      expect.stringContaining('plano.txt:6:8: '),
    ]);
    const [title = '', , heading = '', years = ''] = HEAD;
    expect(await faults([title, heading, years, GOOD, ...rows('b')].join('\n'))).toEqual([
      'plano.txt:4:1: "1.1: Diretriz": falta o eixo acima desta linha. Inclua a linha "EIXO 1: texto".',
    ]);
  });

  test('a strategy whose action was never named is refused', async () => {
    expect(await faults(table('1.1: Diretriz\t\ta) Estratégia\tUnidade\t1\t2\t3\t4'))).toEqual([
      'plano.txt:5:2: "": estratégia sem ação acima dela. Preencha a célula da ação, como "1.1.1: texto".',
    ]);
  });

  test('letters begin anew in each action and page titles in the middle change nothing', async () => {
    const report = await importText(
      hub,
      table(
        GOOD,
        HEAD[0] ?? '',
        '',
        '\t\tb) Outra\tGlobal\t25%\t50%\t75%\t100%',
        '\t1.1.2: Ação\ta) Mais uma\tEquipe\t0\t0\t1.200\t0',
      ),
      options,
    );
    expect(report.unusedLines).toEqual([]);

    const data = await hub.graph<{
      plan: { strategies: { code: string; targets: { planned: string }[] }[] };
    }>('{ plan(id: "4113700-2022-2025") { strategies { code targets { planned } } } }');
    expect(
      data.plan.strategies.map(({ code, targets }) => [code, ...targets.map(({ planned }) => planned)]),
    ).toEqual([
      ['1.1.1.a', '1', '2', '3', '4'],
      ['1.1.1.b', '0.25', '0.5', '0.75', '1'],
      ['1.1.2.a', '0', '0', '1200', '0'],
    ]);
  });

  test('a strategy that the newer table no longer has is withdrawn, and only of this plan', async () => {
    const count = async () => {
      const { plan, other } = await hub.graph<Record<'plan' | 'other', { strategies: unknown[] }>>(
        '{ plan(id: "4113700-2022-2025") { strategies { id } } other: plan(id: "0000000-2022-2025") { strategies { id } } }',
      );
      return [plan.strategies.length, other.strategies.length];
    };
    await importText(hub, table(GOOD, '\t\tb) Outra\tUnidade\t1\t2\t3\t4'), options);
    expect(await count()).toEqual([2, 32]);

    await importText(hub, table(GOOD), options);
    expect(await count()).toEqual([1, 32]);
  });

  test('a rehearsal counts the differences and writes nothing', async () => {
    await importText(hub, table(GOOD), options);
    const before = await versions();
    const report = await importText(hub, table(GOOD.replace('\t4', '\t5')), { ...options, isDryRun: true });

    expect(report.parts[0]?.changes.changed).toBeGreaterThan(0);
    expect(await versions()).toEqual(before);
  });

  test('a file that nobody recognises is refused with the kinds that exist', async () => {
    expect(await faults('olá')).toEqual([expect.stringMatching(/não reconheci.*--kind.*plano: Tabela/s)]);
  });

  test('a plan without the code of its municipality, or with a code that nobody has, is refused', async () => {
    await expect(importText(hub, table(GOOD), { name: 'plano.txt' })).rejects.toThrow(/--municipality/);
    await expect(importText(hub, table(GOOD), { name: 'plano.txt', ibgeCode: '9999999' })).rejects.toThrow(
      '"9999999": nenhum município tem este código',
    );
  });
});
