import { folded } from '../slug.ts';

/** Words that stay small within a name: "Rua das Flores". */
const SMALL = new Set('a ao as com da das de do dos e em na nas no nos o os para por'.split(' '));

/** Short forms in capitals that have vowels, and so cannot be told from words by their letters. */
const ACRONYMS = new Set(
  'apae br caic cadunico ceu cohab conab cpa cras creas csu ibes inocoop ipase ipsep lbv paefi paif suas uba ubs'.split(
    ' ',
  ),
);

/** Short forms without vowels that are not in capitals, though: "Dr. Mário". */
const TITLES = new Set('dr dr. fr fr. jd jd. jr jr. km pq pq. sr sr.'.split(' '));

/** What the name of nearly every unit has, and its source without accents. */
const ACCENTED: Readonly<Record<string, string>> = {
  referencia: 'referência',
  assistencia: 'assistência',
};

const ROMAN = /^(x{0,3})(ix|iv|v?i{0,3})$/;

/**
 * A name or an address that its source has in capitals only, as people write it: "CRAS MARIA DAS DORES II" is "CRAS
 * Maria das Dores II". One with a small letter anywhere stays as it is; accents that are missing are not guessed, but
 * for those of "referência" and "assistência".
 */
export function readable(text: string): string {
  if (/\p{Ll}/u.test(text)) return text;
  return text.replaceAll(/[\p{Lu}\p{M}.'’]+/gu, (word, at: number) => {
    const [before, after] = [text.slice(0, at), text.slice(at + word.length)];
    const isSmall = !/(^|[-–("] ?)$/.test(before) && /^ +\p{Lu}/u.test(after);
    return wordOf(word, isSmall, /[\d/]$/.test(before));
  });
}

/** One word. A letter behind a number or a bar belongs to it, "12A" or "Amparo/PB"; only what joins two is small. */
function wordOf(word: string, isBetween: boolean, belongs: boolean): string {
  const plain = folded(word);
  const small = word.toLocaleLowerCase('pt-BR');
  if (belongs || ACRONYMS.has(plain) || ROMAN.test(plain)) return word;
  if (SMALL.has(plain) && isBetween) return small;
  if (!/[aeiou]/.test(plain) && !TITLES.has(plain)) return word;
  const [first = '', ...rest] = ACCENTED[plain] ?? small;
  return first.toLocaleUpperCase('pt-BR') + rest.join('');
}
