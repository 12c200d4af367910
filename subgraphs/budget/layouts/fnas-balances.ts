import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import {
  allLines,
  declaredKind,
  hasHeadings,
  readTable,
  type TableRow,
} from '../../shared/import/table/table.ts';
import { sumOf } from '../funding-shares.ts';
import { balanceSets, onceAMonth, type ReadBalance } from './balance-rows.ts';
import { BlockLabels } from './block-labels.ts';
import { cnpjCell } from './cnpj-cell.ts';
import { balanceMonth, bankNumber } from './fund-cells.ts';
import { panelText } from './panel-cells.ts';
import { amountCell, partCell } from './amount-cells.ts';
import { PANEL_COLUMNS, panelSource, writtenYears } from './panel-source.ts';
import { PanelTowns } from './panel-towns.ts';

const KIND = 'saldos-fnas';

const PARTS = ['VL_CONTA_CORRENTE', 'VL_POUPANCA', 'VL_FUNDOS', 'VL_CDB_RDB'];

/**
 * Balances of the accounts into which the FNAS pays, month by month, exported from the ministry's panel. Accounts of the
 * fund and of the town hall are both taken; whose an account is, its CNPJ says. A total that is not the sum of its
 * parts is kept, and the doubt is published beside it.
 */
export const fnasBalances: Layout = {
  kind: KIND,
  title:
    'Saldos das contas do fundo por mês, do painel Repasses Fundo a Fundo (CO_IBGE, ANO_MES_SALDO, VL_TOTAL…)',
  namesItsPlace: true,
  publicColumns: PANEL_COLUMNS,
  recognises: (file) =>
    (declaredKind(file) ?? KIND) === KIND &&
    hasHeadings(file, ['CO_IBGE', 'ANO_MES_SALDO', 'NU_CONTA_CORRENTE', 'VL_TOTAL']),

  read(file, { ibgeCode: asked, today }): Reading {
    const problems: Problem[] = [];
    const towns = new PanelTowns(asked);
    const labels = new BlockLabels();
    const checkOnce = onceAMonth();
    const { rows } = readTable(file, problems);
    towns.checkAny(rows, problems);
    const balances = rows.map((row) => {
      const balance: ReadBalance = {
        ibgeCode: towns.of(row),
        branch: bankNumber(row, 'CO_AGENCIA'),
        number: bankNumber(row, 'NU_CONTA_CORRENTE'),
        holderCnpj: cnpjCell(row, 'NU_CGC_ENTIDADE'),
        ...labels.read([panelText(row, 'TIPO_CONTA_BLOCO')]),
        month: balanceMonth(row, 'ANO_MES_SALDO'),
        amount: amountCell(row, 'VL_TOTAL'),
        partsAmount: partsOf(row),
        locator: `linha ${row.line}`,
      };
      checkOnce(row, balance, 'NU_CONTA_CORRENTE');
      return balance;
    });
    const what = `saldos de ${writtenYears(balances.map(({ month }) => Number(month.slice(0, 4))))}`;
    return {
      sets:
        problems.length > 0
          ? []
          : balanceSets(balances, panelSource(file, { what, towns: towns.codes, today })),
      problems,
      usedLines: allLines(file),
      notes: [...towns.notes('Foram tirados saldos'), ...labels.notes()],
    };
  },
};

/** The exact sum of the parts of a row; null when one of them is missing. */
function partsOf(row: TableRow): string | null {
  const parts = PARTS.flatMap((heading) => partCell(row, heading) ?? []);
  return parts.length < PARTS.length ? null : sumOf(parts).toFixed(2);
}
