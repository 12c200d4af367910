import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Hub } from '../../gateway/hub/index.ts';
import { aHub, DATABASES, importText } from '../support/hub.ts';
import { sha256Of } from '../support/originals.ts';

const SAMPLE = new URL('../../subgraphs/network/sample/', import.meta.url);
const TOWN = '1505502';
const UNITS = `# tipo: unidades
# municipio: ${TOWN}
tipo;id;nome;localizacao;motivo;acesso;endereco;bairro;cep;latitude;longitude;telefones;horario
CRAS;1505502-cras-a;CRAS A;desconhecida;Inventado.;;;;;;;;
CRAS;1505502-cras-b;CRAS B;desconhecida;Inventado.;;;;;;;;
CREAS;1505502-creas-a;CREAS A;desconhecida;Inventado.;;;;;;;;
`;
const HEAD = 'nome_unidade;NU_IDENTIFICADOR;mes;A1;A2;C1;J1\n';
const month = (name: string, a: string, b: string) =>
  `${HEAD}'CRAS A';'1505502-cras-a';${name};${a};\n'CRAS B';'1505502-cras-b';${name};${b};\n`;
const JANUARY = month('2025-01', '120;20;90', '80;10;3');
const CREAS = `${HEAD}'CREAS A';'1505502-creas-a';2025-01;60;6;31;9\n'Outro';'nunca-visto';2025-01;1;1;1;1\n`;

interface Figure {
  code: string;
  period: string;
  value: string | null;
  status: string;
  measure: string;
  unitsReported: number | null;
  unitsExpected: number | null;
}
interface Answer {
  municipality: { attendance: Figure[]; units: { edges: { node: { id: string; attendance: Figure[] } }[] } };
}

describe.each(DATABASES)('the monthly record of attendance, on %s', (database) => {
  let hub: Hub;
  let statements = 0;
  beforeAll(async () => {
    hub = await aHub(database, { isEmpty: true, onStatement: () => (statements += 1) });
    for (const name of ['estados.csv', 'municipios-dos-exemplos.csv'])
      await importText(hub, await readFile(new URL(name, SAMPLE), 'utf8'), { name });
    await importText(hub, UNITS, { name: 'unidades.csv' });
  });
  afterAll(() => hub.close());

  const FIELDS = 'code period value status measure unitsReported unitsExpected';
  const asked = async () =>
    (
      await hub.graph<Answer>(
        `{ municipality(ibgeCode: "${TOWN}") { attendance { ${FIELDS} } units { edges { node { id attendance { ${FIELDS} } } } } } }`,
      )
    ).municipality;
  const total = async (code: string, period: string) =>
    (await asked()).attendance.find((each) => each.code === code && each.period === period);

  test('is read with its quotes, joined by the code of the unit, and small counts of it are told and not written', async () => {
    const { kind, notes, parts } = await importText(hub, JANUARY, { name: 'rma.csv' });
    expect(kind).toBe('rma');
    expect(notes.join(' ')).toMatch(/contagens de pessoas ou famílias ficam ocultas/);
    expect(JSON.stringify(parts)).not.toContain('→');
    const [a, b] = (await asked()).units.edges.map(({ node }) => node);
    const shown = (figures: Figure[] = []) => figures.map(({ code, value, status }) => [code, value, status]);
    expect(shown(a?.attendance)).toContainEqual(['A1', '120', 'PUBLISHED']);
    expect(shown(b?.attendance)).toContainEqual(['C1', null, 'SUPPRESSED']);
    // The total of 93 would tell the three, were the ninety beside it.
    const c1 = [
      shown(a?.attendance).find(([code]) => code === 'C1')?.[1],
      (await total('C1', '2025-01'))?.value,
    ];
    expect(c1).toContain(null);
    expect(await total('A1', '2025-01')).toMatchObject({ value: '200', measure: 'STOCK', unitsReported: 2 });
  });

  test('twice changes nothing, and of its file a copy without what is hidden is kept', async () => {
    const again = await importText(hub, JANUARY, { name: 'rma.csv' });
    expect(again.parts[0]?.changes).toMatchObject({ added: 0, changed: 0, withdrawn: 0 });
    const kept = await hub.keptFile(sha256Of(JANUARY));
    expect(kept).toMatchObject({ isCopy: true, isWithheld: false });
    const pieces: Uint8Array[] = [];
    for await (const piece of kept?.parts ?? []) pieces.push(piece);
    const text = Buffer.concat(pieces).toString();
    expect(text).toContain("'CRAS B';'1505502-cras-b';2025-01;80;10;oculto");
    expect(text).toContain('120');
  });

  test('a unit that did not report is no zero, and without it there is no total', async () => {
    await importText(hub, `${HEAD}'CRAS A';'1505502-cras-a';02/2025;100;15;70;\n`, {
      name: 'rma-fevereiro.csv',
    });
    const unit = (await asked()).units.edges.find(({ node }) => node.id === '1505502-cras-b')?.node
      .attendance;
    expect(unit?.find(({ code, period }) => code === 'A1' && period === '2025-02')).toMatchObject({
      value: null,
      status: 'NOT_PUBLISHED',
    });
    expect(await total('A1', '2025-02')).toMatchObject({
      value: null,
      status: 'NOT_PUBLISHED',
      unitsReported: 1,
      unitsExpected: 2,
    });
  });

  test('a stock has no year, a flow of twelve months has', async () => {
    for (let index = 2; index <= 12; index += 1) {
      const name = `2025-${String(index).padStart(2, '0')}`;
      await importText(hub, month(name, '100;15;70', '60;12;50'), { name: `rma-${name}.csv` });
    }
    expect((await total('A2', '2025'))?.value).toBe(String(20 + 10 + 11 * 27));
    expect(await total('A1', '2025')).toBeUndefined();
  });

  test('what is sensitive and what nobody knows is left out, told, and not kept', async () => {
    const { notes } = await importText(hub, CREAS, { name: 'rma-creas.csv' });
    expect(notes.join(' ')).toMatch(/colunas sensíveis.*C1/);
    expect(notes.join(' ')).toContain('nunca-visto');
    const figures = (await asked()).attendance.filter(({ period }) => period === '2025-01');
    expect(figures.some(({ value }) => value === '31')).toBe(false);
    const kept = await hub.keptFile(sha256Of(CREAS));
    const pieces: Uint8Array[] = [];
    for await (const piece of kept?.parts ?? []) pieces.push(piece);
    expect(Buffer.concat(pieces).toString()).toContain("'1505502-creas-a';2025-01;60;6;oculto;9");
    expect(Buffer.concat(pieces).toString()).toContain("'nunca-visto';2025-01;oculto;oculto;oculto;oculto");
  });

  test('attendance of a town and of its units is read in few statements, however many they are', async () => {
    statements = 0;
    await asked();
    // Town, page of units, both kinds of attendance, and the gateway's last look.
    expect(statements).toBeLessThanOrEqual(8);
  });

  test('the gateway refuses an answer with a count that is stored as hidden, whatever the subgraph shows', async () => {
    const em = hub.subgraphs.find(({ name }) => name === 'network')?.database.fork();
    await em?.execute(
      `update "network"."attendance" set "value" = 3, "status" = 'PUBLISHED' where "owner_id" = '1505502-cras-b' and "code" = 'C1' and "period" = '2025-01'`,
    );
    const question = (field: string) =>
      hub.graph(`{ networkUnit(id: "1505502-cras-b") { attendance(code: "C1", year: 2025) { ${field} } } }`);
    await expect(question('number: value')).rejects.toThrow(/hidden/);
    await expect(question('period')).resolves.toMatchObject({
      networkUnit: { attendance: expect.any(Array) },
    });
  });
});
