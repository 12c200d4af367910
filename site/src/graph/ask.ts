import type { TadaDocumentNode } from 'gql.tada';
import { Kind, print } from 'graphql';
import { graphErrorText } from '../text/errors.ts';
import { post } from './post.ts';

/** Address of the graph that the site is rendered from. */
const graphUrl = process.env['GRAPH_URL'] ?? 'http://127.0.0.1:4000/graphql';

interface Answer<Result> {
  data?: Result | null;
  errors?: readonly { message: string; path?: readonly (string | number)[] }[];
}

/**
 * Asks the graph one question. Anything but a whole answer throws, naming the query, the fault and its path:
 * a page with half of its figures must never be rendered.
 */
export async function ask<Result, Variables extends Record<string, unknown>>(
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const query = queryName(document);
  const { status, text } = await post(graphUrl, { query: queryText(document), variables }).catch(
    (cause: unknown) => {
      throw new Error(graphErrorText.unreachable(query, graphUrl, cause), { cause });
    },
  );
  const answer = parseAnswer<Result>(text);
  const fault = answer?.errors?.[0];
  if (fault) throw new Error(graphErrorText.fault(query, fault.message, fault.path, variables));
  if (status !== 200 || !answer?.data) throw new Error(graphErrorText.status(query, status, text));
  return answer.data;
}

/** Asks a question that is shown to readers, and gives the answer as a program gets it; a fault throws. */
export async function askText(query: string): Promise<unknown> {
  const { status, text } = await post(graphUrl, { query });
  const answer = parseAnswer<Record<string, unknown>>(text);
  if (status !== 200 || !answer?.data || answer.errors)
    throw new Error(graphErrorText.status(query, status, text));
  return answer;
}

const texts = new WeakMap<object, string>();

function queryText(document: TadaDocumentNode<unknown, never> | object): string {
  const known = texts.get(document);
  if (known) return known;
  const text = print(document as TadaDocumentNode);
  texts.set(document, text);
  return text;
}

function queryName(document: TadaDocumentNode<never, never> | { definitions: readonly unknown[] }): string {
  for (const definition of (document as TadaDocumentNode).definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION && definition.name) return definition.name.value;
  return 'sem nome';
}

function parseAnswer<Result>(text: string): Answer<Result> | undefined {
  try {
    return JSON.parse(text) as Answer<Result>;
  } catch {
    return undefined;
  }
}
