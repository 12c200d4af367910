/** A sentence on values of one kind that were left out; none when there were none. */
export const leftOutNote = (count: number, one: string, many: string): string[] => {
  if (count === 0) return [];
  return [count === 1 ? `1 ${one} ficou de fora.` : `${count} ${many} ficaram de fora.`];
};

/** The same, after what was taken. */
export const onlySocialAssistance = (count: number, one: string, many: string): string[] =>
  leftOutNote(count, one, many).map(
    (note) => `Só a função 08, Assistência Social, foi tirada do arquivo; ${note}`,
  );
