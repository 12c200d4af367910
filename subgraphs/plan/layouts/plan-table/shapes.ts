/** The title of the plan, with its first and last year. */
export const TITLE = /^#?\s*PLANO MUNICIPAL DE ASSISTÊNCIA SOCIAL (\d{4})\s*[-–]\s*(\d{4})\s*$/i;
/** A line that opens an axis: its number and its text. */
export const AXIS = /^EIXO (\d+):\s*(.+?)\s*$/;
/** A strategy's cell: its letter and its text. */
export const STRATEGY = /^([a-z])\)\s*(.+)$/s;
/** A guideline's or an action's cell: its code and its text. */
export const CODED = /^([\d.]+):\s*(.+)$/s;
/** How the line of headings begins. */
export const HEADINGS = 'DIRETRIZ\tAÇÃO\tESTRATÉGIA\t';
/** The first of the columns of years, from 0. */
export const YEARS_FROM = 4;

/** Which of an action's strategies a letter names, from 1. */
export const positionOf = (letter: string): number => (letter.codePointAt(0) ?? 0) - 96;

/** The letter of an action's strategy at a place, from 1. */
export const letterAt = (position: number): string => String.fromCodePoint(96 + position);
