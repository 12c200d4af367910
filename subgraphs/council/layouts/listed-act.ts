import { sha256Of } from '../../shared/import/file/public-file.ts';
import type { TableRow } from '../../shared/import/table/table.ts';
import { ActType } from '../act-type.ts';
import { MeetingKind, MeetingStatus } from '../meeting-terms.ts';
import { EFFECTS } from './effect-words.ts';
import { listedCouncilId } from './listed-councils.ts';
import { LISTED_ACT_TYPES, LISTED_EFFECTS, LISTED_KINDS, wordOr } from './listed-words.ts';
import { minutesCell } from './minutes-cell.ts';
import { meetingIdOf } from './meeting-words.ts';

/** One row of a list of acts: the decision, with the resolution and the meeting that it came of, where there are. */
export type ListedAct = ReturnType<typeof listedAct>;

/**
 * Reads one row. A decision's code is made of the kind of act, its number and its year: "resolucao-11-2025". An act
 * without number has only its address: "parecer-" and the first eight digits of the address's SHA-256, which stay the
 * same as long as the act is published there, whatever the list calls it.
 */
export function listedAct(row: TableRow, sourceId: string) {
  const councilId = listedCouncilId(row);
  if (row.text('body') !== 'CMAS') {
    row.refuse('body', 'esta lista só traz decisões de CMAS', 'Para CEAS e CIB use o modelo "deliberacoes"');
  }
  const type = row.oneOf('act_type', { ...LISTED_ACT_TYPES });
  const number = numberOf(row, type === LISTED_ACT_TYPES.resolution);
  const url = addressOf(row, number !== null);
  const date = row.date('act_date');
  const verb = row.oneOf('effect', { ...LISTED_EFFECTS });
  const note = row.optional('note');
  const meeting = meetingOf(row, councilId);
  const code = number === null ? sha256Of(url ?? '').slice(0, 8) : `${number.number}-${number.year}`;
  const place = { sourceId, locator: `linha ${row.line}${url === null ? '' : `; ato em ${url}`}` };
  const resolution =
    number === null || type !== LISTED_ACT_TYPES.resolution
      ? null
      : {
          ...place,
          ...number,
          actType: ActType.RESOLUTION,
          id: `${councilId}-${code}`,
          councilId,
          date,
          title: `Resolução nº ${number.number}/${number.year}: ${verb}`,
        };
  const deliberation = {
    ...place,
    id: `${councilId}-${type}-${code}`,
    councilId,
    meetingId: meeting?.id ?? null,
    resolutionId: resolution?.id ?? null,
    date,
    effect: EFFECTS[verb],
    subject: row.text('subject'),
    note: note === null ? null : `Nota da lista, em inglês: “${note}”`,
  };
  return { isNumbered: number !== null, url, meeting, resolution, deliberation };
}

/** Number and year of the act. Only a resolution must have them. */
function numberOf(row: TableRow, isRequired: boolean): { number: number; year: number } | null {
  const [number, year] = [row.optional('number') ?? '', row.optional('year') ?? ''];
  if (!isRequired && number === '' && year === '') return null;
  if (!/^\d{1,6}$/.test(number)) {
    row.refuse('number', 'não é o número de um ato', 'Use só algarismos, como 11');
  }
  if (!/^\d{4}$/.test(year)) {
    row.refuse('year', 'não é o ano de um ato', 'Use quatro algarismos, como 2025');
  }
  return { number: Number(number), year: Number(year) };
}

/** Where the act is published. */
function addressOf(row: TableRow, isNumbered: boolean): string | null {
  const url = row.optional('source_url');
  if (url === null && !isNumbered) {
    row.refuse('source_url', 'um ato sem número só se conhece pelo endereço, que falta', 'Preencha a célula');
  } else if (url !== null && !(/^https?:\/\/\S+$/.test(url) && URL.canParse(url))) {
    row.refuse('source_url', 'não é um endereço', 'Escreva como https://exemplo.gov.br/ato');
  }
  return url;
}

/** The meeting, known to have been held because something was decided in it. */
function meetingOf(row: TableRow, councilId: string) {
  const date = row.date('meeting_date');
  const kind = wordOr(row, 'meeting_kind', LISTED_KINDS, MeetingKind.UNDECLARED);
  const minutesNumber = minutesCell(row, 'minutes_number');
  if (date === null) {
    const isTold = row.optional('meeting_kind') !== null || minutesNumber !== null;
    if (isTold && row.optional('meeting_date') === null) {
      row.refuse('meeting_date', 'falta o dia da reunião', 'Preencha-o, ou apague o tipo e a ata dela');
    }
    return null;
  }
  return {
    id: meetingIdOf(councilId, date, kind),
    councilId,
    date,
    kind,
    status: MeetingStatus.HELD,
    // A list of meetings may know the number; an act that does not say it must not take it away.
    ...(minutesNumber === null ? {} : { minutesNumber }),
  };
}
