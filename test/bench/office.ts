import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { odsSheets, type TypedCell } from '../downloads/readers.ts';
import { findProgram, installWithApt } from '../support/programs.ts';
import { aRunningHub } from '../support/running-hub.ts';

const SET = 'dados/municipios/0000000';
/** LibreOffice's words for a text file: separator, quote, UTF-8, first line, columns, language, special numbers found. */
const textFilter = (separator: string, language: number, columns = '') =>
  `CSV:${separator.charCodeAt(0)},34,76,1,${columns},${language},false,true`;
const [ENGLISH, BRAZILIAN] = [1033, 1046];
/** The forms of a column in LibreOffice: as it looks, and text. */
const [STANDARD, TEXT] = [1, 2];

/** The one for programs is opened by the types of datapackage.json; the one for spreadsheets by a double click. */
const dialects = [
  [
    'CSV with its datapackage.json',
    '.csv',
    (fields: readonly Field[]) =>
      textFilter(
        ',',
        ENGLISH,
        fields.map(({ type }, at) => `${at + 1}/${type === 'string' ? TEXT : STANDARD}`).join('/'),
      ),
  ],
  ['CSV for spreadsheets', '-planilha.csv', () => textFilter(';', BRAZILIAN)],
] as const;
/** More digits than a spreadsheet's number holds are text there. */
const EXACT_DIGITS = 15;

interface Field {
  name: string;
  type: string;
}
interface Resource {
  name: string;
  path: string;
  schema: { fields: Field[] };
}
type Row = Record<string, string | number | boolean | null | undefined>;

/**
 * The downloads of the demonstration as LibreOffice opens them: both dialects of CSV under their language, XLSX and
 * ODS. Every cell must hold what the JSON file says: a number as a number, a day as a day, and text as text, whatever
 * it begins with. True when all do.
 */
export async function run(): Promise<boolean> {
  const soffice = officeProgram();
  const folder = mkdtempSync(join(tmpdir(), 'suas-bench-'));
  const hub = await aRunningHub(folder);
  try {
    const set = join(folder, 'site', SET);
    const { resources } = JSON.parse(readFileSync(join(set, 'datapackage.json'), 'utf8')) as {
      resources: Resource[];
    };
    const tables = resources.filter(({ path }) => path.endsWith('.csv') && !path.endsWith('-planilha.csv'));
    const open = (file: string, filter?: string) => {
      const out = mkdtempSync(join(folder, 'opened-'));
      execFileSync(
        soffice,
        [
          `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
          '--headless',
          ...(filter ? [`--infilter=${filter}`] : []),
          '--convert-to',
          'ods',
          '--outdir',
          out,
          join(set, file),
        ],
        { stdio: 'ignore', timeout: 300_000 },
      );
      return out;
    };
    mkdirSync(join(folder, 'profile'));
    const holds: boolean[] = [];
    const judge = (what: string, faults: readonly string[], cells: number) => {
      for (const fault of faults.slice(0, 10)) console.log(`        ${fault}`);
      console.log(
        `${faults.length === 0 ? 'passed' : 'FAILED'}  ${what}: ${cells} cells, ${faults.length} faults`,
      );
      holds.push(faults.length === 0 && cells > 0);
    };
    for (const [what, ending, filterOf] of dialects) {
      const found = new Map<string, TypedCell[][]>();
      for (const table of tables) {
        const out = open(table.name + ending, filterOf(table.schema.fields));
        const path = join(out, `${table.name}${ending.replace(/\.csv$/, '')}.ods`);
        for (const rows of (await odsSheets(path)).values()) found.set(table.name, rows);
      }
      judge(what, ...compared(set, tables, found));
    }
    for (const ending of ['xlsx', 'ods']) {
      const out = open(`suas-0000000.${ending}`);
      judge(ending.toUpperCase(), ...compared(set, tables, await odsSheets(join(out, 'suas-0000000.ods'))));
    }
    return holds.every(Boolean);
  } finally {
    await hub.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What of the tables is other than in their JSON files, and how many cells were looked at. */
function compared(
  set: string,
  tables: readonly Resource[],
  found: ReadonlyMap<string, TypedCell[][]>,
): [faults: string[], cells: number] {
  const faults: string[] = [];
  let cells = 0;
  for (const { name, schema } of tables) {
    const rows = JSON.parse(readFileSync(join(set, `${name}.json`), 'utf8')) as Row[];
    const [, ...opened] = found.get(name.slice(0, 31)) ?? found.get(name) ?? [];
    for (const [index, row] of rows.entries())
      for (const [at, field] of schema.fields.entries()) {
        cells += 1;
        const cell = opened[index]?.[at] ?? { type: undefined, value: '' };
        if (!isSame(row[field.name], field, cell))
          faults.push(
            `${name} line ${index + 2}, ${field.name} (${field.type}): ${JSON.stringify(row[field.name])} opens as ${cell.type ?? 'nothing'} ${JSON.stringify(cell.value)}`,
          );
      }
  }
  return [faults, cells];
}

function isSame(expected: Row[string], { type }: Field, { type: opened, value }: TypedCell): boolean {
  if (expected === null || expected === undefined || expected === '') return value === '';
  const written = String(expected);
  switch (type) {
    case 'integer':
    case 'number':
    case 'year':
      return written.replace(/\D/g, '').length > EXACT_DIGITS
        ? value.replace(',', '.') === written
        : ['float', 'currency', 'percentage'].includes(opened ?? '') && Number(value) === Number(written);
    case 'date':
      return opened === 'date' && value.slice(0, 10) === written;
    case 'boolean':
      // LibreOffice keeps a truth value of XLSX as the number one or nought, in a format of its own.
      return [written, expected === true ? 'sim' : 'não', expected === true ? '1' : '0'].includes(value);
    default:
      // An apostrophe before what looks like a formula is the spreadsheet's own sign for text.
      return value === written || value === `'${written}`;
  }
}

function officeProgram(): string {
  const found = findProgram(['soffice', 'libreoffice']);
  if (found) return found;
  installWithApt('libreoffice-calc');
  return 'soffice';
}
