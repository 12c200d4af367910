import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Hub } from '../../gateway/hub/index.ts';
import { councilCalendar, type CalendarMeeting } from '../../site/src/facts/calendar.ts';
import { aHub, DATABASES, importText } from '../support/hub.ts';
import { COUNCIL, meetings, theCouncil } from './bodies.ts';

const NAME = 'Colegiado inventado';
const QUESTION = `{ council(id: "${COUNCIL}") { name meetings {
  id date kind status startsAt place revision revisedAt } } }`;

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
    return councilCalendar(name, all, ({ id }) => `https://exemplo.gov.br/${id}/`);
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
        start: meeting.startsAt ? `${meeting.date}T${meeting.startsAt}:00` : meeting.date,
        isAllDay: meeting.startsAt === null,
        location: meeting.place,
        stamp: '2026-01-05T12:00:00Z',
        url: `https://exemplo.gov.br/${meeting.id}/`,
      });
      expect(event.zone === null || event.zone === 'floating').toBe(true);
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
