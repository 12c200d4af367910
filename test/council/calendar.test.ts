import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Hub } from '../../gateway/hub/index.ts';
import { councilCalendar, type CalendarMeeting } from '../../site/src/facts/calendar.ts';
import { aHub, DATABASES, importText } from '../support/hub.ts';
import { agendas, COUNCIL, meetings, theCouncil } from './bodies.ts';

/** Of Mato Grosso, whose hour is not that of the capital. */
const ZONED = '5103403';
const NAME = 'Colegiado inventado';
const QUESTION = `{ council(id: "${COUNCIL}") { name meetings {
  id date kind status startsAt place agenda { title } revision revisedAt } } }`;

/** 14:00 and 09:30 in Cuiabá. */
const STARTS: Record<string, string> = {
  '2026-04-14': '2026-04-14T18:00:00Z',
  '2026-05-12': '2026-05-12T13:30:00Z',
};

/** The events of a feed as the other library reads them. */
const readBack = (feed: string) => {
  const calendar = new ICAL.Component(ICAL.parse(feed) as never);
  return {
    name: calendar.getFirstPropertyValue('x-wr-calname'),
    method: calendar.getFirstPropertyValue('method'),
    events: calendar.getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component);
      return {
        uid: event.uid,
        sequence: event.sequence,
        start: event.startDate.toString(),
        isAllDay: event.startDate.isDate,
        zone: event.startDate.zone?.tzid ?? null,
        summary: event.summary,
        location: event.location ?? null,
        description: event.description ?? null,
        status: component.getFirstPropertyValue('status'),
        stamp: String(component.getFirstPropertyValue('dtstamp')),
        url: component.getFirstPropertyValue('url'),
      };
    }),
  };
};

describe.each(DATABASES)('the calendar of a council, read back by another library, on %s', (database) => {
  let hub: Hub;
  let clock = new Date('2026-01-05T12:00:00Z');
  beforeAll(async () => {
    hub = await aHub(database, { now: () => clock });
    await importText(hub, theCouncil());
  });
  afterAll(() => hub.close());

  const published = async () =>
    (await hub.graph<{ council: { name: string; meetings: CalendarMeeting[] } }>(QUESTION)).council;
  const feed = async () => {
    const { name, meetings: all } = await published();
    return councilCalendar({ name, place: ZONED }, all, ({ id }) => `https://exemplo.gov.br/${id}/`);
  };
  const list = (state: string, hour = '14:00') =>
    meetings(
      '2026',
      '2026-03-10;realizada;;;',
      `2026-04-14;${state};${hour};Casa dos Conselhos, sala 2;`,
      '2026-05-12;suspensa;09:30;;',
      '2026-06-09;sem quórum;;;',
    );

  test('has each meeting, field by field as the graph has it', async () => {
    await importText(hub, list('marcada'));
    await importText(
      hub,
      agendas('2026-04-14;1;Contas de 2025;;', '2026-04-14;2;Plano de ação, cofinanciamento;;'),
    );
    const { meetings: all } = await published();
    const { name, method, events } = readBack(await feed());

    expect([name, method]).toEqual([NAME, 'PUBLISH']);
    expect(events).toHaveLength(4);
    for (const [index, event] of events.entries()) {
      const meeting = all[index];
      if (!meeting) throw new Error('the feed has an event more than the graph has meetings');
      expect(event).toMatchObject({
        uid: `${meeting.id}@suas-as-claras`,
        sequence: meeting.revision,
        start: meeting.startsAt ? STARTS[meeting.date ?? ''] : meeting.date,
        isAllDay: meeting.startsAt === null,
        location: meeting.place,
        description: `${index === 1 ? 'Pauta:\n1. Contas de 2025\n2. Plano de ação, cofinanciamento\n' : ''}Pauta, papéis e decisões anteriores: https://exemplo.gov.br/${meeting.id}/`,
        stamp: '2026-01-05T12:00:00Z',
        url: `https://exemplo.gov.br/${meeting.id}/`,
      });
      expect(event.zone).toBe(meeting.startsAt ? 'UTC' : 'floating');
    }
    expect(events.map(({ status, summary }) => [status, summary])).toEqual([
      ['CONFIRMED', `Reunião ordinária: ${NAME}`],
      ['CONFIRMED', `Reunião ordinária: ${NAME}`],
      ['CANCELLED', `Reunião ordinária (suspensa): ${NAME}`],
      ['CONFIRMED', `Reunião ordinária (sem quórum): ${NAME}`],
    ]);
  });

  test('a meeting that is cancelled cancels: the same event, with a higher sequence', async () => {
    await importText(hub, list('marcada'));
    const before = readBack(await feed()).events;
    clock = new Date('2026-02-01T08:00:00Z');
    await importText(hub, list('cancelada'));
    const after = readBack(await feed()).events;

    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    expect(after[1]).toMatchObject({
      status: 'CANCELLED',
      sequence: (before[1]?.sequence ?? NaN) + 1,
      stamp: '2026-02-01T08:00:00Z',
    });
    expect(after.toSpliced(1, 1), 'the others stay as they were').toEqual(before.toSpliced(1, 1));
  });

  test('another hour, and a meeting that is called again, raise the sequence each time', async () => {
    await importText(hub, list('marcada'));
    const sequence = async () => readBack(await feed()).events[1]?.sequence ?? NaN;
    const first = await sequence();
    await importText(hub, list('marcada', '15:00'));
    await importText(hub, list('cancelada', '15:00'));
    await importText(hub, list('marcada', '15:00'));
    expect(await sequence()).toBe(first + 3);
    await importText(hub, list('marcada', '15:00'));
    expect(await sequence(), 'the same file again changes nothing').toBe(first + 3);
  });

  test('made twice, the feed is the same to the byte, and its lines are no longer than the standard allows', async () => {
    await importText(hub, list('marcada'));
    const one = await feed();
    expect(await feed()).toBe(one);
    const lines = one.split('\r\n');
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });
});

test.each([
  ['4113700', '2018-12-05', '2018-12-05T16:00:00Z', 'summer time, which there was until 2019'],
  ['4113700', '2025-12-05', '2025-12-05T17:00:00Z', 'no summer time any more'],
  ['AC', '2025-12-05', '2025-12-05T19:00:00Z', 'the body of a state'],
  ['2605459', '2025-12-05', '2025-12-05T16:00:00Z', 'an island with an hour of its own'],
  ['1302405', '2025-12-05', '2025-12-05T14:00:00', 'a place of which the zone is not certain'],
])('14:00 in %s on %s is %s: %s', (place, date, start) => {
  const meeting: CalendarMeeting = {
    id: 'reuniao', date, startsAt: '14:00', kind: 'ORDINARY', status: 'SCHEDULED', place: null, agenda: [],
    revision: 0, revisedAt: null,
  }; // prettier-ignore
  const { events } = readBack(councilCalendar({ name: NAME, place }, [meeting], () => null));
  expect(events).toMatchObject([{ start, description: null, url: null }]);
});
