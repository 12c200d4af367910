/** A part of an id, from what a source prints: "COMPONENTE - SCFV" is "componente-scfv". */
export const idPart = (text: string | null, missing: string): string =>
  (text ?? '')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '') || missing;

/**
 * Rows with ids of their own: those that would share one are numbered from the second on, in the order that `order`
 * gives and not in that of the file, so that another export of the same rows changes nothing.
 */
export function numbered<R>(
  rows: readonly R[],
  idOf: (row: R) => string,
  order: (row: R) => string,
): (R & { id: string })[] {
  return [...Map.groupBy(rows, idOf)].flatMap(([id, alike]) =>
    alike
      .toSorted((a, b) => (order(a) < order(b) ? -1 : Number(order(a) > order(b))))
      .map((row, index) => ({ ...row, id: index === 0 ? id : `${id}-${index + 1}` })),
  );
}
