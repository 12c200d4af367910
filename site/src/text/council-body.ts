import type { Council, CouncilRule, Meeting, Seat } from '../graph/council.ts';
import { day, longDay, weekday } from './dates.ts';
import { councilKind, councilVerb, meetingKind, quorumBasis, seatSegment } from './labels.ts';
import { counted, listed } from './numbers.ts';
import { site } from './site.ts';

/** A body of a municipality inside a sentence, and what it does: councils decide, commissions make agreements. */
export function bodyWords(
  { kind, verb }: Pick<Council, 'kind' | 'verb'>,
  place: string,
): { the: string; of: string; did: string } {
  const did = councilVerb[verb].past;
  if (kind === 'CMAS') return { the: `o conselho de ${place}`, of: `do conselho de ${place}`, did };
  const name = `${councilKind[kind]} (${kind})`;
  return verb === 'PACTS'
    ? { the: `a ${name}`, of: `da ${name}`, did }
    : { the: `o ${name}`, of: `do ${name}`, did };
}

/** "terça, 8 de dezembro de 2026, às 14:00, Casa dos Conselhos" */
export function whenAndWhere({ date, startsAt, place }: Meeting): string {
  const hour = startsAt ? `, às ${startsAt}` : '';
  return `${date ? `${weekday(date)}., ${longDay(date)}` : 'sem data na fonte'}${hour}${place ? `, ${place}` : ''}`;
}

/** "a reunião ordinária de 11 de março de 2025" */
export const theMeeting = ({ date, kind }: Pick<Meeting, 'date' | 'kind'>): string =>
  `reunião ${kind === 'UNDECLARED' ? '' : `${meetingKind[kind]} `}${date ? `de ${longDay(date)}` : 'sem data na fonte'}`;

/** Who has how many seats, and how many of them are taken. */
export function paritySentence(parity: NonNullable<Council['parity']>): string {
  const { government, civilSociety, governmentFilled, civilSocietyFilled, unknown, isEqual } = parity;
  const shared = `${counted(government + civilSociety, 'cadeira titular', 'cadeiras titulares')}: ${government} do governo e ${civilSociety} da sociedade civil.`;
  const even = isEqual ? '' : ' Os dois lados não têm o mesmo número.';
  const taken =
    unknown > 0
      ? ` De ${unknown} não se publicou se alguém as ocupa.`
      : ` Ocupadas: ${governmentFilled} e ${civilSocietyFilled}.`;
  return shared + even + taken;
}

/** The mandate of a seat, or since when it is vacant. */
export function mandateWords({ isVacant, vacantSince, mandates }: Seat): string {
  const current = mandates.find(({ isInForce }) => isInForce);
  if (current) return `${day(current.start)} a ${current.end ? day(current.end) : 'fim não informado'}`;
  if (isVacant) return vacantSince ? `vaga desde ${day(vacantSince)}` : 'vaga';
  return site.nothingWritten;
}

/** Mandates that end soon, by the day on which they do: "28 fev. 2027: 11 cadeiras". */
export function endingWords(ending: Council['mandatesEnding']): { day: string; seats: string }[] {
  const byDay = Map.groupBy(ending, ({ end }) => end ?? '');
  return [...byDay].map(([end, mandates]) => ({
    day: day(end),
    seats: `${counted(mandates.length, 'cadeira', 'cadeiras')} (${listed([
      ...new Set(mandates.map(({ seat }) => seatSegment[seat.segment].toLowerCase())),
    ])})`,
  }));
}

/** A quorum as a rule writes it. */
export function quorumWords(basis: CouncilRule['openingBasis'], number: number | null): string {
  if (basis === null) return site.nothingWritten;
  return basis === 'NUMBER' && number !== null ? counted(number, 'cadeira', 'cadeiras') : quorumBasis[basis];
}

/** Whether a meeting had a quorum, in a sentence; nobody was to come to one that did not take place. */
export function quorumSentence({
  status,
  quorum: { present, required, fullSeats, isReached, reason },
}: Pick<Meeting, 'status' | 'quorum'>): string {
  if (status === 'CANCELLED') return 'A reunião foi cancelada: não há presença a contar.';
  if (status === 'SUSPENDED' && present === null) return 'A reunião foi suspensa: não há presença a contar.';
  const asked =
    required === null
      ? ''
      : ` A regra do dia pede ${required}${fullSeats === null ? '' : ` de ${counted(fullSeats, 'cadeira', 'cadeiras')}`}.`;
  if (isReached === null) return `${reason ?? ''}${asked}`;
  const came = counted(present ?? 0, 'cadeira com voto presente', 'cadeiras com voto presentes');
  return `${isReached ? 'Houve' : 'Não houve'} quórum: ${came}.${asked}`;
}

/** What a rule says besides the quorum. */
export function ruleFacts(rule: CouncilRule): string[] {
  return [
    rule.seatCount !== null && counted(rule.seatCount, 'cadeira titular', 'cadeiras titulares'),
    rule.mandateMonths !== null && `mandato de ${counted(rule.mandateMonths, 'mês', 'meses')}`,
    rule.reappointments !== null && counted(rule.reappointments, 'recondução', 'reconduções'),
    rule.alternatesPresidency === true && 'presidência alternada entre governo e sociedade civil',
    rule.alternatesPresidency === false && 'presidência sem alternância',
    rule.commissions.length > 0 && `comissões: ${listed(rule.commissions)}`,
  ].filter((fact) => typeof fact === 'string');
}
