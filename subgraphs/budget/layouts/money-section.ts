import { Big } from 'big.js';
import type { ListItem } from '../../shared/import/headed-list.ts';
import { brazilianDecimal } from '../../shared/import/numbers.ts';
import type { Problem } from '../../shared/import/problem.ts';
import type { PublicFile } from '../../shared/import/public-file.ts';
import type { FundingOrigin } from '../funding-origin.ts';
import { sumOf } from '../funding-shares.ts';
import { money, MONEY_REMEDY } from './money.ts';

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
  /** The amount as it is printed. */
  printed: string;
  /** The percentage as it is printed ("82,53"), or null when the line has none. */
  percentage: string | null;
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
  if (percentage !== null && brazilianDecimal(percentage) === null) {
    return refuse(percentage, 'não é um percentual', 'Escreva como 82,53%');
  }
  return { part, label, line, amount, printed, percentage, at };
}

/** Holds the lines against each other: the parts make the total to the cent, and each percentage is of them. */
export function checkSums(lines: readonly MoneyLine[], problems: Problem[]): void {
  const total = lines.find(({ part }) => part === 'TOTAL');
  const parts = lines.filter(({ part }) => part !== 'TOTAL');
  const sum = sumOf(parts.map(({ amount }) => amount));
  if (!total && parts[0]) {
    problems.push({
      ...parts[0].at(parts[0].label),
      problem: 'a seção não tem a linha do total',
      remedy: 'Inclua a linha "Recurso Total", como está no relatório',
    });
  }
  if (parts.length === 0 || sum.eq(0)) return;

  if (total && !sum.eq(total.amount)) {
    problems.push({
      ...total.at(total.printed),
      problem: `o total não é a soma das partes, que dá ${brazilian(sum, 2)}`,
      remedy: 'Confira o total e cada parte com o documento',
    });
  }
  for (const each of lines) {
    if (each.percentage === null) continue;
    const places = each.percentage.split(',')[1]?.length ?? 0;
    // Of the sum and not of the printed total, so that a wrong total is one fault and not one for each line.
    const amount = each === total ? sum : new Big(each.amount);
    const computed = amount.times(100).div(sum).round(places);
    if (computed.eq(brazilianDecimal(each.percentage) ?? '')) continue;
    problems.push({
      ...each.at(`${each.percentage}%`),
      problem: `o percentual não confere com os valores, que dão ${brazilian(computed, places)}%`,
      remedy: 'Corrija o percentual ou o valor',
    });
  }
}

/** "27339009" as "27.339.009,00". */
function brazilian(number: Big, places: number): string {
  const [whole = '', fraction] = number.toFixed(places).split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/g, '.'), fraction].filter((each) => each !== undefined).join(',');
}
