import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { allLines, headingsOf, readTable } from '../../shared/import/table/table.ts';
import { SourceDocument } from '../../shared/source.ts';
import { folded } from '../slug.ts';
import { State } from '../state.ts';
import { nationalSource } from './national-source.ts';
import { publishedStates } from './published-places.ts';

const HEADINGS = ['codigo_uf', 'uf', 'nome', 'latitude', 'longitude', 'regiao'];

/** Where the lists of states and of municipalities with their coordinates come from. */
export const LISTS = {
  publisher: 'Kelvin S. do Prado (municipios-brasileiros)',
  url: 'https://github.com/kelvins/municipios-brasileiros',
  licence: 'MIT',
};

/**
 * The list of states with their regions. Its coordinates are the middle of the state and are not taken. A state that
 * is published already keeps its name and only learns its region.
 */
export const listedStates: Layout = {
  kind: 'estados-lista',
  title: 'Lista nacional de estados com a região (estados.csv de municipios-brasileiros)',
  namesItsPlace: true,
  publicColumns: ['latitude', 'longitude'],
  recognises: (file) => headingsOf(file).join() === HEADINGS.join(),

  async read(file, { rows: published, today }): Promise<Reading> {
    const problems: Problem[] = [];
    const known = new Set((await publishedStates(published)).values());
    const source = nationalSource(file, { ...LISTS, title: 'Estados, com região (estados.csv)' }, today);
    const rows = readTable(file, problems).rows.map((row) => {
      const [id, ibgeCode, name] = [row.text('uf'), row.text('codigo_uf'), row.text('nome')];
      if (!/^[A-Z]{2}$/.test(id)) row.refuse('uf', 'não é uma sigla', 'Use duas letras maiúsculas, como MG');
      if (!/^\d{2}$/.test(ibgeCode))
        row.refuse('codigo_uf', 'não é o código de um estado', 'Use dois algarismos, como 31');
      return {
        id,
        region: row.text('regiao'),
        listSourceId: source.id,
        listLocator: `linha ${row.line}`,
        ...(known.has(id) ? {} : { ibgeCode, name, searchName: folded(name), sourceId: source.id }),
      };
    });
    return {
      sets: [
        { entity: SourceDocument, rows: [source] },
        { entity: State, rows },
      ],
      problems,
      usedLines: allLines(file),
    };
  },
};
