const PEOPLE =
  /\b(fam[ií]lias?|pessoas?|usu[aá]ri[oa]s?|benefici[aá]ri[oa]s?|crian[cç]as?|adolescentes?|jove(m|ns)|idos[oa]s?|mulher(es)?|gestantes?|atendid[oa]s?|acolhid[oa]s?|acompanhad[oa]s?|moradore?s?|cidad[aã]os?|participantes?)(?![\p{L}])/iu;
const STAFF =
  /(contratad|servidor|profissiona|trabalhador|t[eé]cnic|conselheir|capacitad|equipe|educador|cuidador|estagi[aá]ri)/iu;

/** What says what a target counts. */
interface Counted {
  measurementUnit: string;
  indicator: string | null;
}

/**
 * Whether a target counts people or families that are served, by the words of its unit, or of what is said to be
 * counted where the unit is only "Unidade". Those who work there are no secret.
 */
export function countsPeople({ measurementUnit, indicator }: Counted): boolean {
  const words = [measurementUnit, indicator ?? ''].filter((each) => !STAFF.test(each));
  return words.some((each) => PEOPLE.test(each));
}
