import { folded } from './slug.ts';

/** A neighbourhood's name as it is compared: "Jd. São-Mateus" is "jardim sao mateus". */
const comparable = (name: string): string =>
  folded(name)
    .replace(/\b(jd|jdm)\b\.?/g, 'jardim')
    .replace(/\b(vl)\b\.?/g, 'vila')
    .replace(/\b(pq|pque)\b\.?/g, 'parque')
    .replace(/\b(res)\./g, 'residencial')
    .replace(/\bsta\b\.?/g, 'santa')
    .replace(/\bsto\b\.?/g, 'santo')
    .replace(/\bn\.? ?s(ra)?\b\.?/g, 'nossa senhora')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/^(bairro|b) /, '')
    .trim();

/**
 * Whether two names are of the same neighbourhood: the same words, or all words of one in a row within the other
 * ("São Mateus" and "Jardim São Mateus").
 */
export function isSameNeighbourhood(one: string, other: string): boolean {
  const [a, b] = [comparable(one), comparable(other)];
  if (a === '' || b === '') return false;
  return ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);
}
