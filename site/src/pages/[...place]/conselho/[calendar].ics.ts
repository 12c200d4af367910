import type { APIRoute } from 'astro';
import { councilCalendar } from '../../../facts/calendar.ts';
import { meetingPath } from '../../../facts/meeting-slug.ts';
import type { Council } from '../../../graph/council.ts';
import { toDraw } from '../../../facts/to-draw.ts';

interface Props {
  council: Council;
  /** Address of the municipality on the site; of a state's bodies, whose meetings have no pages, null. */
  path: string | null;
}

/** The calendar of each collegiate body that has meetings with a day, municipal or of a state. */
export async function getStaticPaths() {
  const { towns, states } = await toDraw();
  const places = [
    ...towns.map(({ path, published }) => ({ place: path, path, councils: published.councils })),
    ...states.map((state) => ({ place: state.path, path: null, councils: state.bodies })),
  ];
  return places.flatMap(({ place, path, councils }) =>
    councils
      .filter(({ meetings }) => meetings.some(({ date }) => date !== null))
      .map((council: Council) => ({
        params: { place: place.slice(1, -1), calendar: council.kind.toLowerCase() },
        props: { council, path },
      })),
  );
}

export const GET: APIRoute<Props> = ({ props: { council, path }, site }) => {
  const body = councilCalendar(council.name, council.meetings, (meeting) =>
    site && path !== null ? new URL(path + meetingPath(council, meeting), site).href : null,
  );
  return new Response(body, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
