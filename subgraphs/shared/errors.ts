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
