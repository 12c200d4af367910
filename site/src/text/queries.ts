/** Ready-made questions shown under each figure; anybody can paste them into the explorer. */
export const queries = {
  funding: (ibge: string, year: number) => `{ municipality(ibgeCode: "${ibge}") {
  fiscalYear(year: ${year}) {
    total { amount status } findings { rule message }
    funding { origin amount share status source { title locator sha256 } }
  } } }`,
  lines: (ibge: string, year: number) => `{ municipality(ibgeCode: "${ibge}") {
  fiscalYear(year: ${year}) {
    lines { code title origin
      appropriation { amount } commitment { amount } settlement { amount } payment { amount }
      action { code title } unit { name } findings { rule message } } } } }`,
  indicators: (ibge: string, year: number | string) => `{ municipality(ibgeCode: "${ibge}") {
  indicators(year: ${year}) { code name period value unit status source { title locator } findings { rule message } }
} }`,
  plan: (ibge: string) => `{ municipality(ibgeCode: "${ibge}") {
  plans { title axes { guidelines { actions { code title strategies {
    code title measurementUnit targetKind
    targets { year planned status judgement }
  } } } } } } }`,
  strategy: (ibge: string) => `{ municipality(ibgeCode: "${ibge}") {
  plans { strategies {
    code targetKind targets { year planned judgement measurements { value } }
  } } } }`,
  report: (ibge: string) => `{ municipality(ibgeCode: "${ibge}") {
  managementReports { year title findings { rule message }
    areas { title items { title } }
    challenges { title } } } }`,
  units: (ibge: string) => `{ municipality(ibgeCode: "${ibge}") {
  units(first: 50) { edges { node {
    kind name
    location {
      ... on PublicLocation { address phones latitude longitude }
      ... on ProtectedLocation { reason accessVia { name } }
      ... on UnknownLocation { reason }
    } } } } } }`,
  council: (ibge: string) => `{ municipality(ibgeCode: "${ibge}") {
  councils { kind name
    meetings { date kind status hasAgenda hasMinutes hasAttendance }
    deliberations { date effect subject } } } }`,
  deliberation: (id: string) => `{ deliberation(id: "${id}") {
  date effect subject
  meeting { date kind } resolution { number year date closingDate } findings { rule message }
  source { title url } } }`,
  state: (code: string) => `{ state(code: "${code}") { name
  councils { kind name resolutions { number year title
    articles { sequence number text }
    supportPlan { title axes { title events { title modality note } }
      strategies { numeral title contacts { office phones emails urls } } } } } } }`,
};
