import type { TableRow } from '../../shared/import/table/table.ts';
import { optional, required, type TemplateColumn } from '../../shared/import/template.ts';
import { FigureStatus } from '../../shared/figure-status.ts';
import { indicatorCodes, type IndicatorCode } from '../indicator-codes.ts';
import { cellId } from '../../shared/suppression/counts.ts';
import { indicatorId, type IndicatorFigure } from './indicator-rows.ts';

const CODES = Object.fromEntries(Object.keys(indicatorCodes).map((code) => [code, code])) as Record<
  string,
  IndicatorCode
>;

const STATUSES = {
  publicado: FigureStatus.PUBLISHED,
  'não publicado': FigureStatus.NOT_PUBLISHED,
  atrasado: FigureStatus.LATE,
  oculto: FigureStatus.SUPPRESSED,
  'não medido': FigureStatus.NOT_MEASURED,
  'declarado inexistente': FigureStatus.DECLARED_NONE,
};

/** The columns that tell an indicator. */
export const FIGURE_COLUMNS: readonly TemplateColumn[] = [
  required('codigo', 'que número é', 'CADUNICO_FAMILIES', Object.keys(CODES)),
  required('periodo', 'ano (2024), mês (2024-12) ou média mensal do ano (2024/mean)', '2024-12'),
  optional('valor', 'o número; vazio quando a situação diz por que ele falta', '4.200'),
  optional('situacao', 'por que o número falta; vazio é publicado', 'publicado', Object.keys(STATUSES)),
  optional(
    'territorio',
    'parte do município, como o território de um CRAS; vazio quando o número é do município todo',
    '',
  ),
  optional('lugar', 'onde o documento diz isto; vazio é a linha desta planilha', 'página 3'),
];

/** Where a row shows the number of an indicator: its cell, when the row is one of `ibgeCode`. */
export function countIn(row: TableRow, ibgeCode: string): { heading: string; cell: string }[] {
  const [code, period] = [row.published('codigo'), row.published('periodo')];
  if (code === null || period === null || row.published('valor') === null) return [];
  const id = indicatorId(ibgeCode, { code, period, territory: row.optional('territorio') });
  return [{ heading: 'valor', cell: cellId('indicator', id) }];
}

/** The indicator that a row of a table tells, from the columns codigo, periodo, valor, situacao, territorio and lugar. */
export const figureOf = (row: TableRow): IndicatorFigure => ({
  code: row.oneOf('codigo', CODES),
  period: periodOf(row),
  territory: row.optional('territorio'),
  ...valueOf(row),
  locator: row.optional('lugar') ?? `linha ${row.line}`,
});

function periodOf(row: TableRow): string {
  const period = row.text('periodo');
  if (!/^\d{4}(-(0[1-9]|1[0-2])|\/mean)?$/.test(period)) {
    row.refuse('periodo', 'não é um período', 'Escreva como 2021, 2021-11 ou 2021/mean (média mensal)');
  }
  return period;
}

/**
 * The number and its status. Every indicator counts families or people: none is below zero, and only the mean of several
 * months is not whole.
 */
function valueOf(row: TableRow): Pick<IndicatorFigure, 'value' | 'status'> {
  const value = row.decimal('valor');
  if (value?.startsWith('-')) {
    row.refuse('valor', 'uma contagem não é menor que zero', 'Corrija o número; sem número, deixe vazio');
  } else if (value !== null && /\.\d*[1-9]/.test(value) && !row.optional('periodo')?.endsWith('/mean')) {
    row.refuse(
      'valor',
      'famílias e pessoas contam-se inteiras',
      'Corrija o número; a média mensal de um ano tem o período escrito como 2021/mean',
    );
  }
  const status = row.optional('situacao') ? row.oneOf('situacao', STATUSES) : FigureStatus.PUBLISHED;
  if (status === FigureStatus.PUBLISHED && !row.optional('valor')) {
    row.refuse('valor', 'falta o valor', 'Preencha a célula, ou diga na situação por que ele falta');
  }
  if (status !== FigureStatus.PUBLISHED && value !== null) {
    row.refuse('valor', 'a situação diz que não há valor', 'Apague o valor ou a situação');
  }
  return { value, status };
}
