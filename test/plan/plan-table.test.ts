import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Hub } from '../../gateway/hub/index.ts';
import { aHub, DATABASES, importText, realDocument } from '../support/hub.ts';

const QUERY = `query Plan($code: ID!) { municipality(ibgeCode: $code) { plans { id title startYear endYear strategies {
  code title officialText measurementUnit targetKind judgement
  targets { year planned isShare status judgement source { title locator sha256 } }
} } } }`;

interface Strategy {
  code: string;
  title: string;
  officialText: string | null;
  measurementUnit: string;
  targetKind: string;
  judgement: string;
  targets: {
    year: number;
    planned: string;
    isShare: boolean;
    status: string;
    judgement: string;
    source: { title: string; locator: string; sha256: string };
  }[];
}
interface Data {
  municipality: {
    plans: { id: string; title: string; startYear: number; endYear: number; strategies: Strategy[] }[];
  };
}

const planned = (strategies: Strategy[], code: string) =>
  strategies.find((strategy) => strategy.code === code)?.targets.map((target) => target.planned);

const DOCUMENT = 'documents/000_51ac73e7a8e02b92.txt';
const LONDRINA = '4113700';

describe.each(DATABASES)('the table of a plan, on %s', (database) => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await aHub(database);
  });
  afterAll(() => hub.close());

  test('the demonstration has 32 strategies and 128 targets, each with its source', async () => {
    const { municipality } = await hub.graph<Data>(QUERY, { code: '0000000' });
    // Document 000's plan, and the one that is made up to follow it.
    const [{ strategies }] = municipality.plans as [Data['municipality']['plans'][number]];
    const targets = strategies.flatMap((strategy) => strategy.targets);

    expect(municipality.plans).toHaveLength(2);
    expect(strategies).toHaveLength(32);
    expect(targets).toHaveLength(128);
    expect(planned(strategies, '1.2.2.f')).toEqual(['12', '15', '18', '20']);
    expect(planned(strategies, '1.1.1.c')).toEqual(['0', '0', '2', '0']);
    expect(planned(strategies, '1.2.2.m')).toEqual(['0.25', '0.5', '0.75', '1']);
    expect(strategies.find(({ code }) => code === '1.2.2.m')?.targets.every(({ isShare }) => isShare)).toBe(
      true,
    );
    expect(targets.every(({ source }) => source.title !== '' && source.locator.startsWith('ação '))).toBe(
      true,
    );
    expect(new Set(strategies.map(({ judgement }) => judgement))).toEqual(
      new Set(['MET', 'ON_COURSE', 'OVERDUE', 'NOT_DUE', 'NOT_MEASURED', 'UNDECLARED', 'UNMEASURABLE']),
    );
  });

  test('document 000 is read byte for byte, and no target of it has a declared kind', async (context) => {
    const document = await realDocument(DOCUMENT, context);

    const report = await hub.importFile({ ...document, ibgeCode: LONDRINA });
    expect(report.unusedLines).toEqual([]);
    // The sample has the document's row in the table of sources already, as one that facts were taken from.
    expect(report.parts).toMatchObject([
      { subgraph: 'plan', changes: { added: 168, changed: 1, withdrawn: 0, unchanged: 0 } },
    ]);
    const again = await hub.importFile({ ...document, ibgeCode: LONDRINA });
    expect(again.parts[0]?.changes).toEqual({ added: 0, changed: 0, withdrawn: 0, unchanged: 169 });

    const { municipality } = await hub.graph<Data>(QUERY, { code: LONDRINA });
    const [plan] = municipality.plans;
    expect(plan).toMatchObject({ id: '4113700-2022-2025', startYear: 2022, endYear: 2025 });
    const strategies = plan?.strategies ?? [];
    expect(strategies).toHaveLength(32);
    expect(strategies.flatMap((strategy) => strategy.targets)).toHaveLength(128);
    expect(new Set(strategies.map(({ targetKind }) => targetKind))).toEqual(new Set(['UNDECLARED']));
    expect(new Set(strategies.map(({ judgement }) => judgement))).toEqual(new Set(['UNDECLARED']));
    expect(planned(strategies, '1.2.1.d')).toEqual(['100', '100', '100', '100']);
    expect(strategies.at(-1)?.officialText).toMatch(/^Primazia do atendimento/);
    expect(strategies[0]?.title.length).toBeLessThanOrEqual(91);
    expect(strategies.find(({ code }) => code === '1.2.2.f')?.targets[0]?.source.locator).toBe(
      'ação 1.2.2, letra f, 2022 (linha 29, coluna 5)',
    );
  });

  test('one changed cell of the document changes that figure and no other', async (context) => {
    const document = await realDocument(DOCUMENT, context);
    const before = await hub.graph<Data>(QUERY, { code: LONDRINA });

    await importText(hub, document.text.replace('12\t15\t18\t20', '12\t15\t19\t20'), { ibgeCode: LONDRINA });
    const after = await hub.graph<Data>(QUERY, { code: LONDRINA });

    const values = (data: Data) =>
      data.municipality.plans.flatMap(({ strategies }) =>
        strategies.flatMap(({ code, targets }) =>
          targets.map((target) => `${code} ${target.year} ${target.planned}`),
        ),
      );
    const old = new Set(values(before));
    expect(values(after).filter((value) => !old.has(value))).toEqual(['1.2.2.f 2024 19']);
  });

  test('the document imported over the sample keeps the plain titles and the declared kinds', async (context) => {
    const document = await realDocument(DOCUMENT, context);

    const report = await hub.importFile({ ...document, ibgeCode: '0000000' });
    expect(report.parts[0]?.changes).toMatchObject({ added: 0, withdrawn: 0 });
    const { municipality } = await hub.graph<Data>(QUERY, { code: '0000000' });
    const strategy = municipality.plans[0]?.strategies.find(({ code }) => code === '1.1.1.c');
    expect(strategy).toMatchObject({ title: 'Equipes que vão até lugares distantes', targetKind: 'ONE_OFF' });
    expect(strategy?.officialText).toMatch(/^Viabilização de equipes volantes/);
  });
});
