import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Hub } from '../../gateway/hub/index.ts';
import { aHub, importText, realDocument } from '../support/hub.ts';

const DOCUMENT = 'documents/002_4accdab759aa0430.txt';
const LONDRINA = '4113700';

let hub: Hub;
const statements: string[] = [];
beforeAll(async () => {
  hub = await aHub('pglite', { onStatement: (sql) => statements.push(sql) });
});
afterAll(() => hub.close());

interface Indicator {
  code: string;
  period: string;
  value: string | null;
  findings: { rule: string; message: string; values: string[] }[];
}

/** The indicators of a municipality that have a finding. */
async function inDoubt(ibgeCode: string): Promise<Indicator[]> {
  const { municipality } = await hub.graph<{ municipality: { indicators: Indicator[] } }>(
    `{ municipality(ibgeCode: "${ibgeCode}") { indicators { code period value findings { rule message values } } } }`,
  );
  return municipality.indicators.filter(({ findings }) => findings.length > 0);
}

const facts = (...rows: string[]) => `# tipo: indicadores
# municipio: ${LONDRINA}
# fonte: Números
codigo;periodo;valor;situacao
${rows.join('\n')}
`;
const families = (total: string, ...bands: string[]) =>
  facts(
    `CADUNICO_FAMILIES;2020-01;${total};`,
    ...['EXTREME_POVERTY', 'POVERTY', 'LOW_INCOME'].map(
      (band, index) =>
        `CADUNICO_FAMILIES_${band};2020-01;${bands[index] ?? ''};${bands[index] ? '' : 'não publicado'}`,
    ),
  );

test('document 002: the two shelters with 81 a month are one finding at both, and nothing else is in doubt', async (context) => {
  const { text } = await realDocument(DOCUMENT, context);
  await importText(hub, text, { ibgeCode: '3136702' });

  const message =
    'Em 2021 (média por mês), a fonte dá o mesmo número, 81, a “Acolhimento de crianças e adolescentes” e “Acolhimento de pessoas idosas”. Pode ser coincidência ou erro de cópia.';
  const findings = [{ rule: 'REPEATED_FIGURE', message, values: ['81'] }];
  expect(await inDoubt('3136702')).toEqual(
    ['SHELTER_CHILDREN', 'SHELTER_ELDERLY'].map((code) => ({
      code,
      period: '2021/mean',
      value: '81',
      findings,
    })),
  );
});

test('document 002 with another total of families is imported, and corrected it has no such finding', async (context) => {
  const { text } = await realDocument(DOCUMENT, context);
  await importText(hub, text.replace('36.547 (Nov)', '36.548 (Nov)'), { ibgeCode: '3136702' });
  expect((await inDoubt('3136702'))[0]).toMatchObject({
    code: 'CADUNICO_FAMILIES',
    period: '2021-11',
    value: '36548',
    findings: [
      {
        rule: 'PARTS_NOT_TOTAL',
        message:
          'Em 11/2021, as três faixas de renda (17.428, 4.742 e 14.377) somam 36.547 famílias, e o total da fonte é 36.548.',
        values: ['17428', '4742', '14377', '36547', '36548'],
      },
    ],
  });

  await importText(hub, text, { ibgeCode: '3136702' });
  expect((await inDoubt('3136702')).map(({ code }) => code)).toEqual(['SHELTER_CHILDREN', 'SHELTER_ELDERLY']);
});

test('bands that make the total, or of which one is missing, are no finding', async () => {
  await importText(hub, families('600', '100', '200', '300'));
  expect(await inDoubt(LONDRINA)).toEqual([]);
  await importText(hub, families('600', '100', '200'));
  expect(await inDoubt(LONDRINA)).toEqual([]);
});

test('a total below one of its bands is told as that, and not as a wrong sum too', async () => {
  await importText(hub, families('150', '100', '200', '300'));
  expect((await inDoubt(LONDRINA)).flatMap(({ findings }) => findings.map(({ values }) => values))).toEqual([
    ['200', '150'],
    ['300', '150'],
  ]);
});

test('fewer people than families is a finding at the people', async () => {
  await importText(hub, facts('CADUNICO_FAMILIES;2020-01;600;', 'CADUNICO_PEOPLE;2020-01;599;'));
  expect(await inDoubt(LONDRINA)).toMatchObject([
    {
      code: 'CADUNICO_PEOPLE',
      findings: [
        {
          rule: 'PART_ABOVE_TOTAL',
          message:
            'Em 01/2020, “Famílias no Cadastro Único” (600) é mais que “Pessoas no Cadastro Único” (599), que deveria conter esse número.',
        },
      ],
    },
  ]);
});

test('small numbers repeat by themselves, and other months are other numbers', async () => {
  await importText(
    hub,
    facts(
      'SHELTER_CHILDREN;2020/mean;9;',
      'SHELTER_ELDERLY;2020/mean;9;',
      'ATTENDANCE_CRAS;2020/mean;50;',
      'ATTENDANCE_CREAS;2020-01;50;',
    ),
  );
  expect(await inDoubt(LONDRINA)).toEqual([]);
});

test('two numbers of one document for the same thing: the first stands, and both are told', async () => {
  await importText(hub, facts('ATTENDANCE_CRAS;2020/mean;745;', 'ATTENDANCE_CRAS;2020/mean;754;'));
  expect(await inDoubt(LONDRINA)).toEqual([
    {
      code: 'ATTENDANCE_CRAS',
      period: '2020/mean',
      value: '745',
      findings: [
        {
          rule: 'TWO_FIGURES',
          message:
            'A fonte dá mais de um número a “CRAS” em 2020 (média por mês): 745 e 754. Aqui está o primeiro.',
          values: ['745', '754'],
        },
      ],
    },
  ]);

  await importText(hub, facts('ATTENDANCE_CRAS;2020/mean;745;', 'ATTENDANCE_CRAS;2020/mean;745;'));
  expect(await inDoubt(LONDRINA)).toEqual([]);
});

test('a number, and in another line the word that there is none, are a fault', async () => {
  const both = facts('ATTENDANCE_CRAS;2020/mean;745;', 'ATTENDANCE_CRAS;2020/mean;;oculto');
  await expect(importText(hub, both, { name: 'n.csv' })).rejects.toThrow(
    /n\.csv:6:4: "oculto".*outra situação/,
  );
});

test('findings of an indicator cost no statement beside the list that it stands in', async () => {
  const cost = async (selection: string) => {
    statements.length = 0;
    await hub.graph(`{ municipality(ibgeCode: "3136702") { indicators(year: 2021) { ${selection} } } }`);
    return statements.length;
  };
  expect(await cost('code findings { message }')).toBe(await cost('code'));
});
