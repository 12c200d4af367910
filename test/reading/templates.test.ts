import { stringify } from 'csv-stringify/sync';
import { parse } from 'csv-parse/sync';
import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  TEMPLATE_FORMATS,
  templateFile,
  templateKinds,
  type TemplateFormat,
} from '../../gateway/hub/template-file.ts';
import { EXAMPLE, type TemplateKind } from '../../gateway/hub/template-rows.ts';
import type { Hub } from '../../gateway/hub/index.ts';
import { writeTemplate } from '../../gateway/commands/import-template.ts';
import { definitions } from '../../subgraphs/index.ts';
import { TableRow } from '../../subgraphs/shared/import/table/table.ts';
import { aHub } from '../support/hub.ts';
import { runProgram } from '../support/processes.ts';
import { aFolder, removeFolder } from '../support/running-hub.ts';
import { ods, opened, refusal, xlsx } from './files.ts';

const kinds = templateKinds();
let hub: Hub;
beforeAll(async () => void (hub = await aHub()));
afterAll(() => hub.close());
afterEach(() => vi.restoreAllMocks());

const rehearse = (bytes: Uint8Array, format: TemplateFormat) =>
  hub.importFile({ name: `modelo.${format}`, bytes, isDryRun: true });

test('every file that says its kind above a table has a template', async () => {
  const layouts = definitions.flatMap((definition) => definition.layouts);
  const declared = [];
  for (const layout of layouts) {
    const file = await opened(`# tipo: ${layout.kind}\na;b\n1;2\n`);
    if (layout.recognises(file)) declared.push(layout);
  }
  expect(declared.length).toBeGreaterThan(15);
  expect(declared.filter(({ template }) => !template).map(({ kind }) => kind)).toEqual([]);
});

describe.each(kinds)('the template of $kind', (kind) => {
  const { about, columns } = kind.template;

  test.each(TEMPLATE_FORMATS)(
    'in .%s is of its kind, and only its empty lines are refused',
    async (format) => {
      const bytes = await templateFile(kind, format);
      const messages = await refusal(rehearse(bytes, format));
      const needed = about.filter(({ isRequired }) => isRequired).map(({ key }) => `"# ${key}:`);
      expect(messages.map((message) => needed.find((key) => message.includes(key)) ?? message)).toEqual(
        needed,
      );
      const read = needed.length === 0 ? (await rehearse(bytes, format)).kind : kind.kind;
      expect(read).toBe(kind.kind);
    },
  );

  test.each(TEMPLATE_FORMATS)('in .%s, filled in with its examples, is imported', async (format) => {
    const read = vi.spyOn(TableRow.prototype, 'published');
    const report = await rehearse(await filledIn(kind, format), format);

    expect([report.kind, report.unusedColumns, report.unusedLines]).toEqual([kind.kind, [], []]);
    const rows = report.parts.map(({ changes }) => changes.added + changes.changed + changes.unchanged);
    expect(Math.max(...rows)).toBeGreaterThan(0);
    // Some layouts also read a file of the project's own.
    const isOurs = (row: unknown) =>
      (row as TableRow).columnOf(columns.at(-1)?.heading ?? '') === columns.length;
    const ours = read.mock.calls.filter((_, index) => isOurs(read.mock.contexts[index]));
    const asked = new Set(ours.map(([heading]) => heading));
    expect([...asked].toSorted()).toEqual(columns.map(({ heading }) => heading).toSorted());
  });

  test('has examples that its own lists of words allow', () => {
    for (const { heading, example, allowed = [example] } of columns)
      expect([...allowed, ''], heading).toContain(example);
  });
});

test('a spreadsheet offers the allowed words, and its cells keep what is typed as text', async () => {
  const kind = kinds.find((each) => each.kind === 'deliberacoes');
  if (!kind) throw new Error('there is no template of decisions');
  const { sheets } = await readXlsx(await templateFile(kind, 'xlsx'), { readStyles: true });
  const [table, , words] = sheets;
  expect(sheets.map(({ name }) => name)).toEqual(['Preencher', 'Instruções', 'Valores']);
  expect(words?.rows.map(([, , , effect]) => effect)).toEqual(['efeito', 'aprova', ...EFFECTS_AFTER_FIRST]);
  expect(table?.dataValidations?.map(({ formula1 }) => formula1)).toEqual([
    'Valores!$A$2:$A$6',
    'Valores!$B$2:$B$3',
    'Valores!$C$2:$C$4',
    'Valores!$D$2:$D$12',
  ]);
  const lastRow = (table?.rows.length ?? 0) - 1;
  expect(table?.cells?.get(`${lastRow},1`)?.style?.numFmt).toBe('@');
});

const EFFECTS_AFTER_FIRST = [
  'adota',
  'altera',
  'revoga',
  'rejeita',
  'recomenda',
  'pactua',
  'indefere',
  'referenda',
  'suspende',
  'retifica',
];

test('values above a table may be quoted, and its days may be written day first', async () => {
  const text =
    '# tipo: conselhos\n# fonte:;"Lei 1; art. ""2"""\n# publicado:;30/06/2025;;\nid;tipo;nome;ibge;uf\n';
  const file = await opened(text);
  expect(file.lines.slice(0, 3)).toEqual([
    '# tipo: conselhos',
    '# fonte: Lei 1; art. "2"',
    '# publicado: 30/06/2025',
  ]);
  expect(await refusal(rehearse(Buffer.from(text), 'csv'))).toEqual([]);
  const wrong = text.replace('30/06/2025', 'ontem').replace('id;', '# sha256: abc\nid;');
  expect(await refusal(rehearse(Buffer.from(wrong), 'csv'))).toEqual([
    'modelo.csv:3:1: "ontem": a linha "# publicado:" não traz um dia. Escreva como 2025-06-30.',
    'modelo.csv:4:1: "abc": a linha "# sha256:" não traz uma impressão digital SHA-256. São 64 algarismos e letras de a a f; sem ela, deixe vazio.',
  ]);
});

describe('npm run import -- --template', () => {
  let folder: string;
  const run = (...args: string[]) =>
    runProgram('gateway/commands/import.ts', ['--template', ...args], { DATA_DIR: join(folder, 'data') });
  beforeAll(async () => void (folder = await aFolder()));
  afterAll(() => removeFolder(folder));

  test('writes a table to fill in, and without a kind the list of kinds, and needs no database', async () => {
    const out = join(folder, 'unidades.ods');
    const written = await run('unidades', '--out', out);
    expect([written.code, written.output]).toEqual([0, expect.stringContaining(`${out}: modelo`)]);
    expect((await readOds(await readFile(out))).sheets[0]?.rows[0]).toEqual(['# tipo:', 'unidades']);

    const list = await run();
    expect(list.code).toBe(0);
    for (const { kind, title } of kinds) expect(list.output).toContain(`${kind}: ${title}`);
    expect(await readdir(folder)).toEqual(['unidades.ods']);
  });

  test('overwrites nothing, and says what to do when it cannot write', async () => {
    const out = join(folder, 'orgaos.csv');
    await writeFile(out, 'o que já estava aqui');
    await expect(writeTemplate({ template: 'orgaos', out })).rejects.toThrow(
      'orgaos.csv: já existe e não foi mudado. Dê outro nome com --out',
    );
    expect(await readFile(out, 'utf8')).toBe('o que já estava aqui');
    const elsewhere = { template: 'orgaos', out: join(folder, 'nada', 'orgaos.csv') };
    await expect(writeTemplate(elsewhere)).rejects.toThrow('a pasta não existe');
    await expect(writeTemplate({ template: 'orgao' })).rejects.toThrow('não há modelo do tipo "orgao"');
    await expect(writeTemplate({ template: 'orgaos', format: 'pdf' })).rejects.toThrow(
      'o formato "pdf" não existe para modelos. Use --format com xlsx, ods, csv.',
    );
  });
});

/** The table as a technician would leave it who takes every example as it is. */
async function filledIn(kind: TemplateKind, format: TemplateFormat): Promise<Uint8Array> {
  const values = new Map(kind.template.about.map(({ key, example }) => [`# ${key}:`, example]));
  const rows = (await rowsOf(await templateFile(kind, format), format)).map(([first = '', ...others]) =>
    values.has(first)
      ? [first, values.get(first) ?? '']
      : [first.startsWith(EXAMPLE) ? first.slice(EXAMPLE.length) : first, ...others],
  );
  if (format === 'csv') return Buffer.from(stringify(rows, { delimiter: ';' }));
  return format === 'xlsx' ? xlsx(rows) : ods(rows);
}

async function rowsOf(bytes: Uint8Array, format: TemplateFormat): Promise<string[][]> {
  if (format === 'csv') return parse(bytes, { bom: true, delimiter: ';', relax_column_count: true });
  const { sheets } = format === 'xlsx' ? await readXlsx(bytes) : await readOds(bytes);
  return (sheets[0]?.rows ?? []).map((row) => row.map((cell) => String(cell ?? '')));
}
