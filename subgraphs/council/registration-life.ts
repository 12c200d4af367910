import { FindingRule, type Finding } from '../shared/finding.ts';
import { writtenDay } from '../shared/written.ts';
import { RegistrationState as State, RegistrationStepKind as Kind } from './registration-terms.ts';

/** A step as far as the state depends on it. */
export interface DatedStep {
  kind: Kind;
  date: string;
  position: number;
}

/** What a step makes of the state before it; a state that is not named cannot have the step. */
const LIFE: Record<Kind, Partial<Record<State, State>>> = {
  [Kind.REQUESTED]: {
    [State.NONE]: State.REQUESTED,
    [State.DENIED]: State.REQUESTED,
    [State.CANCELLED]: State.REQUESTED,
  },
  [Kind.VISITED]: reviewed(),
  [Kind.OPINION]: reviewed(),
  [Kind.GRANTED]: decided(State.IN_FORCE),
  [Kind.DENIED]: decided(State.DENIED),
  [Kind.PLAN_DELIVERED]: unchanged(...Object.values(State)),
  [Kind.REPORT_DELIVERED]: unchanged(...Object.values(State)),
  [Kind.SUSPENDED]: { [State.IN_FORCE]: State.SUSPENDED },
  [Kind.REINSTATED]: { [State.SUSPENDED]: State.IN_FORCE },
  [Kind.CANCELLED]: { [State.IN_FORCE]: State.CANCELLED, [State.SUSPENDED]: State.CANCELLED },
  [Kind.APPEALED]: unchanged(State.DENIED, State.SUSPENDED, State.CANCELLED),
  [Kind.APPEAL_UPHELD]: {
    [State.DENIED]: State.IN_FORCE,
    [State.SUSPENDED]: State.IN_FORCE,
    [State.CANCELLED]: State.IN_FORCE,
  },
  [Kind.APPEAL_DISMISSED]: unchanged(State.DENIED, State.SUSPENDED, State.CANCELLED),
};

/** A visit or an opinion moves a request on; later ones, as of an inspection, change nothing. */
function reviewed(): Partial<Record<State, State>> {
  return {
    ...unchanged(State.UNDER_REVIEW, State.IN_FORCE, State.SUSPENDED),
    [State.NONE]: State.UNDER_REVIEW,
    [State.REQUESTED]: State.UNDER_REVIEW,
  };
}

/** A source may know the decision and not the request; what was decided once is not decided again. */
function decided(state: State): Partial<Record<State, State>> {
  return { [State.NONE]: state, [State.REQUESTED]: state, [State.UNDER_REVIEW]: state };
}

function unchanged(...states: State[]): Partial<Record<State, State>> {
  return Object.fromEntries(states.map((state) => [state, state]));
}

/** Steps in the order of their days; those of one day in the order of the source. */
export const inOrder = <S extends DatedStep>(steps: readonly S[]): S[] =>
  steps.toSorted((a, b) => a.date.localeCompare(b.date) || a.position - b.position);

/**
 * Where a registration stands at the end of a day. A step that cannot follow the ones before it changes nothing, and
 * `lifeFindings` tells of it.
 */
export function registrationState(steps: readonly DatedStep[], day: string): State {
  return life(steps.filter(({ date }) => date <= day)).state;
}

/** The steps of a registration that cannot be in the order of their days. */
export function lifeFindings(name: string, steps: readonly (DatedStep & { word: string })[]): Finding[] {
  return life(steps).impossible.map(({ step, state }) => ({
    rule: FindingRule.STEPS_OUT_OF_ORDER,
    message: `Na ${name}, o passo “${step.word}”, de ${writtenDay(step.date)}, não cabe: nesse dia a inscrição ${STANDS[state]}. Aqui ele não muda a situação.`,
    values: [step.date],
  }));
}

function life<S extends DatedStep>(
  steps: readonly S[],
): { state: State; impossible: { step: S; state: State }[] } {
  const ordered = inOrder(steps);
  const impossible: { step: S; state: State }[] = [];
  let state: State = State.NONE;
  let isAppealOpen = false;
  for (const [index, step] of ordered.entries()) {
    const next: State | undefined = LIFE[step.kind][state];
    const answersAppeal = step.kind === Kind.APPEAL_UPHELD || step.kind === Kind.APPEAL_DISMISSED;
    const isBeforeRequest =
      state === State.NONE &&
      !isYearly(step.kind) &&
      ordered.slice(index).some(({ kind }) => kind === Kind.REQUESTED);
    if (
      next === undefined ||
      (answersAppeal && !isAppealOpen) ||
      (isBeforeRequest && step.kind !== Kind.REQUESTED)
    ) {
      impossible.push({ step, state });
      continue;
    }
    isAppealOpen = step.kind === Kind.APPEALED || (isAppealOpen && !answersAppeal && isSide(step.kind));
    state = next;
  }
  return { state, impossible };
}

const isYearly = (kind: Kind): boolean => kind === Kind.PLAN_DELIVERED || kind === Kind.REPORT_DELIVERED;

/** Steps beside which an appeal stays open. */
const isSide = (kind: Kind): boolean => isYearly(kind) || kind === Kind.VISITED || kind === Kind.OPINION;

const STANDS: Record<State, string> = {
  [State.NONE]: 'ainda não tinha sido pedida',
  [State.REQUESTED]: 'só tinha sido pedida',
  [State.UNDER_REVIEW]: 'esperava a decisão',
  [State.IN_FORCE]: 'estava em vigor',
  [State.DENIED]: 'estava negada',
  [State.SUSPENDED]: 'estava suspensa',
  [State.CANCELLED]: 'estava cancelada',
};
