import { said } from '../../shared/import/about.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { allLines, declaredKind, readTable, sourceOfTable } from '../../shared/import/table/table.ts';
import { optional, required, SOURCE_LINES } from '../../shared/import/template.ts';
import { SeenRows } from '../../shared/import/table/seen-rows.ts';
import { SourceDocument } from '../../shared/source.ts';
import { ConferenceFollowUp } from '../conference-follow-up.ts';
import { ConferenceProposal } from '../conference-proposal.ts';
import { FollowUpStatus } from '../conference-terms.ts';
import { COUNCIL, COUNCIL_LINE } from './about.ts';
import { CONFERENCE_YEAR, CONFERENCE_YEAR_LINE, conferenceOf } from './conference-year.ts';

const KIND = 'encaminhamentos-conferencia';

const STATUSES = {
  cumprida: FollowUpStatus.FULFILLED,
  'cumprida em parte': FollowUpStatus.PARTLY,
  'em andamento': FollowUpStatus.UNDER_WAY,
  'não começou': FollowUpStatus.NOT_BEGUN,
  abandonada: FollowUpStatus.DROPPED,
} as const;

const ACTION = /^\d{7}-\d{4}-\d{4}\/\d+(\.\d+)+$/;

/** What became of the deliberations of one conference, as one document tells. */
export const conferenceFollowUps: Layout = {
  kind: KIND,
  title: 'O que foi feito das deliberações de uma conferência: dia, situação, o que se fez e ação do plano',
  namesItsPlace: true,
  template: {
    about: [COUNCIL_LINE, CONFERENCE_YEAR_LINE, ...SOURCE_LINES],
    columns: [
      required('codigo', 'código da proposta, que já foi importada', 'M1'),
      required('data', 'dia a que a situação se refere', '2026-06-30'),
      required('situacao', 'o que foi feito dela', 'em andamento', Object.keys(STATUSES)),
      optional('o_que_foi_feito', 'em uma frase, sem nomes de pessoas', 'O projeto está em licitação.'),
      optional('acao', 'ação do plano que veio dela: plano, barra, código', '0000000-2022-2025/1.1.1'),
      optional('lugar', 'onde o documento diz isto; vazio é a linha desta planilha', 'ata 140'),
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
    const seen = new SeenRows();
    const rows = facts.rows.map((row) => {
      const proposalId = `${conferenceId}/${row.text('codigo')}`;
      const date = row.text('data') === '' ? '' : (row.date('data') ?? '');
      const id = `${proposalId}/${date}`;
      if (seen.before(row, id, ['codigo', 'data']) !== null)
        row.refuse('data', 'a proposta já tem uma situação neste dia', 'Deixe só a linha certa');
      const actionId = row.optional('acao');
      if (actionId !== null && !ACTION.test(actionId))
        row.refuse('acao', 'não está escrito como deve', 'Escreva como 3136702-2022-2025/1.1.1');
      return {
        id,
        proposalId,
        date,
        status: row.oneOf('situacao', { ...STATUSES }),
        note: row.optional('o_que_foi_feito'),
        actionId,
        sourceId: source.id,
        locator: row.optional('lugar') ?? `linha ${row.line}`,
      };
    });
    const proposals = await Promise.all(
      rows.map(({ proposalId }) => known.byId(ConferenceProposal, proposalId)),
    );
    for (const [index, row] of facts.rows.entries())
      if (proposals[index] === null && row.optional('codigo') !== null)
        row.refuse(
          'codigo',
          'não há proposta desta conferência com este código',
          'Importe antes as propostas',
        );
    const sets = [
      { entity: SourceDocument, rows: [source] },
      { entity: ConferenceFollowUp, rows },
    ];
    return { sets: problems.length > 0 ? [] : sets, problems, usedLines: allLines(file) };
  },
};
