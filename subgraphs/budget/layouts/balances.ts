import { MUNICIPALITY, said } from '../../shared/import/about.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { allLines, declaredKind, readTable, sourceOfTable } from '../../shared/import/table/table.ts';
import { MUNICIPALITY_LINE, optional, required, SOURCE_LINES } from '../../shared/import/template.ts';
import { balanceSets, onceAMonth, type ReadBalance } from './balance-rows.ts';
import { cnpjCell } from './cnpj-cell.ts';
import { BLOCKS } from './line-words.ts';
import { balanceMonth, bankNumber } from './fund-cells.ts';
import { amountCell } from './amount-cells.ts';

const KIND = 'saldos';

/**
 * Balances of the fund's accounts as a council or a department writes them down from the bank's papers. A file is the
 * whole of the months in it for the accounts in it.
 */
export const balances: Layout = {
  kind: KIND,
  title: 'Saldos das contas do fundo no fim de cada mês: mês, agência, conta, bloco, CNPJ e valor',
  namesItsPlace: true,
  template: {
    about: [MUNICIPALITY_LINE, ...SOURCE_LINES],
    columns: [
      required('mes', 'ano e mês em cujo fim o saldo foi lido', '2024-12'),
      required('agencia', 'agência do banco; zeros à esquerda não contam', '1234-X'),
      required('conta', 'número da conta, com o dígito; zeros à esquerda não contam', '10001-2'),
      required('bloco', 'bloco cujo dinheiro a conta guarda', 'básica', Object.keys(BLOCKS)),
      optional('cnpj', 'CNPJ de quem tem a conta: o fundo ou a prefeitura', '00.000.000/0000-00'),
      required('valor', 'tudo o que há na conta e aplicado, em reais', '96.500,00'),
      optional('lugar', 'onde o documento diz isto; vazio é a linha desta planilha', 'extrato, página 1'),
    ],
  },
  recognises: (file) => declaredKind(file) === KIND,

  read(file): Reading {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    const ibgeCode = said(facts, file, MUNICIPALITY, problems);
    const checkOnce = onceAMonth();
    const read = facts.rows.map((row) => {
      const balance: ReadBalance = {
        ibgeCode,
        branch: bankNumber(row, 'agencia'),
        number: bankNumber(row, 'conta'),
        holderCnpj: cnpjCell(row, 'cnpj'),
        block: row.oneOf('bloco', { ...BLOCKS }),
        publishedBlock: null,
        month: balanceMonth(row, 'mes'),
        amount: amountCell(row, 'valor'),
        partsAmount: null,
        locator: row.optional('lugar') ?? `linha ${row.line}`,
      };
      checkOnce(row, balance, 'conta');
      return balance;
    });
    return {
      sets: problems.length > 0 ? [] : balanceSets(read, sourceOfTable(facts, file)),
      problems,
      usedLines: allLines(file),
    };
  },
};
