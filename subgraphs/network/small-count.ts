/** The smallest count of people or families that may be published; below it, somebody could be recognised. */
const SMALLEST = 5;

/**
 * Whether a count is so small that it could point to somebody. Zero points to nobody. Hiding such a count without
 * giving it away by a sum needs the other cells too; until that is done, a file that has one is not imported.
 */
export const isSmallCount = (value: string): boolean => Number(value) > 0 && Number(value) < SMALLEST;

/** What a file with a small count is told. */
export const SMALL_COUNT = {
  problem: 'contagem pequena, de 1 a 4, que poderia identificar alguém',
  remedy: 'Apague o número e escreva "oculto" na situação',
};
