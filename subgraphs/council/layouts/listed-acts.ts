import type { Layout, Reading, RecordSet } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { allLines, hasHeadings, readTable } from '../../shared/import/table/table.ts';
import { sourceIdOf } from '../../shared/import/file/public-file.ts';
import type { Rows } from '../../shared/rows.ts';
import { SeenRows } from '../../shared/import/table/seen-rows.ts';
import { SourceDocument } from '../../shared/source.ts';
import { Deliberation } from '../deliberation.ts';
import { Meeting } from '../meeting.ts';
import { Resolution } from '../resolution.ts';
import { listedAct, type ListedAct } from './listed-act.ts';
import { newCouncils } from './listed-councils.ts';
import { listSource } from './listed-source.ts';
import { agreeingNote, asPublished, differences, differingNote } from './newer-list.ts';
import { forsakenMeetings, isSameAct, publishedActs, type PublishedAct } from './published-acts.ts';

const KIND = 'atos-lista';

const ACT = ['municipality_ibge', 'body', 'act_type', 'number', 'year', 'act_date', 'effect', 'subject'];
/** The columns that say which act a row tells. */
const KEY = ['municipality_ibge', 'act_type', 'number', 'year', 'source_url'];

const HEADINGS = [...ACT, 'meeting_kind', 'meeting_date', 'minutes_number', 'source_url', 'note'];

/**
 * Acts of municipal councils, told in English. A decision that somebody imported from another document is left as it
 * is, with its resolution and its meeting: that one is nearer to the act, and in Portuguese; where the list says
 * otherwise, each field is told. No decision is withdrawn, for the list is not all that a council decided; and no date
 * is taken from a note, which is prose.
 */
export const listedActs: Layout = {
  kind: KIND,
  title: 'Lista de atos de conselhos municipais com palavras em inglês (municipality_ibge, body, act_type…)',
  namesItsPlace: true,
  recognises: (file) => hasHeadings(file, HEADINGS),

  async read(file, { rows: published, today }): Promise<Reading> {
    const problems: Problem[] = [];
    const seen = new SeenRows();
    const acts = readTable(file, problems).rows.map((row) => {
      const act = listedAct(row, sourceIdOf(file.sha256));
      if (seen.before(row, act.deliberation.id, KEY) !== null) {
        const heading = act.isNumbered ? 'number' : 'source_url';
        row.refuse(heading, 'já há um ato com este número ou endereço', 'Deixe uma linha por ato');
      }
      return act;
    });
    const usedLines = allLines(file);
    if (problems.length > 0) return { sets: [], problems, usedLines };

    const councilIds = acts.map(({ deliberation }) => deliberation.councilId);
    const known = await publishedActs(published, KIND, councilIds);
    const { own, replaced, notes } = sorted(acts, known);
    if (own.length === 0) return { sets: [], problems, usedLines, notes };

    // Two acts of one meeting: what either says of it counts.
    const meetings = new Map<string, { id: string }>();
    for (const { meeting } of own) {
      if (meeting) meetings.set(meeting.id, { ...meetings.get(meeting.id), ...meeting });
    }
    const source = listSource(file, 'Lista de atos de conselhos municipais de assistência social', today);
    const sets = [
      { entity: SourceDocument, rows: [source] },
      await newCouncils(published, councilIds),
      { entity: Meeting, rows: [...meetings.values()] },
      await forsakenSet(published, replaced, meetings),
      { entity: Resolution, rows: own.flatMap(({ resolution }) => resolution ?? []) },
      { entity: Deliberation, rows: own.map(({ deliberation }) => deliberation) },
    ];
    return { sets, problems, usedLines, notes };
  },
};

/**
 * The acts to write, each under the id that it is published by, the published decisions that they replace, and what is
 * to be said of the others. A list replaces what an earlier one told, and of the sample what it tells otherwise.
 */
function sorted(acts: readonly ListedAct[], known: readonly PublishedAct[]) {
  const own: ListedAct[] = [];
  const replaced: PublishedAct[] = [];
  const agreeing: string[] = [];
  const notes: string[] = [];
  for (const act of acts) {
    const same = known.filter((each) => isSameAct(act, each));
    const [first] = same;
    if (first === undefined) own.push(act);
    else if (same.length === 1 && isReplaced(act, first)) {
      own.push(asPublished(act, first));
      replaced.push(first);
    } else {
      for (const each of same) {
        const fields = differences(act, each);
        if (fields.length === 0) agreeing.push(each.id);
        else notes.push(differingNote(each.id, fields));
      }
    }
  }
  if (agreeing.length > 0) notes.unshift(agreeingNote(agreeing.toSorted()));
  return { own, replaced, notes };
}

const isReplaced = (act: ListedAct, published: PublishedAct): boolean =>
  published.origin === 'list' || (published.origin === 'sample' && differences(act, published).length > 0);

/** Meetings that only replaced decisions told of, and that the list does not tell of any more. */
async function forsakenSet(
  rows: Rows,
  replaced: readonly PublishedAct[],
  meetings: ReadonlyMap<string, object>,
): Promise<RecordSet> {
  const moved = replaced.filter(({ meetingId }) => meetingId !== null && !meetings.has(meetingId));
  const ids = await forsakenMeetings(rows, moved);
  const reason = 'a lista nova diz que a decisão é de outra reunião';
  return { entity: Meeting, rows: [], scope: { id: { $in: ids } }, reason };
}
