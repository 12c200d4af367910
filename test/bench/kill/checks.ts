import { basename } from 'node:path';
import type { Contents, State } from './state.ts';

/** What stands in a database before the import and after each of its files. */
export type Steps = readonly Contents[];

/** Where a kill fell, by the parts that are in; `within`: some parts of one file are in and others are not. */
export const FALLS = [
  'before the first part',
  'within a file',
  'between the files',
  'after the last part',
] as const;
export type Fall = (typeof FALLS)[number];

/** Where the kill fell, by the parts that are in. */
export function fallOf({ ledger }: State, files: readonly string[]): Fall {
  const names = files.map((path) => basename(path));
  const runs = ledger.filter(({ fileName }) => names.includes(fileName));
  const whole = runs.filter(({ parts }) => parts.every(({ isIn }) => isIn));
  if (runs.some(({ parts }) => parts.some(({ isIn }) => isIn) && !parts.every(({ isIn }) => isIn)))
    return 'within a file';
  if (whole.length === files.length) return 'after the last part';
  return whole.length > 0 ? 'between the files' : 'before the first part';
}

/** Each subgraph must have what the ledger says is in, no more and no less; and the ledger what was cut off. */
export function checkLeft(
  { contents, ledger }: State,
  steps: Steps,
  { files, output }: { files: readonly string[]; output: string },
): string[] {
  const runs = files.map((path) => ledger.find(({ fileName }) => fileName === basename(path)));
  const ofParts = Object.keys(contents).flatMap((subgraph) => {
    const last = runs.findLastIndex((run) =>
      run?.parts.some((part) => part.subgraph === subgraph && part.isIn),
    );
    const expected = steps[last + 1]?.[subgraph];
    return contents[subgraph] === expected
      ? []
      : [`${subgraph} has ${contents[subgraph]}, and the ledger says ${expected}`];
  });
  const ofRuns = runs.flatMap((run, index) => {
    const name = basename(files[index] ?? '');
    // What the command printed of a file it prints after the run is in the ledger.
    if (!run) return output.includes(`Lendo ${name}`) ? [`the ledger says nothing of ${name}`] : [];
    const expected = run.parts.every(({ isIn }) => isIn) ? 'DONE' : 'CUT_OFF';
    return run.state === expected ? [] : [`the ledger says ${run.state} of ${run.fileName}, not ${expected}`];
  });
  return [...ofParts, ...ofRuns];
}

/** After the next run everything must be there, and every run that was cut off be completed by it. */
export function checkCompleted(left: State, { contents, ledger }: State, steps: Steps): string[] {
  const expected = steps.at(-1) ?? {};
  const ofParts = Object.keys(contents).flatMap((subgraph) =>
    contents[subgraph] === expected[subgraph]
      ? []
      : [`after the next run ${subgraph} has ${contents[subgraph]}, not ${expected[subgraph]}`],
  );
  const ofRuns = left.ledger.flatMap(({ id, fileName, state }) => {
    const completedBy = ledger.find((each) => each.id === id)?.completedBy;
    return state !== 'CUT_OFF' || completedBy ? [] : [`nothing completed the run ${id} of ${fileName}`];
  });
  return [...ofParts, ...ofRuns];
}
