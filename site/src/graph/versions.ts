import { ask } from './ask.ts';
import { graphql, type ResultOf } from './graphql.ts';

const Versions = graphql(`
  query Versions {
    planVersion
    budgetVersion
    networkVersion
    councilVersion
  }
`);

/** One version for each subgraph; a version changes exactly when that subgraph's published data changes. */
export type Versions = ResultOf<typeof Versions>;

/** Asks which versions of the data the graph serves now. */
export const readVersions = (): Promise<Versions> => ask(Versions, {});
