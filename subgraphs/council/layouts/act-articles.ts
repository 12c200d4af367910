import type { Problem } from '../../shared/import/problem.ts';
import { lineFault, type ActLine } from './act-lines.ts';

const ARTICLE = /^Art\.\s*(\d+)\s*[º°o]?\s*\.?\s*(.*)$/;
const CHAPTER = /^Capítulo [IVXLC]+$/i;

/** An article as it stands in an act: its first sentence, and the lines below it up to the next article. */
export interface ActArticle {
  number: number;
  chapter: string | null;
  line: number;
  text: string;
  below: ActLine[];
}

/**
 * Splits one sequence of articles; `place` says which, for the messages. A number that is left out or repeated is
 * one fault each time, and counting goes on from the number that stands there. Lines before the first are not taken.
 */
export function actArticles(lines: readonly ActLine[], place: string, problems: Problem[]): ActArticle[] {
  const articles: ActArticle[] = [];
  let chapter: string | null = null;
  for (const [index, each] of lines.entries()) {
    const [, digits, text = ''] = ARTICLE.exec(each.text) ?? [];
    if (digits) {
      const number = Number(digits);
      const expected = (articles.at(-1)?.number ?? 0) + 1;
      if (number !== expected)
        problems.push(
          lineFault(
            each,
            `${place}, aqui devia vir o art. ${expected}º`,
            'Os artigos não pulam nem repetem números; veja se falta uma linha acima',
            each.text.slice(0, each.text.length - text.length).trim(),
          ),
        );
      articles.push({ number, chapter, line: each.line, text, below: [] });
    } else if (CHAPTER.test(each.text)) {
      chapter = `${each.text}: ${lines[index + 1]?.text ?? ''}`;
    } else if (!CHAPTER.test(lines[index - 1]?.text ?? '')) {
      articles.at(-1)?.below.push(each);
    }
  }
  return articles;
}

/** Whether a line opens the articles of an act: an article, or the chapter that the first one is in. */
export const opensArticles = ({ text }: ActLine): boolean => ARTICLE.test(text) || CHAPTER.test(text);
