import type { Deliberation } from '../../graph/council.ts';
import { effect, voteOutcome } from '../../text/labels.ts';
import { defineTable } from '../define-table.ts';
import { ofBodies } from '../scope.ts';
import { date, list, text, type ReadColumn } from '../table.ts';

interface Decided {
  council: { id: string };
  one: Deliberation;
}

const effects = Object.fromEntries(Object.entries(effect).map(([code, { verb }]) => [code, verb]));
const effectColumn: ReadColumn<Decided> = {
  ...text('Efeito', 'Deliberation.effect', ({ one }: Decided) => effect[one.effect].verb),
  words: effects,
};

const outcomes = Object.fromEntries(Object.entries(voteOutcome).map(([code, { word }]) => [code, word]));
const outcomeColumn: ReadColumn<Decided> = {
  ...text('Votação', 'Deliberation.voteOutcome', ({ one }: Decided) => voteOutcome[one.voteOutcome].word),
  words: outcomes,
};

/** What a decision is about, each with its id in the graph. */
const subjects = ({ concerns }: Deliberation): string[] =>
  concerns.map((subject) => `${subject.__typename} ${subject.id}`);

export const deliberations = defineTable(
  ofBodies((council) => council.deliberations.map((one): Decided => ({ council, one }))),
)({
  name: 'deliberacoes',
  title: 'Deliberações dos conselhos e pactuações',
  about: 'Deliberation',
  key: ['deliberacao_id'],
  columns: [
    text('Deliberação id', 'Deliberation.id', ({ one }) => one.id),
    text('Conselho id', 'Council.id', ({ council }) => council.id),
    date('Dia', 'Deliberation.date', ({ one }) => one.date),
    effectColumn,
    outcomeColumn,
    text('Assunto', 'Deliberation.subject', ({ one }) => one.subject),
    text('Nota', 'Deliberation.note', ({ one }) => one.note),
    text('Reunião id', 'Meeting.id', ({ one }) => one.meeting?.id),
    text('Resolução', 'Resolution.number', ({ one }) =>
      one.resolution ? `${one.resolution.number}/${one.resolution.year}` : null,
    ),
    list('Trata de', 'Deliberation.concerns', ({ one }) => subjects(one)),
  ],
  source: ({ one }) => one.source,
});
