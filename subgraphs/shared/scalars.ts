import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const DECIMAL = /^-?\d+(\.\d+)?$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** An exact decimal, carried as text from the database to the reader so that no cent is lost. */
export const Decimal = textScalar(
  'Decimal',
  'Número decimal exato, escrito como texto para não perder centavos: "22562543.40".',
  (text) => DECIMAL.test(text),
);

/** A calendar date without time or zone. */
export const CalendarDate = textScalar(
  'Date',
  'Dia do calendário, sem hora, no formato ano-mês-dia: "2022-03-18".',
  (text) => DATE.test(text) && !Number.isNaN(Date.parse(text)),
);

/** A moment in universal time. */
export const DateTime = textScalar(
  'DateTime',
  'Momento exato, em hora universal: "2026-11-21T12:00:00.000Z".',
  (text) => !Number.isNaN(Date.parse(text)),
);

function textScalar(name: string, description: string, accepts: (text: string) => boolean) {
  const checked = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw new GraphQLError(`${name} cannot represent ${JSON.stringify(value)}. ${description}`);
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: checked,
    parseValue: checked,
    parseLiteral: (node) => checked(node.kind === Kind.STRING ? node.value : undefined),
  });
}
