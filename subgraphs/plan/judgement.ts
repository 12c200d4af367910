import { Big } from 'big.js';
import { registerEnumType } from 'type-graphql';
import { TargetKind } from './target-kind.ts';

/** What can honestly be said of a target on a day. */
export enum TargetJudgement {
  MET = 'MET',
  ON_COURSE = 'ON_COURSE',
  OVERDUE = 'OVERDUE',
  NOT_DUE = 'NOT_DUE',
  NOT_MEASURED = 'NOT_MEASURED',
  UNDECLARED = 'UNDECLARED',
  UNMEASURABLE = 'UNMEASURABLE',
}

registerEnumType(TargetJudgement, {
  name: 'TargetJudgement',
  description: 'Situação da meta em um dia, pela regra publicada do seu tipo.',
  valuesConfig: {
    MET: { description: 'Cumprida: o que foi feito alcança a meta.' },
    ON_COURSE: { description: 'No rumo: o prazo não acabou e nenhum ano vencido ficou para trás.' },
    OVERDUE: { description: 'Atrasada: um ano venceu com menos do que a meta.' },
    NOT_DUE: { description: 'Ainda não venceu: o ano não acabou, ou nada é cobrado nele.' },
    NOT_MEASURED: { description: 'Não medida: o ano venceu e ninguém publicou o que foi feito.' },
    UNDECLARED: { description: 'Não declarado: o plano não diz como ler a meta, por isso ninguém a julga.' },
    UNMEASURABLE: {
      description:
        'Sem como medir: um percentual sem dizer de quê, uma meta sem número, ou o que foi feito está oculto.',
    },
  },
});

/** One year of a strategy: what was promised and what was last measured, both as decimals; null when absent. */
interface YearOfStrategy {
  year: number;
  planned: string | null;
  measured: string | null;
  /** Whether what was last measured is hidden: then nothing is judged by it, for a judgement would tell of it. */
  isHidden?: boolean;
}

/** What the judgement of a strategy depends on. `indicator` says what a percentage is a percentage of. */
export interface Promised {
  kind: TargetKind;
  isShare: boolean;
  indicator: string | null;
  years: readonly YearOfStrategy[];
}

/** The judgement of one year's target on a day ("2025-06-30"). */
export function judgeYear(promised: Promised, year: number, today: string): TargetJudgement {
  if (promised.kind === TargetKind.UNDECLARED) return TargetJudgement.UNDECLARED;
  if (promised.isShare && !promised.indicator) return TargetJudgement.UNMEASURABLE;

  const target = promised.years.find((each) => each.year === year);
  if (!target || target.planned === null) return TargetJudgement.UNMEASURABLE;
  if (!isCharged(promised, target)) return TargetJudgement.NOT_DUE;
  if (isReached(promised, target)) return TargetJudgement.MET;
  if (target.isHidden) return TargetJudgement.UNMEASURABLE;

  const isOver = today > `${year}-12-31`;
  if (isOver) return target.measured === null ? TargetJudgement.NOT_MEASURED : TargetJudgement.OVERDUE;
  return target.measured === null ? TargetJudgement.NOT_DUE : TargetJudgement.ON_COURSE;
}

/**
 * The judgement of the whole strategy. Of a level or a cumulative target only the last year that is due counts,
 * for what was missing before may have been made up; of the others every year counts.
 */
export function judgeStrategy(promised: Promised, today: string): TargetJudgement {
  const years = promised.years.filter((each) => isCharged(promised, each));
  const judgements = years.map(({ year }) => judgeYear(promised, year, today));
  if (years.length === 0 || judgements[0] === TargetJudgement.UNDECLARED) {
    return judgements[0] ?? emptyJudgement(promised);
  }
  if (judgements.includes(TargetJudgement.UNMEASURABLE)) return TargetJudgement.UNMEASURABLE;

  const dueCount = years.filter(({ year }) => today > `${year}-12-31`).length;
  const due = judgements.slice(0, dueCount);
  const counted = makesUpLater(promised.kind) ? due.slice(-1) : due;
  const rest = judgements.slice(dueCount);

  if (counted.includes(TargetJudgement.OVERDUE)) return TargetJudgement.OVERDUE;
  if (counted.includes(TargetJudgement.NOT_MEASURED)) return TargetJudgement.NOT_MEASURED;
  if ([...counted, ...rest].every((each) => each === TargetJudgement.MET)) return TargetJudgement.MET;
  const hasBegun = counted.length > 0 || rest.some((each) => each !== TargetJudgement.NOT_DUE);
  return hasBegun ? TargetJudgement.ON_COURSE : TargetJudgement.NOT_DUE;
}

/** Share of a year's target that was reached; null when it may not be judged, is zero, or was never measured. */
export function progress(promised: Promised, year: number): number | null {
  const target = promised.years.find((each) => each.year === year);
  if (!target?.planned || target.measured === null || new Big(target.planned).eq(0)) return null;
  if (promised.kind === TargetKind.UNDECLARED || (promised.isShare && !promised.indicator)) return null;
  return new Big(target.measured).div(target.planned).round(4).toNumber();
}

/** Whether what was measured makes the target; a one-off number is reached once, in whichever year that was. */
function isReached({ kind, years }: Promised, { planned, measured }: YearOfStrategy): boolean {
  const counted = kind === TargetKind.ONE_OFF ? years.map((each) => each.measured) : [measured];
  return counted.some((value) => value !== null && new Big(value).gte(planned ?? value));
}

/** A year with a zero asks for nothing; a one-off target asks only in its last year that is not zero. */
function isCharged({ kind, years }: Promised, { year, planned }: YearOfStrategy): boolean {
  if (planned === null) return true;
  if (kind === TargetKind.UNDECLARED) return true;
  if (new Big(planned).eq(0)) return kind === TargetKind.LEVEL;
  if (kind !== TargetKind.ONE_OFF) return true;
  const last = years.findLast((each) => each.planned !== null && !new Big(each.planned).eq(0));
  return last?.year === year;
}

const makesUpLater = (kind: TargetKind) => kind === TargetKind.LEVEL || kind === TargetKind.CUMULATIVE;

const emptyJudgement = ({ kind }: Promised) =>
  kind === TargetKind.UNDECLARED ? TargetJudgement.UNDECLARED : TargetJudgement.UNMEASURABLE;
