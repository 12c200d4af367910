import { describe, expect, test } from 'vitest';
import { judgeStrategy, judgeYear, progress, type Promised } from './judgement.ts';
import { TargetKind } from './target-kind.ts';

const TODAY = '2025-06-30';

const aPromise = (
  kind: TargetKind,
  planned: (string | null)[],
  measured: (string | null)[] = [],
): Promised => ({
  kind,
  isShare: false,
  indicator: null,
  years: planned.map((value, index) => ({
    year: 2022 + index,
    planned: value,
    measured: measured[index] ?? null,
  })),
});

const judgements = (promised: Promised) => promised.years.map(({ year }) => judgeYear(promised, year, TODAY));

describe('an undeclared target', () => {
  const promised = aPromise(TargetKind.UNDECLARED, ['12', '15'], ['12', '15']);

  test('is never judged, whatever was measured', () => {
    expect(judgements(promised)).toEqual(['UNDECLARED', 'UNDECLARED']);
    expect(judgeStrategy(promised, TODAY)).toBe('UNDECLARED');
  });
  test('has no share', () => expect(progress(promised, 2022)).toBeNull());
});

describe('a target per year', () => {
  test('is overdue when any year ended with less, even if a later year had more', () => {
    const promised = aPromise(TargetKind.FLOW_PER_YEAR, ['2', '2', '2', '2'], ['1', '3', '2', '2']);
    expect(judgements(promised)).toEqual(['OVERDUE', 'MET', 'MET', 'MET']);
    expect(judgeStrategy(promised, TODAY)).toBe('OVERDUE');
  });
  test('is on course while the running year has begun and none before is behind', () => {
    const promised = aPromise(TargetKind.FLOW_PER_YEAR, ['10', '10', '10', '10'], ['10', '11', '10', '6']);
    expect(judgements(promised)).toEqual(['MET', 'MET', 'MET', 'ON_COURSE']);
    expect(judgeStrategy(promised, TODAY)).toBe('ON_COURSE');
  });
  test('is not measured when a year ended and nobody published what was done', () => {
    const promised = aPromise(TargetKind.FLOW_PER_YEAR, ['0', '1', '1', '1']);
    expect(judgements(promised)).toEqual(['NOT_DUE', 'NOT_MEASURED', 'NOT_MEASURED', 'NOT_DUE']);
    expect(judgeStrategy(promised, TODAY)).toBe('NOT_MEASURED');
  });
});

describe('a cumulative target', () => {
  test('that was behind and caught up is not overdue', () => {
    const promised = aPromise(TargetKind.CUMULATIVE, ['10', '20', '30', '40'], ['5', '20', '30', null]);
    expect(judgements(promised)).toEqual(['OVERDUE', 'MET', 'MET', 'NOT_DUE']);
    expect(judgeStrategy(promised, TODAY)).toBe('ON_COURSE');
  });
});

describe('a one-off target', () => {
  test('is met once its number is reached, in whichever year, and asks nothing of the others', () => {
    const early = aPromise(TargetKind.ONE_OFF, ['2', '3', '4', '5'], ['2', null, '5', null]);
    expect(judgements(early)).toEqual(['NOT_DUE', 'NOT_DUE', 'NOT_DUE', 'MET']);
    expect(judgeStrategy(early, TODAY)).toBe('MET');
    expect(judgeStrategy(early, '2026-01-01')).toBe('MET');
    const step = aPromise(TargetKind.ONE_OFF, ['2', '3', '4', '5'], ['2', '3', '4', null]);
    expect(judgeStrategy(step, TODAY)).toBe('NOT_DUE');
    expect(judgeStrategy(step, '2026-01-01')).toBe('NOT_MEASURED');
    const late = aPromise(TargetKind.ONE_OFF, ['0', '0', '2', '0'], [null, null, '1', '2']);
    expect(judgements(late)).toEqual(['NOT_DUE', 'NOT_DUE', 'MET', 'NOT_DUE']);
  });
  test.each(Object.values(TargetKind))(
    'of only zeros promises no number, unless zero is a level: %s',
    (kind) => {
      const zeros = aPromise(kind, ['0', '0', '0', '0'], ['0', '0', '0', '0']);
      const expected =
        kind === TargetKind.LEVEL ? 'MET' : kind === TargetKind.UNDECLARED ? kind : 'UNMEASURABLE';
      expect(judgeStrategy(zeros, '2026-01-01')).toBe(expected);
    },
  );

  test('is asked for only in its last year that is not zero', () => {
    const promised = aPromise(TargetKind.ONE_OFF, ['5', '10', '20', '0'], [null, null, '20', null]);
    expect(judgements(promised)).toEqual(['NOT_DUE', 'NOT_DUE', 'MET', 'NOT_DUE']);
    expect(judgeStrategy(promised, TODAY)).toBe('MET');
  });
});

describe('a level', () => {
  test('of zero is a promise, and more than zero does not break it', () => {
    const promised = aPromise(TargetKind.LEVEL, ['0', '0', '0', '3'], ['0', '0', '0', '3']);
    expect(judgeStrategy(promised, TODAY)).toBe('MET');
  });
});

describe('a percentage', () => {
  const bare: Promised = { ...aPromise(TargetKind.CONTINUOUS, ['1', '1'], ['1', '1']), isShare: true };

  test('of nothing that was named cannot be measured', () => {
    expect(judgements(bare)).toEqual(['UNMEASURABLE', 'UNMEASURABLE']);
    expect(judgeStrategy(bare, TODAY)).toBe('UNMEASURABLE');
    expect(progress(bare, 2022)).toBeNull();
  });
  test('of something that was named can', () => {
    expect(judgeStrategy({ ...bare, indicator: 'trabalhadores formados' }, TODAY)).toBe('MET');
  });
});

test('the last day of a year still belongs to it', () => {
  const promised = aPromise(TargetKind.FLOW_PER_YEAR, ['2'], ['1']);
  expect(judgeYear(promised, 2022, '2022-12-31')).toBe('ON_COURSE');
  expect(judgeYear(promised, 2022, '2023-01-01')).toBe('OVERDUE');
});

test('a share is exact to four places and may exceed one', () => {
  const promised = aPromise(TargetKind.CUMULATIVE, ['0.75', '3', '0'], ['0.58', '4', '1']);
  expect(progress(promised, 2022)).toBe(0.7733);
  expect(progress(promised, 2023)).toBe(1.3333);
  expect(progress(promised, 2024), 'nothing is a share of zero').toBeNull();
});
