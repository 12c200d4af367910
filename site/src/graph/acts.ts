import { FindingFields } from './finding.ts';
import { graphql, type ResultOf } from './graphql.ts';
import { SourceFields } from './source.ts';

/** An act as a list of acts names it, and whether it is in force. */
const NamedActFields = graphql(`
  fragment NamedActFields on Resolution {
    id
    actType
    number
    year
    date
  }
`);

/** A numbered act with its words, its force and all that later decisions did to it. */
export const ActFields = graphql(
  `
    fragment ActFields on Resolution {
      id
      actType
      number
      year
      date
      title
      officialText
      preamble
      basis
      isAdReferendum
      ratifyBy
      citations {
        text
        name
        url
      }
      lexml {
        urn
        isAuthorityRegistered
      }
      force {
        day
        status
        isInForce
        since
        reason
      }
      affectedBy {
        id
        kind
        provisions
        deliberation {
          id
          date
          resolution {
            ...NamedActFields
          }
        }
      }
      source {
        ...SourceFields
      }
      articles {
        id
        sequence
        annexNumber
        number
        chapter
        text
        structure {
          kind
          label
          path
          text
        }
        citations {
          text
          name
          url
        }
      }
      supportPlan {
        id
        title
        year
        source {
          ...SourceFields
        }
        axes {
          id
          title
          events {
            id
            title
            modality
            note
            status
            heldOn
            participants {
              ibgeCode
              name
            }
            findings {
              ...FindingFields
            }
          }
        }
        strategies {
          id
          numeral
          title
          officialText
          contacts {
            id
            office
            purpose
            phones
            emails
            urls
          }
        }
      }
    }
  `,
  [NamedActFields, SourceFields, FindingFields],
);

/** What a decision did to other acts, how it was voted, and what it asked for. */
export const DecisionFields = graphql(
  `
    fragment DecisionFields on Deliberation {
      voteOutcome
      vote {
        votesNeeded
        reason
        rule {
          title
          decidingBasis
        }
      }
      voteCount {
        inFavour
        against
        abstained
        absent
        castingVote
      }
      votes {
        id
        option
        isCasting
        seat {
          segment
          bodyRepresented
        }
      }
      relations {
        id
        kind
        targetName
        provisions
        target {
          ...NamedActFields
        }
      }
      requests {
        id
        title
        addressee
        dueOn
        status
        answeredOn
        answer
        source {
          ...SourceFields
        }
      }
    }
  `,
  [NamedActFields, SourceFields],
);

export type Resolution = ResultOf<typeof ActFields>;
export type Article = Resolution['articles'][number];
export type Citation = Resolution['citations'][number];
export type SupportPlan = NonNullable<Resolution['supportPlan']>;
export type SupportStrategy = SupportPlan['strategies'][number];
export type Decision = ResultOf<typeof DecisionFields>;
export type CouncilRequest = Decision['requests'][number];
export type NamedAct = ResultOf<typeof NamedActFields>;
