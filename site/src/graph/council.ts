import { ActFields, DecisionFields } from './acts.ts';
import { ask } from './ask.ts';
import { askTown } from './ask-town.ts';
import { FindingFields } from './finding.ts';
import { graphql, type ResultOf } from './graphql.ts';
import { SourceFields } from './source.ts';

const RuleFields = graphql(
  `
    fragment RuleFields on CouncilRule {
      id
      kind
      title
      inForceFrom
      inForceUntil
      seatCount
      openingBasis
      openingNumber
      decidingBasis
      decidingNumber
      mandateMonths
      reappointments
      parity
      alternatesPresidency
      commissions
      source {
        ...SourceFields
      }
    }
  `,
  [SourceFields],
);

const CouncilFields = graphql(
  `
    fragment CouncilFields on Council {
      id
      kind
      name
      verb
      rules {
        ...RuleFields
      }
      presidencies {
        id
        start
        end
        seat {
          bodyRepresented
          segment
        }
        findings {
          ...FindingFields
        }
        source {
          ...SourceFields
        }
      }
      parity {
        government
        civilSociety
        governmentFilled
        civilSocietyFilled
        unknown
        isEqual
        isFilledEqual
      }
      parityHistory {
        day
        government
        civilSociety
        governmentFilled
        civilSocietyFilled
        unknown
      }
      mandatesEnding {
        id
        end
        seat {
          id
          bodyRepresented
          segment
          role
        }
      }
      upcomingMeetings {
        id
      }
      seats {
        id
        segment
        role
        bodyRepresented
        mandateStart
        mandateEnd
        isPresidency
        isVacant
        vacantSince
        existsUntil
        mandates {
          id
          name
          start
          end
          isInForce
        }
        source {
          ...SourceFields
        }
      }
      meetings {
        id
        date
        kind
        status
        startsAt
        place
        agenda {
          title
        }
        revision
        revisedAt
        quorum {
          fullSeats
          present
          required
          isReached
          votesToDecide
          reason
          rule {
            id
            title
          }
        }
        findings {
          ...FindingFields
        }
        minutesApprovedIn {
          id
          date
          kind
        }
        minutesNumber
        minutesApproved
        hasAgenda
        hasMinutes
        hasAttendance
        deliberations {
          id
        }
        source {
          ...SourceFields
        }
      }
      deliberations {
        id
        date
        effect
        subject
        note
        findings {
          ...FindingFields
        }
        meeting {
          id
        }
        resolution {
          id
          actType
          number
          year
          date
          title
        }
        ...DecisionFields
        concerns {
          __typename
          ... on Plan {
            id
            title
          }
          ... on Action {
            id
            code
            title
          }
          ... on FiscalYear {
            id
            year
          }
          ... on NetworkUnit {
            id
            kind
            name
          }
          ... on Organization {
            id
          }
        }
        source {
          ...SourceFields
        }
      }
      resolutions {
        ...ActFields
      }
    }
  `,
  [SourceFields, FindingFields, DecisionFields, ActFields, RuleFields],
);

const Councils = graphql(
  `
    query Councils($ibgeCode: ID!) {
      municipality(ibgeCode: $ibgeCode) {
        councils {
          ...CouncilFields
        }
      }
    }
  `,
  [CouncilFields],
);

const StateCouncils = graphql(
  `
    query StateCouncils($code: ID!) {
      state(code: $code) {
        councils {
          ...CouncilFields
        }
      }
    }
  `,
  [CouncilFields],
);

const NationalCouncils = graphql(
  `
    query NationalCouncils {
      cnas: council(id: "cnas") {
        ...CouncilFields
      }
      cit: council(id: "cit") {
        ...CouncilFields
      }
    }
  `,
  [CouncilFields],
);

export type Council = ResultOf<typeof CouncilFields>;
export type Meeting = Council['meetings'][number];
export type CouncilRule = Council['rules'][number];
export type Seat = Council['seats'][number];
export type Deliberation = Council['deliberations'][number];
export type StateCouncil = NonNullable<ResultOf<typeof StateCouncils>['state']>['councils'][number];
/** Reads a municipality's councils with seats, meetings and deliberations, its own council first. */
export const readCouncils = async (ibgeCode: string): Promise<readonly Council[]> =>
  (await askTown(Councils, ibgeCode)).councils.toSorted(
    (a, b) => Number(b.kind === 'CMAS') - Number(a.kind === 'CMAS'),
  );

/** Reads a state's collegiate bodies, with the technical-support plans that their resolutions carry. */
export const readStateCouncils = async (code: string): Promise<readonly StateCouncil[]> =>
  (await ask(StateCouncils, { code })).state?.councils ?? [];

/** Reads the country's collegiate bodies, as far as anything of them is published. */
export async function readNationalCouncils(): Promise<readonly StateCouncil[]> {
  const { cnas, cit } = await ask(NationalCouncils, {});
  return [cnas, cit].filter((body) => body !== null);
}
