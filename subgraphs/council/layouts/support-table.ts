import type { Problem } from '../../shared/import/problem.ts';
import { lineFault, NO_LINE, type ActLine } from './act-lines.ts';

const HEADINGS = ['Eixo', 'Estratégia de Apoio Técnico', 'Modalidade'];

/** The four axes of a state's plan: as the table prints them, and as the project calls them. */
const AXES = new Map([
  ['SAAS', 'Secretaria adjunta (SAAS)'],
  ['Gestão do SUAS', 'Gestão do SUAS'],
  ['Serviços Socioassistenciais', 'Serviços'],
  ['Benefícios, Programas e Projetos Socioassistenciais', 'Benefícios, programas e projetos'],
]);

const MODALITIES = new Map([
  ['presencial', 'presencial'],
  ['online', 'online'],
  ['presencial / in loco', 'presencial, no local'],
]);

/** What is said of an event that has no modality: nobody guesses what the row is. */
const NO_MODALITY =
  'O documento traz esta linha sem modalidade: pode ser uma atividade ou só o título da seguinte.';

/** An axis of the table with its events, in the order of the document. */
export interface AxisText {
  title: string;
  at: ActLine;
  events: { officialText: string; modality: string | null; note: string | null; at: ActLine }[];
}

/** Where the table begins among the lines below an article, or -1. */
export const tableStart = (lines: readonly ActLine[]): number =>
  lines.findIndex((_, index) => HEADINGS.every((heading, at) => lines[index + at]?.text === heading));

/**
 * Reads a table of axis, event and modality that lost its columns: one cell a line, an axis only where it changes.
 * `lines` begin with the three headings.
 */
export function supportTable(lines: readonly ActLine[], problems: Problem[]): AxisText[] {
  const axes: AxisText[] = [];
  for (const each of wholeCells(lines.slice(HEADINGS.length))) {
    const title = AXES.get(each.text);
    const axis = axes.at(-1);
    if (title) axes.push({ title, at: each, events: [] });
    else if (!axis)
      problems.push(
        lineFault(
          each,
          'linha da tabela antes do primeiro eixo',
          `Ponha acima um eixo: ${[...AXES.keys()].join('; ')}`,
        ),
      );
    else cell(axis, each, problems);
  }
  for (const axis of axes.filter(({ events }) => events.length === 0))
    problems.push(lineFault(axis.at, 'o eixo não tem nenhuma atividade', 'Confira as linhas abaixo dele'));
  for (const [printed, title] of AXES) {
    const times = axes.filter((axis) => axis.title === title);
    if (times.length === 1) continue;
    const at = times[1]?.at ?? lines[0] ?? NO_LINE;
    problems.push(
      times.length === 0
        ? lineFault(
            at,
            `falta na tabela o eixo "${printed}"`,
            'Confira se o nome do eixo está como no documento',
          )
        : lineFault(at, 'o eixo aparece duas vezes na tabela', 'Junte as atividades de cada eixo'),
    );
  }
  return axes;
}

/** Joins a cell that was broken after a slash: `Presencial /` and `in loco`. */
function wholeCells(lines: readonly ActLine[]): ActLine[] {
  const cells: ActLine[] = [];
  for (const each of lines) {
    const above = cells.at(-1);
    if (above?.text.endsWith('/')) cells.splice(-1, 1, { ...above, text: `${above.text} ${each.text}` });
    else cells.push(each);
  }
  return cells;
}

function cell({ events }: AxisText, at: ActLine, problems: Problem[]): void {
  const event = events.at(-1);
  const modality = MODALITIES.get(at.text.toLowerCase());
  if (!modality && (at.text.includes(' ') || !event || event.modality)) {
    events.push({ officialText: at.text, modality: null, note: NO_MODALITY, at });
  } else if (!modality) {
    problems.push(
      lineFault(at, 'modalidade desconhecida', `Use uma destas: ${[...MODALITIES.keys()].join(', ')}`),
    );
  } else if (!event || event.modality) {
    problems.push(lineFault(at, 'modalidade sem atividade acima dela', 'Ponha acima a linha da atividade'));
  } else {
    event.modality = modality;
    event.note = null;
  }
}
