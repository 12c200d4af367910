import { ImportRun, SAMPLE_IMPORTER } from '../../shared/history/import-run.ts';
import type { Rows } from '../../shared/rows.ts';
import { SourceDocument } from '../../shared/source.ts';
import { SourceExtract } from '../../shared/source-extract.ts';
import { Deliberation } from '../deliberation.ts';
import type { DeliberationEffect } from '../deliberation-effect.ts';
import { Meeting } from '../meeting.ts';
import type { MeetingKind } from '../meeting-terms.ts';
import type { ListedAct } from './listed-act.ts';

/** A published decision as far as it can be told which act it is, and what a list of acts may say otherwise. */
export interface PublishedAct {
  id: string;
  councilId: string;
  resolutionId: string | null;
  /** Where the document that it was taken from is published. */
  url: string | null;
  effect: DeliberationEffect;
  date: string | null;
  meetingId: string | null;
  meetingDate: string | null;
  meetingKind: MeetingKind | null;
  minutesNumber: string | null;
  /** What told it: a list of acts, the sample of an empty database, or files that somebody chose to import. */
  origin: 'list' | 'sample' | 'other';
}

/**
 * The published decisions of these councils. Which files were lists of this kind, and which the sample, says the
 * ledger, so that a newer list may change what an older one brought, whatever title either was given.
 */
export function publishedActs(
  rows: Rows,
  kind: string,
  councilIds: readonly string[],
): Promise<PublishedAct[]> {
  const [acts, meetings, sources, extracts, runs] = [
    Deliberation,
    Meeting,
    SourceDocument,
    SourceExtract,
    ImportRun,
  ].map((each) => rows.table(each).name);
  return rows.select(
    `select d."id", d."council_id" as "councilId", d."resolution_id" as "resolutionId", s."url", d."effect",
       d."date", d."meeting_id" as "meetingId", m."date" as "meetingDate", m."kind" as "meetingKind",
       m."minutes_number" as "minutesNumber",
       case when exists (select from ${runs} r where r."kind" = $2 and r."sha256" = s."sha256") then 'list'
         when (select bool_and(r."who" = $3) from ${extracts} e join ${runs} r on r."sha256" = e."original_id"
               where e."source_id" = s."id" and r."state" = 'DONE') then 'sample'
         else 'other' end as "origin"
     from ${acts} d join ${sources} s on s."id" = d."source_id" left join ${meetings} m on m."id" = d."meeting_id"
     where d."council_id" = any($1) order by 1`,
    [councilIds, kind, SAMPLE_IMPORTER],
  );
}

/** Whether both are one act: by its number; an act without number by its address, never by its name. */
export const isSameAct = ({ isNumbered, url, deliberation }: ListedAct, published: PublishedAct): boolean =>
  published.id === deliberation.id ||
  (published.resolutionId !== null && published.resolutionId === deliberation.resolutionId) ||
  (!isNumbered && published.councilId === deliberation.councilId && published.url === url);

/** The ids of meetings that nothing tells of any more but these decisions, which now name other ones. */
export async function forsakenMeetings(rows: Rows, acts: readonly PublishedAct[]): Promise<string[]> {
  const [decisions, meetings] = [Deliberation, Meeting].map((each) => rows.table(each).name);
  const found = await rows.select<{ id: string }>(
    `select m."id" from ${meetings} m where m."id" = any($1) and m."source_id" is null
       and not exists (select from ${decisions} d where d."meeting_id" = m."id" and d."id" <> all($2)) order by 1`,
    [acts.map(({ meetingId }) => meetingId).filter(Boolean), acts.map(({ id }) => id)],
  );
  return found.map(({ id }) => id);
}
