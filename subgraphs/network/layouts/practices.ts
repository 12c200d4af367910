import { allLines, declaredKind, readTable, sourceOfTable } from '../../shared/import/table.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { SourceDocument } from '../../shared/source.ts';
import { Practice } from '../practice.ts';
import { placeOfFacts } from './place-of-facts.ts';

const KIND = 'praticas';

/** Good practices that one document tells of: title, summary, when, and who took part. */
export const practices: Layout = {
  kind: KIND,
  title: 'Boas práticas de um município: título, resumo, período e quem participou',
  namesItsPlace: true,
  recognises: (file) => declaredKind(file) === KIND,

  read(file): Reading {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    const source = sourceOfTable(facts, file);
    const ibgeCode = placeOfFacts(facts, file, problems);
    const rows = facts.rows.map((row, index) => ({
      id: `${ibgeCode}/${row.text('id')}`,
      ibgeCode,
      title: row.text('titulo'),
      summary: row.text('resumo'),
      period: row.optional('periodo'),
      partners: row.list('parceiros'),
      position: index + 1,
      sourceId: source.id,
      locator: row.optional('lugar') ?? `linha ${row.line}`,
    }));
    return {
      sets: [
        { entity: SourceDocument, rows: [source] },
        { entity: Practice, rows, scope: { ibgeCode, sourceId: source.id } },
      ],
      problems,
      usedLines: allLines(file),
    };
  },
};
