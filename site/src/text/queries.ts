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
  actionMoney: (actionId: string) => {
    const planId = actionId.slice(0, actionId.lastIndexOf('/'));
    return `{ plan(id: "${planId}") { axes { guidelines { actions { code title budgetLines {
  fiscalYear { year } title fundingSource { code name } appropriation { amount } commitment { amount }
  settlement { amount } payment { amount } unit { name } source { title locator } } } } } } }`;
  },
  stages: (ibge: string, year: number) => `{ municipality(ibgeCode: "${ibge}") {
  fiscalYear(year: ${year}) {
    stageTotals(by: PROTECTION_LEVEL) { key lineCount stages { stage amount missingLines } } } } }`,
  statements: (ibge: string, year: number) => `{ municipality(ibgeCode: "${ibge}") {
  fiscalYear(year: ${year}) { statementSummaries { statement period intraBudget
    stages { stage amount } subfunctions { key stages { stage amount } }
    fundingSources { key fundingSource { name origin } stages { stage amount } } sources { title } } } } }`,
  transfers: (ibge: string, year: number) => `{ municipality(ibgeCode: "${ibge}") {
  fiscalYear(year: ${year}) {
    transferTotals { origin block amount transferCount }
    transfers { block component paymentOrder paidOn amount source { title locator } }
    amendments { author party programme amount } } } }`,
  reconciliation: (ibge: string, year: number) => `{ municipality(ibgeCode: "${ibge}") {
  fiscalYear(year: ${year}) {
    reconciliation { title difference reasons figures { statement period amount source { title locator } } } } } }`,
  accounts: (ibge: string) => `{ municipality(ibgeCode: "${ibge}") {
  fundAccounts { block branch number
    standingStill { isStandingStill ground month amount amountBefore }
    balances { month amount source { title locator } } } } }`,
  path: (ibge: string, year: number) => `{ municipality(ibgeCode: "${ibge}") {
  fiscalYear(year: ${year}) { moneyPaths {
    origin blocks
    transfers { component amount } fundAccounts { number balances { month amount } }
    lines { title fundingSource { code name } commitment { amount } payment { amount }
      unit { name } action { code title deliberations { date subject } } } } } } }`,
  indicators: (ibge: string, year: number | string) => `{ municipality(ibgeCode: "${ibge}") {
  indicators(year: ${year}) { code name period value unit status source { title locator } findings { rule message } }
} }`,
  attendance: (ibge: string, form: string, year: string) => `{ municipality(ibgeCode: "${ibge}") {
  attendance(form: ${form}, year: ${year}) { code name measure period value status unitsReported unitsExpected source { title locator } } } }`,
  unitAttendance: (id: string, year: string) => `{ networkUnit(id: "${id}") {
  attendance(year: ${year}) { form code name measure period value status source { title locator } } } }`,
  territoryIndicators: (ibge: string) => `{ municipality(ibgeCode: "${ibge}") {
  territoryIndicators { code name period territory value unit status source { title locator } } } }`,
  years: (ibge: string) => `{ municipality(ibgeCode: "${ibge}") {
  fiscalYears { year total { amount status source { title locator } } funding { origin amount share } } } }`,
  planParts: (ibge: string) => `{ municipality(ibgeCode: "${ibge}") {
  plans { title parts { kind status note source { title locator } } } } }`,
  planRevisions: (ibge: string) => `{ municipality(ibgeCode: "${ibge}") {
  plans { title revisions { revisedOn subject source { title locator } } } } }`,
  continuations: (ibge: string) => `{ municipality(ibgeCode: "${ibge}") {
  plans { title continuations { kind note before { code title } after { code title } } } } }`,
  seats: (ibge: string) => `{ municipality(ibgeCode: "${ibge}") {
  councils { name seats { bodyRepresented segment role isPresidency mandateStart mandateEnd } } } }`,
  corrections: (ibge: string) => {
    const page = '{ edges { node { at kind type record reason fields { name from to } } } }';
    return `{ planCorrections(municipality: "${ibge}") ${page}
  budgetCorrections(municipality: "${ibge}") ${page}
  networkCorrections(municipality: "${ibge}") ${page}
  councilCorrections(municipality: "${ibge}") ${page} }`;
  },
  compared: (state: string) => `{ state(code: "${state}") {
  municipalities(first: 500) { edges { node { name size populations { year people method source { title } }
    cras: units(kind: CRAS, first: 1) { totalCount } creas: units(kind: CREAS, first: 1) { totalCount } } }
    pageInfo { hasNextPage endCursor } } } }`,
  published: (ibge: string) => `{ municipality(ibgeCode: "${ibge}") {
  plans { startYear endYear parts { kind status } deliberations { effect resolution { number year } } }
  managementReports { year }
  fiscalYears { year funding { origin amount } deliberations { effect } }
  councils { seats { bodyRepresented } meetings { date status hasAgenda hasMinutes } }
  publicBodies { name duties } } }`,
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
    areas { title items { title ties { strategy { code } unit { name } } } }
    challenges { title }
    figureTies { indicator { code period value } strategy { code } unit { name } } } } }`,
  units: (ibge: string) => `{ municipality(ibgeCode: "${ibge}") {
  units(first: 50) { edges { node {
    kind name
    location {
      ... on PublicLocation { address phones latitude longitude }
      ... on ProtectedLocation { reason accessVia { name } }
      ... on UnknownLocation { reason }
    } } } } } }`,
  unit: (id: string) => `{ networkUnit(id: "${id}") { kind name closedOn
  location { ... on PublicLocation { address phones openingHours whatToBring } }
  services { audience service { code name level } } territories { name neighbourhoods }
  events { kind date description source { title locator } } } }`,
  stateUnits: (code: string, kind: string | null) => `{ state(code: "${code}") {
  units(${kind ? `kind: ${kind}, ` : ''}first: 100) { totalCount edges { node { name municipality { name } } }
    pageInfo { hasNextPage endCursor } } } }`,
  findService: (ibge: string) => `{ findService(need: "violência", municipality: "${ibge}") {
  needs { title advice } doors { unit { name location { ... on PublicLocation { address phones } } } } } }`,
  organizations: (ibge: string) => `{ municipality(ibgeCode: "${ibge}") {
  organizations { name cnpj isProtected offers { name level }
    registrations { number state steps { kind date act } }
    federalRegistrations { register status until }
    partnerships { number total released accountsStatus } findings { rule message } } } }`,
  organization: (id: string) => `{ organization(id: "${id}") { name cnpj office { address phones }
  registrations { number state steps { kind date reason act resolution { title } } }
  federalRegistrations { register status since until source { title locator } }
  partnerships { instrument number object signedOn endsOn total released accountsStatus accountsResult teamPay
    source { title locator } findings { rule message } }
  findings { rule message values } } }`,
  conferences: (ibge: string) => `{ municipality(ibgeCode: "${ibge}") { councils {
  conferences { number year theme
    deliberations(sphere: MUNICIPAL) { code text followUps { date status note source { title } } } } } } }`,
  bodies: (ibge: string) => `{ municipality(ibgeCode: "${ibge}") {
  publicBodies { name kind duties powers { text legalBasis } offices { name address phones emails openingHours } }
  complaintChannels { kind name phones emails urls deadline source { title locator } } } }`,
  practices: (ibge: string) => `{ municipality(ibgeCode: "${ibge}") {
  practices { title problem summary place services audience partners materials
    reuses { who period outcome } source { title locator } } } }`,
  council: (ibge: string) => `{ municipality(ibgeCode: "${ibge}") {
  councils { kind name
    meetings { date kind status hasAgenda hasMinutes hasAttendance }
    deliberations { date effect subject } } } }`,
  meeting: (id: string) => `{ meeting(id: "${id}") {
  date kind status startsAt
  agenda { number title papers { title url } earlierDeliberations { date subject } }
  quorum { present required isReached reason } minutesApprovedIn { date } } }`,
  deliberation: (id: string) => `{ deliberation(id: "${id}") {
  date effect subject voteOutcome
  meeting { date kind } findings { rule message }
  voteCount { inFavour against abstained absent castingVote }
  relations { kind targetName provisions } requests { title addressee dueOn status }
  resolution { number year date closingDate
    force { status isInForce since reason }
    lexml { urn isAuthorityRegistered }
    articles { sequence number text structure { kind label path text } citations { name url } } }
  source { title url } } }`,
  nation: `{ cnas: council(id: "cnas") { name meetings { date kind status } seats { bodyRepresented segment }
    resolutions { number year title force { status reason } } }
  cit: council(id: "cit") { name meetings { date kind status } resolutions { number year title force { status reason } } } }`,
  state: (code: string) => `{ state(code: "${code}") { name
  councils { kind name resolutions { number year title
    articles { sequence number text }
    force { status reason }
    supportPlan { title axes { title events { title modality note status } }
      strategies { numeral title contacts { office phones emails urls } } } } } } }`,
};
