import { allLines, declaredKind, readTable, sourceOfTable } from '../../shared/import/table/table.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { MUNICIPALITY_LINE, optional, required, SOURCE_LINES } from '../../shared/import/template.ts';
import { SeenRows } from '../../shared/import/table/seen-rows.ts';
import { SourceDocument } from '../../shared/source.ts';
import { ComplaintChannel, ComplaintChannelKind } from '../complaint-channel.ts';
import { PublicBody } from '../public-body.ts';
import { emailCells, phoneCells, webCells } from './contact-cells.ts';
import { allKnown } from './known-rows.ts';
import { placeOfFacts } from './place-of-facts.ts';

const KIND = 'canais-de-reclamacao';

const KINDS = {
  ouvidoria: ComplaintChannelKind.OMBUDSMAN,
  'pedido de informação': ComplaintChannelKind.INFORMATION_REQUEST,
  'telefone de denúncia': ComplaintChannelKind.HOTLINE,
  conselho: ComplaintChannelKind.COUNCIL,
  'Ministério Público ou Defensoria': ComplaintChannelKind.PROSECUTOR_OR_DEFENDER,
  outro: ComplaintChannelKind.OTHER,
} as const;

/** The whole list of ways to complain of the social assistance in a municipality. */
export const complaintChannels: Layout = {
  kind: KIND,
  title: 'Por onde reclamar da assistência social de um município: ouvidoria, pedido de informação, denúncia',
  namesItsPlace: true,
  template: {
    about: [MUNICIPALITY_LINE, ...SOURCE_LINES],
    columns: [
      required('id', 'código do canal, um para cada um', 'ouvidoria'),
      required('tipo', 'quem ouve', 'ouvidoria', Object.keys(KINDS)),
      required('nome', 'como o canal se chama', 'Ouvidoria do Município'),
      optional('orgao', 'código do órgão que o mantém, se já foi importado', 'secretaria'),
      optional('para_que', 'para que serve, em uma frase', 'Reclamar do atendimento em um CRAS.'),
      optional('telefones', 'telefones, com | entre eles', '(00) 0000-0156'),
      optional('emails', 'endereços eletrônicos do canal, com | entre eles', 'ouvidoria@exemplo.gov.br'),
      optional('paginas', 'páginas na internet, com | entre elas', 'https://www.exemplo.gov.br/ouvidoria'),
      optional('horario', 'quando atende', 'segunda a sexta, das 8h às 17h'),
      optional('prazo', 'em quanto tempo responde', '30 dias'),
      optional('lugar', 'onde o documento diz isto; vazio é a linha desta planilha', 'rodapé da página'),
    ],
  },
  recognises: (file) => declaredKind(file) === KIND,

  async read(file, { rows: known }): Promise<Reading> {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    const source = sourceOfTable(facts, file);
    const ibgeCode = placeOfFacts(facts, file, problems);
    const seen = new SeenRows();
    const rows = facts.rows.map((row, index) => {
      const id = `${ibgeCode}/${row.text('id')}`;
      if (seen.before(row, id, ['id']) !== null)
        row.refuse('id', 'o código se repete no arquivo', 'Dê a cada canal um código só seu');
      const body = row.optional('orgao');
      return {
        id,
        ibgeCode,
        bodyId: body && `${ibgeCode}/${body}`,
        kind: row.oneOf('tipo', { ...KINDS }),
        name: row.text('nome'),
        purpose: row.optional('para_que'),
        phones: phoneCells(row),
        emails: emailCells(row),
        urls: webCells(row, 'paginas'),
        openingHours: row.optional('horario'),
        deadline: row.optional('prazo'),
        position: index + 1,
        sourceId: source.id,
        locator: row.optional('lugar') ?? `linha ${row.line}`,
      };
    });
    for (const [index, { phones, emails, urls }] of rows.entries())
      if (phones.length + emails.length + urls.length === 0)
        facts.rows[index]?.refuse(
          'telefones',
          'o canal não diz como se fala com ele',
          'Dê um telefone, e-mail ou página',
        );
    const bodyIds = rows.map(({ bodyId }) => bodyId);
    await allKnown(known, PublicBody, facts.rows, { ids: bodyIds, heading: 'orgao', what: 'órgão' });
    return {
      sets:
        problems.length > 0
          ? []
          : [
              { entity: SourceDocument, rows: [source] },
              { entity: ComplaintChannel, rows, scope: { ibgeCode } },
            ],
      problems,
      usedLines: allLines(file),
    };
  },
};
