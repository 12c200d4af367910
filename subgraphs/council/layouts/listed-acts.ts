import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { allLines, hasHeadings, readTable } from '../../shared/import/table/table.ts';
import { sourceIdOf } from '../../shared/import/file/public-file.ts';
import { SourceDocument } from '../../shared/source.ts';
import { Deliberation } from '../deliberation.ts';
import { Meeting } from '../meeting.ts';
import { Resolution } from '../resolution.ts';
import { listedAct } from './listed-act.ts';
import { newCouncils } from './listed-councils.ts';
import { listSource } from './listed-source.ts';
import { actsOfOtherSources, isSameAct } from './published-acts.ts';

const KIND = 'atos-lista';

const ACT = ['municipality_ibge', 'body', 'act_type', 'number', 'year', 'act_date', 'effect', 'subject'];
const HEADINGS = [...ACT, 'meeting_kind', 'meeting_date', 'minutes_number', 'source_url', 'note'];

/**
 * Acts of municipal councils, told in English. A decision that is published from another document is left as it is,
 * with its resolution and its meeting: that one is nearer to the act, and in Portuguese. Nothing is withdrawn, for the
 * list is not all that a council decided; and no date is taken from a note, which is prose.
 */
export const listedActs: Layout = {
  kind: KIND,
  title: 'Lista de atos de conselhos municipais com palavras em inglês (municipality_ibge, body, act_type…)',
  namesItsPlace: true,
  recognises: (file) => hasHeadings(file, HEADINGS),

  async read(file, { rows: published, today }): Promise<Reading> {
    const problems: Problem[] = [];
    const seen = new Set<string>();
    const acts = readTable(file, problems).rows.map((row) => {
      const act = listedAct(row, sourceIdOf(file.sha256));
      if (seen.has(act.deliberation.id)) {
        const heading = act.isNumbered ? 'number' : 'source_url';
        row.refuse(heading, 'já há um ato com este número ou endereço', 'Deixe uma linha por ato');
      }
      seen.add(act.deliberation.id);
      return act;
    });
    const usedLines = allLines(file);
    if (problems.length > 0) return { sets: [], problems, usedLines };

    const councilIds = acts.map(({ deliberation }) => deliberation.councilId);
    const others = await actsOfOtherSources(published, KIND, councilIds);
    const known = others.filter((other) => acts.some((act) => isSameAct(act, other)));
    const own = acts.filter((act) => !known.some((other) => isSameAct(act, other)));
    const notes = known.length > 0 ? [knownNote(known.map(({ id }) => id))] : [];
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
      { entity: Resolution, rows: own.flatMap(({ resolution }) => resolution ?? []) },
      { entity: Deliberation, rows: own.map(({ deliberation }) => deliberation) },
    ];
    return { sets, problems, usedLines, notes };
  },
};

const knownNote = (ids: readonly string[]): string =>
  ids.length === 1
    ? `1 decisão já está publicada de outra fonte e fica como está: ${ids[0]}`
    : `${ids.length} decisões já estão publicadas de outra fonte e ficam como estão: ${ids.join(', ')}`;
