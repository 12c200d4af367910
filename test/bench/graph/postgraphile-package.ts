import { benchTool } from '../tool.ts';

/** Where PostGraphile is installed: to compare with, never a part of the project. */
export const installPostgraphile = (): string => benchTool({ postgraphile: '5.1.5', graphql: '16.15.0' });
