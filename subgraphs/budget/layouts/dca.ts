import type { Layout } from '../../shared/import/layout.ts';
import { SpendingStage } from '../spending-stage.ts';
import { Statement } from '../statement.ts';
import { FINBRA_COLUMNS, isFinbraOf } from './finbra.ts';
import type { FunctionalFigure } from './functional-cell.ts';
import type { StageColumns } from './functional-figures.ts';
import { readFunctional } from './functional-layout.ts';
import { answersTo, FUNCTIONAL_FIELDS } from './siconfi-json.ts';

const ANNEXES = ['DCA-Anexo I-E', 'Anexo I-E'];

/** The columns, folded. What is carried over stands in two: what was settled and not paid, and what was not settled. */
const COLUMNS: StageColumns = [
  [/^despesas empenhadas/, SpendingStage.COMMITMENT],
  [/^despesas liquidadas/, SpendingStage.SETTLEMENT],
  [/^despesas pagas/, SpendingStage.PAYMENT],
  [/^inscricao de restos a pagar nao processados/, SpendingStage.CARRIED_OVER, 'não processados'],
  [/^inscricao de restos a pagar processados/, SpendingStage.CARRIED_OVER, 'processados'],
];

/** The DCA's annex I-E, a whole year's spending by function: an answer of the API, or a table of FINBRA. */
export const dca: Layout = {
  kind: 'dca',
  title: 'DCA, anexo I-E: despesa por função no ano inteiro (JSON da API do Siconfi, ou CSV do FINBRA)',
  namesItsPlace: true,
  publicColumns: FINBRA_COLUMNS,
  publicFields: FUNCTIONAL_FIELDS,
  recognises: (file) =>
    file.format === 'json'
      ? ANNEXES.some((annex) => file.text.includes(`"${annex}"`)) || answersTo(file, 'dca')
      : isFinbraOf(file, /^"?Tabela:.*\bI-E\b/),

  read: (file, context) =>
    readFunctional(file, context, {
      statement: Statement.DCA,
      columns: COLUMNS,
      annexes: ANNEXES,
      periodOf: (_, year) => String(year),
      question: (year) => ({
        title: `DCA, anexo I-E, ${year}`,
        list: 'dca',
        parameters: { an_exercicio: year, no_anexo: ANNEXES[0] ?? '' },
      }),
      incomplete: missingPart,
    }),
};

function missingPart({ stage, parts }: FunctionalFigure): string | null {
  const [only] = parts.keys();
  if (stage !== SpendingStage.CARRIED_OVER || parts.size > 1) return null;
  return `Há restos a pagar de que o arquivo só traz os ${only}: o valor é só deles.`;
}
