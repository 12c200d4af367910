import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Hub } from '../../gateway/hub/index.ts';
import { aHub, DATABASES } from '../support/hub.ts';

describe.each(DATABASES)('on %s', (database) => {
  let hub: Hub;
  const statements: string[] = [];
  beforeAll(async () => {
    hub = await aHub(database, { onStatement: (sql) => statements.push(sql) });
  });
  afterAll(() => hub.close());

  /** How many statements a question costs. */
  async function cost(query: string): Promise<number> {
    statements.length = 0;
    await hub.graph(query);
    return statements.length;
  }

  const onPlan = (selection: string) => `{ plan(id: "0000000-2022-2025") { ${selection} } }`;
  const ON_PLAN = 1;

  test.each([
    ['axes { id }', 1],
    ['axes { guidelines { id } }', 2],
    ['axes { guidelines { actions { id } } }', 3],
    ['axes { guidelines { actions { strategies { id } } } }', 4],
    ['strategies { id }', 1],
    ['strategies { targets { id } }', 2],
    ['strategies { targets { source { title } } }', 3],
    ['strategies { targets { measurements { id } } }', 3],
    ['strategies { targets { measurements { source { id } } } }', 4],
    ['strategies { action { plan { id } } }', 2],
    ['parts { kind status source { title } }', 2],
    ['revisions { revisedOn source { title } }', 2],
    ['strategyTally { count } targetTally { count }', 3],
    ['axes { strategyTally { count } targetTally { count } }', 6],
    ['axes { guidelines { actions { strategyTally { count } targetTally { count } } } }', 6],
  ])(
    'a plan with %s costs %i more statements, however many rows there are',
    async (selection, statementCount) => {
      expect(await cost(onPlan(selection))).toBe(ON_PLAN + statementCount);
    },
  );

  test('judging 32 strategies and 128 targets costs as many statements as judging one', async () => {
    expect(await cost(onPlan('strategies { judgement targets { judgement progress } }'))).toBe(ON_PLAN + 3);
  });

  test('a page of a whole plan, with the tallies of all its levels, costs one statement for each table', async () => {
    const tallies = 'strategyTally { judgement count } targetTally { judgement count }';
    const strategy =
      'code judgement comesFrom { kind } goesOnAs { kind } targets { judgement progress measurements { value } }';
    await cost(
      onPlan(
        `${tallies} parts { kind } revisions { id } axes { ${tallies} guidelines { ${tallies} actions { ${tallies} strategies { ${strategy} } } } }`,
      ),
    );
    const tables = statements.map((sql) => /from "plan"\."(\w+)"(?:.*"(before_id|after_id)")?/s.exec(sql));
    const read = tables.map((found) => [found?.[1], found?.[2]].filter(Boolean).join(' by '));

    expect(read.toSorted()).toEqual([
      'action',
      'axis',
      'continuation by after_id',
      'continuation by before_id',
      'guideline',
      // The gateway's last look at what counts people.
      'hidden_count',
      'measurement',
      'plan',
      'plan_part',
      'plan_revision',
      'strategy',
      'target',
    ]);
  });

  test.each([
    ['areas { id }', 1],
    ['areas { items { id } }', 2],
    ['areas { items { source { id } } }', 3],
    ['challenges { id findings { message } }', 1],
    ['findings { message }', 1],
    ['areas { items { findings { message } } }', 2],
    ['areas { itemCount items { id } }', 2],
    ['previousReport { year }', 0],
  ])('reports with %s cost %i more statements', async (selection, statementCount) => {
    const reports = await cost('{ municipality(ibgeCode: "3136702") { managementReports { id } } }');
    expect(await cost(`{ municipality(ibgeCode: "3136702") { managementReports { ${selection} } } }`)).toBe(
      reports + statementCount,
    );
  });
});
