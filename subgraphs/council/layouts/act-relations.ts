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
import { ActRelation } from '../act-relation.ts';
import { actIdOf, actNameOf, ActType } from '../act-type.ts';
import { RelationKind } from '../relation-kind.ts';
import { COUNCIL, COUNCIL_LINE } from './about.ts';
import { ACT_COLUMN, actCell, publishedDecisions } from './act-cell.ts';
import { ACT_TYPES } from './act-words.ts';

const KIND = 'ligacoes-entre-atos';

const KINDS = {
  altera: RelationKind.ALTERS,
  revoga: RelationKind.REVOKES,
  anula: RelationKind.ANNULS,
  suspende: RelationKind.SUSPENDS,
  restaura: RelationKind.RESTORES,
  referenda: RelationKind.RATIFIES,
  'nega o referendo': RelationKind.REFUSES,
  retifica: RelationKind.CORRECTS,
  'baseia-se': RelationKind.BASED_ON,
} as const;

/** What a council's decisions do to acts that were there before, which need not be published here. */
export const actRelations: Layout = {
  kind: KIND,
  title: 'Ligações entre atos de um conselho: o que cada decisão altera, revoga, referenda ou restaura',
  namesItsPlace: true,
  template: {
    about: [COUNCIL_LINE, ...SOURCE_LINES],
    columns: [
      { ...ACT_COLUMN, example: '5/2025' },
      required('efeito', 'o que a decisão faz ao outro ato', 'altera', Object.keys(KINDS)),
      required('outro_ato', 'número e ano do ato atingido', '2/2025'),
      optional(
        'tipo_ato',
        'que ato é o atingido; vazio quando é resolução',
        'resolução',
        Object.keys(ACT_TYPES),
      ),
      optional('conselho', 'de que colegiado é o ato atingido; vazio quando é do mesmo'),
      optional('dispositivos', 'que artigos são atingidos; vazio quando é o ato inteiro', 'art. 3º'),
      optional('a_partir_de', 'dia em que o efeito começa, quando não é o do ato novo'),
      optional('ate', 'último dia de uma suspensão ou alteração com prazo; vazio quando não tem'),
      optional('lugar', 'onde o documento diz isto', 'art. 2º'),
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
    const relations = facts.rows.map((row) => {
      const deliberationId = actCell(row, councilId, published);
      const position = (counts.get(deliberationId) ?? 0) + 1;
      counts.set(deliberationId, position);
      return {
        id: `${deliberationId}/liga-${position}`,
        deliberationId,
        kind: row.oneOf('efeito', { ...KINDS }),
        ...targetOf(row, councilId),
        provisions: row.optional('dispositivos'),
        effectiveOn: row.date('a_partir_de'),
        effectiveUntil: untilOf(row),
        position,
        sourceId: source.id,
        locator: row.optional('lugar') ?? `linha ${row.line}`,
      };
    });
    const sets = [
      { entity: SourceDocument, rows: [source] },
      { entity: ActRelation, rows: relations, scope: { deliberationId: { $in: [...counts.keys()] } } },
    ];
    return { sets: problems.length > 0 ? [] : sets, problems, usedLines: allLines(file) };
  },
};

/** The last day of the effect; only what can end by itself has one: a revocation takes the force for good. */
function untilOf(row: TableRow): string | null {
  const until = row.date('ate');
  if (until === null) return null;
  const effect = row.text('efeito').toLowerCase();
  if (effect !== 'suspende' && effect !== 'altera')
    return row.refuse(
      'ate',
      'só uma suspensão ou uma alteração tem prazo',
      'Deixe vazio, ou confira o efeito',
    );
  const from = row.date('a_partir_de');
  return from !== null && until < from
    ? row.refuse('ate', 'vem antes do dia em que o efeito começa', 'Confira os dois dias')
    : until;
}

/** The act that is reached: its id, the body's, and its name, for it may not be published here. */
function targetOf(row: TableRow, ownCouncilId: string) {
  const other = row.optional('conselho');
  if (other !== null && !COUNCIL.shape.test(other))
    row.refuse('conselho', 'não é o código de um colegiado', 'Escreva como 4113700-cmas, mt-cib ou cnas');
  const text = row.text('outro_ato');
  const [, number, year] = /^(\d+)\/(\d{4})$/.exec(text) ?? [];
  if (text !== '' && !number) row.refuse('outro_ato', 'não é o número de um ato', 'Escreva como 11/2025');
  const key = {
    councilId: other ?? ownCouncilId,
    actType: row.optional('tipo_ato') ? row.oneOf('tipo_ato', { ...ACT_TYPES }) : ActType.RESOLUTION,
    number: Number(number),
    year: Number(year),
  };
  const body = other === null || other === ownCouncilId ? '' : ` (${other.toUpperCase()})`;
  return { targetId: actIdOf(key), targetCouncilId: key.councilId, targetName: `${actNameOf(key)}${body}` };
}
