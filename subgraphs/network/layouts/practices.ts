import { allLines, declaredKind, readTable, sourceOfTable, toldBy } from '../../shared/import/table/table.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { MUNICIPALITY_LINE, optional, required, SOURCE_LINES } from '../../shared/import/template.ts';
import { SourceDocument } from '../../shared/source.ts';
import { Practice } from '../practice.ts';
import { placeOfFacts } from './place-of-facts.ts';

const KIND = 'praticas';

/** The columns that a file may leave out: what another file told of them then stays. */
const HEADINGS = {
  problem: 'problema',
  place: 'onde',
  programme: 'programa',
  topics: 'temas',
  services: 'servicos',
  audience: 'publico',
  materials: 'materiais',
} as const;

/** Good practices that one document tells of: the problem, for whom, in which service, where, and who took part. */
export const practices: Layout = {
  kind: KIND,
  title: 'Boas práticas de um município: problema, público, serviço, lugar, quem participou e materiais',
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
      optional('problema', 'o que se queria resolver', 'O mesmo caso era contado de novo em cada serviço.'),
      optional('onde', 'bairro, unidade ou região em que foi feita', 'CRAS Exemplo 1'),
      optional('programa', 'projeto maior de que faz parte', 'Programa inventado'),
      optional('temas', 'assuntos tratados, com | entre eles', 'encaminhamento'),
      optional('servicos', 'serviços e unidades a que chega, com | entre eles', 'PAIF | PAEFI'),
      optional('publico', 'para quem foi feita, com | entre um grupo e outro', 'equipes dos serviços'),
      optional('materiais', 'o que ficou pronto para usar de novo, com | entre eles', 'Quadro de fluxos'),
      optional('lugar', 'onde o documento diz isto; vazio é a linha desta planilha', 'parágrafo 1'),
    ],
  },
  recognises: (file) => declaredKind(file) === KIND,

  read(file): Reading {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    const source = sourceOfTable(facts, file);
    const ibgeCode = placeOfFacts(facts, file, problems);
    const rows = facts.rows.map((row, index) => {
      const practice = {
        id: `${ibgeCode}/${row.text('id')}`,
        ibgeCode,
        title: row.text('titulo'),
        summary: row.text('resumo'),
        problem: row.optional('problema'),
        place: row.optional('onde'),
        period: row.optional('periodo'),
        partners: row.list('parceiros'),
        programme: row.optional('programa'),
        topics: row.list('temas'),
        services: row.list('servicos'),
        audience: row.list('publico'),
        materials: row.list('materiais'),
        position: index + 1,
        sourceId: source.id,
        locator: row.optional('lugar') ?? `linha ${row.line}`,
      };
      return toldBy(facts, practice, HEADINGS);
    });
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
