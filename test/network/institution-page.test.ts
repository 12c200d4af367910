import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Hub } from '../../gateway/hub/index.ts';
import { aHub, DATABASES, importText, realDocument } from '../support/hub.ts';

const DOCUMENT = 'documents/001_78f5e1ecacb29aef.txt';
const LONDRINA = '4113700';

const QUERY = `query Bodies($code: ID!) { municipality(ibgeCode: $code) { publicBodies {
  id name kind summary duties parent { id } source { title publisher locator }
} } }`;

interface Body {
  id: string;
  name: string;
  kind: string;
  summary: string | null;
  duties: string[];
  parent: { id: string } | null;
  source: { title: string; publisher: string | null; locator: string };
}

describe.each(DATABASES)('the page of an institution, on %s', (database) => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await aHub(database);
  });
  afterAll(() => hub.close());

  const bodies = async (code: string) =>
    (await hub.graph<{ municipality: { publicBodies: Body[] } }>(QUERY, { code })).municipality.publicBodies;

  test('document 001 is read as it is, and only the section about no body and the button are left', async (context) => {
    const document = await realDocument(DOCUMENT, context);

    const report = await hub.importFile({ ...document, ibgeCode: LONDRINA });
    expect(report.kind).toBe('pagina-orgao');
    expect(report.parts).toMatchObject([
      { subgraph: 'network', changes: { added: 16, changed: 1, withdrawn: 0, unchanged: 0 } },
    ]);
    expect(report.unusedLines.map(({ line }) => line)).toEqual([29, 31, 65]);
    const again = await hub.importFile({ ...document, ibgeCode: LONDRINA });
    expect(again.parts[0]?.changes).toEqual({ added: 0, changed: 0, withdrawn: 0, unchanged: 17 });
  });

  test('it has a secretariat, four levels, a sector with five pillars, and five advisory offices', async (context) => {
    await realDocument(DOCUMENT, context);

    const all = await bodies(LONDRINA);
    const parts = (parent: string | null) =>
      all.filter((each) => (each.parent?.id ?? null) === (parent && `${LONDRINA}/${parent}`));
    const kinds = (parent: string | null) => parts(parent).map(({ kind }) => kind);
    expect(all).toHaveLength(16);
    expect(parts(null)).toMatchObject([
      { name: 'Secretaria de Apoio Social ao Cidadão', kind: 'secretaria', duties: [expect.any(String)] },
    ]);
    expect(kinds('secretaria').toSorted()).toEqual([
      ...Array<string>(5).fill('assessoria'),
      'nível de proteção',
      'nível de proteção',
      'setor',
    ]);
    expect(parts('protecao-especial').map(({ name }) => name)).toEqual([
      'Proteção de média complexidade',
      'Proteção de alta complexidade',
    ]);
    expect(kinds('vigilancia')).toEqual(Array(5).fill('pilar'));
    expect(parts('vigilancia').at(-1)).toMatchObject({
      name: 'Apoio a Central de Cadastro Único',
      source: { locator: '“Vigilância socioassistencial” (linha 43)' },
    });
    expect(all.filter(({ kind, summary }) => kind !== 'pilar' && !summary?.endsWith('.'))).toEqual([]);
    // Hard and double spaces of the page are single spaces here.
    expect(all.flatMap(({ summary, duties }) => [summary, ...duties]).join('\n')).not.toMatch(
      /\u00a0| {2}|×/,
    );
  });

  test('over the sample it changes the bodies in place and adds the pillars', async (context) => {
    const document = await realDocument(DOCUMENT, context);

    const report = await hub.importFile({ ...document, ibgeCode: '0000000' });
    expect(report.parts[0]?.changes).toEqual({ added: 5, changed: 11, withdrawn: 0, unchanged: 1 });
    const ids = (await bodies('0000000')).map(({ id }) => id);
    expect([ids.length, new Set(ids).size]).toEqual([16, 16]);
  });
});

describe('of the page of an institution', () => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await aHub();
  });
  afterAll(() => hub.close());

  test('nobody guesses the municipality', async (context) => {
    const document = await realDocument(DOCUMENT, context);
    await expect(hub.importFile(document)).rejects.toThrow('Diga qual é com --municipality');
  });

  test.for<[string, (text: string) => string, string[]]>([
    [
      'pillars that are not as many as it says',
      (text) => text.replace('Monitoramento das Ações, ', ''),
      [
        'arquivo.txt:43:107: "Monitoramento de Sistemas, Construção de Indicadores, Apoio à Gestão e Apoio …": a página diz cinco pilares e traz 4. Confira a lista com a página.',
      ],
    ],
    [
      'a level without the one that it is part of',
      (text) => text.replace(/^Proteção especial$/m, 'Outra coisa'),
      [
        'arquivo.txt:21:1: "Proteção de média complexidade": falta acima a seção da proteção especial, de que este nível faz parte. Inclua a seção "Proteção especial".',
        'arquivo.txt:25:1: "Proteção de alta complexidade": falta acima a seção da proteção especial, de que este nível faz parte. Inclua a seção "Proteção especial".',
      ],
    ],
    [
      'a section without text, and one that stands twice',
      (text) =>
        text
          .replace(/(?<=^Assessoria de Igualdade Racial\n\n).*$/m, '')
          .replace(/^Ações de assistência social$/m, 'Proteção básica'),
      [
        'arquivo.txt:29:1: "Proteção básica": o mesmo órgão aparece duas vezes na página. Deixe só a seção certa.',
        'arquivo.txt:45:1: "Assessoria de Igualdade Racial": a seção não tem texto. Inclua o parágrafo que diz o que o órgão faz, com ponto final.',
      ],
    ],
    [
      'no word of whose page it is',
      (text) => text.replace('A Secretaria de Apoio', 'O órgão de Apoio'),
      [
        'arquivo.txt:1:1: "Institucional": a página não diz de que secretaria é. Inclua o parágrafo "A Secretaria de … tem por atribuições…".',
      ],
    ],
  ])('a copy is refused with %s', async ([, breakIt, messages], context) => {
    const { text } = await realDocument(DOCUMENT, context);
    await expect(
      importText(hub, breakIt(text), { ibgeCode: LONDRINA, isDryRun: true }),
    ).rejects.toMatchObject({ messages });
  });
});
