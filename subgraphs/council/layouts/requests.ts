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
import { SourceDocument } from '../../shared/source.ts';
import { Request } from '../request.ts';
import { RequestStatus } from '../request-status.ts';
import { COUNCIL, COUNCIL_LINE } from './about.ts';
import { ACT_COLUMN, actCell, publishedDecisions } from './act-cell.ts';

const KIND = 'pedidos-do-conselho';

const OUTCOMES = {
  feito: RequestStatus.DONE,
  'feito em parte': RequestStatus.PARTLY_DONE,
  'não feito': RequestStatus.NOT_DONE,
} as const;

/** What a council's decisions ask of others, with the term, the answer, and whether it was done. */
export const requests: Layout = {
  kind: KIND,
  title: 'Pedidos de um conselho: o que cada decisão pede, a quem, até quando, e o que foi respondido',
  namesItsPlace: true,
  template: {
    about: [COUNCIL_LINE, ...SOURCE_LINES],
    columns: [
      ACT_COLUMN,
      required('pedido', 'o que se pede, em palavras simples', 'Publicar o saldo das contas a cada mês'),
      required('a_quem', 'órgão ou entidade a quem se pede, nunca uma pessoa', 'Secretaria da fazenda'),
      optional('prazo', 'último dia para fazer ou responder', '2025-06-30'),
      optional(
        'situacao',
        'o que a resposta diz; vazio enquanto não há resposta',
        'feito',
        Object.keys(OUTCOMES),
      ),
      optional('respondido_em', 'dia da resposta', '2025-06-20'),
      optional('resposta', 'o que foi respondido, em poucas palavras', 'O saldo passou a sair no portal.'),
      optional('lugar', 'onde o documento diz isto', 'art. 3º'),
    ],
  },
  recognises: (file) => declaredKind(file) === KIND,

  async read(file, { rows }): Promise<Reading> {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    const source = sourceOfTable(facts, file);
    const councilId = said(facts, file, COUNCIL, problems);
    const published = await publishedDecisions(councilId, rows);
    const counts = new Map<string, number>();
    const asked = facts.rows.map((row) => {
      const deliberationId = actCell(row, councilId, published);
      const position = (counts.get(deliberationId) ?? 0) + 1;
      counts.set(deliberationId, position);
      return {
        id: `${deliberationId}/pedido-${position}`,
        deliberationId,
        title: row.text('pedido'),
        addressee: row.text('a_quem'),
        dueOn: row.date('prazo'),
        ...answerOf(row),
        position,
        sourceId: source.id,
        locator: row.optional('lugar') ?? `linha ${row.line}`,
      };
    });
    const sets = [
      { entity: SourceDocument, rows: [source] },
      { entity: Request, rows: asked, scope: { deliberationId: { $in: [...counts.keys()] } } },
    ];
    return { sets: problems.length > 0 ? [] : sets, problems, usedLines: allLines(file) };
  },
};

/** What was answered; an answer or its day without a word for what it says is a fault, for nobody guesses it. */
function answerOf(row: TableRow) {
  const outcome = row.optional('situacao') ? row.oneOf('situacao', { ...OUTCOMES }) : null;
  const answeredOn = row.date('respondido_em');
  const answer = row.optional('resposta');
  if (outcome === null && (answeredOn !== null || answer !== null))
    row.refuse(
      'situacao',
      'há uma resposta, e não se sabe o que ela diz',
      `Use uma destas: ${Object.keys(OUTCOMES).join(', ')}`,
    );
  return { outcome, answeredOn, answer };
}
