import { allLines, declaredKind, readTable, sourceOfTable } from '../../shared/import/table.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { SourceDocument } from '../../shared/source.ts';
import { PublicBody } from '../public-body.ts';
import { placeOfFacts } from './place-of-facts.ts';

const KIND = 'orgaos';

/** The bodies of a municipality: what each is, what it is for, and which one it belongs to, which stands above it. */
export const publicBodies: Layout = {
  kind: KIND,
  title: 'Órgãos da assistência social de um município: nome, o que é, para que serve, a quem pertence',
  namesItsPlace: true,
  recognises: (file) => declaredKind(file) === KIND,

  read(file): Reading {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    const source = sourceOfTable(facts, file);
    const ibgeCode = placeOfFacts(facts, file, problems);
    const above = new Set<string>();
    const rows = facts.rows.map((row, index) => {
      const id = row.text('id');
      const parent = row.optional('pai');
      if (parent && !above.has(parent)) {
        row.refuse(
          'pai',
          'o órgão de que este faz parte não está acima dele',
          'Corrija o código ou suba a linha do outro',
        );
      }
      if (above.has(id))
        row.refuse('id', 'o código se repete no arquivo', 'Dê a cada órgão um código só seu');
      above.add(id);
      return {
        id: `${ibgeCode}/${id}`,
        ibgeCode,
        name: row.text('nome'),
        kind: row.text('tipo'),
        summary: row.optional('resumo'),
        parentId: parent && `${ibgeCode}/${parent}`,
        duties: row.list('atribuicoes'),
        position: index + 1,
        sourceId: source.id,
        locator: row.optional('lugar') ?? `linha ${row.line}`,
      };
    });
    return {
      sets: [
        { entity: SourceDocument, rows: [source] },
        { entity: PublicBody, rows, scope: { ibgeCode } },
      ],
      problems,
      usedLines: allLines(file),
    };
  },
};
