import type { Layout, Reading, RecordSet } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { allLines, hasHeadings, readTable, type TableRow } from '../../shared/import/table/table.ts';
import type { Rows } from '../../shared/rows.ts';
import { SeenRows } from '../../shared/import/table/seen-rows.ts';
import { SourceDocument } from '../../shared/source.ts';
import { writtenList } from '../../shared/written.ts';
import { MeetingKind, MeetingStatus } from '../meeting-terms.ts';
import { Meeting } from '../meeting.ts';
import { placeNames } from '../place-names.ts';
import { listedCouncilId, newCouncils } from './listed-councils.ts';
import { listSource } from './listed-source.ts';
import { LISTED_KINDS, LISTED_STATUSES, LISTED_YES_OR_NO, MINUTES_APPROVED, wordOr } from './listed-words.ts';
import { meetingIdOf } from './meeting-words.ts';

const PAPERS = { hasAgenda: 'has_agenda', hasMinutes: 'has_minutes', hasAttendance: 'has_attendance' };
const HEADINGS = ['municipality_ibge', 'date', 'kind', 'status', ...Object.values(PAPERS)];

/**
 * Meetings of municipal councils, in English, with the papers that are published. The list is whole for each council
 * and year that it has rows of, from January to its own last day: of what comes later it says nothing.
 */
export const listedMeetings: Layout = {
  kind: 'reunioes-lista',
  title: 'Lista de reuniões de conselhos municipais com palavras em inglês (municipality_ibge, date, kind…)',
  namesItsPlace: true,
  recognises: (file) => hasHeadings(file, HEADINGS),

  async read(file, { rows: published, today }): Promise<Reading> {
    const problems: Problem[] = [];
    const seen = new SeenRows();
    const listed = readTable(file, problems).rows.map((row) => listedMeeting(row, seen));
    const usedLines = allLines(file);
    if (problems.length > 0 || listed.length === 0) return { sets: [], problems, usedLines };

    const source = listSource(file, titleOf(listed), today);
    const lists = [...Map.groupBy(listed, ({ councilId, date }) => `${councilId} ${yearOf(date)}`).values()];
    const councilIds = listed.map(({ councilId }) => councilId);
    const sets = [
      { entity: SourceDocument, rows: [source] },
      await newCouncils(published, councilIds),
      ...lists.map((list) => meetingSet(list, source.id)),
    ];
    return { sets, problems, usedLines, notes: await laterNotes(lists, published) };
  },
};

type ListedMeeting = ReturnType<typeof listedMeeting>;

function listedMeeting(row: TableRow, seen: SeenRows) {
  const councilId = listedCouncilId(row);
  const date = row.date('date');
  const kind = wordOr(row, 'kind', LISTED_KINDS, MeetingKind.UNDECLARED);
  const id = meetingIdOf(councilId, date ?? '', kind);
  if (seen.before(row, id, ['municipality_ibge', 'date', 'kind']) !== null) {
    row.refuse('date', 'já há uma reunião deste tipo neste dia', 'Deixe uma linha por reunião');
  }
  const paper = (heading: string) => wordOr(row, heading, LISTED_YES_OR_NO, null);
  return {
    id,
    councilId,
    date,
    kind,
    status: wordOr(row, 'status', LISTED_STATUSES, MeetingStatus.UNDECLARED),
    minutesApproved: row.optional('status') === MINUTES_APPROVED ? true : null,
    hasAgenda: paper(PAPERS.hasAgenda),
    hasMinutes: paper(PAPERS.hasMinutes),
    hasAttendance: paper(PAPERS.hasAttendance),
    locator: `linha ${row.line}`,
  };
}

const yearOf = (date: string | null): string => date?.slice(0, 4) ?? '';

/** "Reuniões do CMAS de Londrina em 2025 (lista de atas)"; of many councils only how many they are. */
function titleOf(listed: readonly ListedMeeting[]): string {
  const distinct = (values: string[]) => [...new Set(values)].filter(Boolean).toSorted();
  const codes = distinct(listed.map(({ councilId }) => councilId.slice(0, 7)));
  const years = distinct(listed.map(({ date }) => yearOf(date)));
  const names = codes.map((code) => placeNames().get(code)?.name ?? code);
  const few = names.length === 1 ? `do CMAS de ${names[0]}` : `dos CMAS de ${writtenList(names)}`;
  const when = years.length === 0 ? '' : ` em ${writtenList(years)}`;
  return `Reuniões ${codes.length > 5 ? `de ${codes.length} CMAS` : few}${when} (lista de atas)`;
}

/** The last day of one council and year in the list; null for rows without a day, of which no list is whole. */
const lastDay = (list: readonly ListedMeeting[]): string | null =>
  list
    .flatMap(({ date }) => date ?? [])
    .toSorted()
    .at(-1) ?? null;

/** The rows of one council and year. Meetings that only a decision tells of have no source, and stay. */
function meetingSet(list: readonly ListedMeeting[], sourceId: string): RecordSet {
  const [last, councilId] = [lastDay(list), list[0]?.councilId];
  const rows = list.map((meeting) => ({ ...meeting, sourceId }));
  if (last === null) return { entity: Meeting, rows };
  const date = { $gte: `${yearOf(last)}-01-01`, $lte: last };
  return { entity: Meeting, rows, scope: { councilId, date, sourceId: { $ne: null } } };
}

/** What is said of published meetings of the same year that come after the end of the list. */
async function laterNotes(lists: readonly ListedMeeting[][], published: Rows): Promise<string[]> {
  const { name } = published.table(Meeting);
  const ends = lists.flatMap((list) => {
    const last = lastDay(list);
    return last === null ? [] : { councilId: list[0]?.councilId, last };
  });
  const later = await published.select<{ id: string }>(
    `select m."id" from ${name} m join unnest($1::text[], $2::date[]) e ("council_id", "last")
       on m."council_id" = e."council_id" and m."date" > e."last"
       and extract(year from m."date") = extract(year from e."last")
     where m."source_id" is not null order by 1`,
    [ends.map(({ councilId }) => councilId), ends.map(({ last }) => last)],
  );
  if (later.length === 0) return [];
  const [count, stay] = later.length === 1 ? ['1 reunião', 'fica'] : [`${later.length} reuniões`, 'ficam'];
  const ids = later.map(({ id }) => id).join(', ');
  return [`${count} de depois do fim da lista ${stay} como antes: ${ids}`];
}
