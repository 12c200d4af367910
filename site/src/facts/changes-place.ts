import type { Correction } from '../graph/corrections.ts';
import type { Snapshot, Town } from '../graph/snapshot.ts';
import { unitName } from '../text/network.ts';
import { withPageForEachPart } from './coverage.ts';
import { unitPath } from './doors.ts';
import { actionsOf, permanentPath } from './plan-tally.ts';

/** Something that a reader may follow, with its page and the corrections of it and of what is in it. */
export interface Followed {
  kind: string;
  id: string;
  title: string;
  pagePath: string;
  listPath: string;
  corrections: readonly Correction[];
}

const FEED = 'correcoes.atom';

/** The feed of what a page shows. */
export const changesPath = (pagePath: string): string => pagePath + FEED;

/** Everything below the country that has a feed of its own. */
export const followed = ({ towns }: Snapshot): Followed[] => withPageForEachPart(towns).flatMap(ofTown);

function ofTown(town: Town): Followed[] {
  const { corrections, plans, networkUnits } = town.published;
  // A town without corrections has no page of them yet; its overview says what is published.
  const listPath = corrections.length > 0 ? `${town.path}correcoes/` : town.path;
  const within = (kind: string, id: string, title: string, pagePath: string): Followed => ({
    kind,
    id,
    title: `${title}, ${town.name}`,
    pagePath,
    listPath,
    corrections: corrections.filter(({ record }) => record === id || record.startsWith(`${id}/`)),
  });
  const ofPlans = plans.flatMap((plan) => {
    const base = permanentPath(town.path, plan);
    return [
      within('Plan', plan.id, plan.title, base),
      ...actionsOf(plan).flatMap(({ strategies }) =>
        strategies.map(({ id, code, title }) =>
          within('Strategy', id, `${code} ${title}`, `${base}${code}/`),
        ),
      ),
    ];
  });
  const ofUnits = networkUnits.map((unit) =>
    within('NetworkUnit', unit.id, unitName(unit.name).door, unitPath(town, unit)),
  );
  const whole = {
    kind: 'Municipality',
    id: town.ibgeCode,
    title: town.name,
    pagePath: town.path,
    listPath,
    corrections,
  };
  return [whole, ...ofPlans, ...ofUnits];
}
