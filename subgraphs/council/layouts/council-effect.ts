import type { TableRow } from '../../shared/import/table/table.ts';
import { councilKindOf, CouncilVerb, verbOf } from '../council-verb.ts';
import { DeliberationEffect } from '../deliberation-effect.ts';

/** Refuses the effect that only the other sort of body has: councils approve, commissions make pacts. */
export function refuseForeignEffect(
  row: TableRow,
  heading: string,
  councilId: string,
  effect: DeliberationEffect,
): void {
  const kind = councilKindOf(councilId);
  const isPacting = verbOf(kind) === CouncilVerb.PACTS;
  if (isPacting && effect === DeliberationEffect.APPROVES) {
    row.refuse(heading, `uma comissão (${kind}) não aprova: pactua`, 'Escreva "pactua"');
  }
  if (!isPacting && effect === DeliberationEffect.PACTS) {
    row.refuse(
      heading,
      `um conselho (${kind}) não pactua: delibera`,
      'Escreva o que ele decidiu, como "aprova"; se quem pactuou foi uma comissão, corrija a linha "# conselho:"',
    );
  }
}
