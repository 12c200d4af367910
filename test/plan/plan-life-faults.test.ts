import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Hub } from '../../gateway/hub/index.ts';
import { aHub, DATABASES, importText } from '../support/hub.ts';
import {
  continuity,
  declared,
  faultsOf,
  measured,
  NEWER,
  NEXT_PLAN,
  OLDER,
  parts,
  revisions,
} from './plan-life.ts';

describe.each(DATABASES)('files about a plan, on %s', (database) => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await aHub(database);
    await importText(hub, NEXT_PLAN);
  });
  afterAll(() => hub.close());

  /** The faults of a file that is refused, and of which nothing was written. */
  const faults = async (text: string) => {
    const version = () => hub.graph<{ planVersion: string }>('{ planVersion }');
    const before = await version();
    const messages = await faultsOf(hub, text, 'f.csv');
    expect(await version()).toEqual(before);
    return messages;
  };
  /** The faults of a file with one measurement, in its line. */
  const faultsOfRow = async (row: string) =>
    (await faults(measured(row))).map((message) => message.replace(/^f\.csv:7:/, ''));

  test.each([
    ['measurements', measured('1.1.1.c;2024;2;2024-12-31;;;;')],
    ['declared kinds', declared('1.1.1.c;única;;ata;')],
    ['parts', parts('metas;presente;;')],
    ['revisions', revisions('2024-01-01;Algo;')],
  ])('a plan that is not here is one fault, at the line that names it: %s', async (_, text) => {
    expect(await faults(text.replace(OLDER, '0000000-2010-2013'))).toEqual([
      'f.csv:2:1: "0000000-2010-2013": este plano não existe aqui. Importe antes o plano, ou corrija o código do município e os anos.',
    ]);
  });

  test('a strategy and a year that the plan does not have are told at their cells', async () => {
    const noStrategy =
      'coluna "codigo": o plano 0000000-2022-2025 não tem esta estratégia. Corrija o código, ou importe antes o plano que a traz.';
    expect(await faultsOfRow('1.1.1.z;2024;2;2024-12-31;;;;')).toEqual([`1: "1.1.1.z": ${noStrategy}`]);
    expect(await faultsOfRow('1.1.1;2024;2;2024-12-31;;;;')).toEqual([`1: "1.1.1": ${noStrategy}`]);
    expect(await faultsOfRow('1.1.1.c;2030;2;2024-12-31;;;;')).toEqual([
      '2: "2030": coluna "ano": a estratégia não tem meta deste ano. Corrija o ano.',
    ]);
    expect(await faults(declared('1.1.1.c;única;;ata;', '1.1.1.z;única;;ata;'))).toEqual([
      `f.csv:9:1: "1.1.1.z": ${noStrategy}`,
    ]);
  });

  test('a share is no measure of a number, and a number none of a share', async () => {
    expect(await faultsOfRow('1.1.1.c;2024;25%;2024-12-31;;;;')).toEqual([
      '3: "25%": coluna "valor": a meta é um número, não um percentual. Escreva como 12, medido como a meta.',
    ]);
    expect(await faultsOfRow('1.2.2.m;2024;25;2024-12-31;;;;')).toEqual([
      '3: "25": coluna "valor": a meta é um percentual. Escreva como 25%, medido como a meta.',
    ]);
    expect(await faultsOfRow('1.2.2.m;2024;muito;ontem;;;;')).toEqual([
      '3: "muito": coluna "valor": não é um número nem um percentual. Escreva como 12 ou 25%.',
      '4: "ontem": coluna "data": não é uma data. Escreva como 2025-06-30.',
    ]);
  });

  test('nothing was measured or withdrawn on a day that has not come', async () => {
    const limit =
      /^f\.csv:7:(\d): "9999-01-01": coluna "\w+": é depois de \d{4}-\d\d-\d\d, o último dia que já se pode apurar/;
    const [measuredOn, withdrawnOn] = await Promise.all([
      faultsOf(hub, measured('1.1.1.c;2024;2;9999-01-01;;;;'), 'f.csv'),
      faultsOf(hub, measured('1.1.1.c;2024;2;2024-12-31;;;9999-01-01;erro'), 'f.csv'),
    ]);
    expect([measuredOn.length, withdrawnOn.length]).toEqual([1, 1]);
    expect([limit.exec(measuredOn[0] ?? '')?.[1], limit.exec(withdrawnOn[0] ?? '')?.[1]]).toEqual(['4', '7']);
  });

  test('only a demonstration may be measured up to a later day that it is judged on', async () => {
    const plan = (code: string) =>
      NEXT_PLAN.replace('# municipio: 0000000', `# municipio: ${code}`)
        .replace('# anos: 2026-2029', '# avaliado: 2099-06-30\n# anos: 2090-2093')
        .replace('2026;2027;2028;2029', '2090;2091;2092;2093');
    const counted = (code: string, day: string) =>
      measured(`1.1.1.a;2090;1;${day};;;;`).replace(OLDER, `${code}-2090-2093`);
    for (const code of ['0000000', '3136702']) await importText(hub, plan(code));

    expect(await faults(counted('0000000', '2099-07-01'))).toEqual([
      expect.stringContaining('f.csv:7:4: "2099-07-01": coluna "data": é depois de 2099-06-30'),
    ]);
    expect(await faultsOf(hub, counted('3136702', '2099-06-30'))).toHaveLength(1);
    expect(await faultsOf(hub, counted('0000000', '2099-06-30'))).toEqual([]);
  });

  test('a withdrawal says its day and why, and comes after the measurement', async () => {
    expect(await faultsOfRow('1.1.1.c;2024;2;2024-12-31;;;2025-01-10;')).toEqual([
      '8: "": coluna "motivo_retirada": falta o motivo da retirada. Diga por que a apuração deixou de valer.',
    ]);
    expect(await faultsOfRow('1.1.1.c;2024;2;2024-12-31;;;;erro')).toEqual([
      '8: "erro": coluna "motivo_retirada": há um motivo sem o dia da retirada. Preencha "retirada", ou apague o motivo.',
    ]);
    expect(await faultsOfRow('1.1.1.c;2024;2;2024-12-31;;;2024-12-30;erro')).toEqual([
      '7: "2024-12-30": coluna "retirada": é antes do dia da apuração. Confira os dois dias.',
    ]);
  });

  test.each([
    'http://exemplo.gov.br/a.pdf',
    'javascript:alert(1)',
    'https://',
    'https://a b.gov.br',
    'caixa 3',
  ])('evidence has an https address: %s', async (address) => {
    expect(await faultsOfRow(`1.1.1.c;2024;2;2024-12-31;;${address};;`)).toEqual([
      `6: "${address}": coluna "prova": não é um endereço com https://. Escreva como https://exemplo.gov.br/prova.pdf.`,
    ]);
  });

  test('what is told twice in a file is told where it stands first', async () => {
    const row = '1.1.1.c;2024;2;2024-12-31;;;;';
    expect(await faults(measured(row, '1.1.1.c;2024;3;31/12/2024;;;;'))).toEqual([
      'f.csv:8:4: "31/12/2024": coluna "data": já está na linha 7. Deixe uma só apuração de cada meta em um dia.',
    ]);
    expect(await faults(declared('1.1.1.c;única;;ata;', '1.1.1.c;por ano;;ata;'))).toEqual([
      'f.csv:9:1: "1.1.1.c": coluna "codigo": já está na linha 8. Deixe uma só declaração de cada estratégia.',
    ]);
    expect(await faults(parts('metas;presente;;', 'metas;falta;;'))).toEqual([
      'f.csv:8:1: "metas": coluna "parte": já está na linha 7. Deixe uma só linha de cada parte.',
    ]);
    expect(await faults(revisions('2024-01-01;A;', '01/01/2024;B;'))).toEqual([
      'f.csv:8:1: "01/01/2024": coluna "data": já está na linha 7. Junte em uma linha o que mudou no mesmo dia.',
    ]);
  });

  test('a word that is none, and what does not go with a declaration that is taken back, are told', async () => {
    const words =
      'diagnóstico, objetivos, diretrizes, ações, metas, resultados, recursos, financiamento, cobertura, indicadores, tempo';
    expect(await faults(parts('anexos;presente;;', 'metas;talvez;;'))).toEqual([
      `f.csv:7:1: "anexos": coluna "parte": palavra desconhecida. Use uma destas: ${words}.`,
      'f.csv:8:2: "talvez": coluna "situacao": palavra desconhecida. Use uma destas: presente, falta.',
    ]);
    expect(await faults(declared('1.1.1.c;não declarado;equipes;ata 3;'))).toEqual([
      'f.csv:8:3: "equipes": coluna "indicador": não cabe em uma meta "não declarado". Apague a célula, ou escolha outro tipo.',
      'f.csv:8:4: "ata 3": coluna "fundamento": não cabe em uma meta "não declarado". Apague a célula, ou escolha outro tipo.',
    ]);
  });

  test("a declaration without who, when and why is nobody's", async () => {
    const text = declared('1.1.1.c;única;equipes;;item 1', '1.1.1.d;por ano;;ata;');
    expect(await faults(text)).toEqual([
      'f.csv:8:4: "": coluna "fundamento": falta o valor. Preencha a célula.',
    ]);
    const nobody = text.replace(/^# publicador: .*\n/m, '').replace(/^# publicado: .*$/m, '# publicado:');
    expect((await faults(nobody)).map((message) => message.split('. ')[0])).toEqual([
      'f.csv:1:1: "": falta a linha "# publicador:"',
      'f.csv:3:1: "": a linha "# publicado:" está vazia',
      'f.csv:7:4: "": coluna "fundamento": falta o valor',
    ]);
  });

  test('what was done is not less than nothing, and not done before its year', async () => {
    expect(await faultsOfRow('1.1.1.c;2024;-2;2024-12-31;;;;')).toEqual([
      '3: "-2": coluna "valor": o que foi feito não é menos que zero. Escreva o que se contou, sem sinal.',
    ]);
    expect(await faultsOfRow('1.1.1.c;2024;2;2023-12-31;;;;')).toEqual([
      '4: "2023-12-31": coluna "data": é antes de 2024, o ano da meta. Confira a data e o ano da meta.',
    ]);
  });

  test('who withdraws a measurement repeats its value and does not correct it on the way', async () => {
    await importText(hub, measured('1.2.1.b;2024;9;2024-11-30;;;;'));
    expect(await faultsOfRow('1.2.1.b;2024;8;2024-11-30;;;2025-01-10;erro')).toEqual([
      '3: "8": coluna "valor": não é o valor da apuração que se retira. Repita o valor publicado; para corrigi-lo, importe outro sem retirada.',
    ]);
  });

  test('a plan is revised in one of its years', async () => {
    expect(await faults(revisions('2021-12-31;Cedo;', '2025-12-31;No fim;', '2026-01-01;Tarde;'))).toEqual([
      'f.csv:7:1: "2021-12-31": coluna "data": não é de um ano do plano, de 2022 a 2025. Confira a data e o plano.',
      'f.csv:9:1: "2026-01-01": coluna "data": não é de um ano do plano, de 2022 a 2025. Confira a data e o plano.',
    ]);
  });

  test('an empty target is one fault', async () => {
    expect(await faults(NEXT_PLAN.replace('Estratégia a;Unidade;1;2', 'Estratégia a;Unidade;;2'))).toEqual([
      expect.stringMatching(/^f\.csv:\d+:4: "": coluna "2026": falta o valor\. /),
    ]);
  });

  test('a passage has the codes that its word asks for', async () => {
    const pede = (word: string) => `falta o código, que "${word}" pede. Escreva o código da estratégia.`;
    expect(
      await faults(
        continuity(
          '1.1.1.a;1.1.1.a;saiu;;',
          '1.1.1.b;1.1.1.b;nova;;',
          '1.1.1.c;;cresce;;',
          ';1.1.1.c;junta-se;;',
          ';;saiu;;',
          ';;nova;;',
        ),
      ),
    ).toEqual([
      'f.csv:8:2: "1.1.1.a": coluna "depois": uma estratégia com "saiu" não tem código aqui. Apague a célula.',
      'f.csv:9:1: "1.1.1.b": coluna "antes": uma estratégia com "nova" não tem código aqui. Apague a célula.',
      `f.csv:10:2: "": coluna "depois": ${pede('cresce')}`,
      `f.csv:11:1: "": coluna "antes": ${pede('junta-se')}`,
      `f.csv:12:1: "": coluna "antes": ${pede('saiu')}`,
      `f.csv:13:2: "": coluna "depois": ${pede('nova')}`,
    ]);
  });

  test('a strategy becomes one other unless it merges, and a new one comes from none', async () => {
    const once = 'Deixe uma só; só quem se junta a várias ("junta-se") pode repetir.';
    expect(
      await faults(
        continuity(
          '1.1.1.a;1.1.1.a;continua;;',
          '1.1.1.a;1.1.1.b;junta-se;;',
          ';1.1.1.a;nova;;',
          '1.1.1.b;1.1.1.c;junta-se;;',
          '1.1.1.b;1.1.1.c;junta-se;;',
          '1.1.1.b;1.1.1.d;junta-se;;',
        ),
      ),
    ).toEqual([
      `f.csv:9:1: "1.1.1.a": coluna "antes": a linha 8 já diz o que foi feito desta estratégia. ${once}`,
      'f.csv:10:2: "1.1.1.a": coluna "depois": não pode ser nova e vir de outra; veja a linha 8. Corrija a situação de uma das duas linhas.',
      'f.csv:12:1: "1.1.1.b": coluna "antes": já está na linha 11. Deixe uma só linha de cada passagem.',
    ]);
  });

  test('a passage between plans names strategies of theirs, and plans that follow each other', async () => {
    expect(await faults(continuity('1.1.1.z;1.1.1.y;continua;;'))).toEqual([
      'f.csv:8:1: "1.1.1.z": coluna "antes": o plano 0000000-2022-2025 não tem esta estratégia. Corrija o código, ou importe antes o plano que a traz.',
      'f.csv:8:2: "1.1.1.y": coluna "depois": o plano 0000000-2026-2029 não tem esta estratégia. Corrija o código, ou importe antes o plano que a traz.',
    ]);
    const row = '1.1.1.a;1.1.1.a;continua;;';
    const text = continuity(row);
    expect(await faults(text.replace(`anterior: ${OLDER}`, 'anterior: 0000000-2010-2013'))).toEqual([
      'f.csv:3:1: "0000000-2010-2013": este plano não existe aqui. Importe antes o plano, ou corrija o código do município e os anos.',
    ]);
    expect(await faults(text.replace(`anterior: ${OLDER}`, `anterior: ${NEWER}`))).toEqual([
      `f.csv:3:1: "${NEWER}": não é um plano anterior ao ${NEWER}. Diga um plano do mesmo município que tenha começado antes.`,
    ]);
    expect(await faults(text.replace(`# plano_anterior: ${OLDER}\n`, ''))).toEqual([
      'f.csv:7:1: "1.1.1.a": coluna "antes": o arquivo não diz qual é o plano anterior. Inclua a linha "# plano_anterior:" com o plano de que ela é.',
    ]);
    expect(
      await faultsOf(hub, text.replace(`# plano_anterior: ${OLDER}\n`, '').replace(row, ';1.1.1.a;nova;;')),
    ).toEqual([]);
  });
});
