import {
  allLines,
  declaredKind,
  readTable,
  sourceOfTable,
  type Table,
  type TableRow,
} from '../../shared/import/table/table.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { MeetingStatus } from '../meeting-terms.ts';
import { said } from '../../shared/import/about.ts';
import { COUNCIL } from './about.ts';
import { refuseForeignEffect } from './council-effect.ts';
import { DELIBERATIONS_TEMPLATE } from './deliberations-template.ts';
import { EFFECTS } from './effect-words.ts';
import { deliberationSets, type DeliberationRows } from './deliberation-rows.ts';
import { minutesCell } from './minutes-cell.ts';
import { MEETING_KINDS, meetingIdOf } from './meeting-words.ts';
import { actCodeOf, actNumberOf, actRowOf, type ActNumber } from './numbered-act.ts';
import { subjectsCell } from './subject-cell.ts';

const KIND = 'deliberacoes';

/** Decisions of one council, with the meeting and the resolution that each came of, where the source says. */
export const deliberations: Layout = {
  kind: KIND,
  title: 'Decisões de um conselho: resolução, reunião, efeito, assunto, do que trata e o que há de estranho',
  namesItsPlace: true,
  template: DELIBERATIONS_TEMPLATE,
  recognises: (file) => declaredKind(file) === KIND,

  read(file): Reading {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    const source = sourceOfTable(facts, file);
    const councilId = said(facts, file, COUNCIL, problems);
    const all: DeliberationRows = { source, meetings: [], resolutions: [], deliberations: [], concerns: [] };
    for (const row of facts.rows) add(all, facts, row, councilId);
    return {
      sets: problems.length > 0 ? [] : deliberationSets(all),
      problems,
      usedLines: allLines(file),
    };
  },
};

function add(all: DeliberationRows, facts: Table, row: TableRow, councilId: string): void {
  const place = { sourceId: all.source.id, locator: row.optional('lugar') };
  const date = row.date('data');
  const number = actNumberOf(row);
  const act = actRowOf(facts, row, councilId, number);
  const resolution = act && { ...place, ...act };
  if (resolution && !all.resolutions.some(({ id }) => id === resolution.id)) all.resolutions.push(resolution);
  const meeting = meetingOf(row, councilId);
  if (meeting && !all.meetings.some(({ id }) => id === meeting.id)) all.meetings.push(meeting);

  const id = `${councilId}-${codeOf(row, number)}`;
  if (all.deliberations.some((known) => known.id === id)) {
    row.refuse(
      'codigo',
      'já há uma decisão com este código',
      'Dê a cada decisão o seu, como resolucao-11-2025-b',
    );
  }
  const effect = row.oneOf('efeito', { ...EFFECTS });
  refuseForeignEffect(row, 'efeito', councilId, effect);
  all.deliberations.push({
    ...place,
    id,
    councilId,
    meetingId: meeting?.id ?? null,
    resolutionId: resolution?.id ?? null,
    date,
    effect,
    subject: row.text('assunto'),
    note: row.optional('nota'),
  });
  for (const [index, subject] of subjectsCell(row, 'trata', councilId).entries()) {
    all.concerns.push({
      id: `${id}/${index + 1}`,
      deliberationId: id,
      ...subject,
      position: index + 1,
    });
  }
}

/** The decision's own code: it becomes an address of the site, so it is given where no resolution makes one. */
function codeOf(row: TableRow, number: ActNumber | null): string {
  const code = row.optional('codigo');
  if (code === null && number) return actCodeOf(number);
  if (code === null || !/^[a-z\d]+(-[a-z\d]+)*$/.test(code)) {
    row.refuse(
      'codigo',
      'falta um código que sirva de endereço',
      'Use letras sem acento, algarismos e traços',
    );
  }
  return code ?? `linha-${row.line}`;
}

/** The meeting, known to have been held because something was decided in it. */
function meetingOf(row: TableRow, councilId: string) {
  const date = row.date('reuniao');
  if (date === null) return null;
  const kind = row.optional('tipo_reuniao')
    ? row.oneOf('tipo_reuniao', { ...MEETING_KINDS })
    : MEETING_KINDS['não declarado'];
  const minutesNumber = minutesCell(row, 'ata');
  return {
    id: meetingIdOf(councilId, date, kind),
    councilId,
    date,
    kind,
    status: MeetingStatus.HELD,
    // A list of meetings may know the number; a decision that does not say it must not take it away.
    ...(minutesNumber === null ? {} : { minutesNumber }),
  };
}
