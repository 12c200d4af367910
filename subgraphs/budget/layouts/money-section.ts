import type { ListItem } from '../../shared/import/headed-list.ts';
import type { Problem } from '../../shared/import/problem.ts';
import type { PublicFile } from '../../shared/import/file/public-file.ts';
import type { FundingOrigin } from '../funding-origin.ts';
import { money, MONEY_REMEDY, printedShare } from './money.ts';

type Part = keyof typeof FundingOrigin | 'TOTAL';

/** How reports word each line of the section. The union and the state in one line stay together. */
const PARTS: [RegExp, Part][] = [
  [/^Recurso Total$/i, 'TOTAL'],
  [/^Recurso do Orçamento d[aeo]s? \S/i, 'MUNICIPAL'],
  [/^Recurso Repassado pela União e (pelo )?Estado( d[aeo]s? .+)?$/i, 'FEDERAL_AND_STATE_UNSPLIT'],
  [/^Recurso Repassado pela União$/i, 'FEDERAL'],
  [/^Recurso Repassado pelo Estado( d[aeo]s? .+)?$/i, 'STATE'],
];

/** One understood line: "Recurso Total: R$ 27.339.009,00 (100,00%)". */
export interface MoneyLine {
  part: Part;
  label: string;
  line: number;
  amount: string;
  /** The percentage printed in the line, as a fraction of 1 with its places, or null when the line has none. */
  printedShare: string | null;
  /** Where a piece of the line stands in the file, for a fault. */
  at(value: string): Pick<Problem, 'line' | 'column' | 'value'>;
}

/** Reads one line of the section; null, with a fault recorded, when any of it cannot be understood. */
export function moneyLine(file: PublicFile, item: ListItem, problems: Problem[]): MoneyLine | null {
  const { line, column, text } = item;
  const raw = file.lines[line - 1] ?? '';
  const at = (value: string) => {
    // In the raw line, for there the dollar sign has an escape that the item's text has lost.
    const found = raw.indexOf(value, column - 1);
    return { line, column: found < 0 ? column : found + 1, value };
  };
  const refuse = (value: string, problem: string, remedy: string) => {
    problems.push({ ...at(value), problem, remedy });
    return null;
  };

  const [, label = '', printed = '', percentage = null] =
    /^([^:]+):\s*R\$\s*(.*?)(?:\s*\(([^)]*)%\))?$/.exec(text) ?? [];
  const part = PARTS.find(([pattern]) => pattern.test(label))?.[1];
  if (!part) {
    return refuse(
      text,
      'linha de dinheiro que não se reconhece',
      'Escreva como "Recurso Total: R$ 27.339.009,00 (100,00%)"',
    );
  }
  const amount = money(printed);
  if (amount === null) return refuse(printed, 'não é um valor em reais', MONEY_REMEDY);
  const share = percentage === null ? null : printedShare(percentage);
  if (percentage !== null && share === null)
    return refuse(percentage, 'não é um percentual', 'Escreva como 82,53%');
  return { part, label, line, amount, printedShare: share, at };
}
