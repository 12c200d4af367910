/**
 * Files in the layouts of Siconfi, made by the project of a made-up municipality: no real answer of the API lies here.
 * Names of fields, columns and accounts are those of the published layouts; the amounts are invented.
 */

/** The code of the demonstration, which no municipality has. */
export const TOWN = '0000000';

/** A field of an item; amounts are text, and stand in the JSON as the numbers that they write. */
type Item = Record<string, string | number | null>;

/** An answer of the API as one line of JSON, with every digit of its amounts. */
export const answer = (items: readonly Item[], said: Record<string, unknown> = {}): string =>
  JSON.stringify({ items, hasMore: false, limit: 5000, offset: 0, count: items.length, ...said }).replaceAll(
    /"valor":"([^"]+)"/g,
    '"valor":$1',
  );

/** An empty answer, as the API gives it to who asks for what nobody handed in. */
export const emptyAnswer = (list: string): string =>
  answer([], { links: [{ rel: 'self', href: `https://host/ords/siconfi/tt/${list}?an_exercicio=2024` }] });

/** One cell of the RREO's annex 02. */
export const rreoItem = (column: string, account: string, amount: string, said: Item = {}): Item => ({
  exercicio: 2024,
  demonstrativo: 'RREO',
  periodo: 6,
  periodicidade: 'B',
  instituicao: 'Prefeitura Municipal de Exemplo',
  cod_ibge: TOWN,
  uf: 'EX',
  populacao: 1000,
  anexo: 'RREO-Anexo 02',
  esfera: 'M',
  rotulo: 'Total das Despesas Exceto Intra-Orçamentárias',
  coluna: column,
  cod_conta: 'RREO2TotalDespesas',
  conta: account,
  valor: amount,
  ...said,
});

/** What marks a cell of the second section; its label has changed over the years, its account's code has not. */
export const INTRA = { rotulo: 'Total de Despesas', cod_conta: 'RREO2TotalDespesasIntra' };

/** A column of a section in the order of the API: the total, then each function with its subfunctions. */
export const rreoColumn = (
  column: string,
  [whole, community, management]: readonly [string, string, string],
  said: Item = {},
): Item[] => [
  rreoItem(column, 'DESPESAS (EXCETO INTRA-ORÇAMENTÁRIAS) (I)', '99.99', said),
  rreoItem(column, 'Assistência Social', whole, said),
  rreoItem(column, 'Assistência Comunitária', community, said),
  rreoItem(column, 'Administração Geral', management, said),
  rreoItem(column, 'Saúde', '77.77', said),
  rreoItem(column, 'Administração Geral', '55.55', said),
];

/** A table of FINBRA as it is given out: windows-1252, lines above the headings, decimal comma. */
export const finbra = (rows: readonly string[], above: readonly string[] = ABOVE): Uint8Array =>
  Buffer.from([...above, HEADINGS, ...rows, ''].join('\r\n'), 'latin1');

const ABOVE = ['Exercício: 2024', 'Escopo: Municípios', 'Tabela: Despesas por Função (Anexo I-E)'];
const HEADINGS = 'Instituição;Cod.IBGE;UF;População;Coluna;Conta;Identificador da Conta;Valor';

/** A row of FINBRA. */
export const finbraRow = (column: string, account: string, amount: string, code = TOWN): string =>
  `Prefeitura Municipal de Exemplo - EX;${code};EX;1000;${column};${account};siconfi-cor_TotalDespesas;${amount}`;

/** A column of the DCA's annex I-E: its total, social assistance and another function. */
export const dcaColumn = (
  column: string,
  [whole, community, management]: readonly [string, string, string],
): string[] => [
  finbraRow(column, 'Despesas Exceto Intraorçamentárias', '99,99'),
  finbraRow(column, '08 - Assistência Social', whole),
  finbraRow(column, '08.244 - Assistência Comunitária', community),
  finbraRow(column, '08.122 - Administração Geral', management),
  finbraRow(column, '10 - Saúde', '77,77'),
  finbraRow(column, '10.122 - Administração Geral', '55,55'),
  finbraRow(column, 'Despesas Intraorçamentárias', '88,88'),
];

/** A table of FINBRA with the RREO of four bimesters, which has two lines more above its headings. */
export const finbraRreo = (): Uint8Array =>
  finbra(
    [
      ['Assistência Social', '', '30,05'],
      ['Administração Geral', '', '10,00'],
      ['Saúde', '', '77,77'],
      ['Assistência Social', 'Intra', '1,00'],
    ].map(([account = '', section, amount = '']) =>
      finbraRow('DESPESAS LIQUIDADAS ATÉ O BIMESTRE (d)', account, amount).replace(
        'TotalDespesas',
        `RREO2TotalDespesas${section}`,
      ),
    ),
    [
      'Exercício: 2024',
      'Período: 4º Bimestre',
      'Escopo: Municípios',
      'Periodicidade: B',
      'Tabela: RREO-Anexo 02',
    ],
  );

/** One balance of the matrix: "6.2.2.1.3.04.00", "08.244", source, amount. */
export const balance = (
  account: string,
  functional: string,
  source: string,
  amount: string,
  said: Item = {},
): Item => ({
  tipo_matriz: 'MSCC',
  cod_ibge: TOWN,
  classe_conta: Number(account.charAt(0)),
  conta_contabil: account.replaceAll('.', ''),
  poder_orgao: '10131',
  ano_fonte_recursos: Number(source.charAt(0)),
  fonte_recursos: source,
  funcao: functional.slice(0, 2),
  subfuncao: functional.slice(3),
  exercicio: 2024,
  mes_referencia: 12,
  natureza_despesa: '33903900',
  natureza_conta: account.startsWith('5') ? 'D' : 'C',
  tipo_valor: 'ending_balance',
  valor: amount,
  ...said,
});

/** Of what one organ pays another the nature of the spending has modality 91. */
const BETWEEN_ORGANS = { natureza_despesa: '31911300' };

/** The made-up municipality's 2024 in four files that agree wherever they can. */
export const AGREEING = {
  rreo: answer([
    ...rreoColumn('DOTAÇÃO INICIAL', ['1000000', '800000', '200000']),
    ...rreoColumn('DOTAÇÃO ATUALIZADA (a)', ['1100000', '900000', '200000']),
    ...rreoColumn('DESPESAS EMPENHADAS NO BIMESTRE', ['1', '1', '0']),
    ...rreoColumn('DESPESAS EMPENHADAS ATÉ O BIMESTRE (b)', ['1000000.1', '800000.1', '200000']),
    ...rreoColumn('% (b/total b)', ['12.3', '10', '2.3']),
    ...rreoColumn('DESPESAS LIQUIDADAS ATÉ O BIMESTRE (d)', ['900000.05', '700000.05', '200000']),
    ...rreoColumn('INSCRITAS EM RESTOS A PAGAR NÃO PROCESSADOS (f)', ['100000.05', '100000.05', '0']),
    ...rreoColumn('DESPESAS EMPENHADAS ATÉ O BIMESTRE (b)', ['5000', '0', '5000'], INTRA),
    ...rreoColumn('DESPESAS LIQUIDADAS ATÉ O BIMESTRE (d)', ['5000', '0', '5000'], INTRA),
  ]),
  dca: finbra([
    ...dcaColumn('Despesas Empenhadas', ['1000000,10', '800000,10', '200000,00']),
    ...dcaColumn('Despesas Liquidadas', ['900000,05', '700000,05', '200000,00']),
    ...dcaColumn('Despesas Pagas', ['850000,05', '650000,05', '200000,00']),
    ...dcaColumn('Inscrição de Restos a Pagar Não Processados', ['100000,05', '100000,05', '0,00']),
    ...dcaColumn('Inscrição de Restos a Pagar Processados', ['50000,00', '50000,00', '0,00']),
  ]),
  mscAppropriation: answer([
    balance('5.2.2.1.1.01.00', '08.244', '1660', '800000'),
    balance('5.2.2.1.1.01.00', '08.122', '1500', '200000'),
    balance('5.2.2.1.2.01.00', '08.244', '1660', '150000'),
    // The same addition once more, by where it came from.
    balance('5.2.2.1.3.01.00', '08.244', '1660', '150000'),
    balance('5.2.2.1.9.04.00', '08.244', '1660', '50000', { natureza_conta: 'C' }),
  ]),
  mscExecution: answer([
    balance('6.2.2.1.3.04.00', '08.244', '1660', '400000.05'),
    balance('6.2.2.1.3.04.00', '08.244', '16600234', '50000'),
    balance('6.2.2.1.3.04.00', '08.244', '1500', '200000'),
    balance('6.2.2.1.3.07.00', '08.244', '1500', '60000'),
    balance('6.2.2.1.3.07.00', '08.244', '1500', '10000', { natureza_conta: 'D' }),
    balance('6.2.2.1.3.05.00', '08.244', '1660', '100000.05'),
    balance('6.2.2.1.3.04.00', '08.122', '1500', '200000'),
    balance('6.2.2.1.3.04.00', '08.122', '1500', '5000', BETWEEN_ORGANS),
    balance('6.2.2.1.3.04.00', '10.301', '1600', '999'),
    balance('6.2.2.1.1.00.00', '08.244', '1660', '99999.9'),
    balance('6.2.2.1.3.04.00', '08.244', '1660', '777', { tipo_valor: 'beginning_balance' }),
  ]),
};
