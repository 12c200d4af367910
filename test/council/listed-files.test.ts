import { afterAll, beforeAll, describe, expect, test, type TestContext } from 'vitest';
import { ImportRefused, type Hub } from '../../gateway/hub/index.ts';
import type { ImportReport } from '../../gateway/hub/import-file.ts';
import { council } from '../../subgraphs/council/index.ts';
import { aHub, DATABASES, importText, realDocument, type DatabaseKind } from '../support/hub.ts';

const ACTS = 'data/council-acts.csv';
const MEETINGS = 'data/council-meetings-londrina-2025.csv';
const SAMPLE_ACTS = [
  '1200385-cmas-resolucao-3-2022',
  '2112209-cmas-parecer-cofinanciamento-federal-2018',
  '4219309-cmas-resolucao-20-2016',
  '5102504-cmas-resolucao-11-2025',
];
const OPINION = '2112209-cmas-parecer-0843bc54';

const ACT_HEADINGS =
  'municipality_ibge,body,act_type,number,year,act_date,meeting_kind,meeting_date,minutes_number,effect,subject,source_url,note';
const MEETING_HEADINGS = 'municipality_ibge,date,kind,status,has_agenda,has_minutes,has_attendance';
const acts = (...rows: string[]) => [ACT_HEADINGS, ...rows].join('\n');
const meetings = (...rows: string[]) => [MEETING_HEADINGS, ...rows].join('\n');

/** The subgraph of the councils alone, behind the hub's own gateway and imports. */
const aCouncilHub = (database: DatabaseKind, isEmpty: boolean) =>
  aHub(database, { isEmpty, definitions: [council] });
const changesOf = ({ parts }: ImportReport) => parts[0]?.changes;
/** The faults of a file that is refused. */
const faultsOf = async (hub: Hub, text: string): Promise<readonly string[]> => {
  const error: unknown = await importText(hub, text, { name: 'lista.csv' }).catch(
    (reason: unknown) => reason,
  );
  if (!(error instanceof ImportRefused)) throw new Error('the file was not refused', { cause: error });
  return error.messages;
};

interface MeetingAnswer {
  id: string;
  status: string;
  minutesNumber: string | null;
  source: { title: string };
}
const meetingsOf = async (hub: Hub, councilId: string) =>
  (
    await hub.graph<{ council: { name: string; meetings: MeetingAnswer[] } }>(
      `query ($id: ID!) { council(id: $id) { name meetings {
        id date kind status minutesNumber hasAgenda hasMinutes hasAttendance source { title publisher locator isExtract }
      } } }`,
      { id: councilId },
    )
  ).council;
const meetingIds = async (hub: Hub, councilId: string) =>
  (await meetingsOf(hub, councilId)).meetings.map(({ id }) => id.slice(13));
/** Everything that is shown of a decision. */
const decision = async (hub: Hub, id: string) =>
  (
    await hub.graph<{ deliberation: Record<string, unknown> | null }>(
      `query ($id: ID!) { deliberation(id: $id) {
        date effect subject note findings { rule } council { id kind name }
        meeting { id date kind status minutesNumber source { title } }
        resolution { id number year date closingDate title source { locator } }
        source { title publisher url locator isDemonstration isExtract }
      } }`,
      { id },
    )
  ).deliberation;

describe.each(DATABASES)('lists of councils in English, on %s', (database) => {
  // What is published in one test stays for the next, so each speaks of other municipalities.
  describe('on an empty database', () => {
    let hub: Hub;
    beforeAll(async () => {
      hub = await aCouncilHub(database, true);
    });
    afterAll(() => hub.close());

    test('the four acts come with their councils, and a second time nothing changes', async (context) => {
      const document = await realDocument(ACTS, context);
      const report = await hub.importFile(document);
      // The source, four councils, three meetings, three resolutions and four decisions.
      expect(report).toMatchObject({ kind: 'atos-lista', notes: [], unusedColumns: [], unusedLines: [] });
      expect(changesOf(report)).toEqual({ added: 15, changed: 0, withdrawn: 0, unchanged: 0 });

      const again = await hub.importFile(document);
      expect(changesOf(again)).toEqual({ added: 0, changed: 0, withdrawn: 0, unchanged: 11 });
      expect(again.notes).toEqual([]);
    });

    test('Cáceres: the heading date is kept, and the note stays prose, so that there is no finding', async (context) => {
      await hub.importFile(await realDocument(ACTS, context));
      const title = 'Lista de atos de conselhos municipais de assistência social';
      const locator = 'linha 2; ato em https://amm.diariomunicipal.org/publicacao/1624720';
      expect(await decision(hub, '5102504-cmas-resolucao-11-2025')).toEqual({
        date: '2025-05-22',
        effect: 'APPROVES',
        subject: 'State co-funding action plan 2025 (Piso Mato-grossense and Piso Benefícios Eventuais)',
        note: 'Nota da lista, em inglês: “the heading says 22 May 2025 and the closing place-and-date line says 22 April 2025: keep the heading date and publish the conflict”',
        findings: [],
        council: { id: '5102504-cmas', kind: 'CMAS', name: 'Conselho Municipal de Assistência Social' },
        meeting: {
          id: '5102504-cmas-2025-05-21-ordinaria',
          date: '2025-05-21',
          kind: 'ORDINARY',
          status: 'HELD',
          minutesNumber: '372',
          source: { title },
        },
        resolution: {
          id: '5102504-cmas-11-2025',
          number: 11,
          year: 2025,
          date: '2025-05-22',
          closingDate: null,
          title: 'Resolução nº 11/2025: aprova',
          source: { locator },
        },
        source: { title, publisher: null, url: null, locator, isDemonstration: false, isExtract: false },
      });
    });

    test('an act without number has a code made of its address; its day, resolution and meeting stay unknown', async (context) => {
      await hub.importFile(await realDocument(ACTS, context));
      expect(await decision(hub, OPINION)).toMatchObject({
        date: null,
        effect: 'APPROVES',
        meeting: null,
        resolution: null,
        source: { locator: 'linha 5; ato em http://timon.ma.gov.br/site/?p=290347' },
      });
    });

    test('a meeting whose kind the list does not say is undeclared, an act without note has none', async (context) => {
      await hub.importFile(await realDocument(ACTS, context));
      expect(await decision(hub, '4219309-cmas-resolucao-20-2016')).toMatchObject({
        effect: 'ADOPTS',
        meeting: { id: '4219309-cmas-2016-07-14-sem-tipo', kind: 'UNDECLARED', minutesNumber: '224' },
      });
      expect(await decision(hub, '1200385-cmas-resolucao-3-2022')).toMatchObject({
        note: null,
        meeting: { minutesNumber: null },
      });
    });

    test('a newer list of acts changes what an older one brought, under whatever title, and withdraws nothing', async () => {
      const rows = [
        '3550308,CMAS,resolution,1,2025,2025-03-12,ordinary,2025-03-11,7,approves,Accounts,,',
        '3550308,CMAS,resolution,2,2025,2025-03-12,ordinary,2025-03-11,7,approves,A plan,,',
        '3550308,CMAS,opinion,,,,,,,approves,Long statement,https://exemplo.gov.br/parecer,',
      ];
      const bytes = new TextEncoder().encode(acts(...rows));
      const document = { title: 'Atos', publisher: 'Alguém' };
      await hub.importFile({ name: 'atos.csv', bytes, document });
      const [first = '', , third = ''] = rows;
      const report = await importText(
        hub,
        acts(first.replace(',approves,', ',alters,'), third.replace('Long', 'Short')),
      );
      expect(report.notes).toEqual([]);
      // The newer file is a new source; a resolution and two decisions differ, the meeting does not.
      expect(changesOf(report)).toEqual({ added: 1, changed: 3, withdrawn: 0, unchanged: 1 });
      const { council: found } = await hub.graph<{ council: { deliberations: object[] } }>(
        '{ council(id: "3550308-cmas") { deliberations { effect subject source { title publisher } } } }',
      );
      const newer = { title: 'Lista de atos de conselhos municipais de assistência social', publisher: null };
      expect(found.deliberations).toEqual([
        { effect: 'ALTERS', subject: 'Accounts', source: newer },
        { effect: 'APPROVES', subject: 'A plan', source: document },
        { effect: 'APPROVES', subject: 'Short statement', source: newer },
      ]);
    });

    test('two acts of one meeting make one meeting, with the number of the minutes that either says', async () => {
      const row = (number: number, minutes: string) =>
        `3136702,CMAS,resolution,${number},2025,,ordinary,2025-03-11,${minutes},rejects,Accounts,,`;
      const report = await importText(hub, acts(row(1, '7'), row(2, '')));
      expect(changesOf(report)).toMatchObject({ added: 1 + 1 + 1 + 2 + 2 });
      expect((await meetingsOf(hub, '3136702-cmas')).meetings).toMatchObject([{ minutesNumber: '7' }]);
      expect(await decision(hub, '3136702-cmas-resolucao-2-2025')).toMatchObject({
        date: null,
        source: { locator: 'linha 3' },
      });
    });

    test('an opinion with a number is known by it, and is no resolution', async () => {
      await importText(hub, acts('3106200,CMAS,opinion,4,2025,2025-03-11,,,,recommends,A plan,,'));
      expect(await decision(hub, '3106200-cmas-parecer-4-2025')).toMatchObject({
        effect: 'RECOMMENDS',
        resolution: null,
      });
    });

    test('the 25 meetings of Londrina come with their council, and a second time nothing changes', async (context) => {
      const document = await realDocument(MEETINGS, context);
      const report = await hub.importFile(document);
      expect(report).toMatchObject({ kind: 'reunioes-lista', notes: [], unusedColumns: [], unusedLines: [] });
      expect(changesOf(report)).toEqual({ added: 27, changed: 0, withdrawn: 0, unchanged: 0 });
      const again = await hub.importFile(document);
      expect(changesOf(again)).toEqual({ added: 0, changed: 0, withdrawn: 0, unchanged: 26 });

      const { name, meetings: found } = await meetingsOf(hub, '4113700-cmas');
      expect([name, found.length]).toEqual(['Conselho Municipal de Assistência Social', 25]);
      expect(found.filter(({ status }) => status !== 'HELD')).toEqual([
        {
          id: '4113700-cmas-2025-06-25-ordinaria',
          date: '2025-06-25',
          kind: 'ORDINARY',
          status: 'SUSPENDED',
          minutesNumber: null,
          hasAgenda: false,
          hasMinutes: false,
          hasAttendance: false,
          source: {
            title: 'Reuniões do CMAS de Londrina em 2025 (lista de atas)',
            publisher: null,
            locator: 'linha 11',
            isExtract: false,
          },
        },
      ]);
    });

    test('every word of the lists is understood, and an empty cell stays unknown', async () => {
      await importText(
        hub,
        meetings(
          '2611606,2025-01-08,ordinary,held,yes,,no',
          '2611606,2025-01-09,extraordinary,scheduled,,,',
          '2611606,2025-01-10,,,,,',
          '2611606,,ordinary,suspended,no,no,no',
        ),
      );
      const paper = { hasAgenda: null, hasMinutes: null, hasAttendance: null };
      const { meetings: found } = await meetingsOf(hub, '2611606-cmas');
      expect(found).toMatchObject([
        { kind: 'ORDINARY', status: 'HELD', hasAgenda: true, hasMinutes: null, hasAttendance: false },
        { kind: 'EXTRAORDINARY', status: 'SCHEDULED', ...paper },
        { kind: 'UNDECLARED', status: 'UNDECLARED', ...paper },
        { id: '2611606-cmas--ordinaria', date: null, status: 'SUSPENDED' },
      ]);
    });

    test('a list withdraws only within its councils and their years, and never what comes after its end', async () => {
      await importText(
        hub,
        meetings(
          ...['2023-05-10', '2024-05-08', '2024-06-12', '2025-01-15', '2025-02-12', '2025-12-10'].map(
            (day) => `2927408,${day},ordinary,held,,,`,
          ),
          ...['2024-05-09', '2025-02-13', '2025-03-13'].map((day) => `3304557,${day},ordinary,held,,,`),
          '1302603,2025-02-14,ordinary,held,,,',
          '2927408,,ordinary,held,,,',
        ),
      );
      // A meeting that only a decision tells of.
      await importText(hub, acts('2927408,CMAS,resolution,1,2025,,ordinary,2025-01-22,,approves,A,,'));

      const report = await importText(
        hub,
        meetings(
          '2927408,2024-06-12,ordinary,held,,,',
          '2927408,2025-02-12,ordinary,held,,,',
          '3304557,2025-03-13,ordinary,held,,,',
          '3304557,2025-04-10,ordinary,scheduled,,,',
        ),
      );
      expect(changesOf(report)).toEqual({ added: 2, changed: 3, withdrawn: 3, unchanged: 0 });
      expect(report.notes).toEqual([
        '1 reunião de depois do fim da lista fica como antes: 2927408-cmas-2025-12-10-ordinaria',
      ]);
      expect(await meetingIds(hub, '2927408-cmas')).toEqual([
        '2023-05-10-ordinaria',
        '2024-06-12-ordinaria',
        '2025-01-22-ordinaria',
        '2025-02-12-ordinaria',
        '2025-12-10-ordinaria',
        '-ordinaria',
      ]);
      expect(await meetingIds(hub, '3304557-cmas')).toEqual([
        '2024-05-09-ordinaria',
        '2025-03-13-ordinaria',
        '2025-04-10-ordinaria',
      ]);
      expect(await meetingIds(hub, '1302603-cmas')).toEqual(['2025-02-14-ordinaria']);
      const { meetings: found } = await meetingsOf(hub, '3304557-cmas');
      expect(found.at(-1)?.source.title).toBe(
        'Reuniões dos CMAS de Salvador e Rio de Janeiro em 2024 e 2025 (lista de atas)',
      );
    });
  });

  describe('with what is published already', () => {
    let hub: Hub;
    beforeAll(async () => {
      hub = await aCouncilHub(database, false);
    });
    afterAll(() => hub.close());

    test('four acts that other sources brought stay exactly as they are, and a note names them', async (context) => {
      const document = await realDocument(ACTS, context);
      const all = () => Promise.all(SAMPLE_ACTS.map((id) => decision(hub, id)));
      const before = await all();
      expect(before).not.toContain(null);
      const report = await hub.importFile(document);
      expect(changesOf(report)).toEqual({ added: 0, changed: 0, withdrawn: 0, unchanged: 0 });
      expect(report.notes).toEqual([
        `4 decisões já estão publicadas de outra fonte e ficam como estão: ${SAMPLE_ACTS.join(', ')}`,
      ]);
      expect(await all()).toEqual(before);
      expect(await decision(hub, OPINION)).toBeNull();
    });

    test('of a list with one known act and one new, the new one is added to the council, which keeps its name', async () => {
      // Both in one issue of the gazette: the address of an act with a number does not say which act it is.
      const row = (number: number, effect: string) =>
        `5102504,CMAS,resolution,${number},2025,,,,,${effect},A rule,https://amm.diariomunicipal.org/publicacao/1624720,`;
      const report = await importText(hub, acts(row(11, 'approves'), row(12, 'adopts')));
      expect(changesOf(report)).toEqual({ added: 3, changed: 0, withdrawn: 0, unchanged: 0 });
      expect(report.notes).toEqual([
        '1 decisão já está publicada de outra fonte e fica como está: 5102504-cmas-resolucao-11-2025',
      ]);
      expect(await decision(hub, '5102504-cmas-resolucao-12-2025')).toMatchObject({
        council: { name: 'Conselho Municipal de Assistência Social de Cáceres' },
      });
    });

    test('a list that says otherwise replaces what the sample told, on record, and the old meeting goes', async (context) => {
      const { text } = await realDocument(ACTS, context);
      const [id = ''] = SAMPLE_ACTS.slice(-1);
      const newer = text.replace(
        '2025-05-22,ordinary,2025-05-21,372,approves',
        '2025-05-22,ordinary,2025-05-20,372,rejects',
      );
      const report = await importText(hub, newer);
      // The meeting of another day is new, the act and the decision change, and the meeting of nobody is withdrawn.
      expect(changesOf(report)).toMatchObject({ added: 2, changed: 2, withdrawn: 1 });
      expect(report.notes).toEqual([
        `3 decisões já estão publicadas de outra fonte e ficam como estão: ${SAMPLE_ACTS.slice(0, -1).join(', ')}`,
      ]);
      expect(await decision(hub, id)).toMatchObject({
        effect: 'REJECTS',
        meeting: { date: '2025-05-20' },
        resolution: { closingDate: '2025-04-22' },
        source: { title: 'Lista de atos de conselhos municipais de assistência social' },
      });
      expect(await meetingIds(hub, '5102504-cmas')).toEqual(['2025-05-20-ordinaria']);
      const { councilCorrections } = await hub.graph<{
        councilCorrections: { edges: { node: { record: string; fields: { name: string }[] } }[] };
      }>('{ councilCorrections(first: 10) { edges { node { record fields { name from to } } } } }');
      const correction = councilCorrections.edges.find(({ node }) => node.record === id);
      expect(correction?.node.fields).toContainEqual({ name: 'effect', from: 'APPROVES', to: 'REJECTS' });

      expect(changesOf(await importText(hub, newer))).toMatchObject({ added: 0, changed: 0, withdrawn: 0 });
      const third = await importText(hub, newer.replace(',372,rejects', ',372,alters'));
      expect(changesOf(third)).toMatchObject({ added: 1, changed: 2, withdrawn: 0 });
      expect(await decision(hub, id)).toMatchObject({ effect: 'ALTERS' });
    });

    test('what somebody imported stays, and each field that a list tells otherwise is named', async () => {
      await importText(
        hub,
        [
          '# tipo: deliberacoes',
          '# conselho: 5102504-cmas',
          '# fonte: Atas',
          'resolucao;data;titulo;reuniao;tipo_reuniao;ata;efeito;assunto',
          '14/2025;2025-07-02;Aprova as contas;2025-07-01;ordinária;380;aprova;As contas',
        ].join('\n'),
      );
      const report = await importText(
        hub,
        acts('5102504,CMAS,resolution,14,2025,2025-07-03,extraordinary,2025-07-02,381,rejects,Accounts,,'),
      );
      expect(changesOf(report)).toMatchObject({ added: 0, changed: 0 });
      expect(report.notes).toEqual([
        'A decisão 5102504-cmas-resolucao-14-2025 está publicada de outra fonte e fica como está, mas a lista diz outra coisa: efeito "rejeita", aqui "aprova", data "03/07/2025", aqui "02/07/2025", dia da reunião "02/07/2025", aqui "01/07/2025", tipo da reunião "extraordinária", aqui "ordinária" e número da ata "381", aqui "380". Se a lista está certa, corrija o arquivo de onde a decisão veio e importe-o outra vez',
      ]);
    });

    test('a resolution whose decisions have codes of their own is known by its number', async () => {
      await importText(
        hub,
        [
          '# tipo: deliberacoes',
          '# conselho: 5102504-cmas',
          '# fonte: Atos',
          'codigo;resolucao;titulo;efeito;assunto',
          'contas;13/2025;Aprova duas coisas;aprova;As contas',
          'plano;13/2025;Aprova duas coisas;aprova;O plano',
        ].join('\n'),
      );
      const report = await importText(
        hub,
        acts('5102504,CMAS,resolution,13,2025,,,,,approves,Accounts and plan,,'),
      );
      expect(changesOf(report)).toMatchObject({ added: 0, changed: 0 });
      expect(report.notes).toEqual([
        '2 decisões já estão publicadas de outra fonte e ficam como estão: 5102504-cmas-contas, 5102504-cmas-plano',
      ]);
    });

    test('an act without number at the address of another council’s decision is another act', async () => {
      const address = 'http://timon.ma.gov.br/site/?p=290347';
      const report = await importText(
        hub,
        acts(
          `4219309,CMAS,opinion,,,,,,,approves,Same address,${address},`,
          '2112209,CMAS,opinion,,,,,,,approves,Same council,http://timon.ma.gov.br/site/?p=1,',
        ),
      );
      expect(changesOf(report)).toEqual({ added: 3, changed: 0, withdrawn: 0, unchanged: 0 });
      expect(report.notes).toEqual([]);
    });

    test('the meetings of Londrina are the rows that the sample has, now with this source and line', async (context) => {
      const document = await realDocument(MEETINGS, context);
      const before = await meetingsOf(hub, '4113700-cmas');
      const report = await hub.importFile(document);
      // Only the source is new; of every meeting the source and the place in it change, and nothing else.
      expect(changesOf(report)).toEqual({ added: 1, changed: 25, withdrawn: 0, unchanged: 0 });
      const after = await meetingsOf(hub, '4113700-cmas');
      const facts = ({ name, meetings: found }: typeof after) => [
        name,
        ...found.map(({ source: _source, ...rest }) => rest),
      ];
      expect(facts(after)).toEqual(facts(before));
      expect(after.meetings[0]?.source).toMatchObject({ locator: 'linha 2', publisher: null });
    });
  });

  describe('faults are told all at once, with line, column and value, and nothing is taken', () => {
    let hub: Hub;
    beforeAll(async () => {
      hub = await aCouncilHub(database, true);
    });
    afterAll(() => hub.close());
    const version = () => hub.graph<object>('{ councilVersion }');
    const refused = async (text: string) => {
      const before = await version();
      const faults = (await faultsOf(hub, text)).map((each) => each.slice('lista.csv:'.length));
      expect(await version()).toEqual(before);
      return faults;
    };
    /** A real file with each first text replaced by the second. */
    const broken = async (path: string, context: TestContext, ...pairs: [string, string][]) => {
      let { text } = await realDocument(path, context);
      for (const [old, other] of pairs) {
        expect(text).toContain(old);
        text = text.replace(old, other);
      }
      return text;
    };

    test('of meetings', async (context) => {
      const text = await broken(
        MEETINGS,
        context,
        ['4113700,2025-02-12,ordinary', '411370,2025-02-30,solemn'],
        ['2025-02-26,ordinary,minutes approved,yes', '2025-02-26,ordinary,postponed,maybe'],
        ['2025-03-26', '2025-03-12'],
      );
      expect(await refused(text)).toEqual([
        '2:1: "411370": coluna "municipality_ibge": não é o código de um município no IBGE. Use os sete algarismos.',
        '2:2: "2025-02-30": coluna "date": não é uma data. Escreva como 2025-06-30.',
        '2:3: "solemn": coluna "kind": palavra desconhecida. Use uma destas: ordinary, extraordinary.',
        '3:4: "postponed": coluna "status": palavra desconhecida. Use uma destas: minutes approved, held, suspended, scheduled, cancelled, no quorum.',
        '3:5: "maybe": coluna "has_agenda": palavra desconhecida. Use uma destas: yes, no.',
        '5:2: "2025-03-12": coluna "date": já há uma reunião deste tipo neste dia. Deixe uma linha por reunião.',
      ]);
    });

    test('of two meetings of one kind without a day', async () => {
      const row = '3136702,,ordinary,held,,,';
      expect(await refused(meetings(row, row))).toEqual([
        '3:2: "": coluna "date": já há uma reunião deste tipo neste dia. Deixe uma linha por reunião.',
      ]);
    });

    test('of acts', async (context) => {
      const text = await broken(
        ACTS,
        context,
        ['5102504,CMAS,resolution,11,2025', '510250,CEAS,decree,onze,25'],
        ['2025-05-22,ordinary,2025-05-21,372,approves', '22 May,solemn,,372,pacts'],
        ['2022-02-02,ordinary', '2022-02-31,ordinary'],
        ['http://docplayer.com.br', 'docplayer.com.br'],
        [',http://timon.ma.gov.br/site/?p=290347', ','],
      );
      expect(await refused(text)).toEqual([
        '2:1: "510250": coluna "municipality_ibge": não é o código de um município no IBGE. Use os sete algarismos.',
        '2:2: "CEAS": coluna "body": esta lista só traz decisões de CMAS. Para CEAS e CIB use o modelo "deliberacoes".',
        '2:3: "decree": coluna "act_type": palavra desconhecida. Use uma destas: resolution, opinion.',
        '2:4: "onze": coluna "number": não é o número de um ato. Use só algarismos, como 11.',
        '2:5: "25": coluna "year": não é o ano de um ato. Use quatro algarismos, como 2025.',
        '2:6: "22 May": coluna "act_date": não é uma data. Escreva como 2025-06-30.',
        '2:7: "solemn": coluna "meeting_kind": palavra desconhecida. Use uma destas: ordinary, extraordinary.',
        '2:8: "": coluna "meeting_date": falta o dia da reunião. Preencha-o, ou apague o tipo e a ata dela.',
        '2:10: "pacts": coluna "effect": palavra desconhecida. Use uma destas: approves, adopts, alters, revokes, rejects, recommends.',
        '3:6: "2022-02-31": coluna "act_date": não é uma data. Escreva como 2025-06-30.',
        '4:12: "docplayer.com.br/148412649-Resolucao-no-020-2016-cmas.html": coluna "source_url": não é um endereço. Escreva como https://exemplo.gov.br/ato.',
        '5:12: "": coluna "source_url": um ato sem número só se conhece pelo endereço, que falta. Preencha a célula.',
      ]);
    });

    test('of acts that are in the list twice, without subject, or half numbered', async () => {
      const url = 'https://exemplo.gov.br/1';
      expect(
        await refused(
          acts(
            '3136702,CMAS,resolution,1,2025,,,,,approves,A,,',
            '3136702,CMAS,resolution,01,2025,,,,,approves,B,,',
            `3136702,CMAS,opinion,,,,,,,approves,C,${url},`,
            `3136702,CMAS,opinion,,,,,,,approves,D,${url},`,
            '3136702,CMAS,resolution,,2025,,,,,approves,,,',
            '3136702,CMAS,opinion,,2025,,,,,approves,E,,',
          ),
        ),
      ).toEqual([
        '3:4: "01": coluna "number": já há um ato com este número ou endereço. Deixe uma linha por ato.',
        `5:12: "${url}": coluna "source_url": já há um ato com este número ou endereço. Deixe uma linha por ato.`,
        '6:4: "": coluna "number": não é o número de um ato. Use só algarismos, como 11.',
        '6:11: "": coluna "subject": falta o valor. Preencha a célula.',
        '7:4: "": coluna "number": não é o número de um ato. Use só algarismos, como 11.',
      ]);
    });
  });
});
