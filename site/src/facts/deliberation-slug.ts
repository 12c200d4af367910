import type { Council, Deliberation } from '../graph/council.ts';

/** A deliberation with the address of its page below conselho/. */
export interface Decided {
  slug: string;
  council: Council;
  deliberation: Deliberation;
}

/** The address of the page of an act or of a decision without number, among the decisions of one municipality. */
export const slugOfAct = (decided: readonly Decided[], id: string): string | null =>
  decided.find(({ deliberation }) => deliberation.id === id || deliberation.resolution?.id === id)?.slug ??
  null;

/**
 * Gives every deliberation of a municipality's councils its address: "resolucao-11-2025" where there is a
 * resolution, else by date. Equal addresses get a number in the order of the ids, which do not change.
 */
export function decisions(councils: readonly Council[]): Decided[] {
  const all = councils.flatMap((council) =>
    council.deliberations.map((deliberation) => ({ council, deliberation })),
  );
  const inOrder = all.toSorted((a, b) => a.deliberation.id.localeCompare(b.deliberation.id));
  const uses = new Map<string, number>();
  const slugs = new Map<Deliberation, string>();
  for (const { deliberation } of inOrder) {
    const base = baseSlug(deliberation);
    const use = (uses.get(base) ?? 0) + 1;
    uses.set(base, use);
    slugs.set(deliberation, use === 1 ? base : `${base}-${use}`);
  }
  return all
    .map((one) => ({ ...one, slug: slugs.get(one.deliberation) ?? '' }))
    .toSorted((a, b) => (b.deliberation.date ?? '').localeCompare(a.deliberation.date ?? ''));
}

/** How each kind of act is called in an address. */
const actSlug: Record<NonNullable<Deliberation['resolution']>['actType'], string> = {
  RESOLUTION: 'resolucao',
  DELIBERATION: 'deliberacao',
  OPINION: 'parecer',
  RECOMMENDATION: 'recomendacao',
  MOTION: 'mocao',
};

function baseSlug({ resolution, date }: Deliberation): string {
  if (resolution) return `${actSlug[resolution.actType]}-${resolution.number}-${resolution.year}`;
  return date ? `decisao-${date}` : 'decisao-sem-data';
}
