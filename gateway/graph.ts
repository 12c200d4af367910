import type { Gateway } from './gateway.ts';

/** Asks the combined graph and returns the data; throws when any part of the answer is an error. */
export type Graph = <Data>(query: string, variables?: Record<string, unknown>) => Promise<Data>;

/** The graph behind a gateway, asked through its front door; with a day, as it was known at that day's end. */
export function graphOf(gateway: Gateway, asOf: string | null = null): Graph {
  return async <Data>(query: string, variables: Record<string, unknown> = {}) => {
    const response = await gateway.fetch('http://hub.invalid/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(asOf === null ? {} : { 'as-of': asOf }) },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data?: Data; errors?: { message: string }[] };
    if (errors || !data) {
      throw new Error(
        `The graph answered with an error: ${errors?.map(({ message }) => message).join('; ')}`,
      );
    }
    return data;
  };
}
