import { said } from '../../shared/import/about.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import {
  allLines,
  declaredKind,
  readTable,
  sourceOfTable,
  YES_OR_NO,
} from '../../shared/import/table/table.ts';
import { optional, required, SOURCE_LINES } from '../../shared/import/template.ts';
import { SeenRows } from '../../shared/import/table/seen-rows.ts';
import { SourceDocument } from '../../shared/source.ts';
import { Seat } from '../seat.ts';
import { Vote } from '../vote.ts';
import { VoteOption } from '../vote-terms.ts';
import { COUNCIL, COUNCIL_LINE } from './about.ts';
import { ACT_COLUMN, actCell, publishedDecisions } from './act-cell.ts';

const KIND = 'votos-por-cadeira';

const OPTIONS = {
  'a favor': VoteOption.IN_FAVOUR,
  contra: VoteOption.AGAINST,
  abstenção: VoteOption.ABSTAINED,
  ausente: VoteOption.ABSENT,
} as const;

/** How each seat voted on a council's decisions. Seats, never people: who sat there is not asked for. */
export const seatVotes: Layout = {
  kind: KIND,
  title: 'Votos por cadeira: como cada cadeira votou em cada decisão; sem pessoas',
  namesItsPlace: true,
  template: {
    about: [COUNCIL_LINE, ...SOURCE_LINES],
    columns: [
      ACT_COLUMN,
      required('cadeira', 'código da cadeira, como em "cadeiras"', 'governo-1'),
      required('voto', 'como votou', 'a favor', Object.keys(OPTIONS)),
      optional('desempate', 'se é o voto de desempate, um segundo voto da presidência', 'não', YES_OR_NO),
      optional('lugar', 'onde o documento diz isto', 'Ata nº 131'),
    ],
  },
  recognises: (file) => declaredKind(file) === KIND,

  async read(file, { rows }): Promise<Reading> {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    const source = sourceOfTable(facts, file);
    const councilId = said(facts, file, COUNCIL, problems);
    const published = await publishedDecisions(councilId, rows);
    const seatIds = new Set((await rows.children(Seat, 'councilId', councilId, ['id'])).map(({ id }) => id));
    const counts = new Map<string, number>();
    const seen = new SeenRows();
    const votes = facts.rows.map((row) => {
      const deliberationId = actCell(row, councilId, published);
      const code = row.text('cadeira');
      const seatId = `${councilId}/${code}`;
      if (code !== '' && !seatIds.has(seatId))
        row.refuse(
          'cadeira',
          'a cadeira não está publicada',
          'Corrija o código, ou importe antes as cadeiras',
        );
      const isCasting = row.yes('desempate') ?? false;
      const id = `${deliberationId}/voto-${code}${isCasting ? '-desempate' : ''}`;
      if (seen.before(row, id, ['ato', 'cadeira', 'desempate']) !== null)
        row.refuse('cadeira', 'a cadeira já votou nesta decisão', 'Deixe um voto por cadeira');
      const position = (counts.get(deliberationId) ?? 0) + 1;
      counts.set(deliberationId, position);
      return {
        id,
        deliberationId,
        seatId,
        option: row.oneOf('voto', { ...OPTIONS }),
        isCasting,
        position,
        sourceId: source.id,
        locator: row.optional('lugar') ?? `linha ${row.line}`,
      };
    });
    const sets = [
      { entity: SourceDocument, rows: [source] },
      { entity: Vote, rows: votes, scope: { deliberationId: { $in: [...counts.keys()] } } },
    ];
    return { sets: problems.length > 0 ? [] : sets, problems, usedLines: allLines(file) };
  },
};
