import {
  allLines,
  declaredKind,
  readTable,
  sourceOfTable,
  type TableRow,
} from '../../shared/import/table.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { sumOf } from '../funding-shares.ts';
import { MUNICIPALITY, said, YEAR } from '../../shared/import/about.ts';
import { fundingSets, type FundingOfYear } from './funding-rows.ts';
import { moneyCell } from './money.ts';
import { ORIGINS } from './origins.ts';

const KIND = 'financiamento';
const TOTAL = 'total';

/**
 * Where a year's money came from: a row an origin, and one for the total that the document prints. The parts may
 * be fewer than the total (what is missing is not published), but never more.
 */
export const fundingFacts: Layout = {
  kind: KIND,
  title: 'Dinheiro de um ano por origem: origem, valor e lugar no documento, com uma linha "total"',
  namesItsPlace: true,
  recognises: (file) => declaredKind(file) === KIND,

  read(file): Reading {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    const funding: FundingOfYear = {
      source: sourceOfTable(facts, file),
      ibgeCode: said(facts, file, MUNICIPALITY, problems),
      year: Number(said(facts, file, YEAR, problems)),
      total: { amount: null, locator: null },
      parts: [],
    };
    const seen = new Set<string>();
    let totalRow: TableRow | null = null;
    for (const row of facts.rows) {
      const word = row.text('origem');
      const figure = { amount: moneyCell(row, 'valor'), locator: row.optional('lugar') };
      if (seen.has(word)) row.refuse('origem', 'a origem já apareceu acima', 'Deixe uma linha por origem');
      seen.add(word);
      if (word === TOTAL) {
        totalRow = row;
        funding.total = figure;
      } else {
        funding.parts.push({ ...figure, origin: row.oneOf('origem', { ...ORIGINS }) });
      }
    }
    const { amount } = funding.total;
    const sum = sumOf(funding.parts.flatMap((part) => part.amount ?? []));
    if (amount !== null && sum.gt(amount)) {
      totalRow?.refuse(
        'valor',
        `as partes somam ${sum.toFixed(2)}, mais que o total`,
        'Confira os valores com o documento',
      );
    }
    return {
      sets: problems.length > 0 ? [] : fundingSets(funding),
      problems,
      usedLines: allLines(file),
    };
  },
};
