/** Text without accents and in lower case, so that "São João" is found by "sao joao". */
export const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’´`]/g, "'").toLowerCase().trim();

/** The part of an address that a name becomes: "Olho-d'Água do Borges" is "olho-dagua-do-borges". */
export const slug = (name: string): string =>
  folded(name)
    .replaceAll("'", '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** A municipality as far as its address on the site goes. */
interface Named {
  id: string;
  stateId: string | null;
  name: string;
}

/** A slug for each municipality by code; those of one state that would share one get their code appended. */
export function slugs(municipalities: readonly Named[]): Map<string, string> {
  const alike = Map.groupBy(municipalities, ({ stateId, name }) => `${stateId}/${slug(name)}`);
  return new Map(
    municipalities.map(({ id, stateId, name }) => {
      const own = slug(name);
      return [id, (alike.get(`${stateId}/${own}`) ?? []).length > 1 ? `${own}-${id}` : own];
    }),
  );
}
