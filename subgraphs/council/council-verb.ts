import { registerEnumType } from 'type-graphql';
import { CouncilKind } from './council-kind.ts';

/** What a collegiate body does when it decides: a council deliberates, a commission of managers makes pacts. */
export enum CouncilVerb {
  DELIBERATES = 'DELIBERATES',
  PACTS = 'PACTS',
}

registerEnumType(CouncilVerb, {
  name: 'CouncilVerb',
  description: 'Verbo do colegiado: o que ele faz quando decide.',
  valuesConfig: {
    DELIBERATES: {
      description: 'Delibera: governo e sociedade civil votam, e o que se decide obriga a política.',
    },
    PACTS: { description: 'Pactua: gestores de governos combinam entre si, por consenso, como agir.' },
  },
});

/** The verb of a kind of body: councils deliberate (LOAS art. 16), commissions of managers make pacts (NOB/SUAS 2012). */
export const verbOf = (kind: CouncilKind): CouncilVerb =>
  kind === CouncilKind.CIB || kind === CouncilKind.CIT ? CouncilVerb.PACTS : CouncilVerb.DELIBERATES;

/** The kind of a body, as its id ends: "mt-cib", "4113700-cmas", "cnas". */
export function councilKindOf(councilId: string): CouncilKind {
  return (
    Object.values(CouncilKind).find((kind) => councilId.endsWith(kind.toLowerCase())) ?? CouncilKind.CMAS
  );
}
