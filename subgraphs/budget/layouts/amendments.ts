import { MUNICIPALITY, said } from '../../shared/import/about.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { allLines, declaredKind, readTable, sourceOfTable } from '../../shared/import/table/table.ts';
import { MUNICIPALITY_LINE, optional, required, SOURCE_LINES } from '../../shared/import/template.ts';
import { amendmentSets, type ReadAmendment } from './amendment-rows.ts';
import { shapedCell } from './line-cells.ts';
import { yearCell } from './fund-cells.ts';
import { amountCell } from './amount-cells.ts';

const KIND = 'emendas';

/** Amendments as a council or a department writes them down. A file is the whole of each year in it. */
export const amendments: Layout = {
  kind: KIND,
  title:
    'Emendas parlamentares à assistência da cidade: ano, autor, partido, programa, grupo, ordem, data e valor',
  namesItsPlace: true,
  template: {
    about: [MUNICIPALITY_LINE, ...SOURCE_LINES],
    columns: [
      required('ano', 'exercício; o arquivo traz todas as emendas dos anos que cita', '2024'),
      required('autor', 'parlamentar ou bancada', 'Bancada do Estado-exemplo'),
      optional('partido', 'sigla do partido; vazio para bancadas'),
      optional('programa', 'programa ou objeto', 'Estruturação da rede de serviços'),
      optional('grupo', 'grupo de natureza da despesa: 3 para custeio, 4 para investimento', '4'),
      optional('ordem', 'número da ordem bancária', '808502'),
      optional('data', 'dia da ordem bancária', '2024-12-15'),
      required('valor', 'em reais; com sinal de menos quando foi devolvido', '150.000,00'),
      optional('lugar', 'onde o documento diz isto; vazio é a linha desta planilha', 'portaria, página 1'),
    ],
  },
  recognises: (file) => declaredKind(file) === KIND,

  read(file): Reading {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    const ibgeCode = said(facts, file, MUNICIPALITY, problems);
    const read = facts.rows.map((row): ReadAmendment => ({
      ibgeCode,
      year: yearCell(row, 'ano'),
      author: row.text('autor'),
      party: row.optional('partido'),
      programme: row.optional('programa'),
      expenseGroup: shapedCell(row, 'grupo', /^\d$/, 'Use um algarismo: 3 para custeio, 4 para investimento'),
      paymentOrder: row.optional('ordem'),
      paidOn: row.date('data'),
      amount: amountCell(row, 'valor'),
      locator: row.optional('lugar') ?? `linha ${row.line}`,
    }));
    return {
      sets: problems.length > 0 ? [] : amendmentSets(read, sourceOfTable(facts, file)),
      problems,
      usedLines: allLines(file),
    };
  },
};
