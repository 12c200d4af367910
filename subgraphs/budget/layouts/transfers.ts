import { MUNICIPALITY, said } from '../../shared/import/about.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { allLines, declaredKind, readTable, sourceOfTable } from '../../shared/import/table/table.ts';
import { MUNICIPALITY_LINE, optional, required, SOURCE_LINES } from '../../shared/import/template.ts';
import { FundingBlock } from '../funding-block.ts';
import { wordCell } from './line-cells.ts';
import { BLOCKS } from './line-words.ts';
import { ORIGINS } from './origins.ts';
import { monthCell, yearCell } from './fund-cells.ts';
import { amountCell } from './amount-cells.ts';
import { transferSets, type ReadTransfer } from './transfer-rows.ts';

const KIND = 'repasses';

/** Who can have sent a transfer. */
const SENDERS = { federal: ORIGINS.federal, estadual: ORIGINS.estadual };

/**
 * Transfers to the fund as a council or a department writes them down. A file is the whole of the months that it has
 * rows of, for each year and sphere in it, and takes the place of what the panel said of the same months.
 */
export const transfers: Layout = {
  kind: KIND,
  title: 'Repasses ao fundo da cidade: ano, mês, origem, bloco, componente, ordem bancária, data e valor',
  namesItsPlace: true,
  template: {
    about: [MUNICIPALITY_LINE, ...SOURCE_LINES],
    columns: [
      required('ano', 'exercício; o arquivo traz todos os repasses dos meses que cita', '2024'),
      optional('mes', 'mês a que o repasse se refere, de 1 a 12', '8'),
      required('origem', 'quem mandou o dinheiro', 'federal', Object.keys(SENDERS)),
      optional('bloco', 'bloco do repasse; vazio quando não se sabe', 'básica', Object.keys(BLOCKS)),
      optional('componente', 'piso ou componente, como a fonte o chama', 'SCFV'),
      optional('ordem', 'número da ordem bancária', '009703'),
      optional('data', 'dia da ordem bancária', '2024-08-28'),
      required('valor', 'em reais; com sinal de menos quando foi devolvido', '12.345,67'),
      optional('lugar', 'onde o documento diz isto; vazio é a linha desta planilha', 'extrato, página 2'),
    ],
  },
  recognises: (file) => declaredKind(file) === KIND,

  read(file): Reading {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    const ibgeCode = said(facts, file, MUNICIPALITY, problems);
    const read = facts.rows.map((row): ReadTransfer => ({
      ibgeCode,
      year: yearCell(row, 'ano'),
      origin: row.oneOf('origem', { ...SENDERS }),
      month: monthCell(row, 'mes'),
      block: wordCell(row, 'bloco', BLOCKS) ?? FundingBlock.UNDECLARED,
      publishedBlock: null,
      component: row.optional('componente'),
      paymentOrder: row.optional('ordem'),
      paidOn: row.date('data'),
      amount: amountCell(row, 'valor'),
      locator: row.optional('lugar') ?? `linha ${row.line}`,
    }));
    return {
      sets: problems.length > 0 ? [] : transferSets(read, sourceOfTable(facts, file)),
      problems,
      usedLines: allLines(file),
    };
  },
};
