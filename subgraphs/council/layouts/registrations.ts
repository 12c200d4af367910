import { said } from '../../shared/import/about.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import { tellsPlace } from '../../shared/import/place-traces.ts';
import type { Problem } from '../../shared/import/problem.ts';
import {
  allLines,
  declaredKind,
  readTable,
  sourceOfTable,
  type TableRow,
  YES_OR_NO,
} from '../../shared/import/table/table.ts';
import { optional, required, SOURCE_LINES } from '../../shared/import/template.ts';
import { SourceDocument } from '../../shared/source.ts';
import { EntityRegistration } from '../entity-registration.ts';
import { RegistrationStep } from '../registration-step.ts';
import { RegistrationKind, RegistrationStepKind } from '../registration-terms.ts';
import { STEPS } from '../registration-words.ts';
import { COUNCIL, COUNCIL_LINE } from './about.ts';

const KIND = 'inscricoes';

const KINDS = { entidade: RegistrationKind.ENTITY, oferta: RegistrationKind.OFFER } as const;

const YEARLY: readonly RegistrationStepKind[] = [
  RegistrationStepKind.PLAN_DELIVERED,
  RegistrationStepKind.REPORT_DELIVERED,
];

/** Registrations of entities at one council, a row for each step; all steps of each registration that the file names. */
export const registrations: Layout = {
  kind: KIND,
  title:
    'Inscrições de entidades em um conselho, passo a passo: pedido, visita, parecer, decisão, relatórios',
  namesItsPlace: true,
  template: {
    about: [COUNCIL_LINE, ...SOURCE_LINES],
    columns: [
      required('inscricao', 'código da inscrição, o mesmo em todos os seus passos', '7'),
      required('organizacao', 'código da organização na lista de organizações', 'exemplo-osc-convivencia'),
      optional('tipo', 'da entidade ou de uma oferta; vazio é da entidade', 'entidade', Object.keys(KINDS)),
      optional('numero', 'número que o conselho deu à inscrição', '7'),
      optional('oferta', 'só de oferta: o serviço, programa, projeto ou benefício inscrito'),
      required('passo', 'o que aconteceu', 'concessão', Object.keys(STEPS)),
      required('data', 'dia em que aconteceu', '2024-03-12'),
      optional('ano', 'de que ano é o plano ou o relatório'),
      optional('favoravel', 'só de parecer: se é a favor', '', YES_OR_NO),
      optional('motivo', 'motivo que o conselho deu; sem nomes de pessoas'),
      optional('resolucao', 'número e ano da resolução do passo', '4/2024'),
      optional(
        'lugar',
        'onde o documento diz isto; vazio é a linha desta planilha',
        'livro de inscrições, 7',
      ),
    ],
    examplesAbove: [
      {
        inscricao: '7',
        organizacao: 'exemplo-osc-convivencia',
        passo: 'parecer',
        data: '2024-03-05',
        favoravel: 'sim',
      },
    ],
  },
  recognises: (file) => declaredKind(file) === KIND,

  read(file): Reading {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    const source = sourceOfTable(facts, file);
    const councilId = said(facts, file, COUNCIL, problems);
    const known = new Map<string, Registration>();
    const steps = facts.rows.map((row) => {
      const registration = registrationOf(row, councilId, known);
      return { ...stepOf(row, councilId, registration), sourceId: source.id };
    });
    const rows = [...known.values()].map(({ row }) => ({ ...row, sourceId: source.id }));
    const sets = [
      { entity: SourceDocument, rows: [source] },
      { entity: EntityRegistration, rows },
      { entity: RegistrationStep, rows: steps, scope: { registrationId: { $in: rows.map(({ id }) => id) } } },
    ];
    return { sets: problems.length > 0 ? [] : sets, problems, usedLines: allLines(file) };
  },
};

/** A registration, and how many of its steps were read. */
interface Registration {
  row: RegistrationRow;
  steps: number;
}

interface RegistrationRow {
  id: string;
  councilId: string;
  organizationId: string;
  kind: RegistrationKind;
  number: string | null;
  offer: string | null;
  locator: string;
}

/** The registration of a row: what one of its rows says need not be said again, and may not be said otherwise. */
function registrationOf(row: TableRow, councilId: string, known: Map<string, Registration>): Registration {
  const code = row.text('inscricao');
  if (code !== '' && !/^[\w.-]+$/.test(code))
    row.refuse('inscricao', 'não serve de código', 'Use só letras sem acento, algarismos, pontos e traços');
  const id = `${councilId}/${code}`;
  const told = {
    organizationId: row.text('organizacao'),
    kind: row.optional('tipo') === null ? RegistrationKind.ENTITY : row.oneOf('tipo', { ...KINDS }),
    number: row.optional('numero'),
    offer: placelessCell(row, 'oferta'),
  };
  if ((told.kind === RegistrationKind.OFFER) !== (told.offer !== null))
    row.refuse(
      'oferta',
      'só e toda inscrição de oferta diz qual é',
      'Preencha "tipo" e "oferta", ou apague os dois',
    );
  const registration = known.get(id) ?? {
    row: { id, councilId, ...told, locator: row.optional('lugar') ?? `linha ${row.line}` },
    steps: 0,
  };
  known.set(id, registration);
  const { organizationId, number } = registration.row;
  if (organizationId !== told.organizationId)
    row.refuse(
      'organizacao',
      'a inscrição é de outra organização em uma linha acima',
      'Confira os dois códigos',
    );
  if (number !== null && told.number !== null && number !== told.number)
    row.refuse('numero', 'a inscrição tem outro número em uma linha acima', 'Confira os dois números');
  registration.row.number ??= told.number;
  registration.steps += 1;
  return registration;
}

function stepOf(row: TableRow, councilId: string, { row: { id }, steps }: Registration) {
  const kind = row.oneOf('passo', { ...STEPS });
  const year = row.optional('ano') === null ? null : row.integer('ano');
  if (YEARLY.includes(kind) !== (year !== null))
    row.refuse('ano', 'só e todo plano ou relatório tem ano', 'Preencha o ano, ou apague-o');
  if (year !== null && (year < 1988 || year > 2099)) row.refuse('ano', 'não é um ano', 'Escreva como 2025');
  const isFavourable = row.yes('favoravel');
  if (isFavourable !== null && kind !== RegistrationStepKind.OPINION)
    row.refuse('favoravel', 'só um parecer é a favor ou contra', 'Apague a célula');
  const act = row.optional('resolucao');
  const [, number, ofYear] = /^(\d+)\/(\d{4})$/.exec(act ?? '') ?? [];
  if (act !== null && number === undefined)
    row.refuse('resolucao', 'não é o número de um ato', 'Escreva como 11/2025');
  return {
    id: `${id}/${steps}`,
    registrationId: id,
    kind,
    date: row.text('data') === '' ? '' : (row.date('data') ?? ''),
    year,
    isFavourable,
    reason: placelessCell(row, 'motivo'),
    act: number === undefined ? null : `${Number(number)}/${ofYear}`,
    resolutionId: number === undefined ? null : `${councilId}-${Number(number)}-${ofYear}`,
    position: steps,
    locator: row.optional('lugar') ?? `linha ${row.line}`,
  };
}

/**
 * A text about an organization, which may be a protected one, now or later: its place stands in the list of
 * organizations, if anywhere. The message does not quote it.
 */
function placelessCell(row: TableRow, heading: 'motivo' | 'oferta'): string | null {
  const text = row.optional(heading);
  if (text !== null && tellsPlace(text))
    row.refuse(
      heading,
      'o texto parece dizer onde a organização fica, e ela pode ser protegida',
      'Escreva sem rua, bairro, telefone nem CEP; o endereço público vai na lista de organizações',
      '…',
    );
  return text;
}
