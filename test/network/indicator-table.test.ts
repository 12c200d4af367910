import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Hub } from '../../gateway/hub/index.ts';
import { ImportRefused } from '../../gateway/hub/index.ts';
import { aHub, DATABASES, importText } from '../support/hub.ts';
import { writtenFile } from '../reading/temporary.ts';

const HEAD = 'ibge;codigo;periodo;valor;situacao\n';
const [ONE, OTHER] = ['3136702', '1505502'];

interface Answer {
  municipality: {
    indicators: {
      code: string;
      period: string;
      value: string | null;
      status: string;
      source: { title: string; locator: string };
    }[];
  };
}

describe.each(DATABASES)('a table of indicators of many municipalities, on %s', (database) => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await aHub(database);
  });
  afterAll(() => hub.close());

  const indicators = async (code: string, year: number) =>
    (
      await hub.graph<Answer>(
        `query Indicators($code: ID!, $year: Int) { municipality(ibgeCode: $code) { indicators(year: $year) { code period value status source { title locator } } } }`,
        { code, year },
      )
    ).municipality.indicators;

  const faults = async (text: string): Promise<string[]> => {
    const error: unknown = await importText(hub, text, { name: 't.csv' }).catch((reason) => reason);
    return error instanceof ImportRefused ? [...error.messages] : [`no refusal: ${String(error)}`];
  };

  test('is recognised by its headings and fills each municipality, with the line as the source', async () => {
    const text = `${HEAD}${ONE};ATTENDANCE_CREAS;2001/mean;1.234,5;\n${OTHER};CADUNICO_PEOPLE;2001;;oculto\n${OTHER};ATTENDANCE_CRAS;2001/mean;0;publicado\n`;
    const { kind, parts } = await importText(hub, text, { name: 't.csv' });
    expect([kind, parts]).toMatchObject([
      'indicadores-municipios',
      [{ subgraph: 'network', changes: { added: 4, changed: 0, withdrawn: 0, unchanged: 0 } }],
    ]);
    expect(await indicators(ONE, 2001)).toEqual([
      {
        code: 'ATTENDANCE_CREAS',
        period: '2001/mean',
        value: '1234.5',
        status: 'PUBLISHED',
        source: { title: 't.csv', locator: 'linha 2' },
      },
    ]);
    expect((await indicators(OTHER, 2001)).map(({ value, status }) => [value, status])).toEqual([
      [null, 'SUPPRESSED'],
      ['0', 'PUBLISHED'],
    ]);
  });

  test('twice changes nothing; what a later table does not tell stays', async () => {
    const text = `${HEAD}${ONE};CADUNICO_PEOPLE;2002;10;\n${ONE};CADUNICO_FAMILIES;2002;9;\n`;
    await importText(hub, text);
    const again = await importText(hub, text);
    expect(again.parts[0]?.changes).toEqual({ added: 0, changed: 0, withdrawn: 0, unchanged: 3 });
    await importText(hub, `${HEAD}${ONE};CADUNICO_PEOPLE;2002;11;\n`);
    expect((await indicators(ONE, 2002)).map(({ value }) => value)).toEqual(['9', '11']);
  });

  test('with commas, a preamble and further columns names its document and what it did not use', async () => {
    const report = await importText(
      hub,
      `# fonte: Painel do Cadastro Único\n# publicador: MDS\nregiao,situacao,valor,periodo,codigo,ibge,lugar\nSudeste,,12,2003-05,CADUNICO_PEOPLE,${ONE},aba 2\n`,
    );
    expect(report.unusedColumns).toEqual(['regiao']);
    expect((await indicators(ONE, 2003))[0]?.source).toEqual({
      title: 'Painel do Cadastro Único',
      locator: 'aba 2',
    });
  });

  test('is told every fault with its line and column', async () => {
    const messages = await faults(
      `${HEAD}${ONE};CADUNICO_PEOPLE;2004;10;\n9999999;CADUNICO_PEOPLE;2004;10;\n${ONE};NADA;2004-13;x;\n${OTHER};CADUNICO_PEOPLE;2004;quatro;\n${OTHER};CADUNICO_FAMILIES;2004;;\n${OTHER};ATTENDANCE_CRAS;2004;50;oculto\n${ONE};CADUNICO_PEOPLE;2004;10;\n`,
    );
    expect(messages.map((message) => message.split(': ')[0])).toEqual([
      't.csv:3:1',
      't.csv:4:2',
      't.csv:4:3',
      't.csv:4:4',
      't.csv:5:4',
      't.csv:6:4',
      't.csv:7:4',
      't.csv:8:2',
    ]);
    expect(messages[0]).toBe(
      't.csv:3:1: "9999999": coluna "ibge": nenhum município publicado tem este código. Corrija o código ou importe antes a lista de municípios.',
    );
    expect(messages[7]).toMatch(/uma linha acima já traz este indicador/);
    expect(await indicators(ONE, 2004)).toEqual([]);
  });

  test('is told one fault of each cell, and none that follows from another', async () => {
    const messages = await faults(
      `${HEAD}${ONE};NADA;2006;1;\n${ONE};CADUNICO_PEOPLE;2006;1;\n${ONE};NADA;2006;2;\n;CADUNICO_PEOPLE;2006;1;\n${ONE};CADUNICO_PEOPLE;;1;\n${ONE};CADUNICO_FAMILIES;;1;\n`,
    );
    expect(messages.map((message) => message.split('. ')[0])).toEqual([
      't.csv:2:2: "NADA": coluna "codigo": palavra desconhecida',
      't.csv:4:2: "NADA": coluna "codigo": palavra desconhecida',
      't.csv:5:1: "": coluna "ibge": falta o valor',
      't.csv:6:3: "": coluna "periodo": falta o valor',
      't.csv:7:3: "": coluna "periodo": falta o valor',
    ]);
  });

  test('may have codes of six digits, as national sources print them', async () => {
    const text = `${HEAD}${ONE.slice(0, 6)};CADUNICO_PEOPLE;2007;10;\n`;
    expect((await importText(hub, text)).parts[0]?.changes).toMatchObject({ added: 2 });
    expect((await indicators(ONE, 2007)).map(({ value }) => value)).toEqual(['10']);
    expect(await faults(`${text}${ONE};CADUNICO_PEOPLE;2007;11;\n`)).toEqual([
      expect.stringMatching(/^t\.csv:3:2: .*uma linha acima já traz este indicador/),
    ]);
  });

  test('counts nothing below zero, and no half family', async () => {
    const messages = await faults(
      `${HEAD}${ONE};CADUNICO_PEOPLE;2008;-5;\n${ONE};CADUNICO_FAMILIES;2008;12,5;\n${ONE};ATTENDANCE_CRAS;2008/mean;-0,5;\n${OTHER};CADUNICO_FAMILIES;2008;12,0;\n`,
    );
    expect(messages.map((message) => message.split('. ')[0])).toEqual([
      't.csv:2:4: "-5": coluna "valor": uma contagem não é menor que zero',
      't.csv:3:4: "12,5": coluna "valor": famílias e pessoas contam-se inteiras',
      't.csv:4:4: "-0,5": coluna "valor": uma contagem não é menor que zero',
    ]);
  });

  test.each([
    ['a fault', `${OTHER};CADUNICO_PEOPLE;2005;dez;;\n`, /^longa\.csv:7002:4: "dez"/],
    ['quotes that stay open', `${OTHER};CADUNICO_PEOPLE;2005;10;;"lugar\n`, /^longa\.csv:7002:1: .*aspas/],
  ])('of which the last row has %s is refused: nothing of it is written', async (_, last, message) => {
    const path = await writtenFile('longa.csv', longTable(last));
    const before = await hub.graph<{ networkVersion: string }>('{ networkVersion }');
    await expect(hub.importFile({ name: 'longa.csv', path })).rejects.toThrow(message);
    expect(await hub.graph('{ networkVersion }')).toEqual(before);
    expect(await indicators(ONE, 1000)).toEqual([]);
    expect((await hub.ledger())[0]).toMatchObject({ fileName: 'longa.csv', state: 'REFUSED', refused: 1 });
  });
});

/** Seven thousand rows with so long a place in the document that they are no short text, and then one more. */
function* longTable(last: string): Generator<string> {
  yield 'ibge;codigo;periodo;valor;situacao;lugar\n';
  const place = 'página '.repeat(400);
  for (let year = 1000; year < 8000; year += 1) yield `${ONE};CADUNICO_PEOPLE;${year};10;;${place}\n`;
  yield last;
}
