import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { allLines, headingsOf, readTable, type TableRow } from '../../shared/import/table/table.ts';
import type { Rows } from '../../shared/rows.ts';
import { SourceDocument } from '../../shared/source.ts';
import { isIbgeCode } from '../ibge-code.ts';
import { Municipality } from '../municipality.ts';
import { LISTS } from './listed-states.ts';
import { knownChanges } from './municipality-changes.ts';
import { municipalitySet } from './municipality-rows.ts';
import { nationalSource } from './national-source.ts';
import { allStates } from './published-places.ts';

const HEADINGS = ['codigo_ibge', 'nome', 'latitude', 'longitude', 'capital', 'codigo_uf', 'siafi_id', 'ddd'];

/**
 * The list of municipalities with the position of the seat, other codes and the time zone. It is not IBGE's own and
 * has names of other years: a municipality that is published already keeps its name, a new one gets the list's, or
 * the newer one where the change is known.
 */
export const listedMunicipalities: Layout = {
  kind: 'municipios-lista',
  title: 'Lista nacional de municípios com posição da sede, SIAFI, DDD e fuso (municipios.csv)',
  namesItsPlace: true,
  recognises: (file) => headingsOf(file).join().startsWith(HEADINGS.join()),

  async read(file, { rows, today }): Promise<Reading> {
    const problems: Problem[] = [];
    const names = await publishedNames(rows);
    const { lettersOf, sets } = await allStates(rows);
    const { source: changesSource, changes } = knownChanges();
    const newNameOf = new Map(changes.map(({ id, before, name }) => [`${id} ${before}`, name]));
    const source = nationalSource(
      file,
      { ...LISTS, title: 'Municípios, com posição da sede (municipios.csv)' },
      today,
    );

    const listed = readTable(file, problems).rows.map((row) => {
      const [id, stateId] = codes(row, lettersOf);
      const printed = row.text('nome');
      const renamed = newNameOf.get(`${id} ${printed}`);
      const facts = { id, ...seatFacts(row), listSourceId: source.id, listLocator: `linha ${row.line}` };
      const named = {
        id,
        stateId,
        name: renamed ?? printed,
        sourceId: renamed ? changesSource.id : source.id,
      };
      return { facts, named, printed };
    });
    const factsOf = new Map(listed.map(({ facts }) => [facts.id, facts]));
    const fresh = listed.filter(({ facts }) => !names.has(facts.id)).map(({ named }) => named);
    const kept = listed.filter(
      ({ facts, named }) => names.has(facts.id) && names.get(facts.id) !== named.name,
    );
    return {
      sets: [
        ...sets,
        { entity: SourceDocument, rows: fresh.length > 0 ? [source, changesSource] : [source] },
        {
          entity: Municipality,
          rows: [
            ...municipalitySet(fresh).rows.map((row) => ({ ...row, ...factsOf.get(row['id'] as string) })),
            ...listed.filter(({ facts }) => names.has(facts.id)).map(({ facts }) => facts),
          ],
        },
      ],
      problems,
      usedLines: allLines(file),
      notes: kept.map(
        ({ facts: { id }, printed }) =>
          `${id}: a lista diz "${printed}"; fica o nome já publicado, "${names.get(id)}".`,
      ),
    };
  },
};

async function publishedNames(rows: Rows): Promise<ReadonlyMap<string, string>> {
  const { name } = rows.table(Municipality);
  const found = await rows.select<{ id: string; name: string }>(`select "id", "name" from ${name}`, []);
  return new Map(found.map((each) => [each.id, each.name]));
}

/** The municipality's code and its state's letters; the two codes of the row must agree. */
function codes(row: TableRow, lettersOf: ReadonlyMap<string, string>): [string, string] {
  const [id, stateCode] = [row.text('codigo_ibge'), row.text('codigo_uf')];
  const stateId = lettersOf.get(stateCode);
  if (!isIbgeCode(id))
    row.refuse('codigo_ibge', 'não é um código de município', 'Use os sete algarismos do IBGE');
  if (!stateId || !id.startsWith(stateCode)) {
    row.refuse(
      'codigo_uf',
      'não é o estado com que o código do município começa',
      'Corrija um dos dois códigos',
    );
  }
  return [id, stateId ?? ''];
}

const seatFacts = (row: TableRow) => ({
  latitude: degrees(row, 'latitude', 90),
  longitude: degrees(row, 'longitude', 180),
  isCapital: row.oneOf('capital', { '1': true, '0': false }),
  siafiCode: row.optional('siafi_id'),
  areaCode: row.optional('ddd'),
  timeZone: row.optional('fuso_horario'),
});

function degrees(row: TableRow, heading: string, most: number): number | null {
  const value = Number(row.text(heading));
  if (Math.abs(value) <= most) return value;
  return row.refuse(heading, 'não é uma coordenada', `Escreva graus com ponto, de -${most} a ${most}`);
}
