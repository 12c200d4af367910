import type { Searchable } from '../shared/search/search-entries.ts';
import { SearchKind } from '../shared/search/search-kind.ts';
import { ComplaintChannel, type ComplaintChannelKind } from './complaint-channel.ts';
import { Municipality } from './municipality.ts';
import { NEEDS } from './need-catalogue.ts';
import { NetworkUnitKind } from './network-unit-kind.ts';
import { NetworkUnit } from './network-unit.ts';
import { OrganizationOffer } from './organization-offer.ts';
import { Organization } from './organization.ts';
import { Practice } from './practice.ts';
import { PublicAddress } from './public-address.ts';
import { PublicBody } from './public-body.ts';
import { PublicPower } from './public-power.ts';
import { SERVICES } from './service-catalogue.ts';
import { State } from './state.ts';
import { UnitService } from './unit-service.ts';

/** What units of each kind are called and what is asked for there. */
const KIND_WORDS: Record<NetworkUnitKind, string> = {
  CRAS: 'CRAS centro de referência de assistência social proteção básica PAIF família CadÚnico cadastro único',
  CREAS:
    'CREAS centro de referência especializado de assistência social proteção especial PAEFI violência medida socioeducativa',
  CENTRO_POP: 'Centro Pop população em situação de rua',
  DAY_CENTRE: 'centro-dia pessoa com deficiência idosa',
  COMMUNITY_CENTRE: 'centro de convivência fortalecimento de vínculos SCFV',
  SHELTER: 'acolhimento institucional abrigo casa lar proteção especial alta complexidade',
  CADUNICO_POST: 'posto do cadastro único CadÚnico bolsa família',
  ORGANIZATION: 'organização da sociedade civil entidade',
  OTHER: '',
};

/** What people ask of a place that everybody may find, beside its name. */
const PLACE_WORDS = 'onde fica endereço telefone contato horário funcionamento atendimento';

const CHANNEL_WORDS: Partial<Record<ComplaintChannelKind, string>> = {
  INFORMATION_REQUEST: 'acesso à informação e-SIC',
  HOTLINE: 'disque telefone',
  COUNCIL: 'conselho',
  PROSECUTOR_OR_DEFENDER: 'ministério público defensoria',
};

const text = (value: string) => `'${value.replaceAll("'", "''")}'`;
const caseOf = (value: string, texts: readonly (readonly [string, string])[]) =>
  `case ${value} ${texts.map(([key, words]) => `when ${text(key)} then ${text(words)}`).join(' ')} else '' end`;
const joined = (list: string) => `array_to_string(${list}, ' ')`;

const serviceWords = caseOf(
  '"unit_service"."service_code"',
  SERVICES.map(({ code, name, abbreviation }) => [code, [name, abbreviation].filter(Boolean).join(' ')]),
);

/** What can be found of the network. Of a unit's place only the neighbourhood of a public one. */
export const networkSearch: Searchable[] = [
  {
    kind: SearchKind.MUNICIPALITY,
    from: [Municipality, State],
    columns: {
      record: '"municipality"."id"',
      title: '"municipality"."name"',
      summary: '"state"."name"',
      words: `concat_ws(' ', 'município cidade', "municipality"."state_id", "municipality"."id", left("municipality"."id", 6))`,
      ibgeCode: '"municipality"."id"',
      path: `''`,
    },
    rows: (table) =>
      `${table(Municipality)} left join ${table(State)} on "state"."id" = "municipality"."state_id"`,
  },
  {
    kind: SearchKind.STATE,
    from: [State],
    columns: {
      record: '"state"."id"',
      title: '"state"."name"',
      words: `concat_ws(' ', 'estado', "state"."id")`,
      stateCode: '"state"."id"',
      path: `''`,
    },
    rows: (table) => table(State),
  },
  {
    kind: SearchKind.NEED,
    from: [],
    columns: {
      record: '"need"."code"',
      title: '"need"."title"',
      summary: '"need"."advice"',
      words: '"need"."words"',
      path: `'/servicos/?necessidade=' || "need"."code"`,
    },
    rows: () =>
      `(values ${NEEDS.map(({ code, title, words, advice }) => `(${[code, title, words, advice].map(text).join()})`).join()}) "need" ("code", "title", "words", "advice")`,
  },
  {
    kind: SearchKind.NETWORK_UNIT,
    from: [NetworkUnit, PublicAddress, UnitService],
    columns: {
      record: '"network_unit"."id"',
      title: '"network_unit"."name"',
      summary: `case "network_unit"."location_kind" when 'PROTECTED' then 'endereço protegido' else "public_location"."neighbourhood" end`,
      words: `concat_ws(' ', ${caseOf('"network_unit"."kind"', Object.entries(KIND_WORDS))}, case when "network_unit"."location_kind" = 'PUBLIC' then ${text(PLACE_WORDS)} end)`,
      body: '"offered"."words"',
      ibgeCode: '"network_unit"."ibge_code"',
      path: `'rede/#unidade-' || "network_unit"."id"`,
    },
    rows: (table) => `${table(NetworkUnit)}
      left join ${table(PublicAddress)} on "public_location"."unit_id" = "network_unit"."id" and "network_unit"."location_kind" = 'PUBLIC'
      left join (select "unit_service"."unit_id", string_agg(${serviceWords}, ' ' order by "unit_service"."id") as "words" from ${table(UnitService)} group by 1)
        "offered" on "offered"."unit_id" = "network_unit"."id"`,
  },
  {
    kind: SearchKind.PUBLIC_BODY,
    from: [PublicBody, PublicPower],
    columns: {
      record: '"public_body"."id"',
      title: '"public_body"."name"',
      summary: '"public_body"."summary"',
      words: `concat_ws(' ', 'órgão público', "public_body"."kind")`,
      body: `concat_ws(' ', ${joined('"public_body"."duties"')}, "powers"."text")`,
      ibgeCode: '"public_body"."ibge_code"',
      path: `'orgaos/'`,
    },
    rows: (table) => `${table(PublicBody)} left join lateral (
      select string_agg("public_power"."text", ' ' order by "public_power"."id") as "text" from ${table(PublicPower)}
      where "public_power"."body_id" = "public_body"."id") "powers" on true`,
  },
  {
    kind: SearchKind.COMPLAINT_CHANNEL,
    from: [ComplaintChannel],
    columns: {
      record: '"complaint_channel"."id"',
      title: '"complaint_channel"."name"',
      summary: '"complaint_channel"."purpose"',
      words: `'canal de reclamação denúncia reclamar denunciar ouvidoria ' || ${caseOf('"complaint_channel"."kind"', Object.entries(CHANNEL_WORDS))}`,
      ibgeCode: '"complaint_channel"."ibge_code"',
      path: `'orgaos/'`,
    },
    rows: (table) => table(ComplaintChannel),
  },
  {
    kind: SearchKind.ORGANIZATION,
    from: [Organization, OrganizationOffer],
    columns: {
      record: '"organization"."id"',
      title: '"organization"."name"',
      summary: '"offers"."text"',
      words: `concat_ws(' ', 'organização da sociedade civil entidade', "organization"."cnpj", regexp_replace("organization"."cnpj", '[^0-9]', '', 'g'))`,
      ibgeCode: '"organization"."ibge_code"',
      path: `'rede/entidades/' || "organization"."id" || '/'`,
    },
    rows: (table) => `${table(Organization)} left join lateral (
      select string_agg("organization_offer"."name", '; ' order by "organization_offer"."position", "organization_offer"."id") as "text"
      from ${table(OrganizationOffer)} where "organization_offer"."organization_id" = "organization"."id") "offers" on true`,
  },
  {
    kind: SearchKind.PRACTICE,
    from: [Practice],
    columns: {
      record: '"practice"."id"',
      title: '"practice"."title"',
      summary: '"practice"."summary"',
      words: `concat_ws(' ', 'boa prática experiência', ${joined('"practice"."topics"')}, ${joined('"practice"."services"')}, ${joined('"practice"."audience"')})`,
      body: `concat_ws(' ', "practice"."problem", "practice"."programme", ${joined('"practice"."partners"')})`,
      ibgeCode: '"practice"."ibge_code"',
      path: `'praticas/'`,
    },
    rows: (table) => table(Practice),
  },
];
