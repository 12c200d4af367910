import { SeenRows } from '../../shared/import/table/seen-rows.ts';
import {
  allLines,
  declaredKind,
  readTable,
  sourceOfTable,
  type TableRow,
} from '../../shared/import/table/table.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { MUNICIPALITY, said, YEAR } from '../../shared/import/about.ts';
import {
  MUNICIPALITY_LINE,
  optional,
  required,
  requiredLine,
  SOURCE_LINES,
} from '../../shared/import/template.ts';
import { fundingSets, type FundingOfYear } from './funding-rows.ts';
import { moneyCell, printedShare } from './money.ts';
import { ORIGINS } from './origins.ts';

const KIND = 'financiamento';
const TOTAL = 'total';

/**
 * Where a year's money came from: a row an origin, and one for the total that the document prints. Parts that do not
 * make the total, and percentages that the amounts do not give, are taken as they stand: the graph says so.
 */
export const fundingFacts: Layout = {
  kind: KIND,
  title:
    'Dinheiro de um ano por origem: origem, valor, percentual impresso e lugar no documento, com uma linha "total"',
  namesItsPlace: true,
  template: {
    about: [
      MUNICIPALITY_LINE,
      requiredLine(YEAR.key, 'ano em que o dinheiro foi gasto ou recebido', '2024'),
      ...SOURCE_LINES,
    ],
    columns: [
      required(
        'origem',
        'de onde veio o dinheiro, uma linha por origem; a linha do total é a do documento',
        TOTAL,
        [...Object.keys(ORIGINS), TOTAL],
      ),
      optional('valor', 'em reais; vazio quando o documento não traz', '5.000.000,00'),
      optional('percentual', 'como está impresso ao lado do valor, com %', '100%'),
      optional('lugar', 'onde o documento diz isto: página, quadro, linha', 'quadro de receitas, linha 4'),
    ],
    examplesAbove: [
      {
        origem: 'municipal',
        valor: '3.120.000,00',
        percentual: '62,4%',
        lugar: 'quadro de receitas, linha 1',
      },
    ],
  },
  recognises: (file) => declaredKind(file) === KIND,

  read(file): Reading {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    const funding: FundingOfYear = {
      source: sourceOfTable(facts, file),
      ibgeCode: said(facts, file, MUNICIPALITY, problems),
      year: Number(said(facts, file, YEAR, problems)),
      total: { amount: null, printedShare: null, locator: null },
      parts: [],
    };
    const seen = new SeenRows();
    // An empty amount says that the document has none; a column that is not there would take published ones away.
    if (!facts.headings.includes('valor')) facts.rows[0]?.text('valor');
    for (const row of facts.rows) {
      const word = row.text('origem');
      const figure = {
        amount: moneyCell(row, 'valor'),
        printedShare: shareCell(row, 'percentual'),
        locator: row.optional('lugar'),
      };
      if (seen.before(row, word, ['origem']) !== null)
        row.refuse('origem', 'a origem já apareceu acima', 'Deixe uma linha por origem');
      if (word === TOTAL) funding.total = figure;
      else funding.parts.push({ ...figure, origin: row.oneOf('origem', { ...ORIGINS }) });
    }
    return {
      sets: problems.length > 0 ? [] : fundingSets(funding),
      problems,
      usedLines: allLines(file),
    };
  },
};

/** A cell with a percentage, as a fraction of 1 that keeps the places it was printed with. */
function shareCell(row: TableRow, heading: string): string | null {
  const text = row.optional(heading);
  if (text === null) return null;
  return printedShare(text) ?? row.refuse(heading, 'não é um percentual', 'Escreva como 82,53%');
}
