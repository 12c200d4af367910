import { allLines, declaredKind, readTable, sourceOfTable } from '../../shared/import/table/table.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { MUNICIPALITY_LINE, optional, required, SOURCE_LINES } from '../../shared/import/template.ts';
import { SourceDocument } from '../../shared/source.ts';
import { PublicBody } from '../public-body.ts';
import { PublicPower } from '../public-power.ts';
import { allKnown } from './known-rows.ts';
import { placeOfFacts } from './place-of-facts.ts';

const KIND = 'competencias';

/** What laws give the bodies of a municipality to do: the whole list of each body that the file names. */
export const publicPowers: Layout = {
  kind: KIND,
  title: 'Competências dos órgãos de um município: o que a norma lhes dá para fazer, com o artigo',
  namesItsPlace: true,
  template: {
    about: [MUNICIPALITY_LINE, ...SOURCE_LINES],
    columns: [
      required('orgao', 'código do órgão, que já foi importado', 'secretaria'),
      required(
        'competencia',
        'o que o órgão pode ou deve fazer',
        'Gerir o Fundo Municipal de Assistência Social',
      ),
      optional('norma', 'norma e artigo que dão a competência', 'Lei inventada 1/2020, art. 3º, II'),
      optional('lugar', 'onde o documento diz isto; vazio é a linha desta planilha', 'art. 3º'),
    ],
  },
  recognises: (file) => declaredKind(file) === KIND,

  async read(file, { rows: known }): Promise<Reading> {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    const source = sourceOfTable(facts, file);
    const ibgeCode = placeOfFacts(facts, file, problems);
    const counts = new Map<string, number>();
    const rows = facts.rows.map((row) => {
      const bodyId = `${ibgeCode}/${row.text('orgao')}`;
      const position = (counts.get(bodyId) ?? 0) + 1;
      counts.set(bodyId, position);
      return {
        id: `${bodyId}/competencia-${position}`,
        bodyId,
        text: row.text('competencia'),
        legalBasis: row.optional('norma'),
        position,
        sourceId: source.id,
        locator: row.optional('lugar') ?? `linha ${row.line}`,
      };
    });
    const bodyIds = rows.map(({ bodyId }) => bodyId);
    await allKnown(known, PublicBody, facts.rows, { ids: bodyIds, heading: 'orgao', what: 'órgão' });
    return {
      sets:
        problems.length > 0
          ? []
          : [
              { entity: SourceDocument, rows: [source] },
              { entity: PublicPower, rows, scope: { bodyId: { $in: [...counts.keys()] } } },
            ],
      problems,
      usedLines: allLines(file),
    };
  },
};
