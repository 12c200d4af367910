import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens';
import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  type ASTVisitor,
  type FieldNode,
  type ValidationContext,
} from 'graphql';
import { roundTrips } from './round-trips.ts';

/** The deepest question: a page's whole trail is 12 levels deep. */
export const MAX_DEPTH = 16;
/** The longest question, in words and signs; the text of introspection has about 300. */
const MAX_TOKENS = 2000;
/** The most fields that one question may rename. */
const MAX_ALIASES = 50;
/** The most rows that one question may ask of pages inside pages. */
const MAX_ROWS = 25_000;
/** What a list takes for `first` when a question leaves it out, and the most that it allows. */
const DEFAULT_PAGE = 50;
const MAX_PAGE = 500;
/** The longest body of a request, in bytes. */
export const MAX_BODY_BYTES = 100_000;

/** Plugins that refuse what is too deep, too long or too wide, before anything is asked of a subgraph. */
export function limits(supergraph: string): object[] {
  const returns = roundTrips(supergraph);
  return [
    maxTokensPlugin({ n: MAX_TOKENS }),
    maxDepthPlugin({ n: MAX_DEPTH, ignoreIntrospection: true }),
    maxAliasesPlugin({ n: MAX_ALIASES }),
    {
      onValidate(hook: { addValidationRule(rule: typeof maxRows): void }): void {
        hook.addValidationRule(readOnly);
        hook.addValidationRule(maxRows);
        hook.addValidationRule(returns);
      },
    },
  ];
}

/** Refuses whatever is no question: the public graph has no mutations and no subscriptions. */
function readOnly(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (node.operation === OperationTypeNode.QUERY) return;
      context.reportError(
        new GraphQLError(`This graph is read only: a ${node.operation} cannot be asked. Use a query.`, {
          nodes: node,
          extensions: { code: 'READ_ONLY' },
        }),
      );
    },
  };
}

/**
 * Refuses questions whose pages, one inside the other, could bring more than `MAX_ROWS` rows: the product of every
 * `first` from the root to a field. Left out it counts as the default, given by a variable as the largest value.
 */
function maxRows(context: ValidationContext): ASTVisitor {
  const sizes: number[] = [];
  const productOf = () => sizes.reduce((product, size) => product * size, 1);
  return {
    Field: {
      enter(node) {
        const isPaged = context.getFieldDef()?.args.some(({ name }) => name === 'first') ?? false;
        const size = isPaged ? pageSize(node) : 1;
        sizes.push(size);
        if (size > 1 && productOf() > MAX_ROWS) {
          context.reportError(
            new GraphQLError(
              `This could bring ${productOf()} rows, and one question may bring ${MAX_ROWS}. Ask for fewer with "first", or in several questions.`,
              { nodes: node, extensions: { code: 'TOO_MANY_ROWS' } },
            ),
          );
        }
      },
      leave() {
        sizes.pop();
      },
    },
  };
}

function pageSize(node: FieldNode): number {
  const first = node.arguments?.find(({ name }) => name.value === 'first')?.value;
  if (!first || first.kind === Kind.NULL) return DEFAULT_PAGE;
  return first.kind === Kind.INT ? Math.max(1, Number(first.value)) : MAX_PAGE;
}
