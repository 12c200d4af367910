import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Hub } from '../../gateway/hub/index.ts';
import { aHub } from '../support/hub.ts';

interface Line {
  code: string;
  fundingSource: { code: string } | null;
  payment: { amount: string | null };
  transfers: { amount: string; budgetLines: { code: string; action: { code: string } | null }[] }[];
}

interface Decision {
  concerns: {
    axes?: {
      guidelines: {
        actions: { code: string; budgetLines: Line[]; deliberations: { subject: string }[] }[];
      }[];
    }[];
  }[];
}

/** From a decision to the plan, its actions, the lines that pay for them, the money that came in, and back. */
const TRAIL = `{ deliberation(id: "0000000-cmas-resolucao-9-2021") { concerns { ... on Plan {
  axes { guidelines { actions { code deliberations { subject }
    budgetLines { code fundingSource { code } initialAppropriation { amount } appropriation { amount }
      commitment { amount } settlement { amount } payment { amount }
      transfers { amount budgetLines { code action { code } } } } } } } } } } }`;

describe.each(['pglite', 'postgresql'] as const)(
  'the trail from a decision to the money, on %s',
  (database) => {
    let hub: Hub;
    const statements: string[] = [];
    beforeAll(async () => {
      hub = await aHub(database, { onStatement: (sql) => statements.push(sql) });
    });
    afterAll(() => hub.close());

    test('is one question, and asks the database once for each type on the way there, and once on the way back', async () => {
      statements.length = 0;
      const { deliberation } = await hub.graph<{ deliberation: Decision }>(TRAIL);

      const actions = deliberation.concerns.flatMap(({ axes = [] }) =>
        axes.flatMap(({ guidelines }) => guidelines.flatMap((guideline) => guideline.actions)),
      );
      const lines = actions.flatMap(({ budgetLines }) => budgetLines);
      expect(lines.map(({ code }) => code).toSorted()).toEqual([
        '08.244.0012.1105',
        '08.244.0012.2101',
        '08.244.0012.2102',
        '08.244.0012.2110',
        '08.244.0012.2111',
        '08.244.0012.2115',
      ]);
      const paidByUnion = lines.find(({ code }) => code === '08.244.0012.2102');
      expect(paidByUnion).toMatchObject({
        fundingSource: { code: '1660' },
        payment: { amount: '371250.00' },
      });
      expect(paidByUnion?.transfers.length).toBeGreaterThan(0);
      // And back: each transfer knows the line, and the line its promise.
      for (const { budgetLines } of paidByUnion?.transfers ?? []) {
        expect(budgetLines).toContainEqual({ code: '08.244.0012.2102', action: { code: '1.2.2' } });
      }

      const read = statements.map((sql) => /from "(\w+)"\."(\w+)"/.exec(sql)?.slice(1, 3).join('.') ?? sql);
      const ways = Map.groupBy(read, (table) => table);
      // A table is read again only for another way to it: decisions by their id and by what they are about.
      expect(Object.fromEntries([...ways].map(([table, all]) => [table, all.length]))).toEqual({
        'council.deliberation': 2, // by its id; those about the actions
        'council.concern': 2, // of the decision; of the actions
        'plan.plan': 1,
        'plan.axis': 1,
        'plan.guideline': 1,
        'plan.action': 2, // of the plan; of the lines, on the way back
        'budget.budget_line': 2, // of the actions; of the year, on the way back
        'budget.transfer': 1,
      });
    });
  },
);
