import { allLines, declaredKind, readTable, sourceOfTable } from '../../shared/import/table/table.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { MUNICIPALITY_LINE, optional, required, SOURCE_LINES } from '../../shared/import/template.ts';
import { SeenRows } from '../../shared/import/table/seen-rows.ts';
import { SourceDocument } from '../../shared/source.ts';
import { isIbgeCode } from '../ibge-code.ts';
import { PracticeReuse } from '../practice-reuse.ts';
import { Practice } from '../practice.ts';
import { slug } from '../slug.ts';
import { allKnown } from './known-rows.ts';
import { placeOfFacts } from './place-of-facts.ts';

const KIND = 'reaproveitamentos';

/** Who did again what the good practices of a municipality tell of, as one document says. */
export const practiceReuses: Layout = {
  kind: KIND,
  title:
    'Quem reaproveitou as boas práticas de um município: quem, em que cidade, quando e com que resultado',
  namesItsPlace: true,
  template: {
    about: [MUNICIPALITY_LINE, ...SOURCE_LINES],
    columns: [
      required('pratica', 'código da prática, que já foi importada', 'fluxos-entre-servicos'),
      required('quem', 'órgão, unidade ou organização, nunca uma pessoa', 'CREAS Exemplo'),
      optional('cidade', 'código do IBGE da cidade de quem reaproveitou, com sete algarismos', '0000000'),
      optional('quando', 'quando foi', '2025'),
      optional('resultado', 'o que mudou e o que resultou', 'Os mesmos fluxos, também com a saúde.'),
      optional('lugar', 'onde o documento diz isto; vazio é a linha desta planilha', 'página 2'),
    ],
  },
  recognises: (file) => declaredKind(file) === KIND,

  async read(file, { rows: known }): Promise<Reading> {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    const source = sourceOfTable(facts, file);
    const owner = placeOfFacts(facts, file, problems);
    const seen = new SeenRows();
    const rows = facts.rows.map((row, index) => {
      const practiceId = `${owner}/${row.text('pratica')}`;
      const who = row.text('quem');
      const ibgeCode = row.optional('cidade');
      if (ibgeCode !== null && !isIbgeCode(ibgeCode))
        row.refuse('cidade', 'não é um código do IBGE', 'Use os sete algarismos');
      const id = `${practiceId}/${slug(who)}`;
      if (seen.before(row, id, ['pratica', 'quem']) !== null)
        row.refuse('quem', 'já está nesta prática', 'Deixe só a linha certa');
      return {
        id,
        practiceId,
        who,
        ibgeCode,
        period: row.optional('quando'),
        outcome: row.optional('resultado'),
        position: index + 1,
        sourceId: source.id,
        locator: row.optional('lugar') ?? `linha ${row.line}`,
      };
    });
    const practiceIds = rows.map(({ practiceId }) => practiceId);
    await allKnown(known, Practice, facts.rows, {
      ids: practiceIds,
      heading: 'pratica',
      what: 'relato de prática',
    });
    return {
      sets:
        problems.length > 0
          ? []
          : [
              { entity: SourceDocument, rows: [source] },
              {
                entity: PracticeReuse,
                rows,
                scope: { practiceId: { $in: [...new Set(practiceIds)] }, sourceId: source.id },
              },
            ],
      problems,
      usedLines: allLines(file),
    };
  },
};
