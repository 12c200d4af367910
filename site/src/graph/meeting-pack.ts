import { askTown } from './ask-town.ts';
import { graphql, type ResultOf } from './graphql.ts';
import { SourceFields } from './source.ts';

const PaperFields = graphql(`
  fragment PaperFields on Paper {
    id
    title
    kind
    url
    sha256
  }
`);

const PackFields = graphql(
  `
    fragment PackFields on Meeting {
      id
      papers {
        ...PaperFields
      }
      attendance {
        id
        status
        seat {
          id
          bodyRepresented
          segment
          role
        }
        source {
          ...SourceFields
        }
      }
      approvesMinutesOf {
        id
        date
        kind
      }
      agenda {
        id
        number
        title
        papers {
          ...PaperFields
        }
        deliberation {
          id
        }
        earlierDeliberations {
          id
          date
          subject
        }
        concerns {
          __typename
          ... on Plan {
            id
            title
            targetTally {
              judgement
              count
            }
          }
          ... on Action {
            id
            code
            title
            targetTally {
              judgement
              count
            }
          }
          ... on FiscalYear {
            id
            year
            total {
              amount
              status
            }
          }
          ... on NetworkUnit {
            id
            kind
            name
          }
        }
        source {
          ...SourceFields
        }
      }
    }
  `,
  [PaperFields, SourceFields],
);

const MeetingPacks = graphql(
  `
    query MeetingPacks($ibgeCode: ID!) {
      municipality(ibgeCode: $ibgeCode) {
        councils {
          meetings {
            ...PackFields
          }
        }
      }
    }
  `,
  [PackFields],
);

/** What a meeting was called for and what there is to read for it. */
export type MeetingPack = ResultOf<typeof PackFields>;
export type AgendaItem = MeetingPack['agenda'][number];
export type Paper = ResultOf<typeof PaperFields>;

/** Reads the packs of a municipality's meetings, by the meeting's id. */
export async function readMeetingPacks(ibgeCode: string): Promise<ReadonlyMap<string, MeetingPack>> {
  const { councils } = await askTown(MeetingPacks, ibgeCode);
  return new Map(councils.flatMap(({ meetings }) => meetings.map((meeting) => [meeting.id, meeting])));
}
