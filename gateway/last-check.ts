import {
  getNamedType,
  GraphQLError,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type FieldNode,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** Types whose `value` counts people or families, with their table and the question which of them are hidden. */
const COUNTED: Readonly<Record<string, { table: string; ask: string }>> = {
  Indicator: { table: 'indicator', ask: 'networkHiddenCounts' },
  Attendance: { table: 'attendance', ask: 'networkHiddenCounts' },
  Measurement: { table: 'measurement', ask: 'planHiddenCounts' },
};
/** How the id is called that is asked for beside a value: its table, and what the value is called. */
const MARK = '_count_';
/** What a correction is asked besides, and each of its fields: whose it is, and what was told. */
const CORRECTION_MARKS = { [`${MARK}type`]: 'type', [`${MARK}record`]: 'record' };
const FIELD_MARKS = { [`${MARK}name`]: 'name', [`${MARK}from`]: 'from', [`${MARK}to`]: 'to' };

type Execute = (args: ExecutionArgs) => Promise<ExecutionResult> | ExecutionResult;

interface ExecuteHook {
  args: ExecutionArgs;
  executeFn: Execute;
  setExecuteFn: (execute: Execute) => void;
}

const refusal = (): ExecutionResult => ({
  data: null,
  errors: [
    new GraphQLError(
      'A count of this answer is hidden. It was not sent; please tell whoever runs this site.',
      {
        extensions: { code: 'HIDDEN_COUNT' },
      },
    ),
  ],
});

/**
 * Looks once more at what subgraphs answered: a question that asks for counts, or for what a correction changed, also
 * asks for their ids, and the answer is refused when one of them is stored as hidden and has a value. Other questions, and answers that are kept, cost
 * nothing.
 */
export function lastCheck(): object {
  const marked = new WeakMap<DocumentNode, Marked | null>();
  return {
    onExecute({ args, executeFn, setExecuteFn }: ExecuteHook): void {
      let known = marked.get(args.document);
      if (known === undefined) {
        const document = withMarks(args.document, args.schema);
        known = document && { document, ...waysToMarks(document) };
        marked.set(args.document, known);
      }
      if (known === null) return;
      const { document, ...places } = known;
      setExecuteFn(async () => {
        const result = await executeFn({ ...args, document });
        const shown = new Map<string, Set<string>>();
        takeMarks(result.data, shown, places);
        return (await isAnyHidden(shown, executeFn, args)) ? refusal() : result;
      });
    },
  };
}

/** A question with its marks, and where in an answer they are. */
interface Marked extends Ways {
  document: DocumentNode;
}

/** Names as the answer has them: of fields that lead to a mark, and of the marks. A long answer has little of either. */
interface Ways {
  ways: readonly string[];
  marks: readonly { key: string; table: string; called: string }[];
}

function waysToMarks({ definitions }: DocumentNode): Ways {
  const ways = new Set<string>();
  const marks = new Set<string>();
  const fragments = new Map(
    definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each.selectionSet] as const] : [],
    ),
  );
  const leads = ({ selections }: SelectionSetNode): boolean =>
    selections
      .map((each) => {
        if (each.kind === Kind.FRAGMENT_SPREAD) {
          const fragment = fragments.get(each.name.value);
          return fragment !== undefined && leads(fragment);
        }
        if (each.kind === Kind.INLINE_FRAGMENT) return leads(each.selectionSet);
        const name = (each.alias ?? each.name).value;
        if (name.startsWith(MARK)) return marks.add(name).size > 0;
        const isWay = each.selectionSet !== undefined && leads(each.selectionSet);
        if (isWay) ways.add(name);
        return isWay;
      })
      .some(Boolean);
  for (const each of definitions) if (each.kind === Kind.OPERATION_DEFINITION) leads(each.selectionSet);
  return {
    ways: [...ways],
    marks: [...marks].map((key) => {
      const [table = '', called = ''] = key.slice(MARK.length).split(/_(.*)/s);
      return { key, table, called };
    }),
  };
}

/** The question with an id beside each count; null when it asks for none. */
function withMarks(document: DocumentNode, schema: GraphQLSchema): DocumentNode | null {
  const types = new TypeInfo(schema);
  let isAsked = false;
  const changed = visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet: {
        leave(node) {
          const parent = getNamedType(types.getParentType())?.name ?? '';
          const marksOf = { Correction: CORRECTION_MARKS, CorrectedField: FIELD_MARKS }[parent];
          if (marksOf) {
            isAsked = true;
            return { ...node, selections: [...node.selections, ...asMarks(marksOf)] };
          }
          const counted = COUNTED[parent];
          const values = node.selections.filter(
            (each) => each.kind === Kind.FIELD && each.name.value === 'value',
          );
          if (!counted || values.length === 0) return undefined;
          isAsked = true;
          const called = values.map((each) =>
            each.kind === Kind.FIELD ? (each.alias ?? each.name).value : 'value',
          );
          const ids = Object.fromEntries(called.map((each) => [`${MARK}${counted.table}_${each}`, 'id']));
          return { ...node, selections: [...node.selections, ...asMarks(ids)] };
        },
      },
    }),
  );
  return isAsked ? changed : null;
}

/** Fields that are asked for under names that nobody else uses. */
const asMarks = (fieldOf: Readonly<Record<string, string>>): FieldNode[] =>
  Object.entries(fieldOf).map(([alias, name]) => ({
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: alias },
    name: { kind: Kind.NAME, value: name },
  }));

/** Takes what a correction was asked besides out again; its record's cell when it tells a count. */
function takeCorrection(own: Record<string, unknown>, shown: Map<string, Set<string>>): void {
  const take = (from: Record<string, unknown>, name: string): unknown => {
    const value = from[MARK + name];
    delete from[MARK + name];
    return value;
  };
  const [type, record] = [take(own, 'type'), take(own, 'record')];
  const fields = Object.values(own).flatMap((each) => (Array.isArray(each) ? (each as object[]) : []));
  const told = fields
    .map((field) => field as Record<string, unknown>)
    .map((field) => [take(field, 'name'), take(field, 'from') ?? take(field, 'to')])
    .some(([name, value]) => typeof name === 'string' && VALUES.has(name) && value !== null);
  const counted = COUNTED[String(type)];
  if (told && counted) note(shown, counted.table, record);
}

/** Columns of a counted row that are counts. */
const VALUES: ReadonlySet<string> = new Set(['value']);

function note(shown: Map<string, Set<string>>, table: string, id: unknown): void {
  const ids = shown.get(table) ?? new Set();
  shown.set(table, ids.add(`${table}/${String(id)}`));
}

/** Takes the ids out of an answer again, those whose value is there by the table that they are in. */
function takeMarks(node: unknown, shown: Map<string, Set<string>>, places: Ways): void {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const each of node) takeMarks(each, shown, places);
    return;
  }
  const own = node as Record<string, unknown>;
  if (`${MARK}record` in own) takeCorrection(own, shown);
  for (const key of places.ways) if (own[key] !== undefined) takeMarks(own[key], shown, places);
  for (const { key, table, called } of places.marks) {
    const id = own[key];
    if (id === undefined) continue;
    delete own[key];
    if (own[called] !== null && own[called] !== undefined) note(shown, table, id);
  }
}

async function isAnyHidden(
  shown: ReadonlyMap<string, ReadonlySet<string>>,
  execute: Execute,
  args: ExecutionArgs,
): Promise<boolean> {
  for (const [table, ids] of shown) {
    const ask = Object.values(COUNTED).find((each) => each.table === table)?.ask ?? '';
    const answer = await execute({
      ...args,
      document: questionOf(ask),
      operationName: null,
      variableValues: { ids: [...ids] },
    });
    const hidden = (answer.data as Record<string, string[]> | null | undefined)?.[ask];
    // Without an answer nobody can say that nothing is hidden.
    if (!hidden || hidden.length > 0) return true;
  }
  return false;
}

const questions = new Map<string, DocumentNode>();

function questionOf(ask: string): DocumentNode {
  let question = questions.get(ask);
  if (!question)
    questions.set(ask, (question = parse(`query HiddenCounts($ids: [ID!]!) { ${ask}(ids: $ids) }`)));
  return question;
}
