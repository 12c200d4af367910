import { allLines, declaredKind, readTable, sourceOfTable } from '../../shared/import/table/table.ts';
import type { Layout, Reading, RecordSet } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { optional, required, SOURCE_LINES } from '../../shared/import/template.ts';
import { SourceDocument } from '../../shared/source.ts';
import { DEMONSTRATION } from '../../shared/demonstration.ts';
import { isIbgeCode } from '../ibge-code.ts';
import { State } from '../state.ts';
import { municipalitySet, type ListedMunicipality } from './municipality-rows.ts';
import { knownStateSets } from './states.ts';

const KIND = 'municipios-fatos';

/** A short list of municipalities: code, name and state, and for the demonstration the address on the site. */
export const municipalityFacts: Layout = {
  kind: KIND,
  title: 'Lista curta de municípios: código do IBGE, nome e sigla do estado',
  namesItsPlace: true,
  template: {
    about: SOURCE_LINES,
    columns: [
      required('ibge', 'código do município no IBGE, com os sete algarismos', '3136702'),
      required('nome', 'nome do município', 'Juiz de Fora'),
      required('uf', 'sigla do estado', 'MG'),
      optional('slug', 'o endereço no site, só quando não é o que o nome dá'),
    ],
  },
  recognises: (file) => declaredKind(file) === KIND,

  read(file): Reading {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    const source = sourceOfTable(facts, file);
    const stateSets = knownStateSets();
    const codeOf = stateCodes(stateSets);
    const listed = facts.rows.map((row): ListedMunicipality => {
      const id = row.text('ibge');
      const stateId = id === DEMONSTRATION ? null : row.text('uf');
      const slug = row.optional('slug');
      if (!isIbgeCode(id))
        row.refuse('ibge', 'não é um código de município', 'Use os sete algarismos do IBGE');
      if (stateId !== null && codeOf.get(stateId) !== id.slice(0, 2)) {
        row.refuse('uf', 'a sigla não é a do estado com que o código começa', 'Corrija a sigla ou o código');
      }
      return { id, name: row.text('nome'), stateId, sourceId: source.id, ...(slug ? { slug } : {}) };
    });
    return {
      sets: [...stateSets, { entity: SourceDocument, rows: [source] }, municipalitySet(listed)],
      problems,
      usedLines: allLines(file),
    };
  },
};

/** The two digits of each state by its letters. */
function stateCodes(sets: readonly RecordSet[]): Map<unknown, unknown> {
  const states = sets.find(({ entity }) => entity === State)?.rows ?? [];
  return new Map(states.map((row) => [row['id'], row['ibgeCode']]));
}
