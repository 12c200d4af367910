import { allLines, declaredKind, readTable, sourceOfTable } from '../../shared/import/table/table.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { MUNICIPALITY_LINE, optional, required, SOURCE_LINES } from '../../shared/import/template.ts';
import { SourceDocument } from '../../shared/source.ts';
import { PublicBody } from '../public-body.ts';
import { placeOfFacts } from './place-of-facts.ts';

const KIND = 'orgaos';

/** The bodies of a municipality: what each is, what it is for, and which one it belongs to, which stands above it. */
export const publicBodies: Layout = {
  kind: KIND,
  title: 'Órgãos da assistência social de um município: nome, o que é, para que serve, a quem pertence',
  namesItsPlace: true,
  template: {
    about: [MUNICIPALITY_LINE, ...SOURCE_LINES],
    columns: [
      required('id', 'código do órgão, um para cada um', 'protecao-basica'),
      required('nome', 'nome do órgão', 'Proteção básica'),
      required('tipo', 'o que ele é: secretaria, setor, assessoria', 'nível de proteção'),
      optional('resumo', 'para que serve, em palavras simples', 'Age antes do problema.'),
      optional('pai', 'código do órgão de que este faz parte, que está em uma linha acima', 'secretaria'),
      optional(
        'atribuicoes',
        'o que faz, com | entre uma coisa e outra',
        'Acolhimento de famílias | Convivência',
      ),
      optional(
        'lugar',
        'onde o documento diz isto; vazio é a linha desta planilha',
        'seção “Proteção básica”',
      ),
    ],
    examplesAbove: [{ id: 'secretaria', nome: 'Secretaria de Assistência Social', tipo: 'secretaria' }],
  },
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
