import {
  allLines,
  declaredKind,
  readTable,
  sourceOfTable,
  type TableRow,
} from '../../shared/import/table.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { FigureStatus } from '../../shared/figure-status.ts';
import { indicatorCodes, type IndicatorCode } from '../indicator-codes.ts';
import { isSmallCount, SMALL_COUNT } from '../small-count.ts';
import { indicatorSets } from './indicator-rows.ts';
import { placeOfFacts } from './place-of-facts.ts';

const KIND = 'indicadores';

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

/** Indicators of a municipality: code, period, value, and where there is no value, why. */
export const indicators: Layout = {
  kind: KIND,
  title: 'Indicadores de um município: código, período, valor ou por que falta',
  namesItsPlace: true,
  recognises: (file) => declaredKind(file) === KIND,

  read(file): Reading {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    const source = sourceOfTable(facts, file);
    const ibgeCode = placeOfFacts(facts, file, problems);
    const figures = facts.rows.map((row) => ({
      code: row.oneOf('codigo', CODES),
      period: periodOf(row),
      ...valueOf(row),
      locator: row.optional('lugar') ?? `linha ${row.line}`,
    }));
    return { sets: indicatorSets(ibgeCode, source, figures), problems, usedLines: allLines(file) };
  },
};

function periodOf(row: TableRow): string {
  const period = row.text('periodo');
  if (!/^\d{4}(-(0[1-9]|1[0-2])|\/mean)?$/.test(period)) {
    row.refuse('periodo', 'não é um período', 'Escreva como 2021, 2021-11 ou 2021/mean (média mensal)');
  }
  return period;
}

function valueOf(row: TableRow): { value: string | null; status: FigureStatus } {
  const value = row.decimal('valor');
  const status = row.optional('situacao') ? row.oneOf('situacao', STATUSES) : FigureStatus.PUBLISHED;
  if (status === FigureStatus.PUBLISHED && !row.optional('valor')) {
    row.refuse('valor', 'falta o valor', 'Preencha a célula, ou diga na situação por que ele falta');
  }
  if (status !== FigureStatus.PUBLISHED && value !== null) {
    row.refuse('valor', 'a situação diz que não há valor', 'Apague o valor ou a situação');
  }
  if (value !== null && isSmallCount(value)) row.refuse('valor', SMALL_COUNT.problem, SMALL_COUNT.remedy);
  return { value, status };
}
