import {
  allLines,
  declaredKind,
  readTable,
  sourceOfTable,
  type TableRow,
} from '../../shared/import/table/table.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { SourceDocument } from '../../shared/source.ts';
import { BudgetLine } from '../budget-line.ts';
import { FiscalYear } from '../fiscal-year.ts';
import { MUNICIPALITY, said } from '../../shared/import/about.ts';
import { MUNICIPALITY_LINE, optional, required, SOURCE_LINES } from '../../shared/import/template.ts';
import { moneyCell } from './money.ts';
import { ORIGINS } from './origins.ts';

const KIND = 'linhas-orcamento';

/**
 * Budget lines with their stages, the plan action they pay for and the unit they keep. A file is the whole list
 * of the years in it. Stages out of order are kept: credits and cancellations make them so in true accounts.
 */
export const budgetLines: Layout = {
  kind: KIND,
  title:
    'Linhas do orçamento: ano, código, título, origem, dotação, empenho, liquidação, pagamento, ação e unidade',
  namesItsPlace: true,
  template: {
    about: [MUNICIPALITY_LINE, ...SOURCE_LINES],
    columns: [
      required('ano', 'exercício; o arquivo traz todas as linhas dos anos que cita', '2024'),
      required('codigo', 'código da linha no orçamento, um para cada linha do ano', '08.244.0012.2101'),
      required('titulo', 'o que a linha paga', 'Funcionamento do CRAS Exemplo 1'),
      required('origem', 'de onde vem o dinheiro', 'municipal', Object.keys(ORIGINS)),
      optional('dotacao', 'em reais; vazio não é zero', '620.000,00'),
      optional('empenho', 'em reais', '598.400,00'),
      optional('liquidacao', 'em reais', '590.125,30'),
      optional('pagamento', 'em reais', '590.125,30'),
      optional('acao', 'ação do plano que a linha paga: plano, barra, código', '0000000-2022-2025/1.2.1'),
      optional('unidade', 'código da unidade da rede que a linha mantém', 'exemplo-cras-1'),
      optional('lugar', 'onde o documento diz isto; vazio é a linha desta planilha', 'anexo 2, página 8'),
    ],
  },
  recognises: (file) => declaredKind(file) === KIND,

  read(file): Reading {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    const source = sourceOfTable(facts, file);
    const ibgeCode = said(facts, file, MUNICIPALITY, problems);
    const years = new Map<string, { id: string; ibgeCode: string; year: number }>();
    const seen = new Set<string>();

    const lines = facts.rows.map((row, index) => {
      const year = row.integer('ano');
      const fiscalYearId = `${ibgeCode}-${year}`;
      years.set(fiscalYearId, { id: fiscalYearId, ibgeCode, year });
      const code = row.text('codigo');
      const id = `${fiscalYearId}/${code}`;
      if (seen.has(id))
        row.refuse(
          'codigo',
          'o código já apareceu neste ano',
          'Some as linhas ou dê a cada uma o seu código',
        );
      seen.add(id);
      return {
        id,
        fiscalYearId,
        code,
        title: row.text('titulo'),
        origin: row.oneOf('origem', { ...ORIGINS }),
        appropriated: moneyCell(row, 'dotacao'),
        committed: moneyCell(row, 'empenho'),
        settled: moneyCell(row, 'liquidacao'),
        paid: moneyCell(row, 'pagamento'),
        actionId: idCell(
          row,
          'acao',
          /^\d{7}-\d{4}-\d{4}\/\d+(\.\d+)+$/,
          'Escreva como 3136702-2022-2025/1.1.1',
        ),
        unitId: idCell(
          row,
          'unidade',
          /^[\w.-]+$/,
          'Use o código da unidade, só letras, algarismos e traços',
        ),
        position: index + 1,
        sourceId: source.id,
        locator: row.optional('lugar') ?? `linha ${row.line}`,
      };
    });
    const sets = [
      { entity: SourceDocument, rows: [source] },
      { entity: FiscalYear, rows: [...years.values()] },
      { entity: BudgetLine, rows: lines, scope: { fiscalYearId: { $in: [...years.keys()] } } },
    ];
    return {
      sets: problems.length > 0 ? [] : sets,
      problems,
      usedLines: allLines(file),
    };
  },
};

/** The id of another subgraph's thing, of which only the shape can be checked here. */
function idCell(row: TableRow, heading: string, shape: RegExp, remedy: string): string | null {
  const id = row.optional(heading);
  return id === null || shape.test(id) ? id : row.refuse(heading, 'não é um identificador daqui', remedy);
}
