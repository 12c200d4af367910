import { DEMONSTRATION } from '../../shared/demonstration.ts';
import { allLines, declaredKind, readTable } from '../../shared/import/table/table.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { optional, required } from '../../shared/import/template.ts';
import { Council } from '../council.ts';
import { CouncilKind } from '../council-kind.ts';

const KIND = 'conselhos';

/** The collegiate bodies themselves; every other file of this subgraph names one of them, so it comes first. */
export const councils: Layout = {
  kind: KIND,
  title: 'Colegiados: identificador, tipo, nome e o código da cidade ou a sigla do estado',
  namesItsPlace: true,
  template: {
    about: [],
    columns: [
      required('id', 'código do IBGE ou sigla do estado, traço e tipo em minúsculas', '0000000-cmas'),
      required('tipo', 'que colegiado é', 'CMAS', Object.keys(CouncilKind)),
      required(
        'nome',
        'nome do colegiado por inteiro',
        'Conselho Municipal de Assistência Social do Município-exemplo',
      ),
      optional('ibge', 'código do município no IBGE; vazio quando o colegiado não é de um', DEMONSTRATION),
      optional('uf', 'sigla do estado, só quando o colegiado é de um'),
    ],
    examplesAbove: [
      { id: 'mt-cib', tipo: 'CIB', nome: 'Comissão Intergestores Bipartite de Mato Grosso', uf: 'MT' },
    ],
  },
  recognises: (file) => declaredKind(file) === KIND,

  read(file): Reading {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    const rows = facts.rows.map((row) => {
      const kind = row.oneOf('tipo', { ...CouncilKind });
      const ibgeCode = row.optional('ibge');
      const stateCode = row.optional('uf');
      const id = row.text('id');
      const expected = [ibgeCode ?? stateCode?.toLowerCase(), kind.toLowerCase()].filter(Boolean).join('-');
      if (ibgeCode !== null && !/^\d{7}$/.test(ibgeCode)) {
        row.refuse('ibge', 'não é um código do IBGE', 'Use os sete algarismos');
      } else if (ibgeCode !== null) row.names('ibge', 'Municipality', ibgeCode);
      if (stateCode !== null && !/^[A-Z]{2}$/.test(stateCode)) {
        row.refuse('uf', 'não é a sigla de um estado', 'Escreva como MT');
      }
      if (ibgeCode !== null && stateCode !== null) {
        row.refuse('uf', 'o colegiado é de uma cidade ou de um estado', 'Deixe uma das duas células vazia');
      } else if (id !== expected) {
        row.refuse('id', 'o identificador não é o do tipo e do lugar', `Escreva "${expected}"`);
      }
      return { id, kind, name: row.text('nome'), ibgeCode, stateCode };
    });
    return {
      sets: problems.length > 0 ? [] : [{ entity: Council, rows }],
      problems,
      usedLines: allLines(file),
    };
  },
};
