import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { allLines, declaredKind, readTable, sourceOfTable } from '../../shared/import/table/table.ts';
import {
  MUNICIPALITY_LINE,
  optional,
  optionalLine,
  required,
  SOURCE_LINES,
} from '../../shared/import/template.ts';
import { SeenRows } from '../../shared/import/table/seen-rows.ts';
import { SourceDocument } from '../../shared/source.ts';
import { NetworkUnit } from '../network-unit.ts';
import { UnitEventKind } from '../unit-event-kind.ts';
import { UnitEvent } from '../unit-event.ts';
import { openUnits } from './open-units.ts';
import { placeOfFacts } from './place-of-facts.ts';

const KIND = 'historia-unidades';

const KINDS = {
  abriu: UnitEventKind.OPENED,
  mudou: UnitEventKind.MOVED,
  'mudou de nome': UnitEventKind.RENAMED,
  fechou: UnitEventKind.CLOSED,
  reabriu: UnitEventKind.REOPENED,
};

/**
 * What happened to the units of a municipality. A file adds to what others told; with `# completa: sim` it replaces
 * all of it. A unit that closed stays published, as closed.
 */
export const unitEvents: Layout = {
  kind: KIND,
  title: 'História das unidades de um município: quando abriram, mudaram, fecharam ou reabriram',
  namesItsPlace: true,
  template: {
    about: [
      MUNICIPALITY_LINE,
      optionalLine(
        'completa',
        '"sim" quando o arquivo traz a história inteira: o que não está nele é retirado',
      ),
      ...SOURCE_LINES,
    ],
    columns: [
      required('unidade', 'código da unidade, já importada; nunca de uma protegida', 'exemplo-cras-3'),
      required('data', 'dia do acontecimento', '2025-03-10'),
      required('evento', 'o que aconteceu', 'mudou', Object.keys(KINDS)),
      optional(
        'descricao',
        'o que mais a fonte diz, sem nomes de pessoas',
        'Veio da Rua da Demonstração, 30.',
      ),
      optional('lugar', 'onde o documento diz isto; vazio é a linha desta planilha', 'página 3'),
    ],
  },
  recognises: (file) => declaredKind(file) === KIND,

  async read(file, { rows }): Promise<Reading> {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    const source = sourceOfTable(facts, file);
    const ibgeCode = placeOfFacts(facts, file, problems);
    const isOpen = await openUnits(rows, ibgeCode);
    const seen = new SeenRows();
    const hiddenLines = new Set<number>();
    const events = facts.rows.map((row) => {
      const unitId = row.text('unidade');
      if (unitId !== '' && !isOpen(unitId)) {
        hiddenLines.add(row.line);
        row.refuse(
          'unidade',
          'não é o código de uma unidade deste município, ou é o de uma protegida',
          'Use o código de uma unidade já importada; uma protegida não tem história publicada',
        );
      }
      const kind = row.oneOf('evento', KINDS);
      const date = row.date('data') ?? '';
      if (date === '' && row.optional('data') === null)
        row.refuse('data', 'falta o valor', 'Escreva como 2025-06-30');
      const id = `${unitId}/${date}/${kind.toLowerCase()}`;
      if (seen.before(row, id, ['unidade', 'evento', 'data']) !== null)
        row.refuse('evento', 'o acontecimento se repete no arquivo', 'Deixe só uma das linhas');
      return {
        id,
        unitId,
        kind,
        date,
        description: row.optional('descricao'),
        sourceId: source.id,
        locator: row.optional('lugar') ?? `linha ${row.line}`,
      };
    });
    const units = await rows.children(NetworkUnit, 'ibgeCode', ibgeCode, ['id']);
    return {
      sets: [
        { entity: SourceDocument, rows: [source] },
        {
          entity: UnitEvent,
          rows: events,
          ...(facts.about.get('completa') === 'sim' ? { scope: { unitId: units.map(({ id }) => id) } } : {}),
        },
      ],
      problems: problems.map((each) => (hiddenLines.has(each.line) ? { ...each, value: '…' } : each)),
      usedLines: allLines(file),
    };
  },
};
