import type { Decided } from '../facts/deliberation-slug.ts';
import { actOf } from '../facts/act-of.ts';
import type { Council, Deliberation, Seat } from '../graph/council.ts';
import type { Source } from '../graph/source.ts';
import { decisionName, effectWords } from '../text/council.ts';
import { councilKind, meetingKind, seatRole, seatSegment } from '../text/labels.ts';
import { momentIn, zoneOf } from '../facts/time-zone.ts';
import { wholeAddress } from './identity.ts';

/** The words of Popolo for how somebody voted. */
const OPTIONS = { IN_FAVOUR: 'yes', AGAINST: 'no', ABSTAINED: 'abstain', ABSENT: 'absent' } as const;

/** The words of Popolo for what came of a vote; a tie without a casting vote decides nothing, and so fails. */
const RESULTS = {
  PASSED: 'pass',
  NOT_PASSED: 'fail',
  TIED: 'fail',
  UNKNOWN: null,
  UNDECLARED: null,
} as const;

/** What the file of a council is made of. */
export interface CouncilRecord {
  council: Council;
  decided: readonly Pick<Decided, 'deliberation' | 'slug'>[];
  areaId: string;
  pageOf: (slug: string) => string;
  site: URL | undefined;
}

/**
 * A council in the form of Popolo (popoloproject.com): the body and those it is made of, seats as posts, mandates as
 * memberships of the bodies represented, meetings as events, decisions as motions with their votes. No person is in it.
 */
export function councilPopolo({ council, decided, areaId, pageOf, site }: CouncilRecord) {
  const decisions = decided.map(({ deliberation, slug }) => ({
    deliberation,
    page: wholeAddress(pageOf(slug), site),
  }));
  return {
    organizations: [organization(council, areaId), ...representedBodies(council)],
    posts: council.seats.map((seat) => post(seat, council)),
    memberships: council.seats.flatMap((seat) => memberships(seat, council)),
    events: council.meetings.map((meeting) => ({
      id: meeting.id,
      name: `Reunião ${meetingKind[meeting.kind]}`,
      classification: meeting.kind,
      status: meeting.status,
      organization_id: council.id,
      start_date: startOf(meeting, areaId),
      location: meeting.place,
      sources: sourcesOf(meeting.source),
    })),
    motions: decisions.map(({ deliberation, page }) => motion(council, deliberation, page)),
    vote_events: decisions.flatMap(({ deliberation }) => voteEvent(council, deliberation)),
  };
}

const organization = ({ id, name, kind }: Council, areaId: string) => ({
  id,
  name,
  classification: councilKind[kind],
  area_id: areaId,
  identifiers: [{ scheme: 'suas-as-claras', identifier: id }],
});

const bodyId = (council: Council, name: string): string => `${council.id}/orgao/${name}`;

/** The bodies that have a seat, each once. */
function representedBodies(council: Council) {
  const names = new Set(council.seats.flatMap(({ bodyRepresented }) => bodyRepresented ?? []));
  return [...names].map((name) => ({
    id: bodyId(council, name),
    name,
    classification: 'órgão representado',
  }));
}

const post = (seat: Seat, council: Council) => ({
  id: seat.id,
  label: `${seatSegment[seat.segment]}, ${seatRole[seat.role]}: ${seat.bodyRepresented ?? 'sem órgão'}`,
  role: seat.isPresidency ? 'presidência' : seatRole[seat.role],
  organization_id: council.id,
  sources: sourcesOf(seat.source),
});

/**
 * A seat's mandates, each a membership of the body represented; of a seat whose mandates are not published the one that
 * its list tells of. A seat of which no body is known has none.
 */
function memberships(seat: Seat, council: Council) {
  const { bodyRepresented: body, mandateStart, mandateEnd } = seat;
  if (body === null) return [];
  const one = { id: `${seat.id}/mandato`, start: mandateStart, end: mandateEnd };
  return (seat.mandates.length > 0 ? seat.mandates : [one]).map(({ id, start, end }) => ({
    id,
    label: `${seatSegment[seat.segment]}, ${seatRole[seat.role]}`,
    role: seatRole[seat.role],
    member: { '@type': 'Organization', id: bodyId(council, body), name: body },
    organization_id: council.id,
    post_id: seat.id,
    on_behalf_of_id: bodyId(council, body),
    start_date: start,
    end_date: end,
    sources: sourcesOf(seat.source),
  }));
}

function motion(council: Council, decision: Deliberation, page: string) {
  const act = actOf(council, decision);
  return {
    id: decision.id,
    organization_id: council.id,
    legislative_session_id: decision.meeting?.id ?? null,
    identifier: decisionName(decision),
    classification: effectWords(decision).verb,
    text: decision.subject,
    date: momentOf(decision.date),
    requirement: requirementOf(decision),
    result: RESULTS[decision.voteOutcome],
    ...(act?.lexml
      ? {
          identifiers: [
            { scheme: LEXML_SCHEMES[`${act.lexml.isAuthorityRegistered}`], identifier: act.lexml.urn },
          ],
        }
      : {}),
    sources: [
      ...(URL.canParse(page) ? [{ url: page, note: 'Página da decisão' }] : []),
      ...sourcesOf(decision.source),
    ],
  };
}

/** What it takes to pass, by the rule of the day; more votes in favour than against where none is published. */
const requirementOf = ({ vote: { rule, votesNeeded } }: Deliberation): string => {
  if (!rule?.decidingBasis) return 'simple majority';
  const words = REQUIREMENTS[rule.decidingBasis];
  return votesNeeded === null ? words : `${words} (${votesNeeded})`;
};

const REQUIREMENTS = {
  MAJORITY: 'absolute majority of all seats',
  HALF: 'half of all seats',
  TWO_THIRDS: 'two thirds of all seats',
  THIRD: 'a third of all seats',
  NUMBER: 'a number of votes',
  MAJORITY_OF_PRESENT: 'majority of the seats present',
} as const;

const LEXML_SCHEMES = { true: 'lexml', false: 'lexml (autoridade não registrada)' } as const;

/** The vote on a decision; none where neither totals nor votes by seat were published. */
function voteEvent(council: Council, decision: Deliberation) {
  const { voteCount, votes } = decision;
  if (!voteCount && votes.length === 0) return [];
  const own = votes.filter(({ isCasting }) => !isCasting);
  const counted = (option: keyof typeof OPTIONS) => own.filter((vote) => vote.option === option).length;
  const totals = {
    yes: voteCount?.inFavour ?? counted('IN_FAVOUR'),
    no: voteCount?.against ?? counted('AGAINST'),
    abstain: voteCount ? voteCount.abstained : counted('ABSTAINED'),
    absent: voteCount ? voteCount.absent : counted('ABSENT'),
  };
  const id = `${decision.id}/votacao`;
  return [
    {
      id,
      organization_id: council.id,
      legislative_session_id: decision.meeting?.id ?? null,
      motion_id: decision.id,
      identifier: decisionName(decision),
      start_date: momentOf(decision.date),
      result: RESULTS[decision.voteOutcome],
      counts: Object.entries(totals).flatMap(([option, value]) =>
        value === null ? [] : [{ option, value }],
      ),
      votes: votes.map((vote) => ({
        id: vote.id,
        vote_event_id: id,
        option: OPTIONS[vote.option],
        role: vote.isCasting ? 'voto de desempate' : null,
        ...voterOf(council, vote.seat?.bodyRepresented ?? null),
      })),
    },
  ];
}

/** Who voted: the body that the seat represents; nobody where the list of seats does not have it any more. */
const voterOf = (council: Council, body: string | null) =>
  body === null ? {} : { voter: { '@type': 'Organization', id: bodyId(council, body), name: body } };

/** When a meeting begins: the moment, or the day alone where no hour is published or the zone is not certain. */
function startOf({ date, startsAt }: Council['meetings'][number], areaId: string): string | null {
  const zone = zoneOf(areaId.replace(/^\w+:/, ''));
  if (date === null || startsAt === null || zone === null) return date;
  return `${momentIn(zone, date, startsAt).toISOString().slice(0, 19)}Z`;
}

/** Popolo asks for a moment where only the day is known: its first one. */
const momentOf = (day: string | null): string | null => (day === null ? null : `${day}T00:00:00Z`);

const sourcesOf = ({ url, title }: Source) =>
  url !== null && URL.canParse(url) ? [{ url, note: title }] : [];
