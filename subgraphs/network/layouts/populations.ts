import { DEMONSTRATION } from '../../shared/demonstration.ts';
import { wholeIbgeCode } from '../../shared/ibge-code.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { SeenRows } from '../../shared/import/table/seen-rows.ts';
import {
  allLines,
  declaredKind,
  readTable,
  sourceOfTable,
  type TableRow,
} from '../../shared/import/table/table.ts';
import { optional, required, SOURCE_LINES } from '../../shared/import/template.ts';
import { SourceDocument } from '../../shared/source.ts';
import { PopulationMethod } from '../population-method.ts';
import { Population } from '../population.ts';
import { publishedMunicipalities } from './published-places.ts';

const KIND = 'populacao';
const METHODS = { censo: PopulationMethod.CENSUS, estimativa: PopulationMethod.ESTIMATE };
const FIRST_CENSUS = 1872;

/**
 * How many people live in municipalities, a row for each and year, as IBGE publishes it. A file adds years and changes
 * those that it tells; it withdraws none.
 */
export const populations: Layout = {
  kind: KIND,
  title: 'População de municípios: quantas pessoas moram em cada um, por ano, contadas ou estimadas',
  namesItsPlace: true,
  template: {
    about: SOURCE_LINES,
    columns: [
      required(
        'ibge',
        'código do município no IBGE, com os sete algarismos ou os seis primeiros',
        DEMONSTRATION,
      ),
      required('ano', 'ano a que o número se refere', '2022'),
      required('pessoas', 'quantas pessoas moram no município', '18400'),
      required('metodo', 'se foram contadas ou estimadas', 'censo', Object.keys(METHODS)),
      optional('lugar', 'onde o documento diz isto; vazio é a linha desta planilha', 'tabela 1'),
    ],
  },
  recognises: (file) => declaredKind(file) === KIND,

  async read(file, { rows, today }): Promise<Reading> {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    const source = sourceOfTable(facts, file);
    const known = await publishedMunicipalities(rows);
    const seen = new SeenRows();
    const all = facts.rows.map((row) => populationRow(row, source.id, { known, seen, today }));
    return {
      sets: [
        { entity: SourceDocument, rows: [source] },
        { entity: Population, rows: all },
      ],
      problems,
      usedLines: allLines(file),
    };
  },
};

interface Checks {
  known: ReadonlySet<string>;
  seen: SeenRows;
  today: string;
}

function populationRow(row: TableRow, sourceId: string, { known, seen, today }: Checks) {
  const printed = row.text('ibge');
  const ibgeCode = wholeIbgeCode(printed) ?? printed;
  if (printed !== '' && !known.has(ibgeCode))
    row.refuse(
      'ibge',
      'nenhum município publicado tem este código',
      'Corrija o código ou importe antes a lista de municípios',
    );
  const year = row.integer('ano');
  if (!row.isRefused('ano') && (year < FIRST_CENSUS || year > Number(today.slice(0, 4))))
    row.refuse('ano', 'não é o ano de uma população já conhecida', 'Escreva o ano com quatro algarismos');
  const people = row.integer('pessoas');
  if (!row.isRefused('pessoas') && (people < 1 || people > 99_999_999))
    row.refuse('pessoas', 'não é a população de um município', 'Escreva só o número de pessoas');
  const id = `${ibgeCode}/${year}`;
  if (seen.before(row, id, ['ibge', 'ano']) !== null)
    row.refuse('ano', 'uma linha acima já traz este município e ano', 'Deixe só uma das linhas');
  return {
    id,
    ibgeCode,
    year,
    people,
    method: row.oneOf('metodo', METHODS),
    sourceId,
    locator: row.optional('lugar') ?? `linha ${row.line}`,
  };
}
