import {
  allLines,
  declaredKind,
  readTable,
  sourceOfTable,
  toldBy,
  YES_OR_NO,
  type TableRow,
} from '../../shared/import/table/table.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { SeenRows } from '../../shared/import/table/seen-rows.ts';
import { SourceDocument } from '../../shared/source.ts';
import { Seat } from '../seat.ts';
import { SeatRole, SeatSegment } from '../seat-terms.ts';
import { said } from '../../shared/import/about.ts';
import { optional, required, SOURCE_LINES } from '../../shared/import/template.ts';
import { completeLine, COUNCIL, COUNCIL_LINE, wholeScope } from './about.ts';

const KIND = 'cadeiras';

const SEGMENTS = {
  governo: SeatSegment.GOVERNMENT,
  usuários: SeatSegment.USERS,
  trabalhadores: SeatSegment.WORKERS,
  entidades: SeatSegment.ENTITIES,
} as const;

const ROLES = { titular: SeatRole.FULL, suplente: SeatRole.SUBSTITUTE } as const;

/** Columns of people that lists of seats often have. They are refused, so that nobody thinks they were kept. */
const PEOPLE = ['nome', 'nome_social', 'telefone', 'email'];

/** The whole list of a council's seats, without people. */
export const seats: Layout = {
  kind: KIND,
  title: 'Cadeiras de um conselho: código, segmento, papel, órgão, mandato e presidência; sem pessoas',
  namesItsPlace: true,
  template: {
    about: [COUNCIL_LINE, completeLine('todas as cadeiras, também as extintas'), ...SOURCE_LINES],
    columns: [
      required('codigo', 'código da cadeira, um para cada uma', 'usuarios-1'),
      required('segmento', 'quem a cadeira representa', 'usuários', Object.keys(SEGMENTS)),
      required('papel', 'titular ou suplente', 'titular', Object.keys(ROLES)),
      required(
        'orgao',
        'órgão, entidade ou grupo que a ocupa, nunca uma pessoa',
        'Grupo de usuários dos CRAS',
      ),
      optional('inicio', 'primeiro dia do mandato', '2025-03-01'),
      optional('fim', 'último dia do mandato', '2027-02-28'),
      optional('presidencia', 'se é da presidência', 'sim', YES_OR_NO),
      optional('titular', 'só numa suplente: código da titular que ela substitui'),
      optional('desde', 'primeiro dia em que a cadeira existe', '2019-03-01'),
      optional(
        'ate',
        'último dia, se a cadeira foi extinta; ela fica na lista, pelas reuniões em que esteve',
      ),
      optional('vaga_desde', 'desde quando ninguém a ocupa, se a fonte o diz'),
      optional('lugar', 'onde o documento diz isto; vazio é a linha desta planilha', 'art. 2º'),
    ],
  },
  recognises: (file) => declaredKind(file) === KIND,

  read(file): Reading {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    const source = sourceOfTable(facts, file);
    const councilId = said(facts, file, COUNCIL, problems);
    const seen = new SeenRows();
    const codes = new Map(facts.rows.map((row) => [row.optional('codigo'), row]));
    const rows = facts.rows.map((row, index) => {
      for (const heading of PEOPLE.filter((each) => facts.headings.includes(each))) {
        if (row.optional(heading) !== null)
          row.refuse(heading, 'cadeiras não trazem pessoas', 'Tire a coluna; nomes vão no modelo "mandatos"');
      }
      const code = row.text('codigo');
      if (seen.before(row, code, ['codigo']) !== null)
        row.refuse('codigo', 'o código já apareceu acima', 'Dê a cada cadeira o seu código');
      const mandateStart = row.date('inicio');
      const mandateEnd = row.date('fim');
      if (mandateStart !== null && mandateEnd !== null && mandateEnd < mandateStart) {
        row.refuse('fim', 'o mandato acaba antes de começar', 'Confira as duas datas');
      }
      const role = row.oneOf('papel', { ...ROLES });
      const fullSeat = fullSeatCell(row, role, codes);
      const existsFrom = row.date('desde');
      const existsUntil = row.date('ate');
      if (existsFrom !== null && existsUntil !== null && existsUntil < existsFrom) {
        row.refuse('ate', 'a cadeira acaba antes de começar', 'Confira os dois dias');
      }
      const seat = {
        id: `${councilId}/${code}`,
        councilId,
        segment: row.oneOf('segmento', { ...SEGMENTS }),
        role,
        bodyRepresented: row.text('orgao'),
        mandateStart,
        mandateEnd,
        isPresidency: row.yes('presidencia') ?? false,
        substituteOfId: fullSeat === null ? null : `${councilId}/${fullSeat}`,
        existsFrom,
        existsUntil,
        declaredVacantSince: row.date('vaga_desde'),
        position: index + 1,
        sourceId: source.id,
        locator: row.optional('lugar') ?? `linha ${row.line}`,
      };
      return toldBy(facts, seat, LATER_COLUMNS);
    });
    const sets = [
      { entity: SourceDocument, rows: [source] },
      { entity: Seat, rows, ...wholeScope(facts, { councilId }) },
    ];
    return {
      sets: problems.length > 0 ? [] : sets,
      problems,
      usedLines: allLines(file),
    };
  },
};

/** Columns that older lists of seats do not have. */
const LATER_COLUMNS = {
  substituteOfId: 'titular',
  existsFrom: 'desde',
  existsUntil: 'ate',
  declaredVacantSince: 'vaga_desde',
};

/** The code of the full seat that a substitute stands in for; the list must have it. */
function fullSeatCell(
  row: TableRow,
  role: SeatRole,
  codes: ReadonlyMap<string | null, TableRow>,
): string | null {
  const code = row.optional('titular');
  if (code === null) return null;
  if (role !== SeatRole.SUBSTITUTE) {
    return row.refuse('titular', 'uma titular não substitui outra', 'Deixe vazio, ou corrija o papel');
  }
  if (codes.get(code)?.optional('papel') === 'titular') return code;
  return row.refuse('titular', 'a lista não tem titular com este código', 'Ponha o código de uma titular');
}
