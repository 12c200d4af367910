import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Hub } from '../../gateway/hub/index.ts';
import { aHub, DATABASES, importText } from '../support/hub.ts';
import { aReport, changesOf, faultsOf, OLDER, ties } from './plan-life.ts';

const TIES = [
  `Proteção Social;1;${OLDER}/1.1.1.c;;página 3`,
  'Proteção Social;2;;exemplo-creas-1;',
  `Desafios;1;${OLDER}/1.2.2.m;exemplo-cras-1;página 9`,
];

describe.each(DATABASES)('the ties of a management report, on %s', (database) => {
  let hub: Hub;
  const statements: string[] = [];
  beforeAll(async () => {
    hub = await aHub(database, { onStatement: (sql) => statements.push(sql) });
    await importText(hub, aReport(2034));
    await importText(hub, aReport(2035, 'Proteção Social;Mais um item', 'Gestão do SUAS;Plano novo'));
  });
  afterAll(() => hub.close());

  const REPORTS = `{ municipality(ibgeCode: "0000000") { managementReports { year previousReport { year areas { title itemCount } }
    areas { title itemCount items { title ties { strategy { code } unit { id name } source { publisher locator } } } }
    challenges { title ties { strategy { code } unit { name } } } } } }`;
  interface Tie {
    strategy: { code: string } | null;
    unit: { name: string } | null;
  }
  interface Report {
    year: number;
    previousReport: { year: number; areas: { title: string; itemCount: number }[] } | null;
    areas: { title: string; itemCount: number; items: { title: string; ties: Tie[] }[] }[];
    challenges: { title: string; ties: Tie[] }[];
  }
  const reports = async () =>
    (
      await hub.graph<{ municipality: { managementReports: Report[] } }>(REPORTS)
    ).municipality.managementReports.filter(({ year }) => year > 2030);

  test('a report stands beside that of the year before, area by area', async () => {
    const [ofFirst, ofSecond] = await reports();

    expect(ofFirst?.previousReport).toBeNull();
    expect(ofSecond?.areas.map(({ title, itemCount }) => [title, itemCount])).toEqual([
      ['Proteção Social', 3],
      ['Gestão do SUAS', 1],
    ]);
    expect(ofSecond?.previousReport).toEqual({
      year: 2034,
      areas: [{ title: 'Proteção Social', itemCount: 2 }],
    });
  });

  test('an item speaks of the strategies and units that somebody tied it to, and of no other', async () => {
    await importText(hub, ties(...TIES));
    const again = changesOf(await importText(hub, ties(...TIES)));
    expect(again).toMatchObject({ added: 0, changed: 0, withdrawn: 0 });

    const [ofFirst, ofSecond] = await reports();
    expect(ofSecond?.areas[0]?.items.map((item) => item.ties)).toMatchObject([
      [{ strategy: { code: '1.1.1.c' }, unit: null, source: { locator: 'página 3' } }],
      [{ strategy: null, unit: { name: 'CREAS Exemplo' }, source: { locator: null } }],
      [],
    ]);
    expect(ofSecond?.challenges.map((item) => item.ties.length)).toEqual([2, 0]);
    expect(ofFirst?.areas[0]?.items.map((item) => item.ties)).toEqual([[], []]);
    const { plan } = await hub.graph<{
      plan: {
        strategies: { code: string; reportTies: { item: { title: string; report: { year: number } } }[] }[];
      };
    }>(`{ plan(id: "${OLDER}") { strategies { code reportTies { item { title report { year } } } } } }`);
    // The sample has reports of its own, of earlier years.
    const tied = plan.strategies
      .map(({ code, reportTies }) => ({
        code,
        reportTies: reportTies.filter(({ item }) => item.report.year === 2035),
      }))
      .filter(({ reportTies }) => reportTies.length > 0);
    expect(tied).toEqual([
      {
        code: '1.1.1.c',
        reportTies: [{ item: { title: 'Equipes que vão até lugares distantes', report: { year: 2035 } } }],
      },
      {
        code: '1.2.2.m',
        reportTies: [{ item: { title: 'Acabar a formação das equipes', report: { year: 2035 } } }],
      },
    ]);
  });

  test('a tie that the newer file does not make any more is withdrawn, and only of this report', async () => {
    await importText(hub, ties(...TIES));
    const tieChanges = async (text: string) =>
      (await importText(hub, text)).parts[0]?.kinds['Ligação do relatório'];
    expect(await tieChanges(ties(...TIES.slice(0, 2)))).toMatchObject({ added: 0, withdrawn: 2 });

    const ofFirst = ties('Desafios;2;;exemplo-cras-2;').replace('# ano: 2035', '# ano: 2034');
    expect(await tieChanges(ofFirst)).toMatchObject({ added: 1, withdrawn: 0 });
  });

  test('ties, their strategies and their sources cost one statement for each table', async () => {
    await importText(hub, ties(...TIES));
    statements.length = 0;
    await hub.graph(
      '{ municipality(ibgeCode: "0000000") { managementReports { areas { itemCount items { ties { strategy { code } unit { id } source { title } item { report { year } } } } } } } }',
    );
    // Of network the municipality; of plan the reports (by place and by id), areas, items (by area and by id), ties, strategies, sources.
    expect(statements).toHaveLength(9);
  });

  test('a number of a report speaks of what somebody tied it to, and is the one that the network publishes', async () => {
    const figures = [
      `Números;ATTENDANCE_CRAS 2035/mean;${OLDER}/1.1.1.c;exemplo-cras-1;página 10`,
      'Números;ATTENDANCE_CREAS 2035/mean;;exemplo-creas-1;',
    ];
    await importText(
      hub,
      [
        '# tipo: indicadores',
        '# municipio: 0000000',
        'codigo;periodo;valor;situacao',
        'ATTENDANCE_CRAS;2035/mean;640;',
        'ATTENDANCE_CREAS;2035/mean;;oculto',
        '',
      ].join('\n'),
      { name: 'numeros.csv' },
    );
    await importText(hub, ties(...TIES, ...figures));
    const tied = async () => {
      const { municipality } = await hub.graph<{
        municipality: { managementReports: { year: number; figureTies: object[] }[] };
      }>(`{ municipality(ibgeCode: "0000000") { managementReports { year figureTies { indicator { name value status }
        strategy { code } unit { name } source { publisher locator } report { year } } } } }`);
      return municipality.managementReports.find(({ year }) => year === 2035)?.figureTies;
    };
    expect(await tied()).toMatchObject([
      { indicator: { value: '640', status: 'PUBLISHED' }, strategy: { code: '1.1.1.c' }, unit: null },
      { strategy: null, unit: { name: 'CRAS Exemplo 1' }, source: { locator: 'página 10' } },
      {
        indicator: { value: null, status: 'SUPPRESSED' },
        unit: { name: 'CREAS Exemplo' },
        report: { year: 2035 },
      },
    ]);
    const { plan } = await hub.graph<{
      plan: { strategies: { code: string; figureTies: { report: { year: number } }[] }[] };
    }>(`{ plan(id: "${OLDER}") { strategies { code figureTies { report { year } } } } }`);
    expect(
      plan.strategies.filter(({ figureTies }) => figureTies.some(({ report }) => report.year === 2035)),
    ).toMatchObject([{ code: '1.1.1.c' }]);

    expect(
      await faultsOf(
        hub,
        ties('Números;1;;exemplo-cras-1;', 'Números;ATTENDANCE_CRAS 2036;;exemplo-cras-1;'),
      ),
    ).toEqual([
      'fatos.csv:8:2: "1": coluna "numero": não é o código e o período de um número. Escreva como ATTENDANCE_CREAS 2024/mean, CADUNICO_FAMILIES 2024-12 ou ATTENDANCE_CRAS 2024.',
      'fatos.csv:9:2: "ATTENDANCE_CRAS 2036": coluna "numero": não há indicador com este código. Corrija o código e o período, ou importe antes o arquivo que traz o número.',
    ]);
    await importText(hub, ties(...TIES));
    expect(await tied()).toEqual([]);
  });

  test('what a tie names and is not here is told at its cell', async () => {
    expect(
      await faultsOf(
        hub,
        ties(
          `Proteção Socal;1;${OLDER}/1.1.1.c;;`,
          `Proteção Social;4;${OLDER}/1.1.1.z;;`,
          'Desafios;1;;;',
          'Desafios;dois;;exemplo-cras-1;',
          'Desafios;2;;exemplo-cras-1;',
          'Desafios;2;;exemplo-cras-1;',
        ),
        'laços.csv',
      ),
    ).toEqual([
      'laços.csv:8:1: "Proteção Socal": coluna "area": o relatório não tem esta área. Use uma destas: "Proteção Social", "Gestão do SUAS", "Desafios", "Números".',
      'laços.csv:9:2: "4": coluna "numero": a área não tem este item. Escreva um número de 1 a 3.',
      `laços.csv:9:3: "${OLDER}/1.1.1.z": coluna "estrategia": esta estratégia não existe aqui. Escreva como 0000000-2022-2025/1.1.1.c, ou importe antes o plano que a traz.`,
      'laços.csv:10:3: "": coluna "estrategia": a linha não diz de que o item fala. Preencha "estrategia" ou "unidade".',
      'laços.csv:11:2: "dois": coluna "numero": a área não tem este item. Escreva um número de 1 a 2.',
      'laços.csv:13:4: "exemplo-cras-1": coluna "unidade": já está na linha 12. Deixe uma só linha de cada ligação.',
    ]);
    expect(await faultsOf(hub, ties(...TIES).replace('# ano: 2035', '# ano: 2020'))).toEqual([
      'fatos.csv:3:1: "2020": o relatório de gestão de 2020 do município 0000000 não existe aqui. Importe antes o relatório, ou corrija o código e o ano.',
    ]);
    const elsewhere = ties(`Desafios;1;${OLDER}/1.1.1.c;;`)
      .replace('# municipio: 0000000', '# municipio: 3136702')
      .replace('# ano: 2035', '# ano: 2021');
    expect(await faultsOf(hub, elsewhere)).toEqual([
      `fatos.csv:8:3: "${OLDER}/1.1.1.c": coluna "estrategia": é de um plano de outro município. Diga uma de um plano de 3136702.`,
    ]);
  });
});
