import { ask } from './ask.ts';
import { graphql, type ResultOf } from './graphql.ts';
import { SourceFields } from './source.ts';

const FigureFields = graphql(
  `
    fragment AttendanceFields on Attendance {
      id
      form
      code
      name
      unitOfCount
      measure
      period
      value
      status
      unitsReported
      unitsExpected
      source {
        ...SourceFields
      }
    }
  `,
  [SourceFields],
);

const Totals = graphql(
  `
    query AttendanceTotals($ibgeCode: ID!, $after: String) {
      municipality(ibgeCode: $ibgeCode) {
        attendance {
          ...AttendanceFields
        }
        units(first: 10, after: $after) {
          edges {
            node {
              id
              name
              attendance {
                ...AttendanceFields
              }
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  `,
  [FigureFields],
);

type Figure = ResultOf<typeof FigureFields>;

/** A monthly or yearly number of the RMA, of one unit or, where `unit` is null, of all units of its kind together. */
export interface Attendance extends Figure {
  unit: { id: string; name: string } | null;
}

/** Reads what a municipality's units told in the monthly record, and the totals, which come first. */
export async function readAttendance(ibgeCode: string): Promise<readonly Attendance[]> {
  const totals: Attendance[] = [];
  const units: Attendance[] = [];
  let after: string | null = null;
  do {
    const answer: ResultOf<typeof Totals> = await ask(Totals, { ibgeCode, after });
    const { municipality } = answer;
    if (after === null)
      totals.push(...(municipality?.attendance ?? []).map((each) => ({ ...each, unit: null })));
    for (const { node } of municipality?.units.edges ?? []) {
      const unit = { id: node.id, name: node.name };
      units.push(...node.attendance.map((each) => ({ ...each, unit })));
    }
    const page = municipality?.units.pageInfo;
    after = page?.hasNextPage ? page.endCursor : null;
  } while (after);
  return [...totals, ...units];
}
