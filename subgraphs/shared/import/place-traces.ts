/** A postal code, a phone, a point on the map, the number of a company. */
export const PLACE_NUMBERS = [
  /\b\d{2}\.?\d{3}-?\d{3}\b/,
  /(?<!\d)\(?\d{2}\)?\s?9?\d{4}[-\s]?\d{4}\b/,
  // Not two years, as in "2022-2025".
  /\b(?!(?:19|20)\d\d-(?:19|20)\d\d\b)\d{4,5}-\d{4}\b/,
  /-?\b\d{1,2}[.,]\d{4,}/,
  /\d{2}\.?\d{3}\.?\d{3}\/\d{4}/,
];

/** What gives a place away inside a text. */
const TRACES = [
  ...PLACE_NUMBERS,
  // A street, but not "em situação de rua".
  /(?<!\bde )\brua\s|\b(r\.|avenida|av\.|travessa|alameda|praça|rodovia|estrada|quadra|bairro|loteamento)\s/i,
  /\b(cep|telefone|tel|fone|whatsapp)\b/i,
  /@|https?:|www\./i,
];

/** Whether a text tells a street, a postal code, a phone, a point on the map or another way to find a place. */
export const tellsPlace = (text: string): boolean => TRACES.some((trace) => trace.test(text));

/** Words of services whose place is protected unless somebody says on what ground it is public. */
const SHELTER =
  /\b(acolhimento|abrigos?|abrigamento|casa[- ](lar|abrigo|de passagem)|casas[- ](lares|abrigo|de passagem)|rep[uú]blicas?|PPCAAM)\b|resid[eê]ncias? inclusivas?|\bILPI\b/i;

/** Whether a text speaks of a service that takes people in. */
export const speaksOfShelter = (text: string): boolean => SHELTER.test(text);
