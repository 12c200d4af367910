import type { Layout } from '../../shared/import/layout.ts';
import type { PublicFile } from '../../shared/import/file/public-file.ts';
import { SpendingStage } from '../spending-stage.ts';
import { Statement } from '../statement.ts';
import { FINBRA_COLUMNS, isFinbraOf } from './finbra.ts';
import type { StageColumns } from './functional-figures.ts';
import { readFunctional } from './functional-layout.ts';
import { answersTo, FUNCTIONAL_FIELDS } from './siconfi-json.ts';

const ANNEX = 'RREO-Anexo 02';

/**
 * The columns that say how far spending had gone by the end of the period, folded; some files have only the letter of
 * the column. What is carried over is only what was not yet settled.
 */
const COLUMNS: StageColumns = [
  [/^dotacao inicial/, SpendingStage.INITIAL_APPROPRIATION],
  [/^dotacao atualizada/, SpendingStage.APPROPRIATION],
  [/^(despesas empenhadas ate o bimestre|ate o bimestre \(b\))/, SpendingStage.COMMITMENT],
  [/^(despesas liquidadas ate o bimestre|ate o bimestre \(d\))/, SpendingStage.SETTLEMENT],
  [/^despesas pagas ate o bimestre/, SpendingStage.PAYMENT],
  [/^inscritas em restos a pagar nao processados/, SpendingStage.CARRIED_OVER],
];

/**
 * The RREO's annex 02, spending by function up to the end of two months: an answer of the API, of the whole or of the
 * simplified report, or a table of FINBRA. The report counts from January, so periods are never summed.
 */
export const rreo: Layout = {
  kind: 'rreo',
  title:
    'RREO, anexo 02: despesa por função até o fim de um bimestre (JSON da API do Siconfi, ou CSV do FINBRA)',
  namesItsPlace: true,
  publicColumns: FINBRA_COLUMNS,
  publicFields: FUNCTIONAL_FIELDS,
  recognises: (file) =>
    file.format === 'json'
      ? hasAnnex(file) || answersTo(file, 'rreo')
      : isFinbraOf(file, /RREO2TotalDespesas/),

  read: (file, context) =>
    readFunctional(file, context, {
      statement: Statement.RREO,
      columns: COLUMNS,
      annexes: [ANNEX],
      periodOf: (row, year) => {
        const period = row.field('periodo') ?? '';
        return /^[1-6]$/.test(period) ? `${year}/${period}` : '';
      },
      question: (year, period, report) => ({
        title: `${report}, anexo 02, ${period.slice(5)}º bimestre de ${year}`,
        list: 'rreo',
        parameters: {
          an_exercicio: year,
          nr_periodo: period.slice(5),
          co_tipo_demonstrativo: report,
          no_anexo: ANNEX,
        },
      }),
    }),
};

const hasAnnex = ({ text }: PublicFile): boolean => text.includes(`"${ANNEX}"`);
