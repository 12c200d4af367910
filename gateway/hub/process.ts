export { today } from '../../subgraphs/shared/context.ts';
export { onEnd } from '../../subgraphs/shared/ending.ts';
