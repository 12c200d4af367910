import { allLines, declaredKind, readTable, sourceOfTable } from '../../shared/import/table/table.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { MUNICIPALITY_LINE, optional, required, SOURCE_LINES } from '../../shared/import/template.ts';
import { SeenRows } from '../../shared/import/table/seen-rows.ts';
import { SourceDocument } from '../../shared/source.ts';
import { PublicBody } from '../public-body.ts';
import { PublicOffice } from '../public-office.ts';
import { emailCells, phoneCells, postalCodeCell, webCells } from './contact-cells.ts';
import { allKnown } from './known-rows.ts';
import { placeOfFacts } from './place-of-facts.ts';

const KIND = 'locais-dos-orgaos';

/** Where the bodies of a municipality receive the public: all places of each body that the file names. */
export const publicOffices: Layout = {
  kind: KIND,
  title: 'Onde os órgãos de um município atendem: endereço, telefones, páginas e horário',
  namesItsPlace: true,
  template: {
    about: [MUNICIPALITY_LINE, ...SOURCE_LINES],
    columns: [
      required('orgao', 'código do órgão, que já foi importado', 'secretaria'),
      required('id', 'código do local, um para cada um do órgão', 'protocolo'),
      required('nome', 'como o local se chama', 'Protocolo geral'),
      optional('endereco', 'rua e número; vazio quando só atende à distância', 'Rua da Demonstração, 1'),
      optional('bairro', 'bairro', 'Bairro Inventado'),
      optional('cep', 'CEP', '00000-001'),
      optional('telefones', 'telefones do órgão, com | entre eles', '(00) 0000-0000'),
      optional('emails', 'endereços eletrônicos do órgão, com | entre eles', 'protocolo@exemplo.gov.br'),
      optional('paginas', 'páginas na internet, com | entre elas', 'https://www.exemplo.gov.br/'),
      optional('horario', 'quando atende', 'segunda a sexta, das 8h às 17h'),
      optional('lugar', 'onde o documento diz isto; vazio é a linha desta planilha', 'seção “Contatos”'),
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
      const bodyId = `${ibgeCode}/${row.text('orgao')}`;
      const id = `${bodyId}/${row.text('id')}`;
      if (seen.before(row, id, ['orgao', 'id']) !== null)
        row.refuse('id', 'o código se repete no órgão', 'Dê a cada local um código só seu');
      return {
        id,
        bodyId,
        name: row.text('nome'),
        address: row.optional('endereco'),
        neighbourhood: row.optional('bairro'),
        postalCode: postalCodeCell(row),
        phones: phoneCells(row),
        emails: emailCells(row),
        urls: webCells(row, 'paginas'),
        openingHours: row.optional('horario'),
        position: index + 1,
        sourceId: source.id,
        locator: row.optional('lugar') ?? `linha ${row.line}`,
      };
    });
    const bodyIds = rows.map(({ bodyId }) => bodyId);
    await allKnown(known, PublicBody, facts.rows, { ids: bodyIds, heading: 'orgao', what: 'órgão' });
    return {
      sets:
        problems.length > 0
          ? []
          : [
              { entity: SourceDocument, rows: [source] },
              { entity: PublicOffice, rows, scope: { bodyId: { $in: [...new Set(bodyIds)] } } },
            ],
      problems,
      usedLines: allLines(file),
    };
  },
};
