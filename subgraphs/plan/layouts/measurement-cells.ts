import { Big } from 'big.js';
import { DEMONSTRATION } from '../../shared/demonstration.ts';
import type { TableRow } from '../../shared/import/table/table.ts';
import type { Measurement } from '../measurement.ts';
import type { Target } from '../target.ts';
import { plannedValue } from './planned-value.ts';
import { strategyCell, type PublishedPlan } from './published-plan.ts';

/** The target that the code and the year of a row name; null, and a fault, where there is none. */
export function targetCell(
  row: TableRow,
  published: PublishedPlan | null,
  targets: ReadonlyMap<string, Target> | null,
): Target | null {
  const code = row.text('codigo');
  const year = row.text('ano');
  const strategy = published && code !== '' ? strategyCell(row, 'codigo', published) : null;
  if (!strategy || year === '') return null;
  return (
    targets?.get(`${strategy.id}/${year}`) ??
    row.refuse('ano', 'a estratégia não tem meta deste ano', 'Corrija o ano')
  );
}

/** What was measured, as a decimal, in the unit of its target: a share is no count, and a count no share. */
export function valueCell(row: TableRow, target: Target | null): string | null {
  const text = row.text('valor');
  if (text === '') return null;
  const value = plannedValue(text);
  if (!value) return row.refuse('valor', 'não é um número nem um percentual', 'Escreva como 12 ou 25%');
  if (value.planned.startsWith('-')) {
    return row.refuse('valor', 'o que foi feito não é menos que zero', 'Escreva o que se contou, sem sinal');
  }
  if (!target || value.isShare === target.isShare) return value.planned;
  return target.isShare
    ? row.refuse('valor', 'a meta é um percentual', 'Escreva como 25%, medido como a meta')
    : row.refuse('valor', 'a meta é um número, não um percentual', 'Escreva como 12, medido como a meta');
}

/** The figure of the network that a measurement is said to be, as code and period; null when none is. */
export function sameFigureCell(row: TableRow): string | null {
  const text = row.optional('mesmo_numero');
  if (text === null || /^[A-Z][A-Z_]+(\.[A-Z]\d{1,2})?\/\d{4}(-(0[1-9]|1[0-2])|\/mean)?$/.test(text))
    return text;
  return row.refuse(
    'mesmo_numero',
    'não é um código com seu período',
    'Escreva como CRAS.A2/2024 ou CADUNICO_FAMILIES/2024-12',
  );
}

/** The last day on which something may have been counted: today, or later in a demonstration that is judged later. */
export function lastDayOf(published: PublishedPlan | null, today: string): string {
  const { ibgeCode, assessedOn } = published?.plan ?? {};
  return ibgeCode === DEMONSTRATION && assessedOn && assessedOn > today ? assessedOn : today;
}

/** The day of the measurement: not before the target's year, of which nothing could be done before it began. */
export function measuredDay(row: TableRow, target: Target | null, lastDay: string): string | null {
  if (row.text('data') === '') return null;
  const day = pastDay(row, 'data', lastDay);
  if (day === null || !target || day >= `${target.year}-01-01`) return day;
  return row.refuse('data', `é antes de ${target.year}, o ano da meta`, 'Confira a data e o ano da meta');
}

/** Where the evidence can be read, over a connection that nobody can change on its way; null when there is none. */
export function evidenceCell(row: TableRow): string | null {
  const text = row.optional('prova');
  if (text === null || (/^https:\/\/[^\s/]+\.\S+$/.test(text) && URL.canParse(text))) return text;
  return row.refuse(
    'prova',
    'não é um endereço com https://',
    'Escreva como https://exemplo.gov.br/prova.pdf',
  );
}

/** The day on which a measurement ceased to count, and why; both or neither. */
export function withdrawal(row: TableRow, measuredOn: string | null, lastDay: string) {
  const withdrawnOn = pastDay(row, 'retirada', lastDay);
  const withdrawnReason = row.optional('motivo_retirada');
  const isAsked = row.optional('retirada') !== null;
  if (isAsked && withdrawnReason === null) {
    row.refuse('motivo_retirada', 'falta o motivo da retirada', 'Diga por que a apuração deixou de valer');
  }
  if (!isAsked && withdrawnReason !== null) {
    row.refuse(
      'motivo_retirada',
      'há um motivo sem o dia da retirada',
      'Preencha "retirada", ou apague o motivo',
    );
  }
  if (withdrawnOn && measuredOn && withdrawnOn < measuredOn) {
    row.refuse('retirada', 'é antes do dia da apuração', 'Confira os dois dias');
  }
  return { withdrawnOn, withdrawnReason };
}

/** A day that is not after the last one possible; null when the cell is empty, and null with a fault when it is. */
function pastDay(row: TableRow, heading: string, lastDay: string): string | null {
  const day = row.date(heading);
  if (day === null || day <= lastDay) return day;
  return row.refuse(heading, `é depois de ${lastDay}, o último dia que já se pode apurar`, 'Confira o ano');
}

/** Where it is said that a measurement no longer counts; it stays where it was first said. */
export function withdrawalPlace(
  { withdrawnOn }: { withdrawnOn: string | null },
  place: { sourceId: string; locator: string },
  known: Measurement | undefined,
) {
  if (withdrawnOn === null) return { withdrawnSourceId: null, withdrawnLocator: null };
  const { withdrawnSourceId = null, withdrawnLocator = null } =
    known?.withdrawnOn === withdrawnOn ? known : {};
  return withdrawnSourceId === null
    ? { withdrawnSourceId: place.sourceId, withdrawnLocator: place.locator }
    : { withdrawnSourceId, withdrawnLocator };
}

/** The row of a published measurement that is withdrawn: nothing of what was published changes. */
export function withdrawnRow(row: TableRow, value: string | null, { id, value: published }: Measurement) {
  if (value !== null && published !== null && !new Big(value).eq(published)) {
    const remedy = 'Repita o valor publicado; para corrigi-lo, importe outro sem retirada';
    row.refuse('valor', 'não é o valor da apuração que se retira', remedy);
  }
  return { id };
}
