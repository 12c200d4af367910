import { allLines, declaredKind, readTable, sourceOfTable } from '../../shared/import/table/table.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { MUNICIPALITY, said, YEAR } from '../../shared/import/about.ts';
import { MUNICIPALITY_LINE, required, requiredLine, SOURCE_LINES } from '../../shared/import/template.ts';
import { reportSets, type ReportRows } from './report-rows.ts';

const KIND = 'fatos-relatorio';
/** What the facts of a report call the area of its challenges, which belong to none. */
export const CHALLENGES = 'Desafios';

/** The facts of a management report without its sentences: area and plain title; area "Desafios" is a challenge. */
export const reportFacts: Layout = {
  kind: KIND,
  title: 'Fatos de um relatório de gestão: área e título simples de cada item',
  namesItsPlace: true,
  template: {
    about: [
      MUNICIPALITY_LINE,
      requiredLine(YEAR.key, 'ano de que o relatório trata', '2024'),
      ...SOURCE_LINES,
    ],
    columns: [
      required(
        'area',
        `área do relatório, como está nele; "${CHALLENGES}" para um desafio`,
        'Gestão do SUAS',
      ),
      required('titulo', 'o que foi feito, em palavras simples', 'Planejamento estratégico da secretaria'),
    ],
    examplesAbove: [{ area: CHALLENGES, titulo: 'Abrir mais um CRAS' }],
  },
  recognises: (file) => declaredKind(file) === KIND,

  read(file): Reading {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    const source = sourceOfTable(facts, file);
    const ibgeCode = said(facts, file, MUNICIPALITY, problems);
    const year = Number(said(facts, file, YEAR, problems));
    const id = `${ibgeCode}-${year}`;
    const rows: ReportRows = {
      source,
      report: { id, ibgeCode, year, title: `Relatório de Gestão ${year}`, sourceId: source.id },
      areas: [],
      items: [],
    };
    const counts = new Map<string, number>();
    for (const row of facts.rows) {
      const title = row.text('area');
      const position = (counts.get(title) ?? 0) + 1;
      counts.set(title, position);
      const isChallenge = title === CHALLENGES;
      const area = isChallenge ? null : areaOf(rows, id, title);
      rows.items.push({
        id: `${area?.id ?? `${id}/desafios`}/${position}`,
        reportId: id,
        areaId: area?.id ?? null,
        plainTitle: row.text('titulo'),
        position,
        sourceId: source.id,
        locator: `“${title}”, item ${position}`,
      });
    }
    return {
      sets: reportSets(rows),
      problems,
      usedLines: allLines(file),
    };
  },
};

function areaOf(rows: ReportRows, reportId: string, title: string) {
  const known = rows.areas.find((area) => area.title === title);
  if (known) return known;
  const position = rows.areas.length + 1;
  const area = { id: `${reportId}/area-${position}`, reportId, title, position };
  rows.areas.push(area);
  return area;
}
