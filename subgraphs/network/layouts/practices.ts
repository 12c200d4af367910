import { allLines, declaredKind, readTable, sourceOfTable } from '../../shared/import/table/table.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { MUNICIPALITY_LINE, optional, required, SOURCE_LINES } from '../../shared/import/template.ts';
import { SourceDocument } from '../../shared/source.ts';
import { Practice } from '../practice.ts';
import { placeOfFacts } from './place-of-facts.ts';

const KIND = 'praticas';

/** Good practices that one document tells of: title, summary, when, and who took part. */
export const practices: Layout = {
  kind: KIND,
  title: 'Boas práticas de um município: título, resumo, período e quem participou',
  namesItsPlace: true,
  template: {
    about: [MUNICIPALITY_LINE, ...SOURCE_LINES],
    columns: [
      required('id', 'código da prática, um para cada uma', 'fluxos-da-protecao'),
      required('titulo', 'nome da prática', 'Combinar quem encaminha a quem'),
      required(
        'resumo',
        'o que se fez, sem nomes de pessoas',
        'As equipes desenharam como um caso passa de um serviço ao outro.',
      ),
      optional('periodo', 'quando', 'abril de 2025'),
      optional(
        'parceiros',
        'quem participou, com | entre um e outro',
        'Secretaria de saúde | Escola municipal',
      ),
      optional('lugar', 'onde o documento diz isto; vazio é a linha desta planilha', 'parágrafo 1'),
    ],
  },
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
