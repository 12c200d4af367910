import { DEMONSTRATION } from '../../shared/demonstration.ts';
import { wholeIbgeCode } from '../../shared/ibge-code.ts';
import type { Layout, Reading, RecordSet } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { streamTable, type StreamedTable } from '../../shared/import/table/stream-table.ts';
import {
  allLines,
  declaredKind,
  hasHeadings,
  sourceOfTable,
  type TableRow,
} from '../../shared/import/table/table.ts';
import { required, SOURCE_LINES } from '../../shared/import/template.ts';
import { SourceDocument } from '../../shared/source.ts';
import { Indicator } from '../indicator.ts';
import { countIn, FIGURE_COLUMNS, figureOf } from './indicator-cells.ts';
import { indicatorId } from './indicator-rows.ts';
import { publishedMunicipalities } from './published-places.ts';
import { SeenFigures } from './seen-figures.ts';

const KIND = 'indicadores-municipios';

/** The columns that say which figure a row tells. */
const KEY = ['ibge', 'codigo', 'periodo', 'territorio'];

const HEADINGS = ['ibge', 'codigo', 'periodo', 'valor', 'situacao'];

/**
 * One table with indicators of many municipalities, of any length: it is read and written bit by bit, in one
 * transaction. A figure stands in it once. What the table does not tell stays as it was published.
 */
export const indicatorTable: Layout = {
  kind: KIND,
  title: 'Indicadores de muitos municípios em uma tabela: ibge, codigo, periodo, valor, situacao',
  namesItsPlace: true,
  template: {
    about: SOURCE_LINES,
    columns: [
      required(
        'ibge',
        'código do município no IBGE, com os sete algarismos ou os seis primeiros',
        DEMONSTRATION,
      ),
      ...FIGURE_COLUMNS,
    ],
  },
  recognises: (file) => (declaredKind(file) ?? KIND) === KIND && hasHeadings(file, HEADINGS),

  async read(file, { rows }): Promise<Reading> {
    const problems: Problem[] = [];
    const known = await publishedMunicipalities(rows);
    const table = await streamTable(file, problems);
    const source = sourceOfTable(table, file);
    return {
      sets: [{ entity: SourceDocument, rows: [source] }],
      problems,
      usedLines: allLines(file),
      countsIn: (row) => countIn(row, wholeIbgeCode(row.published('ibge') ?? '') ?? ''),
      more: indicatorSets(table, source.id, known),
    };
  },
};

async function* indicatorSets(
  { batches }: StreamedTable,
  sourceId: string,
  known: ReadonlySet<string>,
): AsyncGenerator<RecordSet[]> {
  const seen = new SeenFigures();
  for await (const batch of batches) {
    yield [{ entity: Indicator, rows: batch.map((row) => indicatorRow(row, sourceId, known, seen)) }];
  }
}

function indicatorRow(row: TableRow, sourceId: string, known: ReadonlySet<string>, seen: SeenFigures) {
  const printed = row.text('ibge');
  const ibgeCode = wholeIbgeCode(printed) ?? printed;
  if (!known.has(ibgeCode)) {
    row.refuse(
      'ibge',
      'nenhum município publicado tem este código',
      'Corrija o código ou importe antes a lista de municípios',
    );
  }
  const figure = figureOf(row);
  const { code, period, territory } = figure;
  // Of a row that cannot be read nobody knows whether another one tells the same.
  const isKnown = KEY.every((heading) => !row.isRefused(heading));
  if (isKnown && !seen.add(`${ibgeCode}${territory ?? ''}`, code, period)) {
    row.refuse(
      'codigo',
      'uma linha acima já traz este indicador deste município e período',
      'Deixe só uma das linhas',
    );
  }
  return { ...figure, id: indicatorId(ibgeCode, figure), ibgeCode, otherValues: [], sourceId };
}
