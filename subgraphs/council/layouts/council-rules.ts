import {
  allLines,
  declaredKind,
  readTable,
  sourceOfTable,
  YES_OR_NO,
} from '../../shared/import/table/table.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import type { TableRow } from '../../shared/import/table/table.ts';
import { said } from '../../shared/import/about.ts';
import { optional, required, SOURCE_LINES } from '../../shared/import/template.ts';
import { SourceDocument } from '../../shared/source.ts';
import { CouncilRuleKind, ParityRule } from '../council-rule-terms.ts';
import { CouncilRule } from '../council-rule.ts';
import { COUNCIL, COUNCIL_LINE } from './about.ts';
import { once } from '../../shared/import/table/seen-rows.ts';
import { quorumCell } from './quorum-cell.ts';

const KIND = 'regras-conselho';
const KINDS = { lei: CouncilRuleKind.LAW, regimento: CouncilRuleKind.PROCEDURE } as const;
const PARITIES = {
  'governo e sociedade civil': ParityRule.GOVERNMENT_AND_SOCIETY,
  'esferas de governo': ParityRule.SPHERES,
} as const;

/** All versions of a body's law and rules of procedure that are known. */
export const councilRules: Layout = {
  kind: KIND,
  title:
    'Leis e regimentos de um conselho: desde quando valem, quórum, mandato, paridade, presidência, comissões',
  namesItsPlace: true,
  template: {
    about: [COUNCIL_LINE, ...SOURCE_LINES],
    columns: [
      required('tipo', 'lei que cria o conselho, ou regimento dele', 'regimento', Object.keys(KINDS)),
      required('ato', 'nome do ato, com o número', 'Regimento interno, Resolução 1/2021'),
      required('desde', 'primeiro dia em que vale', '2021-02-01'),
      optional('ate', 'último dia em que valeu; vazio enquanto vale'),
      optional('cadeiras', 'quantas cadeiras titulares a regra cria', '6'),
      optional(
        'quorum_abrir',
        'cadeiras para abrir: número, maioria absoluta, metade, dois terços ou um terço',
        'maioria absoluta',
      ),
      optional(
        'quorum_decidir',
        'votos a favor para decidir: o mesmo, ou maioria dos presentes',
        'maioria dos presentes',
      ),
      optional('mandato_meses', 'duração do mandato, em meses', '24'),
      optional('reconducoes', 'quantas vezes seguidas se pode ser reconduzido', '1'),
      optional(
        'paridade',
        'entre quem as cadeiras se dividem ao meio',
        Object.keys(PARITIES)[0],
        Object.keys(PARITIES),
      ),
      optional('presidencia_alterna', 'se governo e sociedade civil se alternam', 'sim', YES_OR_NO),
      optional('comissoes', 'comissões permanentes, com | entre elas', 'normas | financiamento'),
      optional('lugar', 'onde o ato diz isto: artigos', 'arts. 3º a 12'),
    ],
  },
  recognises: (file) => declaredKind(file) === KIND,

  read(file): Reading {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    const source = sourceOfTable(facts, file);
    const councilId = said(facts, file, COUNCIL, problems);
    const refuseTwice = once();
    const rows = facts.rows.map((row) => {
      const rule = ruleOf(row, councilId);
      refuseTwice(row, 'desde', rule.id, 'Deixe uma linha para cada versão');
      return { ...rule, sourceId: source.id, locator: row.optional('lugar') };
    });
    const sets = [
      { entity: SourceDocument, rows: [source] },
      { entity: CouncilRule, rows, scope: { councilId } },
    ];
    return { sets: problems.length > 0 ? [] : sets, problems, usedLines: allLines(file) };
  },
};

function ruleOf(row: TableRow, councilId: string) {
  const kind = row.oneOf('tipo', { ...KINDS });
  const inForceFrom = row.text('desde') === '' ? null : row.date('desde');
  const inForceUntil = row.date('ate');
  if (inForceFrom !== null && inForceUntil !== null && inForceUntil < inForceFrom) {
    row.refuse('ate', 'a regra deixa de valer antes de começar', 'Confira os dois dias');
  }
  const opening = quorumCell(row, 'quorum_abrir', { isForOpening: true });
  const deciding = quorumCell(row, 'quorum_decidir', { isForOpening: false });
  const word = kind === CouncilRuleKind.LAW ? 'lei' : 'regimento';
  return {
    id: `${councilId}/${word}-${inForceFrom}`,
    councilId,
    kind,
    title: row.text('ato'),
    inForceFrom,
    inForceUntil,
    seatCount: countCell(row, 'cadeiras'),
    openingBasis: opening?.basis ?? null,
    openingNumber: opening?.number ?? null,
    decidingBasis: deciding?.basis ?? null,
    decidingNumber: deciding?.number ?? null,
    mandateMonths: countCell(row, 'mandato_meses'),
    reappointments: countCell(row, 'reconducoes'),
    parity: row.optional('paridade') === null ? null : row.oneOf('paridade', { ...PARITIES }),
    alternatesPresidency: row.yes('presidencia_alterna'),
    commissions: row.list('comissoes'),
  };
}

/** A count of up to three digits, or null for an empty cell. */
function countCell(row: TableRow, heading: string): number | null {
  const text = row.optional(heading);
  if (text === null || /^\d{1,3}$/.test(text)) return text === null ? null : Number(text);
  return row.refuse(heading, 'não é uma quantidade', 'Use só algarismos');
}
