import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import type { PublicFile } from '../../shared/import/file/public-file.ts';
import { actArticles, opensArticles, type ActArticle } from './act-articles.ts';
import { actLines, isAnnex, lineFault, NO_LINE, type ActLine } from './act-lines.ts';
import { actPreamble, beforeSignatures } from './act-preamble.ts';
import { bodyNote, supportResolutionSets, type SupportResolutionText } from './support-resolution-rows.ts';
import { supportStrategies } from './support-strategies.ts';
import { supportTable, tableStart } from './support-table.ts';

/**
 * The resolution by which a state's commission (CIB) pacts its technical support to municipalities, as the official
 * gazette's page shows it: preamble, articles, signatures, and an annex with articles of its own, in which stand
 * twelve strategies, a directory of offices, and a table of events. The signatures are not read.
 */
export const supportResolution: Layout = {
  kind: 'resolucao-apoio-tecnico',
  title: 'Resolução de uma CIB que pactua o plano estadual de apoio técnico, em texto, com o anexo',
  namesItsPlace: true,

  recognises: ({ lines, text }) =>
    lines.some((line) => /^\s*RESOLUÇÃO N[º°] ?\d/i.test(line)) &&
    lines.some((line) => /^\s*Pactua\b.*\bPlano de Apoio Técnico\b/i.test(line)) &&
    /COMISSÃO INTERGESTORES BIPARTITE/i.test(text),

  async read(file, context): Promise<Reading> {
    const problems: Problem[] = [];
    const usedLines = new Set<number>();
    const text = resolutionText(file, usedLines, problems);
    const sets = text && problems.length === 0 ? await supportResolutionSets(text, file, context) : [];
    const note = text && bodyNote(text.bodyNames);
    return { sets, problems, usedLines, notes: note ? [note] : [] };
  },
};

function resolutionText(
  file: PublicFile,
  used: Set<number>,
  problems: Problem[],
): SupportResolutionText | null {
  const lines = actLines(file);
  const annexAt = lines.findIndex(isAnnex);
  const own = annexAt < 0 ? lines : lines.slice(0, annexAt);
  const preamble = actPreamble(own, used, problems);
  const ownArticles = actArticles(beforeSignatures(own), 'no corpo do ato', problems);
  for (const { line, below } of ownArticles) use([{ line }, ...below], used);
  if (ownArticles.length === 0) problems.push(lineFault(own[0] ?? NO_LINE, ...NO_ARTICLE));
  if (annexAt < 0) {
    problems.push(
      lineFault(lines.at(-1) ?? NO_LINE, 'o ato não tem anexo', 'O anexo começa na linha "ANEXO"'),
    );
    return null;
  }
  const annex = annexText(lines.slice(annexAt), used, problems);
  const bodyNames = [...new Set(file.text.match(/\bSETASC?\b/g))].toSorted();
  return preamble && annex && { preamble, ownArticles, ...annex, bodyNames };
}

/** The annex: a title, why there is a plan, and then articles to the end; one has the strategies, one the table. */
function annexText(lines: readonly ActLine[], used: Set<number>, problems: Problem[]) {
  const [annex = NO_LINE, title = NO_LINE] = lines;
  const firstArticle = lines.findIndex((line) => opensArticles(line));
  if (firstArticle < 0) {
    problems.push(lineFault(annex, ...NO_ARTICLE));
    return null;
  }
  const introductionAt = lines.findIndex(({ text }) => text === 'Introdução');
  const introduction = introductionAt < 0 ? [] : lines.slice(introductionAt + 1, firstArticle);
  // The title of a chapter is in no article, but kept with each that the chapter has.
  use([annex, title, ...lines.slice(introductionAt < 0 ? firstArticle : introductionAt)], used);

  const articles = actArticles(lines.slice(firstArticle), 'no anexo', problems);
  const strategyArticle = articles.find(({ below }) =>
    below.some(({ text }) => /^[IVXLC]+ [-–] [^:]+: \S/.test(text)),
  );
  const eventArticle = articles.find(({ below }) => tableStart(below) >= 0);
  if (!strategyArticle)
    problems.push(
      lineFault(
        annex,
        'falta no anexo o artigo das estratégias',
        'Inclua os incisos, como "I - Nome: em que consiste"',
      ),
    );
  if (!eventArticle)
    problems.push(
      lineFault(
        annex,
        'falta no anexo a tabela das atividades',
        'A tabela começa com as linhas "Eixo", "Estratégia de Apoio Técnico" e "Modalidade"',
      ),
    );
  if (!strategyArticle || !eventArticle) return null;
  return {
    introduction: introduction.map(({ text }) => text),
    articles: articles.map(withoutTable),
    strategies: supportStrategies(strategyArticle.below, problems),
    strategiesIn: strategyArticle.number,
    axes: supportTable(eventArticle.below.slice(tableStart(eventArticle.below)), problems),
    eventsIn: eventArticle.number,
  };
}

const NO_ARTICLE = ['esta parte do ato não tem nenhum artigo', 'Os artigos começam com "Art. 1º."'] as const;

function withoutTable(article: ActArticle): ActArticle {
  const start = tableStart(article.below);
  return start < 0 ? article : { ...article, below: article.below.slice(0, start) };
}

function use(lines: readonly { line: number }[], used: Set<number>): void {
  for (const { line } of lines) used.add(line);
}
