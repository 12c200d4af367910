import type { RecordSet } from '../../shared/import/layout.ts';
import { SourceDocument } from '../../shared/source.ts';
import { Concern } from '../concern.ts';
import { Deliberation } from '../deliberation.ts';
import { Meeting } from '../meeting.ts';
import { Resolution } from '../resolution.ts';

type Row<T> = Partial<T> & { id: string };

/** The rows of a file of decisions, table by table; each holds only the columns that the file speaks of. */
export interface DeliberationRows {
  source: Row<SourceDocument>;
  meetings: Row<Meeting>[];
  resolutions: Row<Resolution>[];
  deliberations: Row<Deliberation>[];
  concerns: Row<Concern>[];
}

/** The sets to write, parents first. No decision is withdrawn: a file is not the whole list of a council's. */
export function deliberationSets(rows: DeliberationRows): RecordSet[] {
  return [
    { entity: SourceDocument, rows: [rows.source] },
    { entity: Meeting, rows: rows.meetings },
    { entity: Resolution, rows: rows.resolutions },
    { entity: Deliberation, rows: rows.deliberations },
    {
      entity: Concern,
      rows: rows.concerns,
      scope: { deliberationId: { $in: rows.deliberations.map(({ id }) => id) } },
    },
  ];
}
