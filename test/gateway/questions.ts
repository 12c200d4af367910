/** Questions that readers put to the combined graph; every mode and every database must give the same answers. */
export const QUESTIONS: Record<string, { query: string; variables?: Record<string, unknown> }> = {
  'a plan with its targets, their judgement and their sources': {
    query: `{ municipality(ibgeCode: "0000000") { name isDemonstration plans { title assessedOn
      axes { title guidelines { code actions { code title } } }
      strategies { code targetKind judgement kindSource { title } targets { year planned status judgement progress source { title locator } measurements { value measuredOn } } } } } }`,
  },
  'who paid in Juiz de Fora in 2021': {
    query: `{ municipality(ibgeCode: "3136702") { name state { code name } fiscalYear(year: 2021) { year
      total { amount status source { title sha256 locator } } funding { origin amount share status source { locator } } }
      indicators(year: 2021) { code name period value unit status source { title locator } }
      managementReports { year areas { title items { title } } challenges { title } } } }`,
  },
  'one place that crosses all four subgraphs': {
    query: `query Trail($code: ID!) { municipality(ibgeCode: $code) { name
      plans { title deliberations { subject effect } }
      fiscalYears { year total { amount } lines { title payment { amount status } unit { name } action { code } } }
      units(first: 20) { totalCount edges { node { name kind location { __typename
        ... on PublicLocation { address phones } ... on ProtectedLocation { reason accessVia { name } } ... on UnknownLocation { reason } } } } }
      councils { name seats { segment role } meetings { date kind status } } } }`,
    variables: { code: '0000000' },
  },
  'from a decision to what it concerns': {
    query: `{ municipality(ibgeCode: "0000000") { councils { deliberations { subject effect date meeting { date }
      concerns { __typename ... on Plan { title startYear } ... on Action { code title budgetLines { title } } ... on FiscalYear { year } ... on NetworkUnit { name } } } } } }`,
  },
  'from a promise to the money and the decision': {
    query: `{ plan(id: "0000000-2022-2025") { axes { guidelines { actions { code title
      budgetLines { title origin appropriation { amount } unit { name kind } } deliberations { subject } } } } } }`,
  },
  'pages of municipalities': {
    query: `{ municipalities(first: 3) { totalCount pageInfo { hasNextPage } edges { node { ibgeCode name slug state { name } councils { kind } plans { id } } } } }`,
  },
  'a state with its commission': {
    query: `{ state(code: "MT") { name councils { kind name resolutions { number year date title supportPlan { axes { title events { title modality note } } } } } } }`,
  },
  'meetings of Londrina': {
    query: `{ municipality(ibgeCode: "4113700") { councils { name meetings { date kind status hasMinutes source { title } } } } }`,
  },
  'practices and public bodies': {
    query: `{ a: municipality(ibgeCode: "1505502") { practices { title summary source { title } } } b: municipality(ibgeCode: "0000000") { publicBodies { name kind parent { name } } } }`,
  },
  'organizations, who registered them and who paid them': {
    query: `{ municipality(ibgeCode: "0000000") { organizations { name isProtected office { address } offers { name level }
      federalRegistrations { register status } registrations { number state(on: "2025-10-20") steps { kind date act } }
      partnerships { number total released accountsResult } findings { rule message } } } }`,
  },
  'conferences and what became of them': {
    query: `{ municipality(ibgeCode: "0000000") { councils { conferences { year deliberations(sphere: MUNICIPAL) { code
      followUps { date status action { title } } } } } } }`,
  },
  'what does not exist': {
    query: `{ municipality(ibgeCode: "9999999") { name } plan(id: "x") { title } council(id: "x") { name } networkUnit(id: "x") { name } organization(id: "x") { name } resolution(id: "x") { year } deliberation(id: "x") { subject } state(code: "XX") { name } }`,
  },
  'the versions': { query: '{ planVersion budgetVersion networkVersion councilVersion }' },
};
