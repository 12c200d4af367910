import { allLines, declaredKind, readTable, sourceOfTable } from '../../shared/import/table/table.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { SourceDocument } from '../../shared/source.ts';
import { SupportAxis, SupportEvent } from '../support-event.ts';
import { TechnicalSupportPlan } from '../support-plan.ts';
import { said } from '../../shared/import/about.ts';
import {
  optional,
  optionalLine,
  required,
  requiredLine,
  SOURCE_LINES,
} from '../../shared/import/template.ts';

const KIND = 'apoio-tecnico';

/** The act that pacts a support plan; the demonstration has a commission of its own. */
export const RESOLUTION = {
  key: 'resolucao',
  shape: /^(?:[a-z]{2}-(?:cib|ceas)|0000000-cib)-\d+-\d{4}$/,
  remedy: 'Escreva "# resolucao: mt-cib-2-2022"',
};
const YEAR = { key: 'ano', shape: /^\d{4}$/, remedy: 'Escreva "# ano: 2022"' };
const TITLE = {
  key: 'titulo',
  shape: /\S/,
  remedy: 'Escreva "# titulo: Apoio técnico aos municípios em 2022"',
};

/** The technical support that a resolution promises: an axis and an event a row, in the order of the document. */
export const supportPlan: Layout = {
  kind: KIND,
  title: 'Plano estadual de apoio técnico: eixo, título, modalidade e o que há de estranho em cada linha',
  namesItsPlace: true,
  template: {
    about: [
      requiredLine(RESOLUTION.key, 'resolução que pactua o plano: colegiado, número e ano', 'mt-cib-2-2022'),
      requiredLine(YEAR.key, 'ano do plano de apoio', '2022'),
      requiredLine(
        TITLE.key,
        'nome do plano de apoio',
        'Apoio técnico de Mato Grosso aos municípios em 2022',
      ),
      optionalLine('lugar', 'onde o documento traz a tabela', 'anexo, art. 7º'),
      ...SOURCE_LINES,
    ],
    columns: [
      required('eixo', 'eixo, como no documento', 'Gestão do SUAS'),
      required('titulo', 'o apoio prometido', 'Visitas às cidades'),
      optional('modalidade', 'como no documento', 'presencial, no local'),
      optional('nota', 'o que há de estranho na linha', 'O documento não diz quando.'),
    ],
  },
  recognises: (file) => declaredKind(file) === KIND,

  read(file): Reading {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    const source = sourceOfTable(facts, file);
    const resolutionId = said(facts, file, RESOLUTION, problems);
    const planId = `${resolutionId}/apoio`;
    const plan = {
      id: planId,
      resolutionId,
      title: said(facts, file, TITLE, problems),
      year: Number(said(facts, file, YEAR, problems)),
      sourceId: source.id,
      locator: facts.about.get('lugar') || null,
    };
    const axes = new Map<string, { id: string; planId: string; title: string; position: number }>();
    const counts = new Map<string, number>();
    const events = facts.rows.map((row) => {
      const axis = row.text('eixo');
      const number = axes.get(axis)?.position ?? axes.size + 1;
      const axisId = `${planId}/${number}`;
      axes.set(axis, { id: axisId, planId, title: axis, position: number });
      const position = (counts.get(axisId) ?? 0) + 1;
      counts.set(axisId, position);
      return {
        id: `${axisId}/${position}`,
        axisId,
        title: row.text('titulo'),
        modality: row.optional('modalidade'),
        note: row.optional('nota'),
        position,
      };
    });
    const axisRows = [...axes.values()];
    const sets = [
      { entity: SourceDocument, rows: [source] },
      { entity: TechnicalSupportPlan, rows: [plan] },
      { entity: SupportAxis, rows: axisRows, scope: { planId } },
      { entity: SupportEvent, rows: events, scope: { axisId: { $in: axisRows.map(({ id }) => id) } } },
    ];
    return {
      sets: problems.length > 0 ? [] : sets,
      problems,
      usedLines: allLines(file),
    };
  },
};
