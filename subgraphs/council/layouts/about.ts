import { optionalLine, requiredLine } from '../../shared/import/template.ts';

/** The collegiate body that a file of facts is of. */
export const COUNCIL = {
  key: 'conselho',
  shape: /^(\d{7}-cmas|0000000-cib|[a-z]{2}-(ceas|cib)|cnas|cit)$/,
  remedy: 'Escreva "# conselho: 4113700-cmas" ou "# conselho: mt-cib"',
  names: {
    type: 'Council',
    remedy: 'Corrija o código, ou importe antes um arquivo do tipo "conselhos" que traga o colegiado',
  },
};

/** How a template asks for it. */
export const COUNCIL_LINE = requiredLine(
  COUNCIL.key,
  'o colegiado: código do IBGE ou sigla do estado, traço e tipo, como 4113700-cmas ou mt-cib',
  '0000000-cmas',
);

/** The years that a list of meetings covers: "2025" or "2021-2025". */
export const YEARS = {
  key: 'anos',
  shape: /^(?:19|20)\d\d(-(?:19|20)\d\d)?$/,
  remedy: 'Escreva "# anos: 2025" ou "# anos: 2021-2025"',
};

/** The line that says that a list has everything of its kind, in words of what it lists. */
export const completeLine = (all: string) =>
  optionalLine('completa', `"sim" quando a lista traz ${all}: o que não está nela é retirado do site`);

/** What is withdrawn when a list no longer has it: all of the scope where the list says that it is whole, else nothing. */
export const wholeScope = (
  { about }: { about: ReadonlyMap<string, string> },
  scope: Record<string, unknown>,
): { scope?: Record<string, unknown> } => (about.get('completa') === 'sim' ? { scope } : {});
