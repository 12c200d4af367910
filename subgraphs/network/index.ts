import type { SubgraphDefinition } from '../shared/subgraph.ts';
import { Indicator, IndicatorResolver, MunicipalityIndicators } from './indicator.ts';
import { indicators } from './layouts/indicators.ts';
import { networkManagementReport } from './layouts/management-report.ts';
import { municipalityChanges } from './layouts/municipality-changes.ts';
import { municipalityFacts } from './layouts/municipality-facts.ts';
import { municipalityList, municipalityListUrl } from './layouts/municipality-list.ts';
import { practices } from './layouts/practices.ts';
import { publicBodies } from './layouts/public-bodies.ts';
import { states } from './layouts/states.ts';
import { units } from './layouts/units.ts';
import { NetworkUnitLocation, ProtectedLocationAccess } from './location.ts';
import { migrations } from './migrations/index.ts';
import { MunicipalityList, StateMunicipalities } from './municipality-list.ts';
import { Municipality, MunicipalityResolver } from './municipality.ts';
import { MunicipalityUnits } from './network-unit-list.ts';
import { NetworkUnit, NetworkUnitResolver } from './network-unit.ts';
import { MunicipalityPractices, Practice, PracticeResolver } from './practice.ts';
import { PublicAddress } from './public-address.ts';
import { MunicipalityPublicBodies, PublicBody, PublicBodyResolver } from './public-body.ts';
import { State, StateResolver } from './state.ts';
import { UnitAccess } from './unit-access.ts';
import { NetworkVersion } from './version.ts';

/** The subgraph of the network: the places of the country, where people are served, and how many. */
export const network: SubgraphDefinition = {
  name: 'network',
  resolvers: [
    StateResolver,
    MunicipalityResolver,
    MunicipalityList,
    StateMunicipalities,
    NetworkUnitResolver,
    MunicipalityUnits,
    NetworkUnitLocation,
    ProtectedLocationAccess,
    IndicatorResolver,
    MunicipalityIndicators,
    PublicBodyResolver,
    MunicipalityPublicBodies,
    PracticeResolver,
    MunicipalityPractices,
    NetworkVersion,
  ],
  references: {
    State: ({ code = '' }, { rows }) => rows.byId(State, code),
    Municipality: ({ ibgeCode = '' }, { rows }) => rows.byId(Municipality, ibgeCode),
    NetworkUnit: ({ id = '' }, { rows }) => rows.byId(NetworkUnit, id),
  },
  entities: [State, Municipality, NetworkUnit, PublicAddress, UnitAccess, Indicator, PublicBody, Practice],
  migrations,
  layouts: [
    states,
    municipalityFacts,
    municipalityList,
    municipalityChanges,
    units,
    networkManagementReport,
    indicators,
    publicBodies,
    practices,
  ],
  // The changes since the list was made are read with it, from this subgraph's own sample.
  reference: [municipalityListUrl],
  samples: [
    'estados.csv',
    'exemplo-municipio.csv',
    'municipios-dos-exemplos.csv',
    'exemplo-orgaos.csv',
    'exemplo-unidades.csv',
    'exemplo-indicadores.csv',
    'juiz-de-fora-indicadores-2021.csv',
    'paragominas-praticas-2022.csv',
  ].map((name) => new URL(`./sample/${name}`, import.meta.url)),
};
