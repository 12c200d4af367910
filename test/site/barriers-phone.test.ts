import { testBarriers } from '../support/barriers.ts';
import { PAGES } from './page-kinds.ts';

testBarriers('phone', PAGES);
