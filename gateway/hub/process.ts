export { onEnd } from '../../subgraphs/shared/ending.ts';
