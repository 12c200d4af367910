import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { budget } from '../../subgraphs/budget/index.ts';
import { oneSubgraph, type OneSubgraph } from './one-subgraph.ts';
import { answer, emptyAnswer, INTRA, rreoColumn, rreoItem } from './statement-files.ts';
import { reader } from './statement-reader.ts';

let subgraph: OneSubgraph;
beforeAll(async () => void (subgraph = await oneSubgraph(budget)));
afterAll(() => subgraph.close());

const COMMITTED = 'DESPESAS EMPENHADAS ATÉ O BIMESTRE (b)';
const SETTLED = 'DESPESAS LIQUIDADAS ATÉ O BIMESTRE (d)';

const { figures, faults } = reader(() => subgraph);

describe('the RREO, annex 02', () => {
  const items = [
    ...rreoColumn(COMMITTED, ['300', '200', '100']),
    ...rreoColumn(SETTLED, ['250', '160', '90']),
    ...rreoColumn(COMMITTED, ['7', '0', '7'], INTRA),
  ];
  const read = {
    'rreo/bimestre-6/empenho/sem-intra/funcao-08': '300.00',
    'rreo/bimestre-6/empenho/sem-intra/244': '200.00',
    'rreo/bimestre-6/empenho/sem-intra/122': '100.00',
    'rreo/bimestre-6/liquidacao/sem-intra/funcao-08': '250.00',
    'rreo/bimestre-6/liquidacao/sem-intra/244': '160.00',
    'rreo/bimestre-6/liquidacao/sem-intra/122': '90.00',
    'rreo/bimestre-6/empenho/so-intra/funcao-08': '7.00',
    'rreo/bimestre-6/empenho/so-intra/244': '0.00',
    'rreo/bimestre-6/empenho/so-intra/122': '7.00',
  };

  test('has social assistance twice, without and with only intra, and subfunctions under the function above them', async () => {
    expect(await figures(answer(items))).toEqual(read);
  });

  test('reads the same when it is ordered by account and not by column', async () => {
    const order = [
      'DESPESAS (EXCETO INTRA-ORÇAMENTÁRIAS) (I)',
      'Assistência Social',
      'Assistência Comunitária',
    ];
    const [excluded, intra] = [items.slice(0, 12), items.slice(12)];
    const byAccount = [...order, 'own', 'Saúde', 'other'].flatMap((account) =>
      excluded.filter((item, index) => {
        if (item['conta'] !== 'Administração Geral') return item['conta'] === account;
        return account === (index % 6 === 3 ? 'own' : 'other');
      }),
    );
    expect(byAccount).toHaveLength(excluded.length);
    expect(await figures(answer([...byAccount, ...intra]))).toEqual(read);
  });

  test('without codes of accounts the labels, and without labels the totals above tell the sections apart', async () => {
    const without = (name: string) => items.map((item) => ({ ...item, [name]: null }));
    const labelled = items.map((item, index) =>
      index < 12 ? item : { ...item, rotulo: 'Total das Despesas Intra-Orçamentárias' },
    );
    expect(await figures(answer(labelled.map((item) => ({ ...item, cod_conta: null }))))).toEqual(read);
    expect(await figures(answer(without('rotulo')))).toEqual(read);
    const bare = without('rotulo').map((item, index) =>
      index === 12
        ? { ...item, cod_conta: null, conta: 'DESPESAS (INTRA-ORÇAMENTÁRIAS) (II)' }
        : { ...item, cod_conta: null },
    );
    expect(await figures(answer(bare))).toEqual(read);
  });

  test('a row whose code and label contradict each other is refused once, with its place, and nothing is taken', async () => {
    const label = 'Total das Despesas Intra-Orçamentárias';
    const wrong = rreoColumn(COMMITTED, ['7', '0', '7'], { rotulo: label }).map((item, index) =>
      index === 0 ? { ...item, conta: 'DESPESAS (INTRA-ORÇAMENTÁRIAS) (II)' } : item,
    );
    expect(await faults(answer([...items.slice(0, 12), ...wrong]))).toEqual([
      expect.stringMatching(
        /^arquivo:1:\d+: "RREO2TotalDespesas": item 13, "cod_conta": o código diz que a linha não é intraorçamentária, e o rótulo “Total das Despesas Intra-Orçamentárias” diz que é\. Baixe o arquivo outra vez/,
      ),
    ]);
    const other = { rotulo: 'Total das Despesas Exceto Intra-Orçamentárias', cod_conta: INTRA.cod_conta };
    expect(await faults(answer(rreoColumn(COMMITTED, ['7', '0', '7'], other)))).toEqual([
      expect.stringContaining('o código diz que a linha é intraorçamentária, e o rótulo'),
    ]);
  });

  test('a subfunction whose name has the letters of its function belongs there wherever it stands', async () => {
    const text = answer([
      rreoItem(COMMITTED, 'FU08 - Administração Geral', '1'),
      rreoItem(COMMITTED, 'Assistência Social', '3'),
      rreoItem(COMMITTED, 'FU10 - Administração Geral', '50'),
      rreoItem(COMMITTED, 'FU08 - Demais Subfunções', '2'),
    ]);
    expect(await figures(text)).toEqual({
      'rreo/bimestre-6/empenho/sem-intra/122': '1.00',
      'rreo/bimestre-6/empenho/sem-intra/funcao-08': '3.00',
      'rreo/bimestre-6/empenho/sem-intra/demais': '2.00',
    });
  });

  test('the simplified report and the columns that only have a letter are read too', async () => {
    const text = answer([
      rreoItem('Até o Bimestre (b)', 'Assistência Social', '3', {
        demonstrativo: 'RREO Simplificado',
        periodo: 2,
      }),
      rreoItem('Até o Bimestre (d)', 'Assistência Social', '2', {
        demonstrativo: 'RREO Simplificado',
        periodo: 2,
      }),
    ]);
    expect(await figures(text)).toEqual({
      'rreo/bimestre-2/empenho/sem-intra/funcao-08': '3.00',
      'rreo/bimestre-2/liquidacao/sem-intra/funcao-08': '2.00',
    });
  });

  test('says what it left out: other functions, columns that are no stage, names that nobody knows, other annexes', async () => {
    const text = answer([
      rreoItem('% (b/total b)', 'Assistência Social', '12.5'),
      rreoItem('SALDO (c) = (a-b)', 'Assistência Social', '12.5'),
      rreoItem(COMMITTED, 'Assistência Social', '1'),
      rreoItem(COMMITTED, 'Assistência Lunar', '1'),
      rreoItem(COMMITTED, 'Saúde', '1'),
      rreoItem(COMMITTED, 'Assistência Social', '9', { anexo: 'RREO-Anexo 01' }),
    ]);
    expect((await subgraph.read(text)).notes).toEqual([
      'Só a função 08, Assistência Social, foi tirada do arquivo; 1 valor de outras funções e totais ficou de fora.',
      '1 valor de outros anexos ficou de fora.',
      'Colunas que não são etapas do gasto até o fim do período ficaram de fora: “% (b/total b)” e “SALDO (c) = (a-b)”.',
      'Contas sob Assistência Social cujo nome não é o de uma subfunção conhecida ficaram de fora: “Assistência Lunar”.',
    ]);
  });

  test('an account that a section repeats is taken once, and another value of it is told', async () => {
    const again = rreoItem(COMMITTED, 'Assistência Social', '300');
    expect(await figures(answer([...items, again]))).toEqual(read);
    const other = answer([again, rreoItem(COMMITTED, 'Assistência Social', '300.01')]);
    expect(await figures(other)).toEqual({ 'rreo/bimestre-6/empenho/sem-intra/funcao-08': '300.00' });
    expect((await subgraph.read(other)).notes).toEqual([
      'Achado: em um lugar a mesma conta se repete na coluna com outro valor; ficou o primeiro (item 2: R$ 300,01, e ficou R$ 300,00 (item 1)).',
    ]);
  });

  test('a code of six digits is the municipality whose seven begin with them', async () => {
    const item = (code: string | number) =>
      rreoItem(COMMITTED, 'Assistência Social', '3', { cod_ibge: code });
    for (const code of [310620, '310620', 3106200, '3106200']) {
      const { sets, messages } = await subgraph.read(answer([item(code)]));
      expect(messages).toEqual([]);
      expect(sets.flatMap(({ rows }) => rows.flatMap(({ fiscalYearId }) => fiscalYearId ?? []))).toEqual([
        '3106200-2024',
      ]);
    }
  });

  test('periods, years and municipalities that cannot be are faults with line, column and value', async () => {
    const at = async (said: Record<string, string | number>) =>
      (
        await faults(
          answer([rreoItem(COMMITTED, 'Saúde', '1'), rreoItem(COMMITTED, 'Assistência Social', '1', said)]),
        )
      ).map((message) => message.split('. ')[0]);
    expect(await at({ cod_ibge: 9999999 })).toEqual([
      expect.stringMatching(
        /^arquivo:1:\d{3}: "9999999": item 2, "cod_ibge": não é o código de um município$/,
      ),
    ]);
    expect(await at({ exercicio: 24 })).toEqual([
      expect.stringContaining('"24": item 2, "exercicio": não é um ano'),
    ]);
    expect(await at({ periodo: 5 })).toEqual([
      'arquivo:1:1: "2024/6, 2024/5": há mais de um período no arquivo',
    ]);
    expect(await at({ cod_ibge: 31 })).toEqual([
      'arquivo:1:1: "": o arquivo não traz a função 08, Assistência Social',
    ]);
  });
});

describe('an answer of the API', () => {
  const one = rreoItem(COMMITTED, 'Assistência Social', '1');
  const two = rreoItem(SETTLED, 'Assistência Social', '2');

  test('keeps every cent of a number that no binary fraction holds', async () => {
    const amounts = {
      'Assistência Social': '9007199254740993.11',
      'Assistência Comunitária': '31840769325.8',
      'Assistência ao Idoso': '-442945342.36',
      'Administração Geral': '39754264807',
      'Demais Subfunções': '0.07',
    };
    const items = Object.entries(amounts).map(([account, amount]) => rreoItem(COMMITTED, account, amount));
    expect(Object.values(await figures(answer(items)))).toEqual([
      '9007199254740993.11',
      '31840769325.80',
      '-442945342.36',
      '39754264807.00',
      '0.07',
    ]);
  });

  test('refuses numbers that are no amount in reais and centavos', async () => {
    const wrong = ['0.005', '1e5', '12345678901234567.00'];
    const items = wrong.map((amount) => rreoItem(COMMITTED, 'Assistência Social', amount));
    expect(
      (await faults(answer(items))).map((message) => message.split(': ').slice(1, 4).join(': ')),
    ).toEqual(
      wrong.map(
        (amount, index) =>
          `"${amount}": item ${index + 1}, "valor": não é um valor em reais com até dois centavos. Baixe o arquivo outra vez, sem passá-lo por uma planilha.`,
      ),
    );
  });

  test('with more behind it is not the whole, and says which page to ask for', async () => {
    expect(await faults(answer([one], { hasMore: true }))).toEqual([
      expect.stringMatching(
        /^arquivo:1:\d+: "true": a resposta não está inteira: há mais depois do item 1\. Peça tudo de uma vez \(limit=5000\), ou também a página offset=1, /,
      ),
    ]);
    expect(await faults(answer([two], { offset: 1 }))).toEqual([
      expect.stringContaining('"1": falta o que vem antes: aqui deveria começar o item 1.'),
    ]);
  });

  test('in pages, all of them in one list, is read like one', async () => {
    const pages = [answer([one], { hasMore: true }), answer([two], { offset: 1 })];
    expect(await figures(`[${pages.join(',')}]`)).toEqual(await figures(answer([one, two])));
  });

  test.each(['rreo', 'dca', 'msc_orcamentaria'])(
    'to %s without items says that nothing was handed in',
    async (list) => {
      expect(await faults(emptyAnswer(list))).toEqual([
        expect.stringMatching(
          /^arquivo:1:2: "\[\]": sem dado para este ente e período\. Confira no pedido o ente, /,
        ),
      ]);
    },
  );
});
