import { GraphQLError } from 'graphql';

/** Nothing answers to this id, or the argument cannot be one. Safe to show to the public. */
export class BadArgumentError extends GraphQLError {
  override name = 'BadArgumentError';

  constructor(argument: string, value: unknown, remedy: string) {
    super(`${argument} "${String(value)}" cannot be used. ${remedy}`, {
      extensions: { code: 'BAD_ARGUMENT', argument },
    });
  }
}

/** The lists of one question give more rows than a request may have. Safe to show to the public. */
export class TooManyRowsError extends GraphQLError {
  override name = 'TooManyRowsError';

  constructor(most: number) {
    super(
      `The lists of this question give more than ${most} rows, those of lists inside lists again for each. Ask for less in one question.`,
      { extensions: { code: 'TOO_MANY_ROWS' } },
    );
  }
}

/**
 * What the public may see of an error: a fault of the question as it is, and of anything else only that it happened.
 * The whole of it goes to the log.
 */
export function publicError(error: GraphQLError): GraphQLError {
  const cause = error.originalError;
  if (!cause || cause instanceof GraphQLError) return error;
  // oxlint-disable-next-line no-console -- the one place where a subgraph tells its operator of a fault
  console.error(cause);
  return new GraphQLError('Something went wrong here. It was logged.', {
    nodes: error.nodes,
    path: error.path,
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  });
}

/** The errors of an answer, those that say the same once: thousands of rows of a list may meet the same limit. */
export const distinctErrors = <E extends { message: string }>(errors: readonly E[]): E[] =>
  [...new Map(errors.toReversed().map((error) => [error.message, error])).values()].toReversed();
