import { MUNICIPALITY, said } from '../../shared/import/about.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import { speaksOfShelter, tellsPlace } from '../../shared/import/place-traces.ts';
import type { Problem } from '../../shared/import/problem.ts';
import {
  allLines,
  declaredKind,
  readTable,
  sourceOfTable,
  type TableRow,
} from '../../shared/import/table/table.ts';
import {
  MUNICIPALITY_LINE,
  optional,
  optionalLine,
  required,
  SOURCE_LINES,
} from '../../shared/import/template.ts';
import { ProtectionLevel } from '../../shared/protection-level.ts';
import { LEVELS } from '../../shared/protection-words.ts';
import { SeenRows } from '../../shared/import/table/seen-rows.ts';
import { SourceDocument } from '../../shared/source.ts';
import { AccountsResult, PartnershipInstrument } from '../partnership-terms.ts';
import { Partnership } from '../partnership.ts';
import { shapedCell, wordCell } from './line-cells.ts';
import { moneyCell } from './money.ts';
import { idPart } from './row-ids.ts';

const KIND = 'parcerias';

const INSTRUMENTS = {
  'termo de colaboração': PartnershipInstrument.COLLABORATION_TERM,
  'termo de fomento': PartnershipInstrument.PROMOTION_TERM,
  'acordo de cooperação': PartnershipInstrument.COOPERATION_AGREEMENT,
  outro: PartnershipInstrument.OTHER,
} as const;

const RESULTS = {
  regulares: AccountsResult.REGULAR,
  'regulares com ressalva': AccountsResult.REGULAR_WITH_RESERVATIONS,
  irregulares: AccountsResult.IRREGULAR,
} as const;

/** The partnerships of a municipality with organizations, as arts. 10 and 11 of Lei 13.019/2014 have them published. */
export const partnerships: Layout = {
  kind: KIND,
  title: 'Parcerias de um município com organizações: instrumento, objeto, valores, vigência e contas',
  namesItsPlace: true,
  template: {
    about: [
      MUNICIPALITY_LINE,
      optionalLine(
        'completa',
        '"sim" quando a relação traz todas as parcerias: uma que não está nela é retirada do site',
      ),
      ...SOURCE_LINES,
    ],
    columns: [
      required('organizacao', 'código da organização na lista de organizações', 'exemplo-osc-convivencia'),
      required('instrumento', 'que papel foi assinado', 'termo de colaboração', Object.keys(INSTRUMENTS)),
      required('numero', 'número e ano do instrumento', '4/2025'),
      required('orgao', 'órgão do governo que responde pela parceria', 'Secretaria de assistência social'),
      required(
        'objeto',
        'o que a organização vai fazer; sem endereço, se ela acolhe pessoas',
        'Convivência de crianças e adolescentes',
      ),
      optional('nivel', 'nível de proteção', 'básica', Object.keys(LEVELS)),
      optional('assinatura', 'dia da assinatura', '2025-02-03'),
      optional('inicio', 'primeiro dia de vigência', '2025-03-01'),
      optional('fim', 'último dia de vigência', '2026-02-28'),
      optional('total', 'valor total, em reais', '240.000,00'),
      optional('liberado', 'quanto já foi liberado, em reais; vazio não é zero', '180.000,00'),
      optional('contas_previstas', 'dia previsto para apresentar as contas', '2026-05-29'),
      optional('contas_entregues', 'dia em que as contas foram apresentadas'),
      optional('prazo_da_analise', 'último dia para o governo analisar as contas', '2026-10-26'),
      optional('resultado', 'o que o governo concluiu das contas', '', Object.keys(RESULTS)),
      optional('equipe_valor', 'remuneração da equipe paga pela parceria, ao todo, em reais', '96.000,00'),
      optional(
        'equipe_funcoes',
        'funções da equipe e a remuneração prevista de cada uma, com | entre elas; nunca nomes',
        'educador social, R$ 2.400,00 por mês | oficineiro, R$ 1.600,00 por mês',
      ),
      optional('lugar', 'onde o documento diz isto; vazio é a linha desta planilha', 'relação, linha 4'),
    ],
  },
  recognises: (file) => declaredKind(file) === KIND,

  read(file): Reading {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    const source = sourceOfTable(facts, file);
    const ibgeCode = said(facts, file, MUNICIPALITY, problems);
    const seen = new SeenRows();
    const rows = facts.rows.map((row) => {
      const partnership = { ...partnershipOf(row, ibgeCode), sourceId: source.id };
      if (seen.before(row, partnership.id, ['instrumento', 'numero']) !== null)
        row.refuse('numero', 'o instrumento já apareceu acima', 'Deixe só a linha certa');
      return partnership;
    });
    const scope = facts.about.get('completa') === 'sim' ? { scope: { ibgeCode } } : {};
    const sets = [
      { entity: SourceDocument, rows: [source] },
      { entity: Partnership, rows, ...scope },
    ];
    return { sets: problems.length > 0 ? [] : sets, problems, usedLines: allLines(file) };
  },
};

function partnershipOf(row: TableRow, ibgeCode: string) {
  const instrument = row.oneOf('instrumento', { ...INSTRUMENTS });
  const number = row.text('numero');
  const level = wordCell(row, 'nivel', LEVELS) ?? ProtectionLevel.UNDECLARED;
  const object = objectCell(row, level);
  return {
    // "3136702/termo-de-colaboracao-4-2025": numbers begin anew for each instrument and year.
    id: `${ibgeCode}/${idPart(`${row.optional('instrumento')} ${number}`, 'sem-numero')}`,
    ibgeCode,
    organizationId:
      shapedCell(row, 'organizacao', /^[a-z0-9-]+$/, 'Use o código da lista de organizações') ??
      row.text('organizacao'),
    instrument,
    number,
    body: row.text('orgao'),
    object,
    level,
    signedOn: row.date('assinatura'),
    startsOn: row.date('inicio'),
    endsOn: row.date('fim'),
    total: moneyCell(row, 'total'),
    released: moneyCell(row, 'liberado'),
    accountsDueOn: row.date('contas_previstas'),
    accountsDeliveredOn: row.date('contas_entregues'),
    accountsReviewDueOn: row.date('prazo_da_analise'),
    accountsResult: wordCell(row, 'resultado', RESULTS),
    teamPay: moneyCell(row, 'equipe_valor'),
    teamRoles: row.list('equipe_funcoes'),
    locator: row.optional('lugar') ?? `linha ${row.line}`,
  };
}

/**
 * The object of a partnership. Of one that takes people in it may not tell a place: what Lei 13.019/2014, art. 87,
 * excepts from publication. The message does not quote it.
 */
function objectCell(row: TableRow, level: ProtectionLevel): string {
  const object = row.text('objeto');
  const takesIn = level === ProtectionLevel.SPECIAL_HIGH || speaksOfShelter(object);
  if (takesIn && tellsPlace(object))
    row.refuse(
      'objeto',
      'o objeto de uma parceria que acolhe pessoas parece dizer onde',
      'Use um texto genérico, sem rua, bairro, telefone nem CEP',
      '…',
    );
  return object;
}
