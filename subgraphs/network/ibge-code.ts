import { BadArgumentError } from '../shared/errors.ts';

/** Whether a text is a municipality's whole code. */
export const isIbgeCode = (text: string): boolean => /^\d{7}$/.test(text);

/** A code that somebody asked for: seven digits, or the six that many federal sources print. */
export function askedIbgeCode(text: string): { digits: string; isWhole: boolean } {
  const digits = text.trim();
  if (/^\d{6,7}$/.test(digits)) return { digits, isWhole: isIbgeCode(digits) };
  throw new BadArgumentError(
    'ibgeCode',
    text,
    'Use the seven digits of the IBGE code, or its first six: "3136702".',
  );
}

/** A state's letters that somebody asked for, in capitals. */
export function askedStateCode(argument: string, text: string): string {
  const letters = text.trim().toUpperCase();
  if (/^[A-Z]{2}$/.test(letters)) return letters;
  throw new BadArgumentError(argument, text, 'Use the two letters of the state: "MG".');
}
