import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { allLines, hasHeadings, readTable, type TableRow } from '../../shared/import/table/table.ts';
import { NetworkUnitKind } from '../network-unit-kind.ts';
import { degrees, streetAndNumber } from './national-cells.ts';
import { cellText, unitName } from './national-row.ts';
import type { ListedUnit } from './listed-unit.ts';
import { nationalSource } from './national-source.ts';
import { publishedMunicipalities, publishedStates } from './published-places.ts';
import { readable } from './readable.ts';
import { unitListChecks, unquoted, withoutShelters } from './unit-list-checks.ts';
import { unitListRows } from './unit-list-rows.ts';

const HEADINGS = ['id_equipamento', 'ibge', 'cidade', 'nome', 'endereco', 'numero', 'latitude', 'longitude'];

const ORIGIN = {
  publisher: 'Ministério do Desenvolvimento e Assistência Social (SAGI), reunido por Wilhelm Saulo',
  url: 'https://github.com/wilhelmsaulo/multimodal-access-vaw-amazon',
  licence: null,
};

/**
 * The CREAS of the states that the file has rows of, from the ministry's service of equipment. The file says neither
 * kind nor day: it is a list of CREAS, and its day is the one in the file's name, for which alone the name is looked
 * at, or else today. Municipalities have six digits and are found among the published ones.
 */
export const sagiUnits: Layout = {
  kind: 'unidades-sagi',
  title: 'CREAS de um estado, da consulta de equipamentos da SAGI (sagi-creas-UF-AAAA-MM-DD.csv)',
  namesItsPlace: true,
  publicColumns: ['cidade'],
  recognises: (file) => hasHeadings(file, HEADINGS),

  async read(file, context): Promise<Reading> {
    const problems: Problem[] = [];
    const wholeOf = new Map(
      [...(await publishedMunicipalities(context.rows))].map((code) => [code.slice(0, 6), code]),
    );
    const lettersOf = await publishedStates(context.rows);
    const checks = unitListChecks('id_equipamento', 'ibge');
    const { rows } = readTable(file, problems);
    const { open, ...protection } = withoutShelters(rows, { nameHeading: 'nome', isKindTold: false });
    const listed = open.map((row): ListedUnit => {
      const printed = row.text('ibge');
      const ibgeCode = wholeOf.get(printed.slice(0, 6)) ?? printed;
      if (!wholeOf.has(printed.slice(0, 6))) checks.unknownTown(row);
      return {
        id: checks.code(row, ibgeCode),
        ibgeCode,
        stateId: lettersOf.get(ibgeCode.slice(0, 2)) ?? '',
        kind: NetworkUnitKind.CREAS,
        ...unitName(row, 'nome'),
        openedOn: undefined,
        line: row.line,
        address: street(row),
        neighbourhood: readable(cellText(row, 'bairro')) || null,
        postalCode: undefined,
        latitude: degrees(row.optional('latitude')),
        longitude: degrees(row.optional('longitude')),
        phones: undefined,
        notes: [],
      };
    });
    const referenceDate = /\d{4}-[01]\d-[0-3]\d/.exec(file.name)?.[0] ?? context.today;
    const states = [...new Set(listed.map(({ stateId }) => stateId))].join(', ');
    const source = nationalSource(
      file,
      { ...ORIGIN, title: `CREAS (${states}), consulta de equipamentos da SAGI` },
      context.today,
    );
    const { sets, notes = [] } =
      problems.length > 0 ? { sets: [] } : await unitListRows(listed, { source, referenceDate }, context);
    return {
      ...protection,
      sets,
      problems: unquoted(problems, protection.leftOutLines),
      usedLines: allLines(file),
      notes: [...protection.notes, ...notes],
    };
  },
};

/** The street with its number, which the file repeats at the end of the street: "Carajás - 00" and "00". */
function street(row: TableRow): string | null {
  const [printed, number] = [cellText(row, 'endereco'), cellText(row, 'numero')];
  const own = printed.endsWith(` - ${number}`) ? printed.slice(0, -number.length - 3).trim() : printed;
  return own === '' ? null : streetAndNumber(readable(own), number || null);
}
