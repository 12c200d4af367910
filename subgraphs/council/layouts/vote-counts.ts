import { said } from '../../shared/import/about.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import {
  allLines,
  declaredKind,
  readTable,
  sourceOfTable,
  type TableRow,
} from '../../shared/import/table/table.ts';
import { optional, required, SOURCE_LINES } from '../../shared/import/template.ts';
import { SeenRows } from '../../shared/import/table/seen-rows.ts';
import { SourceDocument } from '../../shared/source.ts';
import { VoteCount } from '../vote.ts';
import { VoteOption } from '../vote-terms.ts';
import { COUNCIL, COUNCIL_LINE } from './about.ts';
import { ACT_COLUMN, actCell, publishedDecisions } from './act-cell.ts';

const KIND = 'votacoes';

const CASTING = { 'a favor': VoteOption.IN_FAVOUR, contra: VoteOption.AGAINST } as const;

/** The totals of the votes on a council's decisions. */
export const voteCounts: Layout = {
  kind: KIND,
  title: 'Votações de um conselho: a favor, contra, abstenções, ausentes e voto de desempate',
  namesItsPlace: true,
  template: {
    about: [COUNCIL_LINE, ...SOURCE_LINES],
    columns: [
      ACT_COLUMN,
      required('a_favor', 'quantas cadeiras votaram a favor, sem o desempate', '5'),
      required('contra', 'quantas cadeiras votaram contra, sem o desempate', '1'),
      optional('abstencoes', 'quantas se abstiveram; vazio quando a fonte não diz', '0'),
      optional('ausentes', 'quantas estavam ausentes; vazio quando a fonte não diz', '0'),
      optional('desempate', 'o voto de desempate, só quando houve empate', '', Object.keys(CASTING)),
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
    const seen = new SeenRows();
    const counts = facts.rows.map((row) => {
      const id = actCell(row, councilId, published);
      if (seen.before(row, id, ['ato']) !== null)
        row.refuse('ato', 'a votação desta decisão já está acima', 'Deixe uma linha por decisão');
      const [inFavour, against] = [seats(row, 'a_favor') ?? 0, seats(row, 'contra') ?? 0];
      const castingVote = row.optional('desempate') ? row.oneOf('desempate', { ...CASTING }) : null;
      if (castingVote !== null && inFavour !== against)
        row.refuse('desempate', 'só um empate se desempata', 'Apague a célula ou confira os totais');
      return {
        id,
        deliberationId: id,
        inFavour,
        against,
        abstained: row.optional('abstencoes') === null ? null : seats(row, 'abstencoes'),
        absent: row.optional('ausentes') === null ? null : seats(row, 'ausentes'),
        castingVote,
        sourceId: source.id,
        locator: row.optional('lugar') ?? `linha ${row.line}`,
      };
    });
    const sets = [
      { entity: SourceDocument, rows: [source] },
      { entity: VoteCount, rows: counts },
    ];
    return { sets: problems.length > 0 ? [] : sets, problems, usedLines: allLines(file) };
  },
};

/** A number of seats. */
function seats(row: TableRow, heading: string): number | null {
  const number = row.integer(heading);
  return number >= 0 && number <= 200
    ? number
    : row.refuse(heading, 'não é um número de cadeiras', 'Use um número de 0 a 200');
}
