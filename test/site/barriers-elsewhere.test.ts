import { testBarriers } from '../support/barriers.ts';
import { isOfDemonstration, PAGES } from './page-kinds.ts';

testBarriers(PAGES.filter((path) => !isOfDemonstration(path)));
