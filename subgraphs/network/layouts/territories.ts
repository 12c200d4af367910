import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { allLines, declaredKind, readTable, sourceOfTable } from '../../shared/import/table/table.ts';
import { MUNICIPALITY_LINE, optional, required, SOURCE_LINES } from '../../shared/import/template.ts';
import { SourceDocument } from '../../shared/source.ts';
import { slug } from '../slug.ts';
import { Territory } from '../territory.ts';
import { UnitTerritory } from '../unit-territory.ts';
import { openUnits } from './open-units.ts';
import { placeOfFacts } from './place-of-facts.ts';

const KIND = 'territorios';

/** How a municipality divides itself for its units: each part with its neighbourhoods and the units that serve it. */
export const territories: Layout = {
  kind: KIND,
  title: 'Territórios de um município: nome, bairros e as unidades que os atendem',
  namesItsPlace: true,
  template: {
    about: [MUNICIPALITY_LINE, ...SOURCE_LINES],
    columns: [
      required('nome', 'nome do território, que não se repete no município', 'Território Norte'),
      required('bairros', 'bairros e lugares que o formam, com | entre eles', 'Vila Imaginária | Centro'),
      required(
        'unidades',
        'códigos das unidades que o atendem, com | entre eles; nunca de uma protegida',
        'exemplo-cras-2',
      ),
      optional('lugar', 'onde o documento diz isto; vazio é a linha desta planilha', 'página 3'),
    ],
  },
  recognises: (file) => declaredKind(file) === KIND,

  async read(file, { rows }): Promise<Reading> {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    const source = sourceOfTable(facts, file);
    const ibgeCode = placeOfFacts(facts, file, problems);
    const isOpen = await openUnits(rows, ibgeCode);
    const names = new Set<string>();
    const read = facts.rows.map((row) => {
      const name = row.text('nome');
      if (names.has(slug(name)))
        row.refuse('nome', 'o nome se repete no arquivo', 'Dê a cada território um nome só seu');
      names.add(slug(name));
      const neighbourhoods = row.list('bairros');
      if (neighbourhoods.length === 0)
        row.refuse('bairros', 'falta o valor', 'Diga que bairros o território tem');
      const unitIds = row.list('unidades');
      if (unitIds.length === 0 || unitIds.some((id) => !isOpen(id))) {
        row.refuse(
          'unidades',
          'há código que não é de uma unidade deste município, ou é de uma protegida',
          'Use códigos de unidades já importadas e que não são protegidas',
        );
      }
      const locator = row.optional('lugar') ?? `linha ${row.line}`;
      return {
        unitIds,
        territory: {
          id: `${ibgeCode}/${slug(name)}`,
          ibgeCode,
          name,
          neighbourhoods,
          sourceId: source.id,
          locator,
        },
      };
    });
    const links = read.flatMap(({ unitIds, territory }) =>
      unitIds.map((unitId, index) => ({
        id: `${unitId}/${territory.id}`,
        unitId,
        territoryId: territory.id,
        position: index + 1,
      })),
    );
    return {
      sets: [
        { entity: SourceDocument, rows: [source] },
        { entity: Territory, rows: read.map(({ territory }) => territory), scope: { ibgeCode } },
        {
          entity: UnitTerritory,
          rows: links,
          scope: { territoryId: read.map(({ territory }) => territory.id) },
        },
      ],
      problems,
      usedLines: allLines(file),
    };
  },
};
