import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { join } from 'node:path';
import Parser from 'rss-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aHub, importText } from '../support/hub.ts';
import { aFolder, aRunningHub, removeFolder, type RunningHub } from '../support/running-hub.ts';
import { POPOLO_RULES } from './popolo-rules.ts';

const EXTRA = `# tipo: deliberacoes
# conselho: 0000000-cmas
# fonte: Ato publicado por engano (dado inventado)
# demonstracao: sim
resolucao;data;titulo;efeito;assunto
99/2025;2025-11-04;Ato de outro conselho;aprova;Ato de outro conselho, publicado por engano <&>
`;

let folder: string;
let hub: RunningHub;
beforeAll(async () => {
  folder = await aFolder();
  const before = await aHub('pglite', { dataDir: join(folder, 'data') });
  const { run } = await importText(before, EXTRA, { name: 'engano.csv' });
  await before.undoRun({ undo: run ?? '', reason: 'Publicado por engano: é de outro conselho.' });
  await before.close();
  hub = await aRunningHub(folder);
}, 300_000);
afterAll(async () => {
  await hub?.stop();
  await removeFolder(folder);
});

const get = async (path: string) => {
  const response = await fetch(`${hub.address}${path}`);
  expect([path, response.status]).toEqual([path, 200]);
  return response;
};
const ask = async <T>(query: string): Promise<T> => {
  const answer = await fetch(`${hub.address}/graphql?query=${encodeURIComponent(query)}`);
  return ((await answer.json()) as { data: T }).data;
};

interface Decision {
  id: string;
  date: string | null;
  subject: string;
  voteOutcome: string;
  vote: { votesNeeded: number | null; rule: { decidingBasis: string } | null };
  voteCount: { inFavour: number; against: number } | null;
  resolution: { number: number; year: number; force: { reason: string } } | null;
}
const COUNCIL = `{ council(id: "0000000-cmas") { name seats { id bodyRepresented mandates { start end } } meetings { id date startsAt place }
  deliberations { id date subject voteOutcome vote { votesNeeded rule { decidingBasis } } voteCount { inFavour against }
    resolution { number year force { reason } } } } }`;
interface Answer {
  council: {
    name: string;
    seats: {
      id: string;
      bodyRepresented: string | null;
      mandates: { start: string; end: string | null }[];
    }[];
    meetings: { id: string; date: string | null; startsAt: string | null; place: string | null }[];
    deliberations: Decision[];
  };
}

const inBrasilia = (date: string | null, hour: string) =>
  new Date(`${date}T${hour}:00-03:00`).toISOString().replace('.000', '');

interface Popolo {
  organizations: { id: string; name: string }[];
  posts: { id: string }[];
  memberships: {
    post_id: string;
    member: { id: string; name: string };
    start_date: string | null;
    end_date: string | null;
  }[];
  events: { id: string; start_date: string | null; location: string | null }[];
  motions: {
    id: string;
    date: string | null;
    text: string;
    result: string | null;
    identifier: string;
    requirement: string;
    identifiers?: object[];
  }[];
  vote_events: {
    motion_id: string;
    result: string | null;
    counts: { option: string; value: number }[];
    legislative_session_id: string | null;
    votes: { voter?: { id: string } }[];
  }[];
}

describe('the Atom feed of a council', () => {
  test('is read by another parser and has each decision as the graph has it', async () => {
    const response = await get('/exemplo/conselho/cmas.atom');
    expect(response.headers.get('content-type')).toMatch(/^application\/atom\+xml/);
    const feed = await new Parser().parseString(await response.text());
    const { council } = await ask<Answer>(COUNCIL);
    expect(feed.title).toBe(`Decisões: ${council.name}`);
    expect(feed.items).toHaveLength(council.deliberations.length);
    expect(new Set(feed.items.map((item) => item['id'])).size).toBe(council.deliberations.length);
    for (const { date, subject, resolution } of council.deliberations) {
      const name = `Resolução ${resolution?.number}/${resolution?.year}`;
      const item = feed.items.find(({ title }) => title === `${name}: ${subject}`);
      expect(item, name).toMatchObject({
        link: expect.stringMatching(/^\/exemplo\/conselho\/resolucao-\d+-2\d{3}(-2)?\/$/),
        author: council.name,
        // rss-parser tells `published` where there is one.
        isoDate: `${date}T00:00:00.000Z`,
        summary: expect.stringContaining(resolution?.force.reason ?? '?'),
      });
      expect(item?.['id']).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
      await get(item?.link ?? '');
    }
  });

  test('keeps a tombstone of a decision that was withdrawn, with the day and the reason', async () => {
    const parser = new Parser<{ deleted: { $: Record<string, string>; 'at:comment': string[] }[] }>({
      customFields: { feed: [['at:deleted-entry', 'deleted', { keepArray: true }] as never] },
    });
    const feed = await parser.parseString(await (await get('/exemplo/conselho/cmas.atom')).text());
    expect(feed.deleted).toEqual([
      {
        $: {
          ref: expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}$/),
          when: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        },
        'at:comment': ['a importação que trouxe este dado foi desfeita'],
      },
    ]);
    expect(feed.items.map((item) => item['id'])).not.toContain(feed.deleted[0]?.$['ref']);
  });

  test('is there for every council that has a page, also a state’s', async () => {
    const feed = await new Parser().parseString(await (await get('/mt/conselho/cib.atom')).text());
    expect(feed.items.map(({ title, link }) => [title, link])).toEqual([
      ['Resolução 2/2022: Plano de apoio técnico do estado aos municípios para 2022', '/mt/#cib'],
    ]);
    const page = await (await get('/exemplo/conselho/')).text();
    for (const file of ['cmas.atom', 'cmas.popolo.json', 'cib.atom', 'cib.popolo.json'])
      expect(page).toContain(`href="/exemplo/conselho/${file}"`);
  });
});

describe('the Popolo file of a council', () => {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strict: false });
  (addFormats as unknown as (target: Ajv) => void)(ajv);
  const isPopolo = ajv.compile(POPOLO_RULES);

  test.each([
    '/exemplo/conselho/cmas',
    '/exemplo/conselho/cib',
    '/mt/conselho/cib',
    '/pr/londrina/conselho/cmas',
  ])('%s has every required field of the specification', async (path) => {
    const file: unknown = await (await get(`${path}.popolo.json`)).json();
    isPopolo(file);
    expect(isPopolo.errors ?? []).toEqual([]);
  });

  test('says what the graph says, field by field, and names no person', async () => {
    const file = (await (await get('/exemplo/conselho/cmas.popolo.json')).json()) as Popolo;
    const { council } = await ask<Answer>(COUNCIL);
    expect(file.organizations[0]).toMatchObject({ id: '0000000-cmas', name: council.name });
    expect(file.posts.map(({ id }) => id)).toEqual(council.seats.map(({ id }) => id));
    const mandates = council.seats.flatMap(({ id, bodyRepresented, mandates: own }) =>
      own.map(({ start, end }) => [id, bodyRepresented, start, end]),
    );
    expect(mandates.length).toBeGreaterThan(council.seats.length);
    expect(
      file.memberships.map(({ post_id: id, member, start_date: start, end_date: end }) => [
        id,
        member.name,
        start,
        end,
      ]),
    ).toEqual(mandates);
    expect(file.events.map(({ id, start_date: start, location }) => [id, start, location])).toEqual(
      council.meetings.map(({ id, date, startsAt, place }) => [
        id,
        startsAt ? inBrasilia(date, startsAt) : date,
        place,
      ]),
    );
    const known = new Set([...file.organizations, ...file.posts, ...file.events].map(({ id }) => id));
    const named = [
      ...file.memberships.flatMap(({ post_id: post, member }) => [post, member.id]),
      ...file.vote_events.flatMap(({ votes }) => votes.flatMap(({ voter }) => voter?.id ?? [])),
      ...file.vote_events.flatMap(({ legislative_session_id: session }) => session ?? []),
    ];
    expect(named.filter((id) => !known.has(id))).toEqual([]);
    expect(file.vote_events.flatMap(({ votes }) => votes).every(({ voter }) => voter)).toBe(true);
    const results: Record<string, string | null> = {
      PASSED: 'pass',
      NOT_PASSED: 'fail',
      TIED: 'fail',
      UNDECLARED: null,
    };
    const motions = file.motions.map(({ id, date, text, result }) => [id, date, text, result].join('|'));
    expect(new Set(motions)).toEqual(
      new Set(
        council.deliberations.map(({ id, date, subject, voteOutcome }) =>
          [id, date && `${date}T00:00:00Z`, subject, results[voteOutcome]].join('|'),
        ),
      ),
    );
    for (const { id, resolution, vote, voteCount, voteOutcome } of council.deliberations) {
      const motion = file.motions.find((each) => each.id === id);
      expect(motion?.requirement).toMatch(
        vote.rule ? new RegExp(`(seats|votes).*${vote.votesNeeded ?? ''}`) : /^simple majority$/,
      );
      expect(motion?.identifier).toBe(`Resolução ${resolution?.number}/${resolution?.year}`);
      const event = file.vote_events.find((each) => each.motion_id === id);
      expect(event === undefined).toBe(voteCount === null);
      if (!event || !voteCount) continue;
      expect(event.result).toBe(results[voteOutcome]);
      expect(event.counts.slice(0, 2)).toEqual([
        { option: 'yes', value: voteCount.inFavour },
        { option: 'no', value: voteCount.against },
      ]);
    }
    expect(file.vote_events.map(({ votes }) => votes.length).toSorted((a, b) => a - b)).toEqual([0, 6, 7]);
  });
});

describe('the page of a decision', () => {
  const page = async (path: string) => (await get(path)).text();

  test('says whether the act is in force and why, how it was voted, and what was asked', async () => {
    const html = await page('/exemplo/conselho/resolucao-5-2025/');
    expect(html).toContain('Em vigor');
    expect(html).toContain('3 a favor, 3 contra');
    expect(html).toContain('Desempate a favor.');
    expect(html).toContain('Contratar duas pessoas para o CREAS');
    expect(html).toContain('Feito em parte');
  });

  test('gives the act of a real place its LexML name, of an authority that is not registered, also in Popolo', async () => {
    const urn =
      'urn:lex:br;mato.grosso;caceres:conselho.municipal.assistencia.social:resolucao:2025-05-22;11';
    const html = await page('/mt/caceres/conselho/resolucao-11-2025/');
    expect(html).toContain(urn);
    expect(html).toContain('não está registrado na rede LexML');
    const file = (await (await get('/mt/caceres/conselho/cmas.popolo.json')).json()) as Popolo;
    expect(file.motions.map(({ identifiers }) => identifiers)).toEqual([
      [{ scheme: 'lexml (autoridade não registrada)', identifier: urn }],
    ]);
  });

  test('leads from act to act, both ways', async () => {
    const revoked = await page('/exemplo/conselho/resolucao-4-2025/');
    expect(revoked).toContain('Revogado');
    expect(revoked).toMatch(/href="\/exemplo\/conselho\/resolucao-6-2024\/">Resolução 6\/2024/);
    expect(revoked).toMatch(/href="\/exemplo\/conselho\/resolucao-6-2025\/">Resolução 6\/2025/);
    expect(await page('/exemplo/conselho/resolucao-7-2025/')).toContain('Caducou');
    const tied = await page('/exemplo/conselho/resolucao-8-2025/');
    expect(tied).toContain('empatou');
    expect(tied).toMatch(/Não passou, e a proposta era de \w+/);
    expect(tied).not.toMatch(/Aprovou|<b>Aprova<\/b>/);
    expect(await page('/exemplo/conselho/cmas.atom')).toContain('Não passou (a proposta era de');
  });

  test('shows the act article by article, body and annex apart, and links the law that is certain', async () => {
    const html = await page('/exemplo/conselho/resolucao-1-2024/');
    expect(html).toMatch(/O que a resolução diz[^]*Art\. 3º[^]*O que o anexo diz[^]*Art\. 1º/);
    expect(html).toContain('href="https://www.planalto.gov.br/ccivil_03/leis/l8742.htm"');
    expect(html).toContain('Lei nº 321, de 2 de março de 2015');
    expect(html).not.toMatch(/<a [^>]*>Lei nº 321/);
  });

  test('the acts of Videira and Timon show what is not known of them', async () => {
    expect(await page('/sc/videira/conselho/resolucao-20-2016/')).toContain('Resolução 16/2011');
    expect(await page('/ma/timon/conselho/decisao-sem-data/')).toContain('a data fica em branco');
  });

  test('a support plan says what was held and who took part', async () => {
    const demo = await page('/exemplo/conselho/resolucao-1-2025/');
    expect(demo).toContain('Oficina sobre o plano municipal');
    expect(demo).toContain('Não realizada');
    expect(demo).toContain('Participou: Município-exemplo');
    expect(await page('/mt/')).toContain('Ninguém publicou aqui o que foi feito deles.');
  });

  test('of a commission says that it made an agreement, for a commission decides nothing', async () => {
    const html = await page('/exemplo/conselho/resolucao-1-2025/');
    expect(html).toContain('O que a Comissão Intergestores Bipartite (CIB) pactuou em março de 2025?');
    expect(html).not.toMatch(/o conselho de Município-exemplo decidiu/);
    expect(await page('/exemplo/conselho/resolucao-5-2025/')).toContain(
      'O que o conselho de Município-exemplo decidiu',
    );
  });
});

describe('the page of a meeting', () => {
  const page = async (date: string) =>
    (await get(`/exemplo/conselho/reunioes/cmas-${date}-ordinaria/`)).text();

  test('leads from a point of the agenda to the unit that it is about', async () => {
    expect(await page('2026-08-11')).toMatch(
      /href="\/exemplo\/rede\/exemplo-cras-1\/">\s*CRAS Exemplo 1\s*</,
    );
  });

  test('counts nobody at a meeting that was cancelled, and asks for no quorum', async () => {
    const html = await page('2026-10-13');
    expect(html).toContain('A reunião foi cancelada: não há presença a contar.');
    expect(html).not.toContain('A regra do dia pede');
    expect(await page('2026-08-11')).toMatch(/A regra do dia pede 4 de 6\scadeiras\./);
  });
});
