import {
  allLines,
  declaredKind,
  readTable,
  sourceOfTable,
  YES_OR_NO,
} from '../../shared/import/table/table.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { SourceDocument } from '../../shared/source.ts';
import { Seat } from '../seat.ts';
import { SeatRole, SeatSegment } from '../seat-terms.ts';
import { said } from '../../shared/import/about.ts';
import { optional, required, SOURCE_LINES } from '../../shared/import/template.ts';
import { COUNCIL, COUNCIL_LINE } from './about.ts';

const KIND = 'cadeiras';

const SEGMENTS = {
  governo: SeatSegment.GOVERNMENT,
  usuários: SeatSegment.USERS,
  trabalhadores: SeatSegment.WORKERS,
  entidades: SeatSegment.ENTITIES,
} as const;

const ROLES = { titular: SeatRole.FULL, suplente: SeatRole.SUBSTITUTE } as const;

/** Columns of people that lists of seats often have. They are refused, so that nobody thinks they were kept. */
const PEOPLE = ['nome', 'conselheiro', 'conselheira', 'telefone', 'email', 'cpf'];

/** The whole list of a council's seats, without people. */
export const seats: Layout = {
  kind: KIND,
  title: 'Cadeiras de um conselho: código, segmento, papel, órgão, mandato e presidência; sem pessoas',
  namesItsPlace: true,
  template: {
    about: [COUNCIL_LINE, ...SOURCE_LINES],
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
      optional('lugar', 'onde o documento diz isto; vazio é a linha desta planilha', 'art. 2º'),
    ],
  },
  recognises: (file) => declaredKind(file) === KIND,

  read(file): Reading {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    const source = sourceOfTable(facts, file);
    const councilId = said(facts, file, COUNCIL, problems);
    const seen = new Set<string>();
    const rows = facts.rows.map((row, index) => {
      for (const heading of PEOPLE.filter((each) => facts.headings.includes(each))) {
        if (row.optional(heading) !== null)
          row.refuse(heading, 'cadeiras não trazem pessoas', 'Tire a coluna');
      }
      const code = row.text('codigo');
      if (seen.has(code))
        row.refuse('codigo', 'o código já apareceu acima', 'Dê a cada cadeira o seu código');
      seen.add(code);
      const mandateStart = row.date('inicio');
      const mandateEnd = row.date('fim');
      if (mandateStart !== null && mandateEnd !== null && mandateEnd < mandateStart) {
        row.refuse('fim', 'o mandato acaba antes de começar', 'Confira as duas datas');
      }
      return {
        id: `${councilId}/${code}`,
        councilId,
        segment: row.oneOf('segmento', { ...SEGMENTS }),
        role: row.oneOf('papel', { ...ROLES }),
        bodyRepresented: row.text('orgao'),
        mandateStart,
        mandateEnd,
        isPresidency: row.yes('presidencia') ?? false,
        position: index + 1,
        sourceId: source.id,
        locator: row.optional('lugar') ?? `linha ${row.line}`,
      };
    });
    const sets = [
      { entity: SourceDocument, rows: [source] },
      { entity: Seat, rows, scope: { councilId } },
    ];
    return {
      sets: problems.length > 0 ? [] : sets,
      problems,
      usedLines: allLines(file),
    };
  },
};
