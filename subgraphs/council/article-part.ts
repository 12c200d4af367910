import { Field, ObjectType, registerEnumType } from 'type-graphql';

/** What a line below an article is. */
export enum ArticlePartKind {
  PARAGRAPH = 'PARAGRAPH',
  ITEM = 'ITEM',
  SUBITEM = 'SUBITEM',
  TEXT = 'TEXT',
}

registerEnumType(ArticlePartKind, {
  name: 'ArticlePartKind',
  description: 'Tipo de dispositivo: que parte do artigo é.',
  valuesConfig: {
    PARAGRAPH: { description: 'Parágrafo: uma regra a mais, com “§ 1º” ou “parágrafo único”.' },
    ITEM: { description: 'Inciso: uma linha de lista, em algarismos romanos.' },
    SUBITEM: { description: 'Alínea: uma linha de lista dentro de um inciso, com letra.' },
    TEXT: { description: 'Linha sem número próprio, que continua a de cima.' },
  },
});

/** One paragraph, item or sub-item of an article, with the way to it. */
@ObjectType({
  description: 'Dispositivo: um parágrafo, inciso ou alínea de um artigo, com o caminho até ele.',
})
export class ArticlePart {
  @Field(() => ArticlePartKind, { description: 'Se é parágrafo, inciso, alínea ou linha solta.' })
  kind!: ArticlePartKind;

  @Field(() => String, {
    nullable: true,
    description: 'Número ou letra, como “§ 1º”, “IV”, “a”; vazio na linha solta.',
  })
  label!: string | null;

  @Field(() => [String], { description: 'Caminho desde o artigo, como ["parágrafo único", "II"].' })
  path!: string[];

  @Field(() => String, { description: 'Palavras da fonte, sem o número.' })
  text!: string;
}

const PARAGRAPH = /^(?:§\s*(\d+)\s*[º°o]?|(Parágrafo único))\s*[.:–-]?\s*(.*)$/i;
const ITEM = /^([IVXLC]+)\s*[-–—]\s*(.+)$/;
const SUBITEM = /^([a-z])\s*[).]\s+(.+)$/;
const VALUES: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/**
 * Paragraphs, items and sub-items of an article, in the order of the lines. An item under a paragraph belongs to it,
 * unless it goes on with the numbers that the article itself had begun: "§ 1º" may stand between "VIII" and "IX".
 */
export function articleParts(lines: readonly string[]): ArticlePart[] {
  let paragraph: string[] = [];
  let item: string[] = [];
  let path: string[] = [];
  let lastOwn = 0;
  return lines.map((line) => {
    const [, digits, only, rule = ''] = PARAGRAPH.exec(line) ?? [];
    if (digits !== undefined || only !== undefined) {
      const label = digits === undefined ? 'parágrafo único' : `§ ${digits}${Number(digits) < 10 ? 'º' : ''}`;
      path = paragraph = item = [label];
      return { kind: ArticlePartKind.PARAGRAPH, label, path, text: rule };
    }
    const [, numeral, words = ''] = ITEM.exec(line) ?? [];
    if (numeral !== undefined) {
      const value = valueOf(numeral);
      if (paragraph.length > 0 && value > 1 && value === lastOwn + 1) paragraph = [];
      if (paragraph.length === 0) lastOwn = value;
      path = item = [...paragraph, numeral];
      return { kind: ArticlePartKind.ITEM, label: numeral, path, text: words };
    }
    const [, letter, text = ''] = SUBITEM.exec(line) ?? [];
    if (letter !== undefined) {
      path = [...item, letter];
      return { kind: ArticlePartKind.SUBITEM, label: letter, path, text };
    }
    return { kind: ArticlePartKind.TEXT, label: null, path, text: line };
  });
}

/** A Roman numeral as a number. */
const valueOf = (numeral: string): number =>
  numeral.split('').reduce((sum, letter, index, all) => {
    const value = VALUES[letter] ?? 0;
    return value < (VALUES[all[index + 1] ?? ''] ?? 0) ? sum - value : sum + value;
  }, 0);
