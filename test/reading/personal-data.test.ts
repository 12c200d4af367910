import { describe, expect, test } from 'vitest';
import { leftOutPieces } from '../../subgraphs/shared/import/personal/left-out-copy.ts';
import { isPersonal } from '../../subgraphs/shared/import/personal/personal-columns.ts';
import { publicFile, type PublicFile } from '../../subgraphs/shared/import/file/public-file.ts';
import { headingsOf, readTable } from '../../subgraphs/shared/import/table/table.ts';
import { ods, opened, refusal, table, xlsx } from './files.ts';

const ROWS = [
  ['# tipo: unidades'],
  ['id', 'Responsável', 'nome', 'CPF', 'telefone'],
  ['51061700687', 'Fulana de Tal', 'CRAS Centro', '123.456.789-09', '3236901234'],
  ['51061700688', 'Beltrano', 'CRAS Sul', '12345678909', ''],
];
const TEXT = ROWS.map((row) => row.join(';')).join('\n');
async function copyOf(file: PublicFile): Promise<string> {
  let copy = '';
  for await (const piece of leftOutPieces(file)) copy += piece;
  return copy;
}

test('a bare CPF among words is refused unquoted; digits by themselves are a phone or a code', async () => {
  const { messages } = table(await opened('id;titulo;telefone\n1;Pago a 52998224725 em maio;52998224725\n'));
  expect(new Set(messages())).toEqual(new Set([expect.stringMatching(/^arquivo\.csv:2:2: "…": .*CPF/)]));
});

test('eleven digits with centavos are money, also among words', async () => {
  const { messages } = table(
    await opened('id;titulo\n1;Pago 52998224725,49 em maio\n2;Pago 52998224725, em maio\n'),
  );
  expect(new Set(messages())).toEqual(new Set([expect.stringMatching(/^arquivo\.csv:3:2: "…": .*CPF/)]));
});

test('a fault of another kind in the same cell does not quote the number either', async () => {
  const { rows, messages } = table(await opened('id;titulo;valor\n1;x;Pago a 52998224725\n'));
  rows[0]?.decimal('valor');
  expect(messages().length).toBeGreaterThan(1);
  expect(messages().join('\n')).not.toContain('52998224725');
});

describe('a number that a text calls that of a person', () => {
  test.each([
    ['NIS', 'Família de NIS 16012345678', '16012345678'],
    ['NIS', 'N.I.S. da responsável: 16012345678', '16012345678'],
    ['NIS', 'Entregue ao NIS nº 160.1234.567-8', '160.1234.567-8'],
    ['CPF', 'CPF 123 456 789 00 em análise', '123 456 789 00'],
    ['RG', 'RG MG-12.345.678', '12.345.678'],
    ['RG', 'rg nº 12345678X SSP', '12345678X'],
    ['o do benefício', 'Benefício nº 1234567890 cessado', '1234567890'],
    ['o do benefício', 'benefício de prestação continuada: 123.456.789-0', '123.456.789-0'],
  ])('is refused in a cell, above the table and in a text: %s in "%s"', async (document, text, number) => {
    const fault = `"…": há aqui um número que parece ${document} de uma pessoa.`;
    const { messages } = table(await opened(`# nota: ${text}\nid;titulo\n1;${text}\n`));
    expect(messages()).toContainEqual(expect.stringContaining(`arquivo.csv:3:2: ${fault}`));
    expect(messages()).toContainEqual(expect.stringMatching(/^arquivo\.csv:1:\d+: "…"/));
    expect(messages().join()).not.toContain(number);
    const refused = await refusal(opened(`ATA\n\n${text}\n`, 'ata.txt'));
    expect(refused.join()).toContain(fault);
    expect(refused.join()).not.toContain(number);
  });

  test.each([
    'pessoas com CPF: 1.234.567',
    'sem CPF 42000 em 2024',
    'PIS/PASEP 12345678901,00',
    'Benefício eventual, Lei nº 8.742/1993',
    'benefícios: 1.234.567.890',
    'CPF 2019-2024',
  ])('is told from a count, money, a law or years: %s', async (text) => {
    const { messages } = table(await opened(`id;titulo\n1;${text}\n`));
    expect(messages()).toEqual([]);
  });
});

describe('headings', () => {
  test.each([
    'cpf',
    'CPF do responsável',
    'num_nis',
    'NIS',
    'PIS/PASEP',
    'rg',
    'responsavel',
    'Responsável',
    'nome_do_responsavel',
    'Coordenador(a)',
    'coordenadora do CRAS',
    'Nome do técnico',
    'nome_profissional',
    'Profissional (nome)',
    'nascimento',
    'data_nascimento',
    'dt_nasc',
    'nome_da_mae',
    'Nome da Mãe',
    'telefone pessoal',
    'celular_do_coordenador',
    'e-mail pessoal',
    'email_responsavel',
    'nomeResponsavel',
    'N.I.S.',
    'C. P. F.',
    'Gestora',
    'gestor(a)',
    'Técnica de referência',
    'Profissional',
    'Usuária',
    'Titular do benefício',
    'mãe',
    'Telefone da mãe',
    'raça/cor',
    'cor ou raça',
    'Diagnóstico',
    'CID-10',
    'Idade',
    'sexo',
    'assinatura do responsável',
    'prontuário',
  ])('"%s" is about a person', (heading) => expect(isPersonal(heading)).toBe(true));

  test.each([
    'id',
    'nome',
    'nome_centro',
    'telefone',
    'telefones',
    'e-mail',
    'orgao_responsavel',
    'secretaria responsável',
    'unidade_responsavel',
    'tipo de responsável',
    'qtd_profissionais',
    'total de técnicos',
    'pessoas com CPF',
    'familias_com_nis',
    'titular',
    'assinatura',
    'pai',
    'DS_PISO_PAI',
    'Cidade',
    'unidade gestora',
    'usuários',
    'data da assinatura',
    'diagnóstico socioterritorial',
    'papel',
    'municipio',
    'pisos',
    'organizacao',
  ])('"%s" is about no person', (heading) => expect(isPersonal(heading)).toBe(false));
});

describe.each([
  ['csv', () => Promise.resolve(new TextEncoder().encode(TEXT))],
  ['xlsx', () => xlsx(ROWS)],
  ['ods', () => ods(ROWS)],
] as const)('columns about persons, in .%s', (format, write) => {
  const file = async () => publicFile(`unidades.${format}`, await write());

  test('are not in the file for whoever reads it, and a note tells', async () => {
    const book = await file();
    expect(book.leftOut).toEqual(['Responsável', 'CPF']);
    expect(book.notes).toEqual(['Ficaram de fora as colunas com dados de pessoas: "Responsável", "CPF".']);
    expect(headingsOf(book)).toEqual(['id', 'nome', 'telefone']);
    const { rows, messages } = table(book);
    expect(rows.map((row) => [row.optional('CPF'), row.published('Responsável'), row.text('nome')])).toEqual([
      [null, null, 'CRAS Centro'],
      [null, null, 'CRAS Sul'],
    ]);
    expect(messages()).toEqual([]);
    expect(book.text).not.toMatch(/Fulana|Beltrano|456/);
  });

  test('keep the places of the other columns in messages', async () => {
    const { rows, messages } = table(await file());
    rows[0]?.refuse('nome', 'não serve', 'Corrija');
    expect(messages()).toEqual([
      `${format === 'csv' ? 'unidades.csv:3:3' : `unidades.${format}, planilha "Metas", célula C3`}: "CRAS Centro": coluna "nome": não serve. Corrija.`,
    ]);
  });

  test('are not in the copy that is kept in place of the original', async () => {
    expect(await copyOf(await file())).toBe(
      '# tipo: unidades\nid;nome;telefone\n51061700687;CRAS Centro;3236901234\n51061700688;CRAS Sul;\n',
    );
  });
});

describe('numbers of documents', () => {
  test('in a cell are refused with their place and never quoted, in text and in a spreadsheet', async () => {
    const rows = [
      ['id', 'nota'],
      ['1', 'de 123.456.789-09'],
      ['2', 'NIS 123.45678.90-1'],
    ];
    const text = await opened(rows.map((row) => row.join(',')).join('\n'), 'x.csv');
    const sheet = await publicFile('x.xlsx', await xlsx(rows));
    for (const [file, places] of [
      [text, ['x.csv:2:2', 'x.csv:3:2']],
      [sheet, ['x.xlsx, planilha "Metas", célula B2', 'x.xlsx, planilha "Metas", célula B3']],
    ] as const) {
      const { rows: read, messages } = table(file);
      read[0]?.decimal('nota');
      const remedy = 'Apague o número; dados de pessoas não entram aqui.';
      expect(messages().slice(0, 2)).toEqual([
        `${places[0]}: "…": há aqui um número que parece CPF de uma pessoa. ${remedy}`,
        `${places[1]}: "…": há aqui um número que parece NIS de uma pessoa. ${remedy}`,
      ]);
      // Nor does a fault of another kind quote them.
      expect(messages().join()).not.toMatch(/\d{3}\.\d/);
    }
  });

  test('in a line of plain text are refused with line and column, all of them', async () => {
    const messages = await refusal(
      opened('RELATÓRIO\n\nFulano, CPF 123.456.789-09\ne 987.654.321-00\n', 'r.txt'),
    );
    expect(messages.map((message) => message.split(' ')[0])).toEqual(['r.txt:3:13:', 'r.txt:4:3:']);
    expect(messages.join()).not.toMatch(/123|987/);
  });

  test('are not the codes, phones, sums and laws that look a little alike', async () => {
    const text =
      'id;nota\n51061700687;3236901234\n12345678909;R$ 123.456.789,09\n3;1.123.456.789-09 e 12.345.678/0001-90\n';
    expect(table(await opened(text)).messages()).toEqual([]);
  });
});

test('a copy keeps the text as published, quotes, breaks of lines and all', async () => {
  const text = '# tipo: x\nid,nota,cpf\n1,"PraÃ§a, ""A""\nde cima",2\n';
  const file = await opened(text);
  expect(await copyOf(file)).toBe('# tipo: x\nid,nota\n1,"PraÃ§a, ""A""\nde cima"\n');
  expect(readTable(file, []).rows[0]?.text('nota')).toBe('Praça, "A"\nde cima');
});
