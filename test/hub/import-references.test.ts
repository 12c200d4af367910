import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Hub } from '../../gateway/hub/index.ts';
import { answer, rreoItem } from '../budget/statement-files.ts';
import { aReport, faultsOf, ties } from '../plan/plan-life.ts';
import { aHub, importText } from '../support/hub.ts';

let hub: Hub;
beforeAll(async () => void (hub = await aHub()));
afterAll(() => hub.close());

const lines = (ibgeCode: string, ...rows: string[]) =>
  [
    '# tipo: linhas-orcamento',
    `# municipio: ${ibgeCode}`,
    'ano;codigo;titulo;origem;acao;unidade',
    ...rows.map((row, index) => `2024;${index + 1};Linha;municipal;${row}`),
    '',
  ].join('\n');

test('a budget line names actions and units that there are, and of its own municipality', async () => {
  const messages = await faultsOf(
    hub,
    lines(
      '0000000',
      '0000000-2022-2025/1.1.1;exemplo-cras-1',
      '0000000-2022-2025/9.9.9;nao-existe',
      '0000000-1999-2002/1.1.1;',
      '3136702-2022-2025/1.1.1;',
    ),
    'l.csv',
  );
  expect(messages).toEqual([
    'l.csv:5:5: "0000000-2022-2025/9.9.9": coluna "acao": não há ação do plano com este código. Corrija o código, ou importe antes o plano que a traz.',
    'l.csv:5:6: "nao-existe": coluna "unidade": não há unidade da rede com este código. Corrija o código, ou importe antes a lista de unidades.',
    'l.csv:6:5: "0000000-1999-2002/1.1.1": coluna "acao": não há ação do plano com este código. Corrija o código, ou importe antes o plano que a traz.',
    'l.csv:7:5: "3136702-2022-2025/1.1.1": coluna "acao": é de um plano de outro município. Diga uma ação de um plano de 0000000.',
  ]);
  expect(await faultsOf(hub, lines('4113700', ';exemplo-cras-1'), 'l.csv')).toEqual([
    'l.csv:4:6: "exemplo-cras-1": coluna "unidade": é de outro município. Diga um código do município 4113700.',
  ]);
});

test("a municipal council decides on what there is in its municipality, a state's on any", async () => {
  const about = (council: string, trata: string) =>
    `# tipo: deliberacoes\n# conselho: ${council}\ncodigo;data;efeito;assunto;trata\nd-1;2025-03-11;aprova;Contas;${trata}\n`;
  const subjects = [
    'plano 0000000-2022-2025',
    'ação 0000000-2022-2025/1.1.1',
    'exercício 0000000-1999',
    'unidade exemplo-cras-1',
    'organização nao-existe',
  ].join(' | ');
  const remedy = 'Corrija o código, ou importe antes o arquivo que traz o que ele nomeia.';
  const missing = [
    `d.csv:4:5: "exercício 0000000-1999": coluna "trata": não há exercício com este código. ${remedy}`,
    `d.csv:4:5: "organização nao-existe": coluna "trata": não há organização da sociedade civil (OSC) com este código. ${remedy}`,
  ];
  const elsewhere = ['plano 0000000-2022-2025', 'ação 0000000-2022-2025/1.1.1', 'unidade exemplo-cras-1'].map(
    (named) =>
      `d.csv:4:5: "${named}": coluna "trata": é de outro município. Diga um código do município 3136702.`,
  );
  const told = async (council: string) =>
    (await faultsOf(hub, about(council, subjects), 'd.csv'))
      .filter((message) => message.includes('"trata"'))
      .toSorted();
  expect(await told('3136702-cmas')).toEqual([...missing, ...elsewhere].toSorted());
  expect(await told('0000000-cmas')).toEqual(missing);
  expect(await told('mg-ceas')).toEqual(missing);
});

test('an item of a report is not tied to a unit that there is not', async () => {
  await importText(hub, aReport(2035));
  expect(await faultsOf(hub, ties('Desafios;1;;exemplo-cras-1;', 'Desafios;2;;exemplo-cras-9;'))).toEqual([
    'fatos.csv:9:4: "exemplo-cras-9": coluna "unidade": não há unidade da rede com este código. Corrija o código, ou importe antes a lista de unidades.',
  ]);
});

test('a statement is of a municipality that there is; six digits name it as well as seven', async () => {
  const rreo = (code: number) =>
    answer([rreoItem('DOTAÇÃO INICIAL', 'Assistência Social', '1', { cod_ibge: code })]);
  // A well made code, of a municipality that this small country has not.
  expect(await faultsOf(hub, rreo(3_106_200), 'rreo.json')).toEqual([
    expect.stringMatching(/^rreo\.json:1:\d+: "3106200": não há município com este código\. /),
  ]);
  expect(await faultsOf(hub, rreo(313_670), 'rreo.json')).toEqual([]);
  const { municipality } = await hub.graph<{ municipality: { fiscalYear: object | null } }>(
    '{ municipality(ibgeCode: "3136702") { fiscalYear(year: 2024) { statementFigures { amount } } } }',
  );
  expect(municipality.fiscalYear).toEqual({ statementFigures: [{ amount: '1.00' }] });
});

test("who names a document that another municipality has too does not change that one's source", async () => {
  const items = answer([
    rreoItem('DOTAÇÃO INICIAL', 'Assistência Social', '7', { cod_ibge: 3_136_702, exercicio: 2022 }),
  ]);
  await importText(hub, items);
  const bytes = new TextEncoder().encode(items);
  const again = await hub.importFile({ name: 'rreo.json', bytes, document: { publisher: 'Outra casa' } });
  expect(again.notes.at(-1)).toBe(
    'O documento já está publicado com publicador "Secretaria do Tesouro Nacional (Siconfi)", que fica: "Outra casa" não foi gravado.',
  );
  const report = `RELATÓRIO DE GESTÃO\n\nAções no ano de 2019.\n\nGestão:\n\n- Um item;\n`;
  const document = { name: 'relatorio.txt', bytes: new TextEncoder().encode(report) };
  await hub.importFile({ ...document, ibgeCode: '3136702' });
  const other = await hub.importFile({
    ...document,
    ibgeCode: '4113700',
    document: { publisher: 'Prefeitura de Londrina' },
  });
  expect(other.notes.filter((note) => note.includes('Prefeitura de Londrina'))).toEqual([
    'O documento já é fonte de outros dados, sem publicador: "Prefeitura de Londrina" não foi gravado, para não mudar a fonte deles.',
  ]);
  const { municipality } = await hub.graph<{
    municipality: { managementReports: { year: number; source: { publisher: string | null } }[] };
  }>('{ municipality(ibgeCode: "3136702") { managementReports { year source { publisher } } } }');
  expect(municipality.managementReports.find(({ year }) => year === 2019)?.source.publisher).toBeNull();
});
