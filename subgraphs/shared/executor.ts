import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import type { Context } from './context.ts';
import { distinctErrors, publicError } from './errors.ts';

/** A question as a router puts it to a subgraph: a valid document and the values of its variables. */
export interface SubgraphRequest {
  document: DocumentNode;
  variables?: Record<string, unknown> | undefined;
  operationName?: string | undefined;
  /** `headers` that came with the question: "as-of" asks for what was known on a day. */
  extensions?: { headers?: Record<string, string> } | undefined;
}

/**
 * Answers questions on a schema in this process with compiled code. A compiled question lives as long as its
 * document, and routers keep theirs with the query plan, so the two caches are bounded by one.
 */
export function executorOf(schema: GraphQLSchema, context: (asOf: string | null) => Context) {
  const compiled = new WeakMap<DocumentNode, CompiledQuery | ExecutionResult>();

  return async (request: SubgraphRequest): Promise<ExecutionResult> => {
    const { document, variables, operationName, extensions } = request;
    let query = compiled.get(document);
    if (!query) compiled.set(document, (query = compileQuery(schema, document, operationName)));
    if (!isCompiledQuery(query)) return query;
    const result = await query.query(undefined, context(asOfHeader(extensions?.headers)), variables ?? {});
    return result.errors ? { ...result, errors: distinctErrors(result.errors).map(publicError) } : result;
  };
}

/** The day that a request's headers ask about, or null; headers are lower case. */
export const asOfHeader = (headers: Readonly<Record<string, unknown>> | undefined): string | null => {
  const day = headers?.['as-of'];
  return typeof day === 'string' && day !== '' ? day : null;
};
