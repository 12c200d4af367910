import { afterEach, describe, expect, test } from 'vitest';
import type { Hub } from '../../gateway/hub/index.ts';
import { remoteOriginals } from '../../gateway/server/remote-originals.ts';
import { serveSubgraph } from '../../subgraphs/shared/server.ts';
import { aHub, DATABASES, importText, realDocument } from '../support/hub.ts';
import { answer, rreoColumn } from '../budget/statement-files.ts';
import { sent, sha256Of } from '../support/originals.ts';
import { xlsx } from '../reading/files.ts';

const HEAD = '# tipo: unidades\n# municipio: 0000000\n# demonstracao: sim\n';
const COLUMNS = 'tipo;id;nome;endereco;responsavel;cpf\n';
const PERSON = 'Fulana Inventada';

describe.each(DATABASES)('the file behind a figure, on %s', (database) => {
  let hub: Hub;
  afterEach(() => hub.close());

  test('is kept by the hash of its bytes, also a long one', async () => {
    hub = await aHub(database);
    const rows = Array.from(
      { length: 20_000 },
      (_, index) => `CRAS;exemplo-${index};CRAS ${index};Rua ${'Longa '.repeat(15)}, ${index};;`,
    );
    const text = `${HEAD}tipo;id;nome;endereco;bairro;cep\n${rows.join('\n')}\n`;
    await importText(hub, text, { name: 'unidades.csv' });
    const sha256 = sha256Of(text);
    const kept = await hub.keptFile(sha256);
    expect(kept).toMatchObject({ name: 'unidades.csv', isCopy: false, size: Buffer.byteLength(text) });
    expect(sha256Of(await bytesOf(hub, sha256))).toBe(sha256);
  });

  test('is a copy without the columns about persons, and no trace of them is anywhere', async () => {
    hub = await aHub(database);
    const text = `${HEAD + COLUMNS}CRAS;exemplo-novo;CRAS Novo;Rua Um, 1;${PERSON};123.456.789-09\n`;
    const report = await importText(hub, text, { name: 'rede.csv' });
    expect(report.notes.join(' ')).toMatch(/responsavel.*cpf/);
    const unit = await hub.graph<{
      networkUnit: { source: { sha256: string; original: string; isOriginalCopy: boolean } };
    }>('{ networkUnit(id: "exemplo-novo") { source { sha256 original isOriginalCopy } } }');
    const { sha256, original, isOriginalCopy } = unit.networkUnit.source;
    expect(isOriginalCopy).toBe(true);
    expect(sha256).toBe(sha256Of(text));
    expect(original).toBe(`/originais/${sha256}`);
    expect(await hub.keptFile(sha256)).toMatchObject({ isCopy: true, mediaType: 'text/csv; charset=utf-8' });
    const copy = (await bytesOf(hub, sha256)).toString();
    expect(copy).toContain('CRAS Novo');
    expect(copy).not.toMatch(/Fulana|123\.456|responsavel|cpf/);

    const em = hub.subgraphs.find(({ name }) => name === 'network')?.database.fork();
    const tables = await em?.execute<{ name: string }[]>(
      `select table_name as name from information_schema.tables where table_schema = 'network'`,
    );
    expect(tables?.length).toBeGreaterThan(10);
    for (const { name } of tables ?? []) {
      const rows = await em?.execute(`select t::text as row from "network"."${name}" t`);
      expect(JSON.stringify(rows), name).not.toContain(PERSON);
    }
  });

  test('is a copy with the columns, lines and rows that its readers use, whatever the others are called', async () => {
    hub = await aHub(database);
    const text = [
      ...HEAD.trimEnd().split('\n'),
      `# preenchido por: ${PERSON}`,
      'tipo;id;nome;endereco;N.I.S.;Gestora;Quem atende;Vínculo com a casa;;telefones',
      `# observação: falar com ${PERSON};;;;;;;;;`,
      `CRAS;exemplo-usado;CRAS Usado;Rua Um, 1;${PERSON};${PERSON};${PERSON};${PERSON};${PERSON};(00) 3333-0001`,
      '',
    ].join('\n');
    const report = await importText(hub, text, { name: 'rede.csv' });
    expect(report.unusedColumns).toEqual(['Quem atende', 'Vínculo com a casa']);
    expect(report.notes).toContain(
      'Do arquivo serve-se ao público só uma cópia em CSV, sem o que não foi usado: as colunas "Quem atende", "Vínculo com a casa", "coluna 9", a linha 4, acima dos títulos e as linhas que começam com "#" abaixo dos títulos.',
    );
    const { networkUnit } = await hub.graph<{ networkUnit: { source: { isOriginalCopy: boolean } } }>(
      '{ networkUnit(id: "exemplo-usado") { source { isOriginalCopy } } }',
    );
    expect(networkUnit.source.isOriginalCopy).toBe(true);
    expect((await bytesOf(hub, sha256Of(text))).toString()).toBe(
      `${HEAD}tipo;id;nome;endereco;telefones\nCRAS;exemplo-usado;CRAS Usado;Rua Um, 1;(00) 3333-0001\n`,
    );
  });

  test('is a copy once it is imported again, where it was kept whole before', async () => {
    hub = await aHub(database);
    const text = `${HEAD}tipo;id;nome;endereco;Quem atende\nCRAS;exemplo-antes;CRAS;Rua Um, 1;${PERSON}\n`;
    await importText(hub, text);
    const em = hub.subgraphs.find(({ name }) => name === 'network')?.database.fork();
    await em?.execute(
      `update "network"."original_part" set "bytes" = convert_to('${PERSON}', 'UTF8') where "original_id" = ?`,
      [sha256Of(text)],
    );
    await em?.execute(`update "network"."original" set "is_copy" = false where "id" = ?`, [sha256Of(text)]);
    expect((await bytesOf(hub, sha256Of(text))).toString()).toBe(PERSON);
    await importText(hub, text);
    expect(await hub.keptFile(sha256Of(text))).toMatchObject({ isCopy: true });
    expect((await bytesOf(hub, sha256Of(text))).toString()).toBe(
      `${HEAD}tipo;id;nome;endereco\nCRAS;exemplo-antes;CRAS;Rua Um, 1\n`,
    );
  });

  test('is a copy of the sheet that was read, for nobody has looked at the rest of a workbook', async () => {
    hub = await aHub(database);
    const rows = [
      ...HEAD.trimEnd()
        .split('\n')
        .map((line) => [line]),
      ['tipo', 'id', 'nome', 'endereco'],
    ];
    const bytes = await xlsx([...rows, ['CRAS', 'exemplo-planilha', 'CRAS', 'Rua Um, 1']]);
    const report = await hub.importFile({ name: 'rede.xlsx', bytes });
    expect(report.notes).toContain('Do arquivo serve-se ao público só uma cópia em CSV.');
    const sha256 = sha256Of(bytes);
    expect(await hub.keptFile(sha256)).toMatchObject({ name: 'rede-cópia.csv', isCopy: true });
    expect((await bytesOf(hub, sha256)).toString()).toBe(
      `${HEAD}tipo;id;nome;endereco\nCRAS;exemplo-planilha;CRAS;Rua Um, 1\n`,
    );
  });

  test('is a copy without the fields of a JSON that nobody knows, with every digit of the others', async () => {
    hub = await aHub(database);
    const known = rreoColumn('DOTAÇÃO INICIAL', ['9007199254740993.10', '9007199254740000.10', '993.00']);
    const whole = answer(known);
    await importText(hub, whole, { name: 'rreo.json' });
    expect(await hub.keptFile(sha256Of(whole))).toMatchObject({ isCopy: false });

    const text = answer(
      known.map((item) => ({ ...item, quem_digitou: PERSON })),
      { contato: { fala_com: PERSON } },
    );
    const report = await importText(hub, text, { name: 'rreo.json' });
    expect(report.unusedColumns.toSorted()).toEqual(['contato', 'fala_com', 'quem_digitou']);
    expect(report.notes.join(' ')).toMatch(
      /só uma cópia em JSON, sem o que não foi usado: .*o campo "quem_digitou"/,
    );
    expect(await hub.keptFile(sha256Of(text))).toMatchObject({ name: 'rreo-cópia.json', isCopy: true });
    expect((await bytesOf(hub, sha256Of(text))).toString()).toBe(whole);
  });

  test('is whole where it is one of the lists that everybody may read, or one of the sample', async (context) => {
    hub = await aHub(database);
    const copies: string[] = [];
    for (const { name, database: each } of hub.subgraphs) {
      const found = await each
        .fork()
        .execute<{ name: string }[]>(`select "name" from "${name}"."original" where "is_copy" order by 1`);
      copies.push(...found.map((file) => file.name));
    }
    // These three show counts that are hidden.
    expect(copies).toEqual([
      'exemplo-indicadores-cópia.csv',
      'exemplo-indicadores-territorios-cópia.csv',
      'exemplo-rma-2024-cópia.csv',
    ]);
    for (const name of ['estados.csv', 'council-acts.csv', 'council-meetings-londrina-2025.csv']) {
      const list = await realDocument(`data/${name}`, context);
      await hub.importFile(list);
      expect(Buffer.compare(await bytesOf(hub, sha256Of(list.bytes)), Buffer.from(list.bytes))).toBe(0);
    }
  });

  test('is sent with the hash of the bytes that are sent, in one process and in several', async () => {
    hub = await aHub(database);
    const own = `${HEAD}tipo;id;nome;endereco\nCRAS;exemplo-um;CRAS Um;Rua Um, 1\n`;
    const withPerson = `${HEAD + COLUMNS}CRAS;exemplo-dois;CRAS Dois;Rua Dois, 2;${PERSON};123.456.789-09\n`;
    for (const text of [own, withPerson]) await importText(hub, text);
    const network = await serveSubgraph(
      hub.subgraphs.find(({ name }) => name === 'network')!,
      0,
    );
    for (const find of [hub.keptFile, remoteOriginals([network.url])]) {
      const [whole, copy] = [await sent(find, sha256Of(own)), await sent(find, sha256Of(withPerson))];
      expect(whole.headers.get('x-copia')).toBeNull();
      expect(whole.sha256).toBe(sha256Of(own));
      expect(copy.headers.get('x-copia')).toMatch(/^sem colunas sobre pessoas/);
      expect(copy.sha256).not.toBe(sha256Of(withPerson));
      for (const { headers, sha256 } of [whole, copy]) {
        expect(headers.get('repr-digest')).toBe(`sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`);
      }
    }
    await network.stop();
  });

  test('is a copy without the lines of shelters, which nothing that is stored or said has', async () => {
    hub = await aHub(database);
    const head = 'id_equipamento,ibge,cidade,nome,endereco,numero,bairro,latitude,longitude\n';
    const open = '15055000001,150550,Paragominas,CREAS NOVO,Rua B - 00,00,Centro,,\n';
    const text = `${head}${open}15055000002,150550,Paragominas,CASA ABRIGO MARCADA,Rua Marcada,8,Vila Marcada,,\n`;
    const report = await importText(hub, text, { name: 'sagi.csv' });
    expect(JSON.stringify(report)).not.toMatch(/marcada/i);
    expect(await hub.keptFile(sha256Of(text))).toMatchObject({ isCopy: true });
    expect((await bytesOf(hub, sha256Of(text))).toString()).toBe(head + open);
    const em = hub.subgraphs.find(({ name }) => name === 'network')?.database.fork();
    const tables = await em?.execute<{ name: string }[]>(
      `select table_name as name from information_schema.tables where table_schema = 'network'`,
    );
    for (const { name } of tables ?? []) {
      const rows = await em?.execute(`select t::text as row from "network"."${name}" t`);
      expect(JSON.stringify(rows), name).not.toMatch(/marcada/i);
    }
  });

  test('of a real document has the hash that the document has', async (context) => {
    const report = await realDocument('documents/002_4accdab759aa0430.txt', context);
    hub = await aHub(database);
    await hub.importFile({ ...report, ibgeCode: '3136702' });
    const { municipality } = await hub.graph<{
      municipality: {
        fiscalYear: { total: { source: { sha256: string; original: string; isExtract: boolean } } };
      };
    }>(
      '{ municipality(ibgeCode: "3136702") { fiscalYear(year: 2021) { total { source { sha256 original isExtract } } } } }',
    );
    const { sha256, original, isExtract } = municipality.fiscalYear.total.source;
    expect([original, isExtract]).toEqual([`/originais/${sha256}`, false]);
    expect(Buffer.compare(await bytesOf(hub, sha256), Buffer.from(report.bytes))).toBe(0);
  });
});

async function bytesOf(hub: Hub, sha256: string): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  const file = await hub.keptFile(sha256);
  for await (const part of file?.parts ?? []) parts.push(part);
  return Buffer.concat(parts);
}
