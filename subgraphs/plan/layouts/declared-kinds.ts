import { allLines, declaredKind, readTable, sourceOfTable } from '../../shared/import/table/table.ts';
import type { TableRow } from '../../shared/import/table/table.ts';
import { said } from '../../shared/import/about.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { optional, required, SOURCE_LINES } from '../../shared/import/template.ts';
import { SourceDocument } from '../../shared/source.ts';
import { Strategy } from '../strategy.ts';
import { TargetKind } from '../target-kind.ts';
import { PLAN_LINE } from './about.ts';
import { once } from '../../shared/import/table/seen-rows.ts';
import { namedPlan, strategyCell } from './published-plan.ts';

const KIND = 'tipos-de-meta';
const TAKEN_BACK = 'não declarado';

const KINDS = {
  'por ano': TargetKind.FLOW_PER_YEAR,
  acumulada: TargetKind.CUMULATIVE,
  'de nível': TargetKind.LEVEL,
  única: TargetKind.ONE_OFF,
  contínua: TargetKind.CONTINUOUS,
  [TAKEN_BACK]: TargetKind.UNDECLARED,
} as const;

/** Here the source is the declaration itself: who published it declared, and on that day. */
const DECLARATION_NOTES: Record<string, string> = {
  fonte: 'título da declaração, ou do documento que a traz; vazio quando a fonte é esta planilha mesma',
  publicador: 'quem declarou como ler as metas: o conselho, a secretaria, quem escreveu o plano',
  publicado: 'dia em que se declarou',
};

/** Who declared, and when: without them a reading is nobody's. */
const DECLARERS = [
  { key: 'publicador', shape: /\S/, remedy: 'Escreva "# publicador:", com quem declarou como ler as metas' },
  {
    key: 'publicado',
    shape: /\S/,
    remedy: 'Escreva "# publicado: 2022-02-10", com o dia em que se declarou',
  },
];

/** How the yearly numbers of strategies are to be read, declared by somebody in a document of its own. */
export const declaredKinds: Layout = {
  kind: KIND,
  title: 'Declaração de como ler as metas de um plano: código, tipo e o que se conta',
  namesItsPlace: true,
  template: {
    about: [
      PLAN_LINE,
      ...SOURCE_LINES.map((line) => ({
        ...line,
        note: DECLARATION_NOTES[line.key] ?? line.note,
        isRequired: DECLARERS.some(({ key }) => key === line.key),
      })),
    ],
    columns: [
      required('codigo', 'código da estratégia no plano', '1.1.1.c'),
      required(
        'tipo',
        `como ler os números de cada ano; "${TAKEN_BACK}" retira o que se declarou antes`,
        'única',
        Object.keys(KINDS),
      ),
      optional('indicador', 'o que se conta', 'equipes em atividade'),
      optional(
        'fundamento',
        `por que se lê assim: a lei, a ata ou o trecho do plano; só falta em "${TAKEN_BACK}"`,
        'O plano pede duas equipes só em 2024.',
      ),
      optional('lugar', 'onde o documento diz isto: página, item, artigo', 'item 1'),
    ],
  },
  recognises: (file) => declaredKind(file) === KIND,

  async read(file, { rows }): Promise<Reading> {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    const source = sourceOfTable(facts, file);
    for (const line of DECLARERS) said(facts, file, line, problems);
    const published = await namedPlan(facts, file, rows, problems);
    const refuseTwice = once();
    const strategies = facts.rows.map((row) => {
      const code = row.text('codigo');
      const strategy = published && code !== '' ? strategyCell(row, 'codigo', published) : null;
      refuseTwice(row, 'codigo', code, 'Deixe uma só declaração de cada estratégia');
      return { id: strategy?.id ?? code, ...declaration(row, source.id) };
    });
    return {
      sets: [
        { entity: SourceDocument, rows: [source] },
        { entity: Strategy, rows: strategies },
      ],
      problems,
      usedLines: allLines(file),
    };
  },
};

/** What a row declares. A declaration that is taken back leaves nothing: no kind, no ground and no source. */
function declaration(row: TableRow, sourceId: string) {
  const targetKind = row.oneOf('tipo', KINDS);
  const ground = { indicator: row.optional('indicador'), kindGround: row.optional('fundamento') };
  const kindLocator = row.optional('lugar');
  if (targetKind !== TargetKind.UNDECLARED) {
    row.text('fundamento');
    return { targetKind, ...ground, kindSourceId: sourceId, kindLocator };
  }
  for (const heading of ['indicador', 'fundamento']) {
    if (row.optional(heading) === null) continue;
    row.refuse(heading, `não cabe em uma meta "${TAKEN_BACK}"`, 'Apague a célula, ou escolha outro tipo');
  }
  return { targetKind, indicator: null, kindGround: null, kindSourceId: null, kindLocator: null };
}
