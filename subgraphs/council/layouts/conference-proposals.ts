import { said } from '../../shared/import/about.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { allLines, declaredKind, readTable, sourceOfTable } from '../../shared/import/table/table.ts';
import { optional, required, SOURCE_LINES } from '../../shared/import/template.ts';
import { SourceDocument } from '../../shared/source.ts';
import { ConferenceProposal } from '../conference-proposal.ts';
import { GovernmentSphere, ProposalDecision } from '../conference-terms.ts';
import { COUNCIL, COUNCIL_LINE } from './about.ts';
import { CONFERENCE_YEAR, CONFERENCE_YEAR_LINE, conferenceOf } from './conference-year.ts';

const KIND = 'propostas-conferencia';

const SPHERES = {
  município: GovernmentSphere.MUNICIPAL,
  estado: GovernmentSphere.STATE,
  União: GovernmentSphere.NATIONAL,
} as const;

const DECISIONS = {
  'não declarada': ProposalDecision.UNDECLARED,
  aprovada: ProposalDecision.APPROVED,
  'não aprovada': ProposalDecision.REJECTED,
  juntada: ProposalDecision.MERGED,
} as const;

/** All proposals of one conference and what it made of them. */
export const conferenceProposals: Layout = {
  kind: KIND,
  title:
    'Propostas e deliberações de uma conferência: código, eixo, esfera, texto e o que a plenária decidiu',
  namesItsPlace: true,
  template: {
    about: [COUNCIL_LINE, CONFERENCE_YEAR_LINE, ...SOURCE_LINES],
    columns: [
      required('codigo', 'código da proposta, um para cada uma', 'M1'),
      optional('eixo', 'eixo em que foi discutida', 'Universalização do SUAS'),
      required('esfera', 'a quem se dirige', 'município', Object.keys(SPHERES)),
      required('texto', 'a proposta; se foi aprovada, na redação final', 'Abrir o CRAS Exemplo 4.'),
      required('decisao', 'o que a plenária fez dela', 'aprovada', Object.keys(DECISIONS)),
      optional('juntada_a', 'só de juntada: código da proposta que seguiu no lugar desta'),
      optional(
        'lugar',
        'onde o documento diz isto; vazio é a linha desta planilha',
        'relatório final, página 9',
      ),
    ],
    examplesAbove: [
      {
        codigo: 'M2',
        esfera: 'município',
        texto: 'Mais um CRAS na zona norte.',
        decisao: 'juntada',
        juntada_a: 'M1',
      },
    ],
  },
  recognises: (file) => declaredKind(file) === KIND,

  async read(file, { rows: known }): Promise<Reading> {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    const source = sourceOfTable(facts, file);
    const councilId = said(facts, file, COUNCIL, problems);
    const year = said(facts, file, CONFERENCE_YEAR, problems);
    const conferenceId = await conferenceOf(known, file, { councilId, year }, problems);
    const codes = facts.rows.map((row) => row.text('codigo'));
    const rows = facts.rows.map((row, index) => {
      const code = codes[index] ?? '';
      if (code !== '' && !/^[\w.-]+$/.test(code))
        row.refuse('codigo', 'não serve de código', 'Use só letras sem acento, algarismos, pontos e traços');
      if (codes.indexOf(code) !== index)
        row.refuse('codigo', 'já há uma proposta com este código', 'Dê a cada proposta o seu código');
      const decision = row.oneOf('decisao', { ...DECISIONS });
      const merged = row.optional('juntada_a');
      if ((decision === ProposalDecision.MERGED) !== (merged !== null))
        row.refuse(
          'juntada_a',
          'só e toda proposta juntada diz a qual',
          'Preencha o código, ou mude a decisão',
        );
      else if (merged !== null && (merged === code || !codes.includes(merged)))
        row.refuse('juntada_a', 'não é o código de outra proposta do arquivo', 'Confira o código');
      return {
        id: `${conferenceId}/${code}`,
        conferenceId,
        code,
        axis: row.optional('eixo'),
        sphere: row.oneOf('esfera', { ...SPHERES }),
        text: row.text('texto'),
        decision,
        mergedIntoId: merged && `${conferenceId}/${merged}`,
        position: index + 1,
        sourceId: source.id,
        locator: row.optional('lugar') ?? `linha ${row.line}`,
      };
    });
    const sets = [
      { entity: SourceDocument, rows: [source] },
      { entity: ConferenceProposal, rows, scope: { conferenceId } },
    ];
    return { sets: problems.length > 0 ? [] : sets, problems, usedLines: allLines(file) };
  },
};
