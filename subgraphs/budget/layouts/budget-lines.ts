import {
  allLines,
  declaredKind,
  readTable,
  sourceOfTable,
  type TableRow,
  toldBy,
} from '../../shared/import/table/table.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { SeenRows } from '../../shared/import/table/seen-rows.ts';
import { SourceDocument } from '../../shared/source.ts';
import { BudgetLine } from '../budget-line.ts';
import { FiscalYear } from '../fiscal-year.ts';
import { MUNICIPALITY, said } from '../../shared/import/about.ts';
import { MUNICIPALITY_LINE, optional, required, SOURCE_LINES } from '../../shared/import/template.ts';
import { FundingBlock } from '../funding-block.ts';
import { ProtectionLevel } from '../../shared/protection-level.ts';
import { LEVELS } from '../../shared/protection-words.ts';
import { shapedCell, sourceCells, wordCell } from './line-cells.ts';
import { BLOCKS } from './line-words.ts';
import { moneyCell } from './money.ts';
import { ORIGINS } from './origins.ts';

const KIND = 'linhas-orcamento';

/** The columns that a file may leave out: what another file told of them then stays. */
const HEADINGS = {
  fundingSourceCode: 'fonte',
  subfunction: 'subfuncao',
  expenseNature: 'natureza',
  protectionLevel: 'nivel',
  block: 'bloco',
  planned: 'ppa',
  enacted: 'dotacao_inicial',
  appropriated: 'dotacao',
  committed: 'empenho',
  settled: 'liquidacao',
  paid: 'pagamento',
  leftToPay: 'restos',
  paidOfEarlier: 'restos_pagos',
  actionId: 'acao',
  unitId: 'unidade',
} as const;

/**
 * Budget lines with their stages, the plan action they pay for and the unit they keep. A file is the whole list
 * of the years in it. Stages out of order are kept: credits and cancellations make them so in true accounts.
 */
export const budgetLines: Layout = {
  kind: KIND,
  title:
    'Linhas do orçamento: ano, código, título, origem ou fonte, etapas do gasto, nível, bloco, ação e unidade',
  namesItsPlace: true,
  template: {
    about: [MUNICIPALITY_LINE, ...SOURCE_LINES],
    columns: [
      required('ano', 'exercício; o arquivo traz todas as linhas dos anos que cita', '2024'),
      required('codigo', 'código da linha no orçamento, um para cada linha do ano', '08.244.0012.2101'),
      required('titulo', 'o que a linha paga', 'Funcionamento do CRAS Exemplo 1'),
      optional(
        'origem',
        'de onde vem o dinheiro; vazio quando o código da fonte basta, "não declarada" quando ninguém sabe',
        'municipal',
        Object.keys(ORIGINS),
      ),
      optional('fonte', 'código da fonte de recursos; os quatro primeiros algarismos decidem', '1500'),
      optional('subfuncao', 'três algarismos da subfunção', '244'),
      optional('natureza', 'natureza da despesa', '3.3.90.39'),
      optional('nivel', 'nível de proteção', 'básica', Object.keys(LEVELS)),
      optional('bloco', 'bloco de repasse que a linha gasta', '', Object.keys(BLOCKS)),
      optional('ppa', 'previsto no PPA para o ano, em reais', '600.000,00'),
      optional('dotacao_inicial', 'a da lei do orçamento (LOA), em reais', '600.000,00'),
      optional('dotacao', 'a atualizada, em reais; vazio não é zero', '620.000,00'),
      optional('empenho', 'em reais', '598.400,00'),
      optional('liquidacao', 'em reais', '590.125,30'),
      optional('pagamento', 'em reais', '590.125,30'),
      optional('restos', 'restos a pagar: empenhado no ano e não pago até o fim dele, em reais', '8.274,70'),
      optional('restos_pagos', 'pago neste ano de empenhos de anos anteriores, em reais', '0,00'),
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
    const seen = new SeenRows();

    const lines = facts.rows.map((row, index) => {
      const year = row.integer('ano');
      const fiscalYearId = `${ibgeCode}-${year}`;
      years.set(fiscalYearId, { id: fiscalYearId, ibgeCode, year });
      const code = row.text('codigo');
      const id = `${fiscalYearId}/${code}`;
      if (seen.before(row, id, ['ano', 'codigo']) !== null)
        row.refuse(
          'codigo',
          'o código já apareceu neste ano',
          'Some as linhas ou dê a cada uma o seu código',
        );
      const line = {
        id,
        fiscalYearId,
        code,
        title: row.text('titulo'),
        ...sourceCells(row),
        subfunction: shapedCell(row, 'subfuncao', /^\d{3}$/, 'Escreva três algarismos, como 244'),
        expenseNature: shapedCell(row, 'natureza', /^\d(\.\d+)*$/, 'Escreva como 3.3.90.39'),
        protectionLevel: wordCell(row, 'nivel', LEVELS) ?? ProtectionLevel.UNDECLARED,
        block: wordCell(row, 'bloco', BLOCKS) ?? FundingBlock.UNDECLARED,
        planned: moneyCell(row, 'ppa'),
        enacted: moneyCell(row, 'dotacao_inicial'),
        appropriated: moneyCell(row, 'dotacao'),
        committed: moneyCell(row, 'empenho'),
        settled: moneyCell(row, 'liquidacao'),
        paid: moneyCell(row, 'pagamento'),
        leftToPay: moneyCell(row, 'restos'),
        paidOfEarlier: moneyCell(row, 'restos_pagos'),
        actionId: shapedCell(
          row,
          'acao',
          /^\d{7}-\d{4}-\d{4}\/\d+(\.\d+)+$/,
          'Escreva como 3136702-2022-2025/1.1.1',
        ),
        unitId: shapedCell(
          row,
          'unidade',
          /^[\w.-]+$/,
          'Use o código da unidade, só letras, algarismos e traços',
        ),
        position: index + 1,
        sourceId: source.id,
        locator: row.optional('lugar') ?? `linha ${row.line}`,
      };
      checkNames(row, line, ibgeCode);
      return toldBy(facts, line, HEADINGS);
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

/** The action that a line pays for and the unit that it keeps are published, and of the line's own municipality. */
function checkNames(
  row: TableRow,
  { actionId, unitId }: { actionId: string | null; unitId: string | null },
  ibgeCode: string,
): void {
  if (actionId !== null && !actionId.startsWith(`${ibgeCode}-`)) {
    row.refuse('acao', 'é de um plano de outro município', `Diga uma ação de um plano de ${ibgeCode}`);
  } else if (actionId !== null) {
    row.names('acao', 'Action', actionId, {
      remedy: 'Corrija o código, ou importe antes o plano que a traz',
    });
  }
  if (unitId !== null) {
    const remedy = 'Corrija o código, ou importe antes a lista de unidades';
    row.names('unidade', 'NetworkUnit', unitId, { ibgeCode, remedy });
  }
}
