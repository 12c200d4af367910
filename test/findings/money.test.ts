import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Hub } from '../../gateway/hub/index.ts';
import { aHub, DATABASES, importText, realDocument } from '../support/hub.ts';

const DOCUMENT = 'documents/002_4accdab759aa0430.txt';
const LONDRINA = '4113700';

interface Finding {
  rule: string;
  message: string;
  values: string[];
}

const facts = (...rows: string[]) => `# tipo: financiamento
# municipio: ${LONDRINA}
# ano: 2020
# fonte: Balanço
origem;valor;percentual
${rows.join('\n')}
`;

describe.each(DATABASES)('money that does not add up, on %s', (database) => {
  let hub: Hub;
  const statements: string[] = [];
  beforeAll(async () => {
    hub = await aHub(database, { onStatement: (sql) => statements.push(sql) });
  });
  afterAll(() => hub.close());
  beforeEach(() => void statements.splice(0));

  const year = async (ibgeCode: string, of: number) => {
    const { municipality } = await hub.graph<{
      municipality: {
        fiscalYear: {
          findings: Finding[];
          total: { amount: string };
          funding: { share: number | null; printedShare: string | null }[];
        };
      };
    }>(
      `{ municipality(ibgeCode: "${ibgeCode}") { fiscalYear(year: ${of}) { total { amount }
        findings { rule message values } funding { share printedShare } } } }`,
    );
    return municipality.fiscalYear;
  };
  const findings = async () => (await year(LONDRINA, 2020)).findings;

  test('parts and printed percentages that make the whole are no finding, rounding allowed for', async () => {
    await importText(
      hub,
      facts(
        'municipal;1.000,00;33,3%',
        'estadual;1.000,00;33,3%',
        'federal;1.000,00;33,3%',
        'total;3.000,00;100%',
      ),
    );
    expect(await findings()).toEqual([]);
  });

  test('parts that do not make their total are imported, have no share, and the difference is told to the cent', async () => {
    await importText(hub, facts('municipal;1.000,00;', 'federal;2.000,01;', 'total;3.000,00;'));
    const { funding, findings: found } = await year(LONDRINA, 2020);
    expect(funding.map(({ share }) => share)).toEqual([null, null]);
    expect(found).toEqual([
      {
        rule: 'PARTS_NOT_TOTAL',
        message:
          'Em 2020, as partes publicadas somam R$ 3.000,01, R$ 0,01 a mais que o total da fonte, R$ 3.000,00.',
        values: ['3000.01', '0.01', '3000.00'],
      },
    ]);
  });

  test('a part that nobody published may be what is missing; what is too much without it is a finding', async () => {
    await importText(hub, facts('municipal;1.000,00;', 'federal;;', 'total;3.000,00;'));
    expect(await findings()).toEqual([]);
    await importText(hub, facts('municipal;3.500,00;', 'federal;;', 'total;3.000,00;'));
    expect(await findings()).toMatchObject([
      { rule: 'PARTS_NOT_TOTAL', values: ['3500.00', '500.00', '3000.00'] },
    ]);
  });

  test('a printed percentage is held against the amounts in its own places, and all of them against 100%', async () => {
    await importText(hub, facts('municipal;1.500,00;76,00%', 'federal;500,00;25%', 'total;2.000,00;99%'));
    const { funding, findings: found } = await year(LONDRINA, 2020);
    expect(funding).toEqual([
      { share: 0.75, printedShare: '0.7600' },
      { share: 0.25, printedShare: '0.25' },
    ]);
    expect(found.map(({ message }) => message)).toEqual([
      'Em 2020, os percentuais que a fonte imprime somam 101%, e não 100%.',
      'Em 2020, a fonte imprime 99% ao lado do total, que deveria ser 100%.',
      'Em 2020, a fonte imprime 76,00% para a parte do município, mas os valores dela dão 75,00%.',
    ]);
  });

  test('findings go away with the correction of the file', async () => {
    await importText(hub, facts('municipal;1.500,00;75%', 'federal;500,00;25%', 'total;2.000,00;100%'));
    expect(await findings()).toEqual([]);
  });

  test('document 002 adds up; with another total it is imported all the same, and the finding stands beside it', async (context) => {
    const { text } = await realDocument(DOCUMENT, context);
    await importText(hub, text, { ibgeCode: '3136702' });
    expect(await year('3136702', 2021)).toMatchObject({
      findings: [],
      funding: [{ printedShare: '0.8253' }, { printedShare: '0.1747' }],
    });

    await importText(hub, text.replace('27.339.009,00', '27.339.009,01'), { ibgeCode: '3136702' });
    const wrong = await year('3136702', 2021);
    expect(wrong.total.amount).toBe('27339009.01');
    expect(wrong.findings.map(({ message }) => message)).toEqual([
      'Em 2021, as partes publicadas somam R$ 27.339.009,00, R$ 0,01 a menos que o total da fonte, R$ 27.339.009,01.',
    ]);

    await importText(hub, text, { ibgeCode: '3136702' });
    expect((await year('3136702', 2021)).findings).toEqual([]);
  });

  test('the stages of a budget line are held against each other, and kept as they were published', async () => {
    const lines = (...rows: string[]) => `# tipo: linhas-orcamento
# municipio: ${LONDRINA}
# fonte: Execução
ano;codigo;titulo;origem;dotacao;empenho;liquidacao;pagamento
${rows.join('\n')}
`;
    const ask = async () => {
      const { municipality } = await hub.graph<{
        municipality: { fiscalYear: { lines: { code: string; findings: Finding[] }[] } };
      }>(
        `{ municipality(ibgeCode: "${LONDRINA}") { fiscalYear(year: 2020) { lines { code findings { rule message values } } } } }`,
      );
      return Object.fromEntries(
        municipality.fiscalYear.lines.map(({ code, findings: found }) => [
          code,
          found.map(({ values }) => values),
        ]),
      );
    };
    await importText(
      hub,
      lines(
        '2020;em-ordem;CRAS;municipal;100,00;90,00;90,00;80,00',
        '2020;empenho;CRAS;municipal;100,00;150,00;90,00;80,00',
        '2020;acima;CRAS;municipal;100,00;90,00;90,00;120,00',
        '2020;lacuna;CRAS;municipal;;90,00;;120,00',
      ),
    );
    expect(await ask()).toEqual({
      'em-ordem': [],
      empenho: [['150.00', '100.00']],
      acima: [
        ['120.00', '90.00'],
        ['120.00', '100.00'],
      ],
      lacuna: [['120.00', '90.00']],
    });

    await importText(hub, lines('2020;acima;CRAS;municipal;100,00;90,00;90,00;20,00'));
    expect(await ask()).toEqual({ acima: [] });
  });

  test('a line whose code says another sphere, or that left more to pay than was open, is told', async () => {
    const text = `# tipo: linhas-orcamento
# municipio: ${LONDRINA}
# fonte: Execução de 2019
ano;codigo;titulo;origem;fonte;empenho;pagamento;restos
2019;certa;CRAS;federal;16600234;100,00;60,00;40,00
2019;codigo;CRAS;;2660;100,00;60,00;
2019;junta;CRAS;federal e estadual;1661;100,00;60,00;39,99
2019;trocada;CRAS;municipal;1660;100,00;60,00;
2019;demais;CRAS;municipal;1500;100,00;60,00;40,01
`;
    const report = await importText(hub, text);
    const { municipality } = await hub.graph<{
      municipality: {
        fiscalYear: { lines: { code: string; origin: string; findings: Finding[] }[] };
      };
    }>(
      `{ municipality(ibgeCode: "${LONDRINA}") { fiscalYear(year: 2019) { lines { code origin findings { rule message values } } } } }`,
    );
    const { lines } = municipality.fiscalYear;
    expect(
      lines.map(({ code, origin, findings: found }) => [code, origin, found.map(({ rule }) => rule)]),
    ).toEqual([
      ['certa', 'FEDERAL', []],
      ['codigo', 'FEDERAL', []],
      ['junta', 'STATE', []],
      ['trocada', 'FEDERAL', ['ORIGIN_NOT_SOURCE']],
      ['demais', 'MUNICIPAL', ['STAGES_OUT_OF_ORDER']],
    ]);
    expect(lines.at(-1)?.findings[0]?.values).toEqual(['40.01', '40.00']);
    expect(report.findings).toEqual(
      lines.flatMap(({ findings: found }) => found.map(({ message }) => message)),
    );
  });

  test('findings cost no statement beside the rows that they are of', async () => {
    const cost = async (selection: string) => {
      statements.length = 0;
      await hub.graph(`{ municipality(ibgeCode: "0000000") { fiscalYears { ${selection} } } }`);
      return statements.length;
    };
    const rows = await cost('funding { amount } lines { code }');
    expect(await cost('findings { message } funding { amount } lines { code findings { message } }')).toBe(
      rows,
    );
    expect(await cost('findings { message } lines { code }')).toBe(rows);
  });
});
