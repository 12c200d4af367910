import { Field, ObjectType } from 'type-graphql';
import { KNOWN_NORMS } from './known-norms.ts';

/** A law or an act that a text names, with its public address where that is certain. */
@ObjectType({
  description: 'Citação: uma norma que o texto do ato cita, com o endereço dela quando é certo.',
})
export class Citation {
  @Field(() => String, { description: 'As palavras da citação, como estão no texto.' })
  text!: string;

  @Field(() => String, { description: 'Nome curto da norma, como “Lei 8.742/1993”.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Endereço público da norma; vazio quando não é certo, como o de uma lei que pode ser do estado.',
  })
  url!: string | null;
}

const CITATION =
  /\b(Lei Complementar|Lei(?: Federal)?|Decreto-Lei|Decreto(?: Federal)?|Resolução|Portaria)\s+(?:do\s+)?(?:n\s*[.º°o]{0,2}\s*)?(\d[\d.]*)(?:\s*\/\s*(\d{4})|,?\s*(?:de\s+)?\d{1,2}[º°]?\s+de\s+\p{L}+\s+de\s+(\d{4}))(?:[\s,-]+d[ao]\s+(C(?:NAS|EAS|MAS|IT|IB)\b|(?:Conselho (?:Nacional|Estadual|Municipal) de Assistência Social|Comissão Intergestores (?:Tri|Bi)partite)))?/giu;

/** The short name of each body, by the word in its full name that tells it from the others. */
const BODIES = {
  nacional: 'CNAS',
  estadual: 'CEAS',
  municipal: 'CMAS',
  tripartite: 'CIT',
  bipartite: 'CIB',
};

/**
 * The norms that a text cites, each once. Only norms of a fixed list get an address: a law without the word "federal"
 * may be the state's or the city's, and its number alone does not tell.
 */
export function citationsOf(texts: readonly string[]): Citation[] {
  const found = new Map<string, Citation>();
  for (const text of texts) {
    for (const match of text.matchAll(CITATION)) {
      const [words, kind = '', digits = '', short, long, body] = match;
      const name = nameOf(kind, digits, short ?? long ?? '', bodyOf(body));
      const key = `${name} ${words}`;
      if (!found.has(key)) found.set(key, { text: words, name, url: KNOWN_NORMS[name] ?? null });
    }
  }
  return [...found.values()];
}

/** "CIT", of "CIT" as of "Comissão Intergestores Tripartite"; null where the text names no body. */
function bodyOf(words: string | undefined): string | null {
  if (words === undefined) return null;
  const told = words.toLowerCase();
  return Object.entries(BODIES).find(([word]) => told.includes(word))?.[1] ?? words.toUpperCase();
}

function nameOf(kind: string, digits: string, year: string, body: string | null): string {
  const number = digits.replaceAll('.', '').replace(/^0+(?=\d)/, '');
  const grouped = number.replace(/\B(?=(\d{3})+$)/g, '.');
  const plain = kind.toLowerCase().replace(' federal', '');
  const title = `${plain.charAt(0).toUpperCase()}${plain.slice(1)}`;
  return `${title}${body === null ? '' : ` ${body}`} ${plain === 'resolução' ? number : grouped}/${year}`;
}
