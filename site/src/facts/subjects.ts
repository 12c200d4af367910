/**
 * The things that a decision or a point of an agenda is about, without those that their owner has withdrawn since: the
 * graph keeps naming them by their id and has nothing else to say of them.
 */
export const stillThere = <Subject extends { __typename: string }>(subjects: readonly Subject[]): Subject[] =>
  subjects.filter((subject) =>
    Object.entries(subject).some(
      ([name, value]) => name !== '__typename' && name !== 'id' && value !== null && value !== undefined,
    ),
  );
