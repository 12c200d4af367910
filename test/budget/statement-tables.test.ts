import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { budget } from '../../subgraphs/budget/index.ts';
import { SourceDocument } from '../../subgraphs/shared/source.ts';
import { opened } from '../reading/files.ts';
import { oneSubgraph, type OneSubgraph } from './one-subgraph.ts';
import {
  AGREEING,
  answer,
  balance,
  dcaColumn,
  finbra,
  finbraRow,
  finbraRreo,
  rreoItem,
  TOWN,
} from './statement-files.ts';
import { reader } from './statement-reader.ts';

let subgraph: OneSubgraph;
beforeAll(async () => void (subgraph = await oneSubgraph(budget)));
afterAll(() => subgraph.close());

const { rows, figures, faults } = reader(() => subgraph);

describe('the DCA, annex I-E', () => {
  test('out of FINBRA, windows-1252 and under three lines that are no headings, has each municipality of the file', async () => {
    const other = finbraRow('Despesas Pagas', '08 - Assistência Social', '1234567,5', '4113700');
    const file = finbra([
      ...dcaColumn('Despesas Pagas', ['30,00', '20,00', '10,00']),
      other,
      other.replace('4113700', '99'),
    ]);
    expect((await rows(file)).map(({ id, amount, locator }) => [id, amount, locator])).toEqual([
      [`${TOWN}-2024/dca/ano/pagamento/sem-intra/funcao-08`, '30.00', 'linha 6'],
      [`${TOWN}-2024/dca/ano/pagamento/sem-intra/244`, '20.00', 'linha 7'],
      [`${TOWN}-2024/dca/ano/pagamento/sem-intra/122`, '10.00', 'linha 8'],
      ['4113700-2024/dca/ano/pagamento/sem-intra/funcao-08', '1234567.50', 'linha 12'],
    ]);
    expect((await subgraph.read(file)).notes).toContain('1 valor de estados ou da União ficou de fora.');
  });

  test('empty lines, and lines that say nothing of the kind, above the headings of FINBRA do not matter', async () => {
    const row = finbraRow('Despesas Pagas', '08 - Assistência Social', '30,00');
    const above = [
      'Finanças do Brasil',
      'Exercício: 2024;;;;;;;',
      'Escopo: Municípios',
      '"Tabela: Despesas por Função (Anexo I-E)"',
      '',
      ';;;;;;;',
    ];
    expect(
      (await rows(finbra([row], above))).map(({ id, amount, locator }) => [id, amount, locator]),
    ).toEqual([[`${TOWN}-2024/dca/ano/pagamento/sem-intra/funcao-08`, '30.00', 'linha 8']]);
    const [fault, ...others] = await faults(finbra([row], above.slice(2)));
    expect(others).toEqual([]);
    expect(fault).toContain('"exercicio": não é um ano. Escreva o exercício com quatro algarismos');
    expect(fault).not.toContain('#');
  });

  test('a fault of FINBRA names the true line and column', async () => {
    const row = (amount: string, code?: string) =>
      finbraRow('Despesas Pagas', '08 - Assistência Social', amount, code);
    expect(await faults(finbra([row('1,00'), row('1,005', '4113700'), row('1,00', '9999999')]))).toEqual([
      expect.stringMatching(
        /^arquivo:6:8: "1,005": coluna "Valor": não é um valor em reais com até dois centavos\. /,
      ),
      expect.stringMatching(/^arquivo:7:2: "9999999": coluna "Cod.IBGE": não é o código de um município\. /),
    ]);
  });

  test('what is carried over is the exact sum of its two columns, and one alone is told', async () => {
    const carried = (kind: string, amount: string) =>
      finbraRow(`Inscrição de Restos a Pagar ${kind}`, '08 - Assistência Social', amount);
    const id = 'dca/ano/restos-a-pagar/sem-intra/funcao-08';
    expect(
      await figures(finbra([carried('Não Processados', '0,10'), carried('Processados', '0,20')])),
    ).toEqual({
      [id]: '0.30',
    });
    const alone = await subgraph.read(finbra([carried('Processados', '0,20')]));
    expect(alone.notes).toEqual([
      'Há restos a pagar de que o arquivo só traz os processados: o valor é só deles.',
    ]);
  });

  test('under the total of the intra part the same account again is of it, but not where both totals stand first', async () => {
    const row = (account: string, amount: string) => finbraRow('Despesas Pagas', account, amount);
    const [excluded, intra] = ['Despesas Exceto Intraorçamentárias', 'Despesas Intraorçamentárias'];
    const own = row('08 - Assistência Social', '30,00');
    const again = row('08 - Assistência Social', '5,00');
    expect(await figures(finbra([row(excluded, '9,00'), own, row(intra, '9,00'), again]))).toEqual({
      'dca/ano/pagamento/sem-intra/funcao-08': '30.00',
      'dca/ano/pagamento/so-intra/funcao-08': '5.00',
    });
    expect(await figures(finbra([row(excluded, '9,00'), row(intra, '9,00'), own]))).toEqual({
      'dca/ano/pagamento/sem-intra/funcao-08': '30.00',
    });
  });
});

describe('the MSC', () => {
  test('has stages by subfunction and funding source with its local suffix, debits taken from credits', async () => {
    expect(await figures(AGREEING.mscExecution)).toEqual({
      'msc/mes-12/empenho/sem-intra/244/1660': '500000.10',
      'msc/mes-12/liquidacao/sem-intra/244/1660': '400000.05',
      'msc/mes-12/pagamento/sem-intra/244/1660': '400000.05',
      'msc/mes-12/empenho/sem-intra/244/16600234': '50000.00',
      'msc/mes-12/liquidacao/sem-intra/244/16600234': '50000.00',
      'msc/mes-12/pagamento/sem-intra/244/16600234': '50000.00',
      'msc/mes-12/empenho/sem-intra/244/1500': '250000.00',
      'msc/mes-12/liquidacao/sem-intra/244/1500': '250000.00',
      'msc/mes-12/pagamento/sem-intra/244/1500': '200000.00',
      'msc/mes-12/restos-a-pagar/sem-intra/244/1500': '50000.00',
      'msc/mes-12/restos-a-pagar/sem-intra/244/1660': '100000.05',
      'msc/mes-12/empenho/sem-intra/122/1500': '200000.00',
      'msc/mes-12/liquidacao/sem-intra/122/1500': '200000.00',
      'msc/mes-12/pagamento/sem-intra/122/1500': '200000.00',
      'msc/mes-12/empenho/so-intra/122/1500': '5000.00',
      'msc/mes-12/liquidacao/so-intra/122/1500': '5000.00',
      'msc/mes-12/pagamento/so-intra/122/1500': '5000.00',
    });
  });

  test('counts in each stage the accounts that have passed it, before the year is closed and after', async () => {
    const accounts = ['01', '02', '03', '04', '05', '06', '07'];
    const text = answer(
      accounts.map((each, index) => balance(`6.2.2.1.3.${each}.00`, '08.244', '1660', String(10 ** index))),
    );
    expect(await figures(text)).toEqual({
      'msc/mes-12/empenho/sem-intra/244/1660': '1111111.00',
      'msc/mes-12/liquidacao/sem-intra/244/1660': '1001100.00',
      'msc/mes-12/pagamento/sem-intra/244/1660': '1000.00',
      'msc/mes-12/restos-a-pagar/sem-intra/244/1660': '1110000.00',
    });
  });

  test('puts the year before a source that lacks it, and refuses one of another year', async () => {
    const of = (source: string, year: number) =>
      answer([balance('6.2.2.1.3.04.00', '08.244', source, '1', { ano_fonte_recursos: year })]);
    const ids = [await figures(of('660', 2)), await figures(of('2660', 2)), await figures(of('9660', 9))];
    expect(ids.map((each) => Object.keys(each)[0]?.split('/').at(-1))).toEqual(['2660', '2660', '9660']);
    expect(await faults(of('1660', 2))).toEqual([
      expect.stringMatching(
        /^arquivo:1:\d+: "1660": item 1, "fonte_recursos": com o ano da fonte, não é um código /,
      ),
    ]);
  });

  test('of the closing, in which the accounts are empty, is refused; so are a letter that is neither D nor C, and two months', async () => {
    const one = (said: Record<string, string | number>) =>
      balance('6.2.2.1.3.04.00', '08.244', '1660', '1', said);
    expect(await faults(answer([one({ tipo_matriz: 'MSCE' })]))).toEqual([
      expect.stringContaining('"MSCE": item 1, "tipo_matriz": não é a matriz de um mês'),
    ]);
    expect(await faults(answer([one({}), one({ natureza_conta: 'X' })]))).toEqual([
      expect.stringContaining('"X": item 2, "natureza_conta": não é D (devedor) nem C (credor)'),
    ]);
    expect(await faults(answer([one({}), one({ mes_referencia: 11 })]))).toEqual([
      expect.stringContaining('"2024-12, 2024-11": há mais de um mês no arquivo'),
    ]);
  });

  test('as a table has the same figures as the answer of the API', async () => {
    const { items } = JSON.parse(AGREEING.mscExecution.replaceAll(/"valor":([^}]+)/g, '"valor":"$1"')) as {
      items: Record<string, string | number>[];
    };
    const headings = Object.keys(items[0] ?? {});
    const table = [headings, ...items.map((item) => headings.map((heading) => item[heading] ?? ''))];
    expect(await figures(table.map((cells) => cells.join(',')).join('\n'))).toEqual(
      await figures(AGREEING.mscExecution),
    );
  });
});

describe('figures taken out by hand', () => {
  const file = (...lines: string[]) =>
    [
      '# tipo: valores-de-demonstrativos',
      `# municipio: ${TOWN}`,
      '# fonte: Painel',
      'ano;demonstrativo;periodo;etapa;intra;subfuncao;fonte;valor;lugar',
      ...lines,
    ].join('\n');

  test('come in by year, statement and period; money that came in has no stage', async () => {
    const read = await rows(
      file(
        '2024;MISocial;;recebido;;;;1.240.500,00;',
        '2024;RREO;2024/6;liquidação;com;244;16600234;3,10;anexo 2',
      ),
    );
    expect(read.map(({ id, stage, period, locator }) => [id, stage, period, locator])).toEqual([
      [`${TOWN}-2024/misocial/ano/recebido/funcao-08`, null, '2024', 'linha 5'],
      [`${TOWN}-2024/rreo/bimestre-6/liquidacao/com-intra/244/16600234`, 'SETTLEMENT', '2024/6', 'anexo 2'],
    ]);
  });

  test('are refused where they are of another year, of no code, no amount, or said twice', async () => {
    const twice = '2024;DCA;;pagamento;sem;;;1,00;';
    const messages = await faults(
      file('2024;DCA;2023;pagamento;;24;166;mil;', twice, twice, '2024;linhas;;pagamento;;;;1,00;'),
    );
    expect(messages.map((message) => message.split(': ').slice(0, 3).join(': '))).toEqual([
      'arquivo:5:3: "2023": coluna "periodo"',
      'arquivo:5:6: "24": coluna "subfuncao"',
      'arquivo:5:7: "166": coluna "fonte"',
      'arquivo:5:8: "mil": coluna "valor"',
      'arquivo:7:8: "1,00": coluna "valor"',
      'arquivo:8:2: "linhas": coluna "demonstrativo"',
    ]);
  });
});

describe('what is in already', () => {
  test('stays as it is when the same file comes again, whatever other file came between', async () => {
    for (const each of Object.values(AGREEING)) await subgraph.load(each);
    for (const each of Object.values(AGREEING)) {
      expect(await subgraph.load(each)).toMatchObject({ added: 0, changed: 0, withdrawn: 0 });
    }
  });

  test('is withdrawn only where the file is the whole: its municipalities, year, statement and period', async () => {
    const item = (account: string, said = {}) =>
      rreoItem('DOTAÇÃO INICIAL', account, '1', { periodo: 3, ...said });
    const both = [item('Assistência Social'), item('Assistência Comunitária')];
    const others = { periodo: 4 };
    await subgraph.load(answer(both));
    await subgraph.load(answer(both.map((each) => ({ ...each, ...others }))));
    await subgraph.load(answer(both.map((each) => ({ ...each, cod_ibge: '4113700' }))));
    expect(await subgraph.load(answer(both.slice(0, 1)))).toEqual({
      // The file is another one, and so is the source of the figure that stays.
      added: 1,
      changed: 1,
      withdrawn: 1,
      unchanged: 1,
    });
  });
});

test('the RREO out of FINBRA has its period above the headings, and sections told apart by the code of the account', async () => {
  expect(await figures(finbraRreo())).toEqual({
    'rreo/bimestre-4/liquidacao/sem-intra/funcao-08': '30.05',
    'rreo/bimestre-4/liquidacao/sem-intra/122': '10.00',
    'rreo/bimestre-4/liquidacao/so-intra/funcao-08': '1.00',
  });
});

test('every file of a statement is recognised by its own layout and no other', async () => {
  const files = { ...AGREEING, rreoTable: finbraRreo() };
  const kinds = await Promise.all(
    Object.values(files).map(async (each) => {
      const file = await opened(each);
      return budget.layouts.filter((layout) => layout.recognises(file)).map(({ kind }) => kind);
    }),
  );
  expect(kinds).toEqual([['rreo'], ['dca'], ['msc'], ['msc'], ['rreo']]);
});

test('a table of FINBRA is cited for what it is, and nobody is said to have fetched it today', async () => {
  const of = async (file: string | Uint8Array) =>
    (await subgraph.read(file)).sets.find(({ entity }) => entity === SourceDocument)?.rows;
  const page = 'https://siconfi.tesouro.gov.br/siconfi/pages/public/consulta_finbra/finbra_list.jsf';
  const table = finbra([finbraRow('Despesas Pagas', '08 - Assistência Social', '1,00', '4113700')]);
  expect(await of(table)).toMatchObject([
    { title: 'DCA, anexo I-E, 2024 (tabela do FINBRA)', url: page, retrievedOn: null },
  ]);
  expect(await of(finbraRreo())).toMatchObject([
    { title: expect.stringContaining('(tabela do FINBRA)'), url: page, retrievedOn: null },
  ]);
  const asked = answer([
    rreoItem('DESPESAS PAGAS ATÉ O BIMESTRE', 'Assistência Social', '1.00', { cod_ibge: '4113700' }),
  ]);
  expect(await of(asked)).toMatchObject([
    {
      title: 'RREO, anexo 02, 6º bimestre de 2024',
      url: expect.stringMatching(/apidatalake.*[?&]id_ente=4113700$/),
      retrievedOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    },
  ]);
});
