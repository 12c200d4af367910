import { budget } from '../subgraphs/budget/index.ts';
import { plan } from '../subgraphs/plan/index.ts';
import type { SubgraphDefinition } from '../subgraphs/shared/subgraph.ts';

/** The four subgraphs, in the order in which their data is loaded. */
export const definitions: readonly SubgraphDefinition[] = [plan, budget];
