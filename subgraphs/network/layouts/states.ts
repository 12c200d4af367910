import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allLines, declaredKind, readTable, sourceOfTable } from '../../shared/import/table/table.ts';
import type { Layout, Reading, RecordSet } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { required, SOURCE_LINES } from '../../shared/import/template.ts';
import type { PublicFile } from '../../shared/import/file/public-file.ts';
import { shortTextFile } from '../../shared/import/file/text-file.ts';
import { SourceDocument } from '../../shared/source.ts';
import { folded } from '../slug.ts';
import { State } from '../state.ts';

const KIND = 'estados';

/** The 27 federative units: letters, the two digits of IBGE, and the name. */
export const states: Layout = {
  kind: KIND,
  title: 'Estados: sigla, código do IBGE e nome',
  namesItsPlace: true,
  template: {
    about: SOURCE_LINES,
    columns: [
      required('uf', 'sigla do estado', 'MG'),
      required('codigo', 'os dois algarismos do código do IBGE', '31'),
      required('nome', 'nome do estado', 'Minas Gerais'),
    ],
  },
  recognises: (file) => declaredKind(file) === KIND,

  read(file): Reading {
    const problems: Problem[] = [];
    return { sets: stateSets(file, problems), problems, usedLines: allLines(file) };
  },
};

/** A file of facts that lies in this project. */
export function ownFile(url: URL): PublicFile {
  return shortTextFile(basename(fileURLToPath(url)), readFileSync(url));
}

/** The states that this project brings along. A list of municipalities writes them too, for it names them. */
export const knownStateSets = (): RecordSet[] =>
  stateSets(ownFile(new URL('../sample/estados.csv', import.meta.url)), []);

function stateSets(file: PublicFile, problems: Problem[]): RecordSet[] {
  const facts = readTable(file, problems);
  const source = sourceOfTable(facts, file);
  const rows = facts.rows.map((row) => {
    const id = row.text('uf');
    const ibgeCode = row.text('codigo');
    const name = row.text('nome');
    if (!/^[A-Z]{2}$/.test(id)) row.refuse('uf', 'não é uma sigla', 'Use duas letras maiúsculas, como MG');
    if (!/^\d{2}$/.test(ibgeCode))
      row.refuse('codigo', 'não é o código de um estado', 'Use dois algarismos, como 31');
    return { id, ibgeCode, name, searchName: folded(name), sourceId: source.id };
  });
  return [
    { entity: SourceDocument, rows: [source] },
    { entity: State, rows },
  ];
}
