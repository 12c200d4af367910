import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { network as definition } from '../../subgraphs/network/index.ts';
import { publicFile } from '../../subgraphs/shared/import/file/public-file.ts';
import { DATABASES, realDocument } from '../support/hub.ts';
import { aNetwork, faults, type Network } from './network.ts';

interface Indicator {
  code: string;
  name: string;
  period: string;
  value: string | null;
  unit: string | null;
  status: string;
  source: { title: string; publisher: string | null; locator: string; sha256: string } | null;
}
interface Data {
  municipality: { indicators: Indicator[] };
}

const DOCUMENT = 'documents/002_4accdab759aa0430.txt';
const question = (code: string, args: string) =>
  `{ municipality(ibgeCode: "${code}") { indicators${args} { code name period value unit status source { title publisher locator sha256 } } } }`;

const REPORT = `RELATÓRIO DE GESTÃO

Ações no ano de 2020.

Dados do CadÚnico:

Famílias em Extrema Pobreza: 100 (Jan)
Famílias em Situação de Pobreza: 200 (Jan)
Famílias Baixa Renda: 300 (Jan)
Total de Famílias: 600 (Jan)

Média de Atendimentos Mensais dos Equipamentos Estatais:

- Abordagem Social: 745/mês;
`;

describe.each(DATABASES)('indicators, on %s', (database) => {
  let network: Network;
  beforeAll(async () => {
    network = await aNetwork(database);
    await network.importUrls(definition.samples);
  });
  afterAll(() => network.close());

  const indicators = async (code: string, args = '') =>
    (await network.ask<Data>(question(code, args))).municipality.indicators;

  test('Juiz de Fora has 31,687 families in January 2021 and 36,547 in November, each with its source', async () => {
    const families = await indicators('3136702', '(code: "CADUNICO_FAMILIES", year: 2021)');
    expect(families.map(({ period, value }) => [period, value])).toEqual([
      ['2021-01', '31687'],
      ['2021-11', '36547'],
    ]);
    expect(families[0]).toMatchObject({
      unit: 'famílias',
      status: 'PUBLISHED',
      source: { title: 'Relatório de Gestão 2021', locator: '“Dados do CadÚnico” (linha 51)' },
    });
    expect(await indicators('3136702', '(year: 2020)')).toEqual([]);
  });

  test('the eleven monthly averages stand in the order of the list, and say what they count only if the source does', async () => {
    const averages = (await indicators('3136702')).filter(({ period }) => period === '2021/mean');
    expect(averages).toHaveLength(11);
    expect(averages.slice(0, 4).map(({ value, unit }) => [value, unit])).toEqual([
      ['5784', 'famílias'],
      ['1548', 'famílias e pessoas'],
      ['313', 'pessoas em situação de rua'],
      ['3291', null],
    ]);
  });

  test('document 002 is read byte for byte, gives the figures of the sample, and twice changes nothing', async (context) => {
    const document = await realDocument(DOCUMENT, context);
    const before = (await indicators('3136702')).map(({ source, ...figure }) => ({
      ...figure,
      locator: source?.locator,
    }));
    const file = await publicFile(document.name, document.bytes);
    const { reading, messages, changes } = await network.importFile(file, '3136702');
    expect(messages).toEqual([]);
    expect(reading.placeName).toBe('Juiz de Fora');
    expect([...reading.usedLines].toSorted((one, other) => one - other)).toEqual([
      44, 46, 48, 49, 50, 51, 52, 54, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66,
    ]);
    expect(changes).toMatchObject({ added: 0, withdrawn: 0, unchanged: 22 });
    const after = (await indicators('3136702')).map(({ source, ...figure }) => ({
      ...figure,
      locator: source?.locator,
    }));
    expect(after).toEqual(before);

    const again = await network.importFile(file, '3136702');
    expect(again.changes).toMatchObject({ added: 0, changed: 0, withdrawn: 0 });
  });

  test('a figure without a value says why, and a zero is a figure', async () => {
    const statuses = (await indicators('0000000')).map(({ code, value, status }) => [code, value, status]);
    expect(statuses).toContainEqual(['SHELTER_CHILDREN', '0', 'PUBLISHED']);
    expect(statuses).toContainEqual(['CADUNICO_FAMILIES', null, 'LATE']);
    expect(statuses).toContainEqual(['ATTENDANCE_SOCIO_EDUCATIONAL', null, 'SUPPRESSED']);
  });

  test('indicators, bodies and practices of many municipalities are read in one statement each', async () => {
    await network.ask(`{ municipalities { edges { node { indicators(year: 2021) { value findings { message } source { title } }
      publicBodies { name parent { name } source { title } } practices { title source { title } } } } } }`);
    // Two of the page and one a list; each list may fetch its sources on its own, for none waits for another.
    expect(network.statements.length).toBeLessThanOrEqual(8);
  });

  test('the demonstration has the secretariat, five advisory offices and the five pillars of the watch', async () => {
    const { municipality } = await network.ask<{
      municipality: {
        publicBodies: { name: string; kind: string; duties: string[]; parent: { name: string } | null }[];
      };
    }>('{ municipality(ibgeCode: "0000000") { publicBodies { name kind duties parent { name } } } }');
    const bodies = municipality.publicBodies;
    expect(bodies.filter(({ kind }) => kind === 'assessoria')).toHaveLength(5);
    expect(bodies.find(({ name }) => name === 'Vigilância socioassistencial')?.duties).toHaveLength(5);
    expect(bodies[0]).toMatchObject({ name: 'Secretaria de Apoio Social ao Cidadão', parent: null });
  });

  test('the practices of Paragominas say that their year was inferred', async () => {
    const { municipality } = await network.ask<{
      municipality: { practices: { period: string; partners: string[] }[] };
    }>('{ municipality(ibgeCode: "1505502") { practices { period partners } } }');
    expect(municipality.practices).toHaveLength(4);
    expect(municipality.practices.every(({ period }) => /2022.*deduzido/.test(period))).toBe(true);
  });

  test('the version changes with the data and with nothing else', async () => {
    const version = async () =>
      (await network.ask<{ networkVersion: string }>('{ networkVersion }')).networkVersion;
    const before = await version();
    await network.importUrls(definition.samples.slice(0, 3));
    expect(await version()).toBe(before);
    await network.importText('r.txt', REPORT, '4113700');
    expect(await version()).not.toBe(before);
  });

  test.each([
    ['200 (Jan)', 'duzentas (Jan)', 'r.txt:8:34: "duzentas"', 'não é um número'],
    ['300 (Jan)', '300 (Xyz)', 'r.txt:9:28: "Xyz"', 'não é um mês'],
    ['Abordagem Social', 'Passeios', 'r.txt:14:3: "Passeios: 745/mês"', 'linha desconhecida'],
    [
      'Famílias Baixa Renda',
      'Famílias Altas',
      'r.txt:9:1: "Famílias Altas: 300 (Jan)"',
      'linha desconhecida',
    ],
    ['no ano de 2020', 'há tempos', 'r.txt:1:1:', 'não diz de que ano é'],
  ])('"%s" changed to "%s" is told as %s', async (before, after, place, problem) => {
    const { messages, changes } = await network.importText('r.txt', REPORT.replace(before, after), '4219309');
    expect(messages.some((message) => message.startsWith(place) && message.includes(problem))).toBe(true);
    expect(changes).toBeNull();
    expect(await indicators('4219309')).toEqual([]);
  });

  test.each([
    ['Total de Famílias: 600', 'Total de Famílias: 601', [['100', '200', '300', '600', '601']]],
    ['Famílias Baixa Renda: 300 (Jan)', '', []],
    [
      '- Abordagem Social: 745/mês;',
      '- Abordagem Social: 745/mês;\n- Abordagem Social: 754/mês',
      [['745', '754']],
    ],
  ])('"%s" changed to "%s" is imported, and found are %j', async (before, after, found) => {
    const { messages } = await network.importText('r.txt', REPORT.replace(before, after), '4219309');
    expect(messages).toEqual([]);
    const { municipality } = await network.ask<{
      municipality: { indicators: { findings: { values: string[] }[] }[] };
    }>('{ municipality(ibgeCode: "4219309") { indicators { findings { values } } } }');
    const values = municipality.indicators.flatMap(({ findings }) => findings.map((each) => each.values));
    expect(values).toEqual(found);
  });
});

test('a file of facts with faults in every column is told all of them', async () => {
  const messages = await faults(
    'f.csv',
    `# tipo: indicadores
# municipio: 313670
codigo;periodo;valor;situacao
NADA;2021-13;x;
CADUNICO_PEOPLE;2021;quatro;
CADUNICO_PEOPLE;2020;;
CADUNICO_PEOPLE;2019;50;oculto
`,
  );
  expect(new Set(messages.map((message) => message.split(': ')[0]))).toEqual(
    new Set(['f.csv:2:1', 'f.csv:4:1', 'f.csv:4:2', 'f.csv:4:3', 'f.csv:5:3', 'f.csv:6:3', 'f.csv:7:3']),
  );
});
