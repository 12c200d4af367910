import { allLines, declaredKind, readTable, sourceOfTable } from '../../shared/import/table/table.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import type { Rows } from '../../shared/rows.ts';
import { SourceDocument } from '../../shared/source.ts';
import { FormerUnit } from '../former-unit.ts';
import { LocationKind } from '../location-kind.ts';
import { NetworkUnit } from '../network-unit.ts';
import { PublicAddress } from '../public-address.ts';
import { UnitAccess } from '../unit-access.ts';
import { UnitEvent } from '../unit-event.ts';
import { UnitService } from '../unit-service.ts';
import { UnitTerritory } from '../unit-territory.ts';
import { formerUnit, refuseFormerCode } from './former-units.ts';
import { placeOfFacts } from './place-of-facts.ts';
import { isTellingName, protectedCells } from './protected-cells.ts';
import { protectedRow, protectedSource, tellingRemarks } from './protected-units.ts';
import { accessRows, publicAddress, unitOf } from './unit-rows.ts';
import { serviceRows } from './unit-service-rows.ts';
import { UNITS_TEMPLATE } from './units-template.ts';

const KIND = 'unidades';

/**
 * The units of a municipality. Of a protected one only the kind, a generic name, the reason, the services and the units
 * that lead there are taken; a file that says more of it is refused. With `# completa: sim`, units that are missing in
 * the file are withdrawn; a unit that became protected loses its address, territory and history in any case.
 */
export const units: Layout = {
  kind: KIND,
  title: 'Unidades da rede de um município: tipo, nome e lugar, ou por que o lugar não é público',
  namesItsPlace: true,
  template: UNITS_TEMPLATE,
  recognises: (file) => declaredKind(file) === KIND,

  async read(file, { rows }): Promise<Reading> {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    const source = sourceOfTable(facts, file);
    const ibgeCode = placeOfFacts(facts, file, problems);
    const protectedIds = await publishedProtected(rows, ibgeCode);
    const read = facts.rows.map((row) => ({
      row,
      unit: unitOf(row, { ibgeCode, sourceId: source.id, protectedIds }),
    }));

    const hidden = read.filter(({ unit }) => unit.locationKind === LocationKind.PROTECTED);
    const hiddenLines = new Set(hidden.map(({ row }) => row.line));
    for (const { row } of hidden) {
      // What is read as protected only because a word is unknown is told for that word, and not for its place.
      if (row.isRefused('localizacao') || row.isRefused('tipo')) continue;
      problems.push(...protectedCells(file, row));
    }
    if (hidden.length > 0) problems.push(...tellingRemarks(file));

    const addresses = read.flatMap(({ row, unit }) =>
      unit.locationKind === LocationKind.PUBLIC ? [publicAddress(row, unit.id)] : [],
    );
    const doors = new Set(addresses.map(({ unitId }) => unitId));
    const accesses = hidden.flatMap(({ row, unit }) => accessRows(row, unit.id, doors));
    const former: { id: string; unitId: string }[] = [];
    for (const { row, unit } of read) {
      if (unit.locationKind !== LocationKind.PROTECTED) refuseFormerCode(row);
      else former.push(...[await formerUnit(row, unit, rows)].filter((each) => each !== null));
    }
    const services = read.flatMap(({ row, unit }) => serviceRows(row, unit));
    const hiddenIds = hidden.map(({ unit }) => unit.id);
    const unitIds = read.map(({ unit }) => unit.id);
    const firstOf = new Map(read.toReversed().map((each) => [each.unit.id, each]));
    const repeated = read.filter((each) => firstOf.get(each.unit.id) !== each);
    for (const { row } of repeated)
      row.refuse('id', 'o código se repete no arquivo', 'Dê a cada unidade um código só seu');

    return {
      sets: [
        {
          entity: SourceDocument,
          rows: [source, ...(hidden.length > 0 ? [protectedSource(source, ibgeCode)] : [])],
        },
        {
          entity: NetworkUnit,
          rows: read.map(({ unit }) =>
            unit.locationKind === LocationKind.PROTECTED ? protectedRow(unit) : { ...unit },
          ),
          ...(facts.about.get('completa') === 'sim' ? { scope: { ibgeCode } } : {}),
        },
        // What a protected unit was before goes with all that hangs on it.
        ...(former.length > 0
          ? [
              { entity: NetworkUnit, rows: [], scope: { id: { $in: former.map(({ id }) => id) } } },
              { entity: FormerUnit, rows: former },
            ]
          : []),
        { entity: PublicAddress, rows: addresses, scope: { unitId: unitIds } },
        { entity: UnitAccess, rows: accesses, scope: { unitId: unitIds } },
        { entity: UnitService, rows: services, scope: { unitId: unitIds } },
        ...(hidden.length > 0
          ? [UnitEvent, UnitTerritory].map((entity) => ({ entity, rows: [], scope: { unitId: hiddenIds } }))
          : []),
      ],
      // No message may quote a protected unit's line: what should not be published should not be in a log either.
      problems: problems.map((each) => (hiddenLines.has(each.line) ? { ...each, value: '…' } : each)),
      usedLines: allLines(file),
      // Beside the sheet that was read, a spreadsheet has others, remarks and properties, which nobody has looked at.
      ...(hidden.length > 0 ? { tellsPlace: isTellingName } : {}),
      ...(hidden.length > 0 && file.contents.grid ? { leftOutLines: new Set<number>() } : {}),
    };
  },
};

/** The units of a municipality that are protected as published until now. */
async function publishedProtected(rows: Rows, ibgeCode: string): Promise<Set<string>> {
  const { name } = rows.table(NetworkUnit);
  const found = await rows.select<{ id: string }>(
    `select "id" from ${name} where "ibge_code" = $1 and "location_kind" = $2`,
    [ibgeCode, LocationKind.PROTECTED],
  );
  return new Set(found.map(({ id }) => id));
}
