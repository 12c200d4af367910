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
import { optional, required, requiredLine, SOURCE_LINES } from '../../shared/import/template.ts';
import { SeenRows } from '../../shared/import/table/seen-rows.ts';
import { SourceDocument } from '../../shared/source.ts';
import { SupportAxis, SupportEvent } from '../support-event.ts';
import { SupportOutcome } from '../support-outcome.ts';
import { RESOLUTION } from './support-plan.ts';

const KIND = 'apoio-realizado';

const STATES = { realizada: true, 'não realizada': false } as const;

/** What became of the events of a state's support plan: held or not, when, and which municipalities took part. */
export const supportOutcomes: Layout = {
  kind: KIND,
  title: 'Apoio técnico realizado: o que foi feito de cada atividade do plano, e que municípios participaram',
  namesItsPlace: true,
  template: {
    about: [
      requiredLine(
        RESOLUTION.key,
        'resolução que pactua o plano: colegiado, número e ano',
        '0000000-cib-1-2025',
      ),
      ...SOURCE_LINES,
    ],
    columns: [
      required('eixo', 'número do eixo no plano, contando de 1', '1'),
      required('atividade', 'número da atividade no eixo, contando de 1', '1'),
      required('situacao', 'o que foi feito dela', 'realizada', Object.keys(STATES)),
      optional('data', 'dia em que foi realizada', '2025-05-14'),
      optional('municipios', 'códigos do IBGE dos que participaram, com | entre eles', '0000000'),
      optional('lugar', 'onde o documento diz isto', 'relatório, página 2'),
    ],
  },
  recognises: (file) => declaredKind(file) === KIND,

  async read(file, { rows, today }): Promise<Reading> {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    const source = sourceOfTable(facts, file);
    const planId = `${said(facts, file, RESOLUTION, problems)}/apoio`;
    const axes = await rows.children(SupportAxis, 'planId', planId, ['position']);
    const events = await Promise.all(
      axes.map(({ id }) => rows.children(SupportEvent, 'axisId', id, ['position'])),
    );
    const known = new Set(events.flat().map(({ id }) => id));
    const seen = new SeenRows();
    const outcomes = facts.rows.map((row) => {
      const id = `${planId}/${row.integer('eixo')}/${row.integer('atividade')}`;
      if (!known.has(id))
        row.refuse(
          'atividade',
          'o plano não tem esta atividade',
          'Confira eixo e atividade, ou importe antes o plano',
        );
      if (seen.before(row, id, ['eixo', 'atividade']) !== null)
        row.refuse('atividade', 'a atividade já está acima', 'Deixe uma linha por atividade');
      const isHeld = row.oneOf('situacao', { ...STATES });
      return {
        id,
        eventId: id,
        isHeld,
        heldOn: heldDay(row, isHeld, today),
        townCodes: townCodes(row, isHeld),
        sourceId: source.id,
        locator: row.optional('lugar') ?? `linha ${row.line}`,
      };
    });
    const sets = [
      { entity: SourceDocument, rows: [source] },
      { entity: SupportOutcome, rows: outcomes },
    ];
    return { sets: problems.length > 0 ? [] : sets, problems, usedLines: allLines(file) };
  },
};

function heldDay(row: TableRow, isHeld: boolean, today: string): string | null {
  const day = row.date('data');
  if (day !== null && !isHeld) row.refuse('data', 'o que não foi realizado não tem dia', 'Apague a data');
  if (day !== null && day > today) row.refuse('data', 'o dia ainda não chegou', 'Confira a data');
  return day;
}

/** The municipalities that took part, by code; nothing is joined by name. */
function townCodes(row: TableRow, isHeld: boolean): string[] {
  const codes = row.list('municipios');
  for (const code of codes.filter((each) => !/^\d{7}$/.test(each)))
    row.refuse('municipios', `"${code}" não é um código do IBGE`, 'Use os sete algarismos, com | entre eles');
  if (codes.length > 0 && !isHeld)
    row.refuse('municipios', 'o que não foi realizado não teve participantes', 'Apague os códigos');
  return [...new Set(codes)];
}
