import { SeenRows } from '../../shared/import/table/seen-rows.ts';
import { MUNICIPALITY, said } from '../../shared/import/about.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import {
  allLines,
  declaredKind,
  readTable,
  sourceOfTable,
  type TableRow,
} from '../../shared/import/table/table.ts';
import { MUNICIPALITY_LINE, optional, required, SOURCE_LINES } from '../../shared/import/template.ts';
import { fundingSourceOf } from '../funding-source.ts';
import { IntraBudget } from '../statement.ts';
import { figureId, figureSets, type FigureScope, type ReadFigure } from './figure-rows.ts';
import { OTHER_SUBFUNCTIONS } from './functional-accounts.ts';
import { MONEY_REMEDY, money } from './money.ts';
import { INTRA, RECEIVED, STAGES, STATEMENTS } from './statement-words.ts';

const KIND = 'valores-de-demonstrativos';

/** The columns that say which figure a row tells. */
const KEY = ['ano', 'demonstrativo', 'periodo', 'etapa', 'intra', 'subfuncao', 'fonte'];

/**
 * Figures of statements that somebody took out of the document by hand: how MISocial's totals come in, and how those
 * of documents that no reader knows. A file is the whole of each year, statement and period in it.
 */
export const statementValues: Layout = {
  kind: KIND,
  title:
    'Valores de demonstrativos oficiais: ano, demonstrativo, período, etapa, intra, subfunção, fonte e valor',
  namesItsPlace: true,
  template: {
    about: [MUNICIPALITY_LINE, ...SOURCE_LINES],
    columns: [
      required(
        'ano',
        'exercício; o arquivo traz todos os valores dos demonstrativos e períodos que cita',
        '2024',
      ),
      required('demonstrativo', 'de que tipo de documento o valor é', 'MISocial', Object.keys(STATEMENTS)),
      optional(
        'periodo',
        'até quando conta: o ano, o bimestre (2024/6) ou o mês (2024-12); vazio é o ano',
        '2024',
      ),
      required('etapa', 'etapa do gasto; "recebido" é o dinheiro que entrou', RECEIVED, [
        ...Object.keys(STAGES),
        RECEIVED,
      ]),
      optional(
        'intra',
        'se conta o que um órgão da cidade paga a outro; vazio é não declarado',
        'não declarado',
        Object.keys(INTRA),
      ),
      optional('subfuncao', 'três algarismos, ou "demais"; vazio é a função 08 inteira'),
      optional('fonte', 'código da fonte de recursos, como 1660; vazio são todas'),
      required('valor', 'em reais', '1.240.500,00'),
      optional('lugar', 'onde o documento diz isto; vazio é a linha desta planilha', 'quadro de repasses'),
    ],
    examplesAbove: [
      {
        ano: '2024',
        demonstrativo: 'RREO',
        periodo: '2024/6',
        etapa: 'liquidação',
        intra: 'sem',
        subfuncao: '244',
        fonte: '',
        valor: '3.980.125,30',
        lugar: 'anexo 2',
      },
    ],
  },
  recognises: (file) => declaredKind(file) === KIND,

  read(file): Reading {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    const ibgeCode = said(facts, file, MUNICIPALITY, problems);
    const seen = new SeenRows();
    const figures = facts.rows.map((row) => {
      const figure = figureOf(row, ibgeCode);
      const id = figureId(figure);
      if (seen.before(row, id, KEY) !== null)
        row.refuse('valor', 'este valor já foi dito acima', 'Deixe só uma linha para ele');
      return figure;
    });
    return {
      sets: problems.length > 0 ? [] : figureSets(figures, sourceOfTable(facts, file), scopesOf(figures)),
      problems,
      usedLines: allLines(file),
    };
  },
};

function figureOf(row: TableRow, ibgeCode: string): ReadFigure {
  const year = row.integer('ano');
  const text = row.text('valor');
  const stages = { ...STAGES, [RECEIVED]: null };
  return {
    ibgeCode,
    year,
    statement: row.oneOf('demonstrativo', { ...STATEMENTS }),
    period: periodOf(row, year),
    stage: row.oneOf<(typeof stages)[keyof typeof stages]>('etapa', stages),
    intraBudget: row.optional('intra') === null ? IntraBudget.UNDECLARED : row.oneOf('intra', { ...INTRA }),
    subfunction: shaped(
      row,
      'subfuncao',
      (code) => code === OTHER_SUBFUNCTIONS || /^\d{3}$/.test(code),
      '244',
    ),
    fundingSourceCode: shaped(row, 'fonte', (code) => fundingSourceOf(code) !== null, '1660'),
    amount:
      money(text) ??
      (text === '' ? '' : (row.refuse('valor', 'não é um valor em reais', MONEY_REMEDY) ?? '')),
    locator: row.optional('lugar') ?? `linha ${row.line}`,
  };
}

/** "2024", "2024/6" or "2024-12", of the row's own year. */
function periodOf(row: TableRow, year: number): string {
  const text = row.optional('periodo') ?? String(year);
  if (/^\d{4}(\/[1-6]|-(0[1-9]|1[0-2]))?$/.test(text) && text.startsWith(String(year))) return text;
  const remedy = `Escreva o ano (${year}), o bimestre (${year}/6) ou o mês (${year}-12)`;
  return row.refuse('periodo', 'não é um período deste ano', remedy) ?? text;
}

function shaped(
  row: TableRow,
  heading: string,
  isGood: (text: string) => boolean,
  example: string,
): string | null {
  const text = row.optional(heading);
  return text === null || isGood(text)
    ? text
    : row.refuse(heading, 'não é um código daqui', `Escreva como ${example}, ou deixe vazio`);
}

/** What the file is the whole of: each statement and period with the years that it has of them. */
const scopesOf = (figures: readonly ReadFigure[]): FigureScope[] =>
  [...Map.groupBy(figures, ({ statement, period }) => `${statement} ${period}`).values()].map((towns) => {
    const [{ statement, period }] = towns as [ReadFigure, ...ReadFigure[]];
    return { statement, period, towns };
  });
