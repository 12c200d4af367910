import { said } from '../../shared/import/about.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { allLines, declaredKind, readTable, sourceOfTable } from '../../shared/import/table/table.ts';
import { optional, required, SOURCE_LINES } from '../../shared/import/template.ts';
import { SeenRows } from '../../shared/import/table/seen-rows.ts';
import { SourceDocument } from '../../shared/source.ts';
import { Conference } from '../conference.ts';
import { COUNCIL, COUNCIL_LINE } from './about.ts';

const KIND = 'conferencias';

/** The id of a council's conference of a year, which is the only one of that year. */
export const conferenceIdOf = (councilId: string, year: number): string => `${councilId}/conferencia-${year}`;

/** The conferences that one council called, as one document tells. */
export const conferences: Layout = {
  kind: KIND,
  title: 'Conferências de um conselho: qual, ano, tema, dias e quantas pessoas',
  namesItsPlace: true,
  template: {
    about: [COUNCIL_LINE, ...SOURCE_LINES],
    columns: [
      required('ano', 'ano da conferência', '2025'),
      optional('numero', 'qual delas é, em algarismos', '12'),
      optional('tema', 'tema, como a conferência o escreve', 'Vinte anos do SUAS'),
      optional('inicio', 'primeiro dia', '2025-07-10'),
      optional('fim', 'último dia', '2025-07-11'),
      optional('participantes', 'quantas pessoas se inscreveram, ao todo', '180'),
      optional(
        'lugar',
        'onde o documento diz isto; vazio é a linha desta planilha',
        'relatório final, página 2',
      ),
    ],
  },
  recognises: (file) => declaredKind(file) === KIND,

  read(file): Reading {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    const source = sourceOfTable(facts, file);
    const councilId = said(facts, file, COUNCIL, problems);
    const seen = new SeenRows();
    const rows = facts.rows.map((row) => {
      const year = row.integer('ano');
      if (year < 1995 || year > 2099)
        row.refuse('ano', 'não é o ano de uma conferência', 'Escreva como 2025');
      if (seen.before(row, String(year), ['ano']) !== null)
        row.refuse('ano', 'já há uma conferência deste ano', 'Deixe só a linha certa');
      const [startsOn, endsOn] = [row.date('inicio'), row.date('fim')];
      if (startsOn !== null && endsOn !== null && endsOn < startsOn)
        row.refuse('fim', 'a conferência acaba antes de começar', 'Confira as duas datas');
      return {
        id: conferenceIdOf(councilId, year),
        councilId,
        number: row.optional('numero') === null ? null : row.integer('numero'),
        year,
        theme: row.optional('tema'),
        startsOn,
        endsOn,
        participantCount: row.optional('participantes') === null ? null : row.integer('participantes'),
        sourceId: source.id,
        locator: row.optional('lugar') ?? `linha ${row.line}`,
      };
    });
    const sets = [
      { entity: SourceDocument, rows: [source] },
      { entity: Conference, rows },
    ];
    return { sets: problems.length > 0 ? [] : sets, problems, usedLines: allLines(file) };
  },
};
