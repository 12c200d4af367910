import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { allLines, hasHeadings, readTable, type TableRow } from '../../shared/import/table/table.ts';
import { NetworkUnitKind } from '../network-unit-kind.ts';
import {
  censusAddress,
  degrees,
  given,
  isPlaceholder,
  openingDate,
  phone,
  postalCode,
} from './national-cells.ts';
import { cellText, unitName } from './national-row.ts';
import type { ListedUnit } from './listed-unit.ts';
import { nationalSource } from './national-source.ts';
import { publishedMunicipalities, publishedStates } from './published-places.ts';
import { readable } from './readable.ts';
import { LeftOut, unitListChecks, unquoted, withoutShelters } from './unit-list-checks.ts';
import { unitListRows } from './unit-list-rows.ts';

const HEADINGS = ['code_suas', 'cod_ibge', 'tipo_centro', 'data_abertura', 'lon', 'lat'];

/** The census says its year and no day: a list of a day within it would be as new. */
const REFERENCE_DATE = '2019-12-31';

const ORIGIN = {
  title: 'CRAS e CREAS do Brasil, Censo SUAS 2019, com coordenadas',
  publisher: 'Ministério da Cidadania, reunido por Lucas Warwar (2020)',
  url: 'https://github.com/lucaswarwar/assistencia_social',
  licence: null,
};

const KINDS = { CRAS: NetworkUnitKind.CRAS, CREAS: NetworkUnitKind.CREAS };

/**
 * Every CRAS and CREAS of the Censo SUAS 2019. What a single cell has wrong is known and does not refuse the file: it
 * is left out and said so beside the unit. Coordinates are taken as they are and judged.
 */
export const censusUnits: Layout = {
  kind: 'unidades-censo-suas',
  title: 'Todos os CRAS e CREAS do Censo SUAS 2019, com endereço e coordenadas (suas-units-2019.csv)',
  namesItsPlace: true,
  publicColumns: ['municipio', 'uf', 'fonte_centros', 'fonte_geocode'],
  recognises: (file) => hasHeadings(file, HEADINGS),

  async read(file, context): Promise<Reading> {
    const problems: Problem[] = [];
    const known = await publishedMunicipalities(context.rows);
    const lettersOf = await publishedStates(context.rows);
    const leftOut = new LeftOut();
    const checks = unitListChecks('code_suas', 'cod_ibge');
    const { rows } = readTable(file, problems);
    const { open, ...protection } = withoutShelters(rows, { nameHeading: 'nome_centro', isKindTold: true });
    const listed = open.map((row): ListedUnit => {
      const ibgeCode = row.text('cod_ibge');
      if (!known.has(ibgeCode)) checks.unknownTown(row);
      return {
        id: checks.code(row, ibgeCode),
        ibgeCode,
        stateId: lettersOf.get(ibgeCode.slice(0, 2)) ?? '',
        kind: row.oneOf('tipo_centro', KINDS),
        ...unitName(row, 'nome_centro'),
        line: row.line,
        latitude: degrees(row.optional('lat')),
        longitude: degrees(row.optional('lon')),
        ...place(row),
        ...doubtful(row, leftOut),
      };
    });
    const source = nationalSource(file, ORIGIN, context.today);
    const { sets, notes = [] } =
      problems.length > 0
        ? { sets: [] }
        : await unitListRows(listed, { source, referenceDate: REFERENCE_DATE }, context);
    return {
      ...protection,
      sets,
      problems: unquoted(problems, protection.leftOutLines),
      usedLines: allLines(file),
      notes: [...protection.notes, ...notes, ...leftOut.notes()],
    };
  },
};

/** The street and the neighbourhood; an address that cannot be taken apart stays whole. */
function place(row: TableRow) {
  const whole = cellText(row, 'endereco');
  const parts = censusAddress(whole, cellText(row, 'municipio'), cellText(row, 'uf'));
  return {
    address: readable(parts?.street ?? whole) || null,
    neighbourhood: parts?.neighbourhood ? readable(parts.neighbourhood) : null,
  };
}

/** The cells that are left out when they cannot be right, each with a sentence that says so. */
function doubtful(row: TableRow, leftOut: LeftOut) {
  const notes: string[] = [];
  const checked = <V>(
    value: string | null,
    read: (text: string) => V | null,
    what: string,
    sentence: string,
  ) => {
    const good = value === null ? null : read(value);
    if (value !== null && good === null) notes.push(leftOut.note(row.line, what, sentence));
    return good;
  };
  const printed = censusAddress(
    cellText(row, 'endereco'),
    cellText(row, 'municipio'),
    cellText(row, 'uf'),
  )?.postalCode;
  const code = checked(
    printed || null,
    postalCode,
    'CEPs sem oito algarismos',
    'O CEP da fonte não tem oito algarismos e não foi completado.',
  );
  const number = checked(
    given(row.optional('telefone')),
    phone,
    'Telefones com algarismos de menos ou de mais',
    'O que a fonte traz como telefone não é um número de telefone.',
  );
  const isPhone = number === null || !isPlaceholder(number);
  if (!isPhone) {
    const sentence = 'O telefone da fonte repete um só algarismo: não é de ninguém.';
    notes.push(leftOut.note(row.line, 'Telefones que repetem um só algarismo', sentence));
  }
  const openedOn = checked(
    given(row.optional('data_abertura')),
    openingDate,
    'Datas de abertura impossíveis',
    'A data de abertura da fonte não pode ser.',
  );
  return { postalCode: code, phones: number && isPhone ? [number] : [], openedOn, notes };
}
