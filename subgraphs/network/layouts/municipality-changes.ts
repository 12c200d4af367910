import { allLines, declaredKind, readTable, sourceOfTable } from '../../shared/import/table/table.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { optional, required, SOURCE_LINES } from '../../shared/import/template.ts';
import type { PublicFile } from '../../shared/import/file/public-file.ts';
import { SourceDocument } from '../../shared/source.ts';
import { isIbgeCode } from '../ibge-code.ts';
import { municipalitySet } from './municipality-rows.ts';
import { knownStateSets, ownFile } from './states.ts';

const KIND = 'municipios-mudancas';

/** One municipality that is new, when it had no name before, or has another name since the old list. */
interface MunicipalityChange {
  id: string;
  stateId: string;
  before: string | null;
  name: string;
}

/** What changed since the old list of municipalities: code, state, the name before and the name now. */
export const municipalityChanges: Layout = {
  kind: KIND,
  title: 'Municípios novos ou que mudaram de nome: código, sigla do estado, nome antes e agora',
  namesItsPlace: true,
  template: {
    about: SOURCE_LINES,
    columns: [
      required('ibge', 'código do município no IBGE, com os sete algarismos', '1502954'),
      required('uf', 'sigla do estado', 'PA'),
      optional('antes', 'nome antigo; vazio quando o município é novo', 'Eldorado dos Carajás'),
      required('agora', 'nome de hoje', 'Eldorado do Carajás'),
    ],
  },
  recognises: (file) => declaredKind(file) === KIND,

  read(file): Reading {
    const problems: Problem[] = [];
    const { source, changes } = changesOf(file, problems);
    const listed = changes.map(({ id, stateId, name }) => ({ id, stateId, name, sourceId: source.id }));
    return {
      sets: [...knownStateSets(), { entity: SourceDocument, rows: [source] }, municipalitySet(listed)],
      problems,
      usedLines: allLines(file),
    };
  },
};

/** The changes that this project brings along; the old list is always read together with them. */
export const knownChanges = () =>
  changesOf(ownFile(new URL('../sample/municipios-mudancas.csv', import.meta.url)), []);

function changesOf(file: PublicFile, problems: Problem[]) {
  const facts = readTable(file, problems);
  const changes = facts.rows.map((row): MunicipalityChange => {
    const id = row.text('ibge');
    if (!isIbgeCode(id)) row.refuse('ibge', 'não é um código de município', 'Use os sete algarismos do IBGE');
    return { id, stateId: row.text('uf'), before: row.optional('antes'), name: row.text('agora') };
  });
  return { source: sourceOfTable(facts, file), changes };
}
