/** A postal code, a phone, a point on the map, the number of a company. */
const PLACE_NUMBERS = [
  /\b\d{2}\.?\d{3}-?\d{3}\b/,
  /(?<!\d)\(?\d{2}\)?\s?9?\d{4}[-\s]?\d{4}\b/,
  // Not two years, as in "2022-2025".
  /\b(?!(?:19|20)\d\d-(?:19|20)\d\d\b)\d{4,5}-\d{4}\b/,
  /-?\b\d{1,2}[.,]\d{4,}/,
  /\d{2}\.?\d{3}\.?\d{3}\/\d{4}/,
];

/** Each word as it stands in a text, whatever its capitals: the name after it is told by one. */
const anyCase = (words: string): string =>
  words
    .split(' ')
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
    .join('|');

const OF = String.raw`(?:d[aeo]s?\s+|D[AEO]S?\s+)?`;
/** What begins a name; in a text all in capitals, no small word that goes on with the sentence. */
const NAME = String.raw`(?!(?:E|OU|EM|NO|NA|NOS|NAS|COM|PARA|QUE|POR|AO|SEM)\b)(?:\p{Lu}|\d)`;

/** A street, a square or a road before its name. "População em situação de rua" is of none, nor is "Campo Largo". */
const NAMED_WAY = new RegExp(
  String.raw`(?<![\p{L}\d])(?<!\b[Dd][Ee]\s+|\b(?:[Pp]op|POP)\s+|\b(?:Campo|CAMPO|Rio|RIO)\s+)(?:` +
    anyCase(
      'rua avenida av travessa trav alameda praça praca pça pca rodovia estrada beco viela ladeira largo bairro loteamento condomínio',
    ) +
    String.raw`|R)(?:\.\s*|\s+)${OF}${NAME}`,
  'u',
);

/** A part of a town: "no Jardim Esperança", "na Vila Nova". */
const NAMED_QUARTER = new RegExp(
  String.raw`(?<!\p{L})(?:[NnDd][OoAa]|[Ee][Mm])\s+(?:` +
    anyCase('jardim jd vila parque conjunto residencial chácara sítio povoado') +
    String.raw`)(?:\.\s*|\s+)${OF}${NAME}`,
  'u',
);

/** A street in small letters with its number, a kilometre, a road by its code. */
const NUMBERED = [
  /(?<!\p{L})(?<!\bde\s+)(?:rua|avenida|av|travessa|alameda|pra[cç]a|p[cç]a|rodovia|estrada|beco|largo)[.\s]\s*[^.;:]{1,50}?,\s*(?:n[.ºo°]*\s*)?\d+/iu,
  /(?<!\p{L})km\.?\s*\d/iu,
  /\bBR[-\s]?\d{3}\b/,
  /(?<!\p{L})quadra\s+\d/iu,
];

const STREETS = [NAMED_WAY, NAMED_QUARTER, ...NUMBERED];
const NAMED = [...STREETS, ...PLACE_NUMBERS];

/** What gives a place away inside a text about something protected. */
const TRACES = [
  ...NAMED,
  // A street, but not "em situação de rua".
  /(?<!\bde )\brua\s|(?<!\p{L})(r\.|avenida|av\.?|travessa|alameda|praça|praca|p[cç]a\.?|rodovia|estrada|beco|viela|ladeira|quadra|bairro|loteamento)\s/iu,
  /\b(cep|telefone|tel|fone|whatsapp)\b/i,
  /@|https?:|www\./i,
];

/**
 * Whether a text about something protected could tell a street, a postal code, a phone, a point on the map or another
 * way to find a place. Strict: the word alone is enough.
 */
export const tellsPlace = (text: string): boolean => TRACES.some((trace) => trace.test(text));

/** Whether a text names a street or a part of a town, or has the number of a place: for texts about anything. */
export const namesPlace = (text: string): boolean => NAMED.some((trace) => trace.test(text));

/** Whether a text names a street or a part of a town: an office of a service has a phone, a house a street. */
const namesStreet = (text: string): boolean => STREETS.some((trace) => trace.test(text));

/** Words of services whose place is protected unless somebody says on what ground it is public. */
const SHELTER = [
  /\b(acolhimento|abrigos?|abrigamento|casa[- ](lar|abrigo|de passagem|de acolhida|de apoio)|casas[- ](lares|abrigo|de passagem)|PPCAAM)\b/i,
  // A home of young people, not the state nor a square of its name.
  /(?<!\b(?:pra[cç]a|avenida|av\.?|rua|presid[eê]n\w+|constitui\S+|procuradoria\S*)\s+da\s+)\brep[uú]blicas?\b(?!\s+federativa)/i,
  /resid[eê]ncias? inclusivas?|\bILPI\b|longa perman[eê]ncia/i,
];

/** A house that is rented, and people who must not be found in it, in this order or the other. */
const HOUSE = String.raw`(?:(?<!\p{L})(?:aluguel|alugad[ao]|alugar|loca[cç][aã]o|locar|im[oó]vel|moradia|casa\s+para)(?!\p{L}))`;
const IN_DANGER = String.raw`(?:(?:v[ií]timas?|situa[cç][aã]o)\s+d[ea]\s+(?:viol[eê]ncia|tr[aá]fico|risco|amea[cç]a)|amea[cç]ad[ao]s)`;
const HIDING = new RegExp(`${HOUSE}[^.;]{0,120}${IN_DANGER}|${IN_DANGER}[^.;]{0,120}${HOUSE}`, 'iu');

/** Whether a text speaks of a service that takes people in. */
export const speaksOfShelter = (text: string): boolean =>
  SHELTER.some((word) => word.test(text)) || HIDING.test(text);

/** Those who live under protection, and the level of the services that take them in, which offices speak of as well. */
const UNDER_PROTECTION = new RegExp(
  String.raw`\balta\s+complexidade\b|\bmedidas?\s+protetivas?\b|\baldeias?\s+infant|${IN_DANGER}`,
  'iu',
);

/** Whether a text speaks of a service that takes people in and of a place, or of whom it protects and of a street. */
export const tellsShelter = (text: string): boolean =>
  text.length >= 12 &&
  ((speaksOfShelter(text) && namesPlace(text)) || (UNDER_PROTECTION.test(text) && namesStreet(text)));
