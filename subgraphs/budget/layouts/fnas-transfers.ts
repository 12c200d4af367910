import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { allLines, declaredKind, hasHeadings, readTable } from '../../shared/import/table/table.ts';
import { FundingOrigin } from '../funding-origin.ts';
import { BlockLabels } from './block-labels.ts';
import { monthCell, yearCell } from './fund-cells.ts';
import { panelDay, panelText } from './panel-cells.ts';
import { amountCell } from './amount-cells.ts';
import { PANEL_COLUMNS, panelSource, writtenYears } from './panel-source.ts';
import { PanelTowns } from './panel-towns.ts';
import { transferSets, type ReadTransfer } from './transfer-rows.ts';

const KIND = 'repasses-fnas';

/** Without the month, rows of a year that was exported month by month would be counted twice. */
const MONTH = 'NU_MES_EXERCICIO';

/**
 * Transfers of the FNAS to municipal funds by payment order, exported from the ministry's panel. Year and month are
 * those that the money is for. The panel drops a row that lacks any exported dimension, which no file shows: who exports
 * should ask for few columns. Refunds are negative and stay.
 */
export const fnasTransfers: Layout = {
  kind: KIND,
  title:
    'Repasses do FNAS por ordem bancária, do painel Repasses Fundo a Fundo (CO_IBGE, NU_OB_SIAFI, VL_LIQUIDO…)',
  namesItsPlace: true,
  publicColumns: PANEL_COLUMNS,
  recognises: (file) =>
    (declaredKind(file) ?? KIND) === KIND &&
    hasHeadings(file, ['CO_IBGE', 'NU_ANO_EXERCICIO', 'VL_LIQUIDO']) &&
    !hasHeadings(file, ['NO_PARLAMENTAR']),

  read(file, { ibgeCode: asked, today }): Reading {
    const problems: Problem[] = [];
    const { rows, headings } = readTable(file, problems);
    const towns = new PanelTowns(asked);
    const labels = new BlockLabels();
    towns.checkAny(rows, problems);
    if (!headings.includes(MONTH)) rows[0]?.text(MONTH);
    const transfers = rows.map((row): ReadTransfer => ({
      ibgeCode: towns.of(row),
      year: yearCell(row, 'NU_ANO_EXERCICIO'),
      origin: FundingOrigin.FEDERAL,
      month: monthCell(row, MONTH),
      ...labels.read(['GRUPO2', 'DS_TIPO_PROGRAMA', 'DS_TIPO_EXECUCAO'].map((each) => panelText(row, each))),
      component: panelText(row, 'DS_PISO_PAI') ?? panelText(row, 'NO_PROGRAMA_RESUMIDO'),
      paymentOrder: panelText(row, 'NU_OB_SIAFI'),
      paidOn: panelDay(row, 'DT_CRIACAO_SIAFI'),
      amount: amountCell(row, 'VL_LIQUIDO'),
      locator: `linha ${row.line}`,
    }));
    const what = `repasses de ${writtenYears(transfers.map(({ year }) => year))}`;
    return {
      sets:
        problems.length > 0
          ? []
          : transferSets(transfers, panelSource(file, { what, towns: towns.codes, today })),
      problems,
      usedLines: allLines(file),
      notes: [...towns.notes('Foram tirados repasses'), ...labels.notes()],
    };
  },
};
