import { ImportRun } from '../../shared/history/import-run.ts';
import type { Rows } from '../../shared/rows.ts';
import { SourceDocument } from '../../shared/source.ts';
import { Deliberation } from '../deliberation.ts';
import type { ListedAct } from './listed-act.ts';

/** A published decision as far as it can be told which act it is. */
interface PublishedAct {
  id: string;
  councilId: string;
  resolutionId: string | null;
  /** Where the document that it was taken from is published. */
  url: string | null;
}

/**
 * The decisions of these councils that were taken from other documents than files of this kind. Which files were of
 * the kind says the ledger, so that a newer one may change what an older one brought, whatever title either was given.
 */
export function actsOfOtherSources(
  rows: Rows,
  kind: string,
  councilIds: readonly string[],
): Promise<PublishedAct[]> {
  const [acts, sources, runs] = [Deliberation, SourceDocument, ImportRun].map(
    (each) => rows.table(each).name,
  );
  return rows.select(
    `select d."id", d."council_id" as "councilId", d."resolution_id" as "resolutionId", s."url"
     from ${acts} d join ${sources} s on s."id" = d."source_id"
     where d."council_id" = any($1)
       and not exists (select from ${runs} r where r."kind" = $2 and r."sha256" = s."sha256")
     order by 1`,
    [councilIds, kind],
  );
}

/** Whether both are one act: by its number; an act without number by its address, never by its name. */
export const isSameAct = ({ isNumbered, url, deliberation }: ListedAct, published: PublishedAct): boolean =>
  published.id === deliberation.id ||
  (published.resolutionId !== null && published.resolutionId === deliberation.resolutionId) ||
  (!isNumbered && published.councilId === deliberation.councilId && published.url === url);
