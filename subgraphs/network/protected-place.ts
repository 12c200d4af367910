import { folded } from './slug.ts';

/**
 * The only names that a protected unit may have. A name of its own ("Casa Maria") can be looked up and leads to the
 * door; these say what the place is for and are the same all over the country. A number may follow.
 */
export const GENERIC_NAMES = [
  'Acolhimento',
  'Acolhimento institucional',
  'Acolhimento para crianças e adolescentes',
  'Acolhimento para mulheres em situação de risco',
  'Acolhimento para mulheres em situação de violência',
  'Acolhimento para pessoas idosas',
  'Acolhimento para pessoas com deficiência',
  'Acolhimento para adultos e famílias',
  'Acolhimento para pessoas em situação de rua',
  'Acolhimento para migrantes e refugiados',
  'Acolhimento em família acolhedora',
  'Acolhimento em república',
  'Abrigo institucional',
  'Casa-lar',
  'Casa de passagem',
  'Residência inclusiva',
  'República',
  'Instituição de longa permanência para pessoas idosas',
  'Proteção a crianças e adolescentes ameaçados de morte',
  'Proteção a vítimas de tráfico de pessoas',
  'Lugar protegido',
] as const;

/** The reasons that may be given besides a law: words of one's own could tell the place. */
export const GENERIC_REASONS = [
  'Divulgar onde fica poria em perigo quem mora lá.',
  'A lei manda guardar em segredo onde fica.',
  'O município não publica onde fica.',
] as const;

/** A law as a reason: "Lei nº 11.340/2006, art. 35". */
const LAW =
  /^(lei( complementar)?|decreto|resolucao( [a-z]{3,5})?|portaria)( federal| estadual| municipal)? (n[.ºo°]{1,2} ?)?\d[\d.]{0,6}\/\d{4}(, art\. \d{1,3}[º°]?(, [ivxlc]{1,6})?)?\.?$/;

/** A place in a document: "página 3", "item 2.1". */
const LOCATOR = /^(pagina|p\.|linha|item|secao|anexo|art\.|artigo|quadro|tabela) ?[\divxlc.]{1,8}$/;

const plain = (text: string): string =>
  folded(text)
    .replace(/[\s-]+/g, ' ')
    .replace(/\.$/, '');

const NAMES: ReadonlySet<string> = new Set(GENERIC_NAMES.map(plain));
const REASONS: ReadonlySet<string> = new Set(GENERIC_REASONS.map(plain));

export const isGenericName = (name: string): boolean => NAMES.has(plain(name).replace(/ \d{1,2}$/, ''));
export const isGenericReason = (reason: string): boolean =>
  REASONS.has(plain(reason)) || LAW.test(folded(reason));
export const isGenericLocator = (locator: string): boolean => LOCATOR.test(folded(locator));

/** What the code of a protected unit may be made of, after that of its municipality. */
const CODE_WORDS: ReadonlySet<string> = new Set([
  ...[...NAMES].flatMap((name) => name.split(' ')),
  ...'abrigo casa lar unidade protegida protegido ppcaam ilpi repouso apoio'.split(' '),
]);

/** Whether a code tells nothing: words of the generic names and small numbers only, no number of another register. */
export const isGenericCode = (id: string): boolean =>
  id
    .replace(/^(exemplo|\d{6,7})-/, '')
    .split('-')
    .every((word) => /^\d{1,3}$/.test(word) || CODE_WORDS.has(word));

/** Words of places where people live under protection, in names without accents and capitals. */
const SHELTER_NAME = new RegExp(
  [
    String.raw`\babrigos?\b`,
    String.raw`\b(unidade|servico|casa|centro|instituicao) de acolh(imento|ida)\b`,
    String.raw`\bacolhimento institucional\b`,
    String.raw`\bcasas?[ -](abrigo|lar|lares)\b`,
    String.raw`\bcasas? de (passagem|acolhida|acolhimento|repouso)\b`,
    String.raw`\brepublicas?\b`,
    String.raw`\bresidencia inclusiva\b`,
    String.raw`\bfamilias? acolhedoras?\b|\baldeias? infant`,
    String.raw`\blonga permanencia\b|\bilpi\b`,
    String.raw`\b(albergue|orfanato|asilo|educandario|internato)\b`,
    String.raw`\bppcaam\b|\bprovita\b|\bppddh\b|\bameacad[oa]s\b`,
    String.raw`\btrafico de (pessoas|seres humanos)\b`,
    String.raw`\b(casa|lar|moradia|refugio)\b.*\b(mulher|mulheres|vitimas?|violencia)\b`,
  ].join('|'),
);

/** What many homes for children and for old people are called; also the name of some public houses. */
const HOME_NAME = /\blar(es)?\b|\bacolhimento\b|\bmoradia\b/;

/** A name that begins with what the place is, for all to go to. */
const DOOR_NAME = /^(cras|creas|centro pop|centro de referencia|conselho tutelar|secretaria)\b/;

const plainName = (name: string): string => folded(name).replace(/\s+/g, ' ');

/**
 * Whether a name is one of a place that is protected unless somebody publishes it with its ground, whatever kind it
 * comes with: a shelter, a women's house, a república, a programme for the threatened.
 */
export const isShelterName = (name: string): boolean =>
  SHELTER_NAME.test(plainName(name)) || HOME_NAME.test(plainName(name));

/**
 * As `isShelterName`, for a unit whose list says that everybody may go there; a list that tells the kind of each unit
 * is doubted only where the name leaves no doubt.
 */
export function isListedShelter(name: string, { isKindTold }: { isKindTold: boolean }): boolean {
  const text = plainName(name);
  return !DOOR_NAME.test(text) && (SHELTER_NAME.test(text) || (!isKindTold && HOME_NAME.test(text)));
}
