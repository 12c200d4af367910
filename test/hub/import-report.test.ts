import { afterAll, beforeAll, expect, test } from 'vitest';
import { ledgerText, reportText } from '../../gateway/commands/import-texts.ts';
import type { Hub } from '../../gateway/hub/index.ts';
import { tableTerm } from '../../subgraphs/shared/history/table-term.ts';
import { refusal, xlsx } from '../reading/files.ts';
import { aHub, importText } from '../support/hub.ts';

let hub: Hub;
beforeAll(async () => {
  hub = await aHub();
});
afterAll(() => hub.close());

const ACTS = `# tipo: deliberacoes
# conselho: 0000000-cmas
# fonte: Resoluções do conselho (dado inventado)
# demonstracao: sim
resolucao;data;data_fecho;titulo;efeito;assunto;cor
77/2025;2025-07-01;2025-06-01;Aprova um uso do dinheiro;aprova;Uso do dinheiro;azul
78/2025;2025-07-02;2025-07-02;Aprova outro uso do dinheiro;aprova;Outro uso;azul
`;

test('a rehearsal says what would change, what does not fit in the file, and what nobody used', async () => {
  const report = await importText(hub, ACTS, { name: 'atos.csv', isDryRun: true });
  expect(report.findings).toEqual([
    'O título da Resolução 77/2025 diz 01/07/2025, e a linha de lugar e data, no fim, diz 01/06/2025. Aqui vale a data do título.',
  ]);
  expect(report.parts[0]?.kinds).toMatchObject({
    Resolução: { added: 2, changed: 0, withdrawn: 0, unchanged: 0 },
    Deliberação: { added: 2, changed: 0, withdrawn: 0, unchanged: 0 },
  });
  const text = reportText('atos.csv', report).split('\n');
  expect(text[0]).toBe('atos.csv: deliberacoes (ensaio: nada foi gravado)');
  expect(text).toContain('    Resolução: 2 novas');
  expect(text).toContain(`  Achado: ${report.findings[0]}`);
  expect(text).toContain('  Colunas que não foram usadas: cor');
});

test('a rehearsal says from what to what published values would change, and which rows would go', async () => {
  const funding = (...rows: string[]) =>
    `# tipo: financiamento\n# municipio: 4113700\n# ano: 2020\norigem;valor\n${rows.join('\n')}\n`;
  await importText(hub, funding('municipal;10,00', 'federal;5,00'), { name: 'a.csv' });
  const report = await importText(hub, funding('municipal;12,50'), { name: 'b.csv', isDryRun: true });
  expect(report.parts[0]?.changed).toEqual([
    'Financiamento 4113700-2020/municipal: reais e centavos que vieram desta origem 10.00 → 12.50',
    'Financiamento 4113700-2020/federal: retirada',
  ]);
  expect(reportText('b.csv', report)).toContain('desta origem 10.00 → 12.50');
  const { municipality } = await hub.graph<{
    municipality: { fiscalYear: { funding: { amount: string }[] } };
  }>('{ municipality(ibgeCode: "4113700") { fiscalYear(year: 2020) { funding { amount } } } }');
  expect(municipality.fiscalYear.funding.map(({ amount }) => amount)).toEqual(['10.00', '5.00']);
});

test('what would change is told in the words of the graph, and rows that only name another source apart', async () => {
  const meetings = (source: string, ...rows: string[]) =>
    `# tipo: reunioes\n# conselho: 0000000-cmas\n# anos: 2018\n# fonte: ${source}\ndata;tipo;situacao;pauta_publicada\n${rows.join('\n')}\n`;
  const other = '2018-04-10;ordinária;realizada;não';
  await importText(hub, meetings('Lista', '2018-03-13;ordinária;realizada;não', other), { name: 'a.csv' });
  const file = {
    name: 'b.csv',
    bytes: new TextEncoder().encode(meetings('Lista nova', '2018-03-13;ordinária;suspensa;sim', other)),
  };
  const report = await hub.importFile(file);
  expect(report.parts[0]?.changed).toEqual([
    'Reunião 0000000-cmas-2018-03-13-ordinaria: se a reunião aconteceu realizada → suspensa; se a pauta foi publicada não → sim',
  ]);
  expect(report.parts[0]).toMatchObject({
    changes: { changed: 2 },
    sourceOnly: { all: 1, kinds: { Reunião: 1 } },
  });
  expect(reportText('b.csv', report)).toContain('1 mudada, 1 em que só mudou a fonte, 0 retiradas');
  expect(ledgerText((await hub.ledger()).slice(0, 1))).toContain('1 mudada, 1 em que só mudou a fonte');
});

test('every kind of row has a name, also one that only ties others together', async () => {
  const units = `# tipo: unidades
# municipio: 0000000
# fonte: Uma lista (dado inventado)
tipo;id;nome;localizacao;motivo;acesso;endereco
CRAS;exemplo-porta;CRAS  PraÃ§a;pública;;;Rua Um, 1
acolhimento;exemplo-casa;Acolhimento institucional;protegida;;exemplo-porta;
`;
  const { parts, notes } = await importText(hub, units, { name: 'rede.csv' });
  expect(parts[0]?.kinds).toMatchObject({
    'Porta que leva a uma unidade protegida': { added: 1 },
    // The protected unit's source is the same list under a name that tells nothing.
    'Arquivo de fatos, como fonte do documento que transcreve': { added: 2 },
  });
  const definitions = hub.subgraphs.map(({ definition }) => definition);
  const unnamed = definitions.flatMap((each) =>
    each.entities.filter((entity) => tableTerm(each, entity) === null).map(({ name }) => name),
  );
  expect(unnamed).toEqual([]);
  expect(notes).toContain('Uma linha com acentos trocados ("PraÃ§a") foi corrigida ("Praça").');
  expect(await hub.graph('{ networkUnit(id: "exemplo-porta") { name publishedName } }')).toEqual({
    networkUnit: { name: 'CRAS Praça', publishedName: 'CRAS  PraÃ§a' },
  });
});

test('a line above the table that is empty is told as empty, in the cell where its value goes', async () => {
  const rows = [['# tipo:', 'unidades'], ['# municipio:'], ['tipo', 'id', 'nome', 'endereco']];
  const bytes = await xlsx([...rows, ['CRAS', 'exemplo-x', 'CRAS', 'Rua Um, 1']]);
  const messages = await refusal(hub.importFile({ name: 'rede.xlsx', bytes }));
  expect(messages[0]).toBe(
    'rede.xlsx, planilha "Metas", célula B2: "": a linha "# municipio:" está vazia. Escreva nela o código do município, com os sete algarismos do IBGE.',
  );
});

test('a sign that turns the direction of a name is refused wherever it stands, and never repeated', async () => {
  const [head, row] = ['tipo;id;nome;endereco', 'CRAS;exemplo-vira;CRAS;Rua Um, 1'];
  const about = '# tipo: unidades\n# municipio: 0000000\n# demonstracao: sim\n# publicador: ';
  for (const [text, place] of [
    [`${about}X\n${head}\n${row.replace(';CRAS;', ';CRAS \u202eORTNEC;')}\n`, 'arquivo.txt:6:3'],
    [`${about}\u2066X\n${head}\n${row}\n`, 'arquivo.txt:4:15'],
    [`Um texto\n\nque se vira \u202eaqui.\n`, 'arquivo.txt:3:13'],
  ] as const) {
    const messages = await refusal(importText(hub, text));
    expect(messages[0]).toMatch(new RegExp(`^${place}: ".*�.*": há um sinal de controle`));
    expect(messages.join('\n')).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  }
});

test('an answer that was not there before is told as an answer', async () => {
  const list = 'codigo_ibge,nome,latitude,longitude,capital,codigo_uf,siafi_id,ddd,fuso_horario\n';
  const town = '3136702,Juiz de Fora,-21.7595,-43.3398,0,31,4733,32,America/Sao_Paulo\n';
  const { parts } = await importText(hub, list + town, { name: 'municipios.csv', isDryRun: true });
  expect(parts[0]?.changed.join()).toContain('se é a capital do estado vazio → não');
});
