import type { SubgraphDefinition } from '../shared/subgraph.ts';
import { followUnits } from './attendance-follow.ts';
import { AttendanceCatalogue } from './attendance-catalogue.ts';
import { Attendance, AttendanceResolver, MunicipalityAttendance, UnitAttendance } from './attendance.ts';
import { Boundary, BoundaryResolver, MunicipalityBoundary } from './boundary.ts';
import {
  ComplaintChannel,
  ComplaintChannelResolver,
  MunicipalityComplaintChannels,
} from './complaint-channel.ts';
import {
  FederalRegistration,
  FederalRegistrationResolver,
  OrganizationFederalRegistrations,
} from './federal-registration.ts';
import { networkCounts } from './counts.ts';
import { indicatorFindings } from './indicator-findings.ts';
import { FormerUnit } from './former-unit.ts';
import { Indicator, IndicatorResolver, MunicipalityIndicators } from './indicator.ts';
import { attendance } from './layouts/attendance.ts';
import { censusUnits } from './layouts/census-units.ts';
import { complaintChannels } from './layouts/complaint-channels.ts';
import { federalRegistrations } from './layouts/federal-registrations.ts';
import { indicatorTable } from './layouts/indicator-table.ts';
import { indicators } from './layouts/indicators.ts';
import { institutionPage } from './layouts/institution-page.ts';
import { listedMunicipalities } from './layouts/listed-municipalities.ts';
import { listedStates } from './layouts/listed-states.ts';
import { networkManagementReport } from './layouts/management-report.ts';
import { municipalBoundaries } from './layouts/municipal-boundaries.ts';
import { municipalityChanges } from './layouts/municipality-changes.ts';
import { municipalityFacts } from './layouts/municipality-facts.ts';
import { municipalityList, municipalityListUrl } from './layouts/municipality-list.ts';
import { organizations } from './layouts/organizations.ts';
import { populations } from './layouts/populations.ts';
import { practiceReport } from './layouts/practice-report.ts';
import { practiceReuses } from './layouts/practice-reuses.ts';
import { practices } from './layouts/practices.ts';
import { publicBodies } from './layouts/public-bodies.ts';
import { publicOffices } from './layouts/public-offices.ts';
import { publicPowers } from './layouts/public-powers.ts';
import { sagiUnits } from './layouts/sagi-units.ts';
import { states } from './layouts/states.ts';
import { territories } from './layouts/territories.ts';
import { unitEvents } from './layouts/unit-events.ts';
import { units } from './layouts/units.ts';
import { NetworkUnitLocation, ProtectedLocationAccess, PublicLocation } from './location.ts';
import { migrations } from './migrations/index.ts';
import { MunicipalityList, StateMunicipalities } from './municipality-list.ts';
import { Municipality, MunicipalityResolver } from './municipality.ts';
import { NeedResolver } from './need.ts';
import { MunicipalityUnits, StateUnits } from './network-unit-list.ts';
import { NetworkUnit, NetworkUnitResolver } from './network-unit.ts';
import { OrganizationAddress, OrganizationOffice, OrganizationOffices } from './organization-office.ts';
import { OrganizationOffer, OrganizationOffers } from './organization-offer.ts';
import { MunicipalityOrganizations, Organization, OrganizationResolver } from './organization.ts';
import { PlacesNamed } from './places-named.ts';
import { PracticeReuse, PracticeReuseResolver, PracticeReuses } from './practice-reuse.ts';
import { MunicipalityPractices, Practice, PracticeResolver } from './practice.ts';
import { PublicAddress } from './public-address.ts';
import { MunicipalityPopulations, Population, PopulationResolver } from './population.ts';
import { MunicipalityPublicBodies, PublicBody, PublicBodyResolver } from './public-body.ts';
import { networkSearch } from './search.ts';
import { ServiceSearchResolver } from './service-search.ts';
import { ServiceResolver } from './service.ts';
import { PublicBodyOffices, PublicOffice, PublicOfficeResolver } from './public-office.ts';
import { PublicBodyPowers, PublicPower, PublicPowerResolver } from './public-power.ts';
import { State, StateResolver } from './state.ts';
import { MunicipalityTerritories, Territory, TerritoryResolver } from './territory.ts';
import { UnitAccess } from './unit-access.ts';
import { NetworkUnitHistory, UnitEvent, UnitEventResolver } from './unit-event.ts';
import { StateUnitLists, UnitList, UnitListResolver } from './unit-list.ts';
import { NetworkUnitServices, UnitService, UnitServiceResolver } from './unit-service.ts';
import { NetworkUnitTerritories, TerritoryUnits, UnitTerritory } from './unit-territory.ts';
import { NetworkVersion } from './version.ts';

/** The subgraph of the network: the places of the country, where people are served, and how many. */
export const network: SubgraphDefinition = {
  name: 'network',
  subject: 'da rede, dos números e dos lugares',
  resolvers: [
    StateResolver,
    MunicipalityResolver,
    MunicipalityList,
    StateMunicipalities,
    StateUnitLists,
    MunicipalityBoundary,
    BoundaryResolver,
    MunicipalityPopulations,
    PopulationResolver,
    UnitListResolver,
    NetworkUnitResolver,
    MunicipalityUnits,
    NetworkUnitLocation,
    ProtectedLocationAccess,
    ServiceResolver,
    NeedResolver,
    ServiceSearchResolver,
    PlacesNamed,
    StateUnits,
    UnitServiceResolver,
    NetworkUnitServices,
    UnitEventResolver,
    NetworkUnitHistory,
    TerritoryResolver,
    MunicipalityTerritories,
    NetworkUnitTerritories,
    TerritoryUnits,
    IndicatorResolver,
    MunicipalityIndicators,
    AttendanceResolver,
    AttendanceCatalogue,
    MunicipalityAttendance,
    UnitAttendance,
    PublicBodyResolver,
    MunicipalityPublicBodies,
    PublicPowerResolver,
    PublicBodyPowers,
    PublicOfficeResolver,
    PublicBodyOffices,
    ComplaintChannelResolver,
    MunicipalityComplaintChannels,
    PracticeResolver,
    MunicipalityPractices,
    PracticeReuseResolver,
    PracticeReuses,
    OrganizationResolver,
    MunicipalityOrganizations,
    OrganizationOffices,
    OrganizationOffers,
    FederalRegistrationResolver,
    OrganizationFederalRegistrations,
    NetworkVersion,
  ],
  references: {
    State: ({ code = '' }, { rows }) => rows.byId(State, code),
    Municipality: ({ ibgeCode = '' }, { rows }) => rows.byId(Municipality, ibgeCode),
    NetworkUnit: ({ id = '' }, { rows }) => rows.byId(NetworkUnit, id),
    Organization: ({ id = '' }, { rows }) => rows.byId(Organization, id),
    Indicator: ({ id = '' }, { rows }) => rows.byId(Indicator, id),
  },
  entities: [
    State,
    Municipality,
    Population,
    Boundary,
    UnitList,
    NetworkUnit,
    PublicAddress,
    UnitAccess,
    FormerUnit,
    UnitService,
    UnitEvent,
    Territory,
    UnitTerritory,
    Indicator,
    Attendance,
    PublicBody,
    Practice,
    PublicPower,
    PublicOffice,
    ComplaintChannel,
    PracticeReuse,
    Organization,
    OrganizationAddress,
    OrganizationOffer,
    FederalRegistration,
  ],
  publishedAs: [
    {
      entity: PublicAddress,
      type: PublicLocation,
      placedBy: NetworkUnit,
      hiddenBy: { latitude: 'pointGap', longitude: 'pointGap' },
    },
    { entity: NetworkUnit, fields: { locationKind: 'location', reason: 'location' } },
    { entity: UnitService, fields: { serviceCode: 'service' } },
    { entity: Organization, fields: { locationKind: 'isProtected' } },
    { entity: OrganizationAddress, type: OrganizationOffice, placedBy: Organization },
    { entity: FormerUnit, term: 'Código anterior de uma unidade protegida' },
    { entity: UnitAccess, term: 'Porta que leva a uma unidade protegida' },
    { entity: UnitTerritory, term: 'Território atendido por uma unidade' },
  ],
  concealed: [
    {
      entity: NetworkUnit,
      where: `t."location_kind" = 'PROTECTED'`,
      wholly: [PublicAddress, UnitEvent, UnitService, UnitTerritory],
    },
    {
      entity: FormerUnit,
      where: 'true',
      wholly: [NetworkUnit, PublicAddress, UnitEvent, UnitService, UnitTerritory],
    },
    { entity: Organization, where: `t."location_kind" = 'PROTECTED'`, wholly: [OrganizationAddress] },
    { entity: Indicator, where: `t."status" = 'SUPPRESSED'` },
    { entity: Attendance, where: `t."status" = 'SUPPRESSED'` },
  ],
  counts: networkCounts,
  follow: followUnits,
  findings: (read) =>
    [...Map.groupBy(read(Indicator), ({ ibgeCode }) => ibgeCode).values()].flatMap((all) =>
      all.flatMap((one) => indicatorFindings(one, all)),
    ),
  search: networkSearch,
  migrations,
  layouts: [
    states,
    municipalityFacts,
    municipalityList,
    municipalityChanges,
    populations,
    units,
    territories,
    unitEvents,
    networkManagementReport,
    indicators,
    indicatorTable,
    attendance,
    publicBodies,
    institutionPage,
    practices,
    practiceReport,
    publicPowers,
    publicOffices,
    complaintChannels,
    practiceReuses,
    organizations,
    federalRegistrations,
    listedStates,
    listedMunicipalities,
    municipalBoundaries,
    censusUnits,
    sagiUnits,
  ],
  // The changes since the list was made are read with it; by itself their file is read to be kept, as every file is.
  reference: [municipalityListUrl, new URL('./sample/municipios-mudancas.csv', import.meta.url)],
  samples: [
    'estados.csv',
    'exemplo-municipio.csv',
    'municipios-dos-exemplos.csv',
    'juiz-de-fora-populacao-2022.csv',
    'juiz-de-fora-populacao-2021.csv',
    'exemplo-populacao.csv',
    'exemplo-orgaos.csv',
    'exemplo-unidades.csv',
    'exemplo-territorios.csv',
    'exemplo-historia-unidades.csv',
    'exemplo-indicadores.csv',
    'exemplo-indicadores-territorios.csv',
    'exemplo-rma-2024.csv',
    'juiz-de-fora-indicadores-2021.csv',
    'paragominas-praticas-2022.csv',
    'exemplo-competencias.csv',
    'exemplo-locais-dos-orgaos.csv',
    'exemplo-canais.csv',
    'exemplo-praticas.csv',
    'exemplo-reaproveitamentos.csv',
    'exemplo-organizacoes.csv',
    'exemplo-registros-federais.csv',
  ].map((name) => new URL(`./sample/${name}`, import.meta.url)),
};
