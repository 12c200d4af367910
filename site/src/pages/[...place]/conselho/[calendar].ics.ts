import type { APIRoute } from 'astro';
import { councilCalendar } from '../../../facts/calendar.ts';
import { meetingPath } from '../../../facts/meeting-slug.ts';
import type { Council } from '../../../graph/council.ts';
import { toDraw } from '../../../facts/to-draw.ts';

interface Props {
  council: Council;
  /** The municipality's code, the state's letters or BR, whose time zone counts. */
  code: string;
  /** Address of the municipality on the site; of a state's bodies, whose meetings have no pages, null. */
  path: string | null;
}

/** The calendar of each collegiate body that has meetings with a day, municipal of a state or of the country. */
export async function getStaticPaths() {
  const { towns, states, nation } = await toDraw();
  const places = [
    ...towns.map(({ path, ibgeCode, published }) => ({
      place: path,
      code: ibgeCode,
      path,
      councils: published.councils,
    })),
    ...[...states, nation].map((place) => ({
      place: place.path,
      code: place.uf ?? 'BR',
      path: null,
      councils: place.bodies,
    })),
  ];
  return places.flatMap(({ place, code, path, councils }) =>
    councils
      .filter(({ meetings }) => meetings.some(({ date }) => date !== null))
      .map((council: Council) => ({
        params: { place: place.slice(1, -1), calendar: council.kind.toLowerCase() },
        props: { council, code, path },
      })),
  );
}

export const GET: APIRoute<Props> = ({ props: { council, code, path }, site }) => {
  const body = councilCalendar({ name: council.name, place: code }, council.meetings, (meeting) =>
    site && path !== null ? new URL(path + meetingPath(council, meeting), site).href : null,
  );
  return new Response(body, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
