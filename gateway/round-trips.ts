import {
  getNamedType,
  GraphQLError,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
  parse,
  type ASTVisitor,
  type FieldNode,
  type GraphQLOutputType,
  type ValidationContext,
} from 'graphql';

/** A field on the way from the question's root, with the type that it gives. */
interface Step {
  type: string;
  /** True when it gives a whole list, and nothing in the question bounds how long that is. */
  isList: boolean;
}

/**
 * A rule that refuses questions that go round: from a list to a thing that several of its members share, and from
 * there back to a list of the first type. Each member would bring all of them again, and no count of rows that a
 * subgraph reads can see it, for the gateway puts the same answer at many places. Pages (`first`) have a limit of
 * their own, and a way back within one subgraph is bounded there (`Rows`).
 */
export function roundTrips(supergraph: string): (context: ValidationContext) => ASTVisitor {
  const shared = typesOfSeveralSubgraphs(supergraph);
  return (context) => {
    const path: Step[] = [];
    return {
      Field: {
        enter(node) {
          const field = context.getFieldDef();
          const type = field ? getNamedType(field.type) : undefined;
          const isPaged = field?.args.some(({ name }) => name === 'first') ?? false;
          const step = { type: String(type), isList: !isPaged && !!field && isList(field.type) };
          if (type && isCompositeType(type)) {
            const way = wayRound([...path, step], shared);
            if (way) context.reportError(roundTripError(node, way));
          }
          path.push(step);
        },
        leave() {
          path.pop();
        },
      },
    };
  };
}

/** The shared type by way of which a path's last step comes back to its own type; null when it does not. */
function wayRound(path: readonly Step[], shared: ReadonlySet<string>): string | null {
  const last = path.at(-1)!;
  for (const [index, { type }] of path.slice(0, -1).entries()) {
    const between = path.slice(index + 1);
    const isBelowList = path.slice(0, index + 1).some(({ isList }) => isList);
    if (type !== last.type || !isBelowList || !between.some(({ isList }) => isList)) continue;
    const turn = between.slice(0, -1).find((step) => shared.has(step.type));
    if (turn) return turn.type;
  }
  return null;
}

const roundTripError = (node: FieldNode, by: string): GraphQLError =>
  new GraphQLError(
    `"${node.name.value}" comes back, by way of ${by}, to a list that the question is already in: every row would bring all of them again. Ask for it in a second question.`,
    { nodes: node, extensions: { code: 'ROUND_TRIP' } },
  );

const isList = (type: GraphQLOutputType): boolean =>
  isNonNullType(type) ? isList(type.ofType) : isListType(type);

/** Types that more than one subgraph resolves: where a plan may cross from one to another. */
function typesOfSeveralSubgraphs(supergraph: string): Set<string> {
  return new Set(
    parse(supergraph).definitions.flatMap((definition) => {
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
      const owners = definition.directives?.filter(({ name }) => name.value === 'join__type') ?? [];
      return owners.length > 1 ? [definition.name.value] : [];
    }),
  );
}
