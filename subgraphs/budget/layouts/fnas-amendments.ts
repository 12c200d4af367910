import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { allLines, declaredKind, hasHeadings, readTable } from '../../shared/import/table/table.ts';
import { amendmentSets, type ReadAmendment } from './amendment-rows.ts';
import { yearCell } from './fund-cells.ts';
import { panelDay, panelText } from './panel-cells.ts';
import { amountCell } from './amount-cells.ts';
import { PANEL_COLUMNS, panelSource, writtenYears } from './panel-source.ts';
import { PanelTowns } from './panel-towns.ts';

const KIND = 'emendas-fnas';

/**
 * Parliamentary amendments that the FNAS paid to municipal funds, with their authors, exported from the ministry's panel.
 * The same payments stand among the transfers, so the two are never summed. Authors are public persons in office.
 */
export const fnasAmendments: Layout = {
  kind: KIND,
  title:
    'Emendas parlamentares pagas pelo FNAS, do painel Repasses Fundo a Fundo (CO_IBGE, NO_PARLAMENTAR, VL_LIQUIDO…)',
  namesItsPlace: true,
  publicColumns: PANEL_COLUMNS,
  recognises: (file) =>
    (declaredKind(file) ?? KIND) === KIND &&
    hasHeadings(file, ['CO_IBGE', 'NU_ANO_EXERCICIO', 'NO_PARLAMENTAR', 'VL_LIQUIDO']),

  read(file, { ibgeCode: asked, today }): Reading {
    const problems: Problem[] = [];
    const towns = new PanelTowns(asked);
    const { rows } = readTable(file, problems);
    towns.checkAny(rows, problems);
    const amendments = rows.map((row): ReadAmendment => ({
      ibgeCode: towns.of(row),
      year: yearCell(row, 'NU_ANO_EXERCICIO'),
      author: panelText(row, 'NO_PARLAMENTAR'),
      party: panelText(row, 'SG_PARTIDO_POLITICO'),
      programme:
        panelText(row, 'DS_PROGRAMA_FUNDO') ??
        panelText(row, 'NO_PROGRAMA_RESUMIDO') ??
        panelText(row, 'DS_PISO_PAI'),
      expenseGroup: panelText(row, 'NU_GND'),
      paymentOrder: panelText(row, 'NU_OB_SIAFI'),
      paidOn: panelDay(row, 'DT_CRIACAO_SIAFI'),
      amount: amountCell(row, 'VL_LIQUIDO'),
      locator: `linha ${row.line}`,
    }));
    const what = `emendas de ${writtenYears(amendments.map(({ year }) => year))}`;
    return {
      sets:
        problems.length > 0
          ? []
          : amendmentSets(amendments, panelSource(file, { what, towns: towns.codes, today })),
      problems,
      usedLines: allLines(file),
      notes: towns.notes('Foram tiradas emendas'),
    };
  },
};
