import { budget } from './budget/index.ts';
import { network } from './network/index.ts';
import { council } from './council/index.ts';
import { plan } from './plan/index.ts';
import type { SubgraphDefinition } from './shared/subgraph.ts';

/** The four subgraphs, in the order in which their data is loaded. */
export const definitions: readonly SubgraphDefinition[] = [plan, budget, network, council];
