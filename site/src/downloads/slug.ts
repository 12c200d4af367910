/** A title as the name of a column or a file: "Parte do total" → "parte_do_total". */
export const slug = (title: string, between = '_'): string =>
  title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, between)
    .replace(new RegExp(`^${between}|${between}$`, 'g'), '');
