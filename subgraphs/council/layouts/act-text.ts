import { said } from '../../shared/import/about.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { allLines, declaredKind, readTable, sourceOfTable } from '../../shared/import/table/table.ts';
import {
  optional,
  optionalLine,
  required,
  requiredLine,
  SOURCE_LINES,
} from '../../shared/import/template.ts';
import { SeenRows } from '../../shared/import/table/seen-rows.ts';
import { SourceDocument } from '../../shared/source.ts';
import { ArticleSequence } from '../article-sequence.ts';
import { Article } from '../article.ts';
import { Resolution } from '../resolution.ts';

const KIND = 'texto-do-ato';

const ACT = {
  key: 'ato',
  shape: /^(\d{7}-(?:cmas|cib)|[a-z]{2}-(?:ceas|cib)|cnas|cit)(?:-[a-z]+)?-\d+-\d{4}$/,
  remedy: 'Escreva "# ato: 4113700-cmas-11-2025"',
};

/** The words of one act: headnote, preamble and grounds above the table, an article a row, body and annexes apart. */
export const actText: Layout = {
  kind: KIND,
  title: 'Texto de um ato, artigo por artigo: corpo e anexos, com parágrafos, incisos e alíneas',
  namesItsPlace: true,
  template: {
    about: [
      requiredLine('ato', 'o ato publicado: colegiado, número e ano', '0000000-cmas-2-2025'),
      optionalLine('ementa', 'o resumo que o próprio ato traz', 'Aprova a prestação de contas de 2024.'),
      optionalLine('preambulo', 'quem decide e com que poder', 'O conselho, no uso do que a lei lhe dá,'),
      optionalLine('fundamento', 'os “considerandos”, com | entre eles'),
      ...SOURCE_LINES,
    ],
    columns: [
      optional('anexo', 'número do anexo, contando de 1; vazio quando o artigo é do corpo do ato'),
      required('artigo', 'número do artigo; recomeça em 1 em cada anexo', '1'),
      optional('capitulo', 'título do capítulo, quando há'),
      required('texto', 'a primeira frase do artigo, sem “Art. 1º”', 'Fica aprovada a prestação de contas:'),
      optional(
        'partes',
        'parágrafos, incisos e alíneas, cada um com o seu número, e | entre eles',
        'I - do dinheiro federal; | II - do dinheiro próprio. | § 1º O saldo fica na conta.',
      ),
      optional('lugar', 'onde o documento diz isto', 'página 1'),
    ],
  },
  recognises: (file) => declaredKind(file) === KIND,

  async read(file, { rows }): Promise<Reading> {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    const source = sourceOfTable(facts, file);
    const actId = said(facts, file, ACT, problems);
    const act = await rows.byId(Resolution, actId);
    if (!act && problems.length === 0)
      problems.push({
        line: 1,
        column: 1,
        value: actId,
        problem: 'o ato não está publicado aqui',
        remedy: 'Importe antes a decisão com o modelo "deliberacoes"',
        sheet: file.sheet,
      });
    const seen = new SeenRows();
    const articles = facts.rows.map((row, index) => {
      const annexNumber = row.optional('anexo') === null ? null : row.integer('anexo');
      if (annexNumber !== null && annexNumber < 1)
        row.refuse('anexo', 'os anexos contam de 1', 'Escreva 1, 2…');
      const number = row.integer('artigo');
      const id = `${actId}/${annexPath(annexNumber)}art-${number}`;
      if (seen.before(row, id, ['anexo', 'artigo']) !== null)
        row.refuse('artigo', 'o artigo já está acima, na mesma parte do ato', 'Deixe uma linha por artigo');
      return {
        id,
        resolutionId: actId,
        sequence: annexNumber === null ? ArticleSequence.RESOLUTION : ArticleSequence.ANNEX,
        annexNumber,
        number,
        chapter: row.optional('capitulo'),
        text: row.text('texto'),
        parts: row.list('partes'),
        position: index + 1,
        sourceId: source.id,
        locator: row.optional('lugar') ?? `linha ${row.line}`,
      };
    });
    const sets = [
      { entity: SourceDocument, rows: [source] },
      { entity: Resolution, rows: act ? [{ id: actId, ...wordsOf(facts.about) }] : [] },
      { entity: Article, rows: articles, scope: { resolutionId: actId } },
    ];
    return { sets: problems.length > 0 ? [] : sets, problems, usedLines: allLines(file) };
  },
};

/** Where an article stands in ids: the first annex is "anexo/", as most acts have only one. */
const annexPath = (annex: number | null): string =>
  annex === null ? '' : `anexo${annex === 1 ? '' : `-${annex}`}/`;

/** Headnote, preamble and grounds, of which the file speaks only when it has their lines. */
const wordsOf = (about: ReadonlyMap<string, string>) => ({
  ...(about.get('ementa') ? { officialText: about.get('ementa') } : {}),
  ...(about.get('preambulo') ? { preamble: about.get('preambulo') } : {}),
  ...(about.get('fundamento')
    ? { basis: (about.get('fundamento') ?? '').split('|').flatMap((each) => each.trim() || []) }
    : {}),
});
