import { LIMITS } from './limits.ts';
import { Refusal } from './refusal.ts';

/** Whether a text is JSON; what is JSON, but too deep, too much, or with half letters in it, is refused. */
export function isJson(text: string): boolean {
  refuseShape(text);
  try {
    JSON.parse(text);
  } catch {
    return false;
  }
  refuseHalfLetters(text);
  return true;
}

/**
 * Counts what the text would become before it becomes anything: a parser that runs out of memory takes the whole
 * program with it, whatever limits its thread has.
 */
function refuseShape(text: string): void {
  let [depth, objects, values] = [0, 0, 0];
  let isText = false;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.charCodeAt(index);
    if (sign === BACKSLASH) index += 1;
    else if (sign === QUOTE) isText = !isText;
    else if (isText) continue;
    else if (sign === COMMA) values += 1;
    else if (sign === BRACKET || sign === BRACE) {
      objects += 1;
      depth += 1;
      if (depth > LIMITS.jsonDepth) {
        throw new Refusal(
          `o JSON tem mais de ${LIMITS.jsonDepth} níveis, um dentro do outro. Exporte os dados em um formato mais plano.`,
        );
      }
    } else if (sign === BRACKET + 2 || sign === BRACE + 2) depth -= 1;
  }
  if (objects > LIMITS.jsonObjects || values > LIMITS.jsonValues) {
    throw new Refusal('o JSON tem valores demais. Divida o arquivo, ou exporte como .csv.');
  }
}

const [QUOTE, COMMA, BRACKET, BACKSLASH, BRACE] = [0x22, 0x2c, 0x5b, 0x5c, 0x7b] as const;

/** A half of a letter outside the first plane, written as an escape without its other half. */
function refuseHalfLetters(text: string): void {
  let high: number | null = null;
  let end = -1;
  for (const match of text.matchAll(/\\(?:u([0-9a-f]{4})|.)/gi)) {
    const code = match[1] === undefined ? 0 : Number.parseInt(match[1], 16);
    const isLow = code >= 0xdc00 && code <= 0xdfff;
    if (high !== null && !(isLow && match.index === end)) refuseHalfLetter(text, high);
    if (isLow && high === null) refuseHalfLetter(text, match.index);
    high = code >= 0xd800 && code <= 0xdbff ? match.index : null;
    end = match.index + match[0].length;
  }
  if (high !== null) refuseHalfLetter(text, high);
}

function refuseHalfLetter(text: string, index: number): never {
  const before = text.slice(0, index).split('\n');
  throw new Refusal(
    `linha ${before.length}, coluna ${(before.at(-1)?.length ?? 0) + 1}: há meia letra (${text.slice(index, index + 6)} sem par). Apague o sinal, ou exporte de novo.`,
  );
}
