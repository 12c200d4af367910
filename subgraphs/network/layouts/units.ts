import { allLines, declaredKind, readTable, sourceOfTable } from '../../shared/import/table/table.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { SourceDocument } from '../../shared/source.ts';
import { LocationKind } from '../location-kind.ts';
import { NetworkUnit } from '../network-unit.ts';
import { PublicAddress } from '../public-address.ts';
import { UnitAccess } from '../unit-access.ts';
import { placeOfFacts } from './place-of-facts.ts';
import { protectedCells } from './protected-cells.ts';
import { accessRows, publicAddress, unitOf } from './unit-rows.ts';
import { UNITS_TEMPLATE } from './units-template.ts';

const KIND = 'unidades';

/**
 * The units of a municipality. Of a protected one only the kind, a generic name, the reason and the units that lead
 * there are taken; a file that says more of it is refused. With `# completa: sim`, units that are missing in the
 * file are withdrawn; a unit that became protected loses its address in any case.
 */
export const units: Layout = {
  kind: KIND,
  title: 'Unidades da rede de um município: tipo, nome e lugar, ou por que o lugar não é público',
  namesItsPlace: true,
  template: UNITS_TEMPLATE,
  recognises: (file) => declaredKind(file) === KIND,

  read(file): Reading {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    const source = sourceOfTable(facts, file);
    const ibgeCode = placeOfFacts(facts, file, problems);
    const read = facts.rows.map((row) => ({ row, unit: unitOf(row, ibgeCode, source.id) }));

    const hidden = read.filter(({ unit }) => unit.locationKind === LocationKind.PROTECTED);
    const hiddenLines = new Set(hidden.map(({ row }) => row.line));
    for (const { row } of hidden) problems.push(...protectedCells(file, row));

    const addresses = read.flatMap(({ row, unit }) =>
      unit.locationKind === LocationKind.PUBLIC ? [publicAddress(row, unit.id)] : [],
    );
    const doors = new Set(addresses.map(({ unitId }) => unitId));
    const accesses = hidden.flatMap(({ row, unit }) => accessRows(row, unit.id, doors));
    const unitIds = read.map(({ unit }) => unit.id);
    const repeated = read.filter(({ unit }, index) => unitIds.indexOf(unit.id) !== index);
    for (const { row } of repeated)
      row.refuse('id', 'o código se repete no arquivo', 'Dê a cada unidade um código só seu');

    return {
      sets: [
        { entity: SourceDocument, rows: [source] },
        {
          entity: NetworkUnit,
          rows: read.map(({ unit }) => ({ ...unit })),
          ...(facts.about.get('completa') === 'sim' ? { scope: { ibgeCode } } : {}),
        },
        { entity: PublicAddress, rows: addresses, scope: { unitId: unitIds } },
        { entity: UnitAccess, rows: accesses, scope: { unitId: unitIds } },
      ],
      // No message may quote a protected unit's line: what should not be published should not be in a log either.
      problems: problems.map((each) => (hiddenLines.has(each.line) ? { ...each, value: '…' } : each)),
      usedLines: allLines(file),
    };
  },
};
