import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import type { PublicFile } from '../../shared/import/file/public-file.ts';
import { allLines } from '../../shared/import/table/table.ts';
import { SourceDocument } from '../../shared/source.ts';
import { Boundary } from '../boundary.ts';
import { PublicAddress } from '../public-address.ts';
import { readGeometry } from './boundary-geometry.ts';
import { AREA_RULE, judgeByArea } from './judged-points.ts';
import { nationalSource } from './national-source.ts';
import { publishedMunicipalities, publishedStates } from './published-places.ts';

const ORIGIN = {
  publisher: 'IBGE, reunido por Thiago Bugarin (geodata-br)',
  url: 'https://github.com/tbrugz/geodata-br',
  licence: 'CC0',
};

const FIELDS = [
  'type',
  'name',
  'crs',
  'bbox',
  'features',
  'properties',
  'id',
  'description',
  'geometry',
  'coordinates',
];

/** One municipality of the file, as far as it is looked at. */
interface Feature {
  properties?: { id?: unknown } | null;
  geometry?: unknown;
}

/**
 * Boundaries of municipalities in GeoJSON, a file for each state. The points of the units of these municipalities
 * are judged anew, so that it does not matter which file comes first.
 */
export const municipalBoundaries: Layout = {
  kind: 'limites-municipais',
  title: 'Limites dos municípios de um estado, em GeoJSON (geojs-NN-mun.json de geodata-br)',
  namesItsPlace: true,
  publicFields: FIELDS,
  recognises: ({ text }) => /^\s*\{[^[]*"FeatureCollection"/.test(text.slice(0, 1000)),

  async read(file, { rows: published, today }): Promise<Reading> {
    const problems: Problem[] = [];
    const known = await publishedMunicipalities(published);
    const features = featuresOf(file, problems);
    const read = features.flatMap((feature, index) => {
      const printed = feature.properties?.id;
      const id = typeof printed === 'string' ? printed : '';
      const refuse = (problem: string, remedy: string) =>
        problems.push({
          line: lineOf(file, id),
          column: 1,
          value: id || `item ${index + 1}`,
          problem,
          remedy,
        });
      if (!known.has(id)) {
        refuse(
          'nenhum município publicado tem este código',
          'Corrija "id" ou importe antes a lista de municípios',
        );
        return [];
      }
      const boundary = readGeometry(feature.geometry, refuse);
      return boundary ? [{ id, ...boundary }] : [];
    });
    const areas = new Map(read.map(({ id, area }) => [id, area]));
    const judged = problems.length > 0 ? [] : await judgeByArea(published, areas);
    const lettersOf = await publishedStates(published);
    const digits = [...new Set(read.map(({ id }) => id.slice(0, 2)))];
    const states = digits.map((each) => lettersOf.get(each) ?? each).join(', ');
    const source = nationalSource(file, { ...ORIGIN, title: `Limites municipais (${states})` }, today);
    return {
      sets: [
        { entity: SourceDocument, rows: [source] },
        {
          entity: Boundary,
          rows: read.map(({ id, geometry, area }) => ({
            id,
            geometry,
            box: [area.west, area.south, area.east, area.north],
            sourceId: source.id,
            locator: `item de id ${id}`,
          })),
        },
        { entity: PublicAddress, rows: judged.map((each) => ({ ...each })), because: AREA_RULE },
      ],
      problems,
      usedLines: allLines(file),
    };
  },
};

function featuresOf(file: PublicFile, problems: Problem[]): Feature[] {
  try {
    const { features } = JSON.parse(file.text) as { features?: unknown };
    if (Array.isArray(features) && features.length > 0) return features as Feature[];
  } catch {
    // Told below, together with JSON that is something else.
  }
  const problem = 'não é uma FeatureCollection de GeoJSON que se possa ler';
  const remedy = 'Baixe o arquivo outra vez: ele pode ter sido cortado';
  problems.push({ line: 1, column: 1, value: file.text.slice(0, 40), problem, remedy });
  return [];
}

const lineOf = ({ lines }: PublicFile, id: string): number =>
  id === '' ? 1 : Math.max(1, lines.findIndex((line) => line.includes(`"${id}"`)) + 1);
