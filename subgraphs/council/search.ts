import type { Searchable } from '../shared/search/search-entries.ts';
import { SearchKind } from '../shared/search/search-kind.ts';
import { ACT_CODES, ACT_NAMES } from './act-type.ts';
import { AgendaItem } from './agenda-item.ts';
import { ConferenceProposal } from './conference-proposal.ts';
import { Conference } from './conference.ts';
import { Council } from './council.ts';
import { Deliberation } from './deliberation.ts';
import { Meeting } from './meeting.ts';
import { Resolution } from './resolution.ts';
import { SupportStrategy } from './support-strategy.ts';
import { TechnicalSupportPlan } from './support-plan.ts';

const caseOf = (value: string, texts: object) =>
  `case ${value} ${Object.entries(texts)
    .map(([key, words]) => `when '${key}' then '${String(words)}'`)
    .join(' ')} end`;

const KIND_WORDS = {
  CMAS: 'CMAS conselho municipal de assistência social',
  CEAS: 'CEAS conselho estadual de assistência social',
  CNAS: 'CNAS conselho nacional de assistência social',
  CIB: 'CIB comissão intergestores bipartite pactuação',
  CIT: 'CIT comissão intergestores tripartite pactuação',
};
const MEETING_NAMES = { ORDINARY: 'Reunião ordinária', EXTRAORDINARY: 'Reunião extraordinária' };

const councilWords = caseOf('"council"."kind"', KIND_WORDS);
const brazilian = (date: string) => `to_char(${date}, 'DD/MM/YYYY')`;
const act = `${caseOf('"resolution"."act_type"', ACT_NAMES)} || ' ' || "resolution"."number" || '/' || "resolution"."year"`;
const decision = `coalesce(${act}, 'Decisão de ' || ${brazilian('"deliberation"."date"')}, 'Decisão sem data na fonte')`;
const place = { ibgeCode: '"council"."ibge_code"', stateCode: '"council"."state_code"' };

/** The address of a decision: that of its act, else its day; equal ones get a number in the order of their ids. */
const slug = `coalesce(${caseOf('"resolution"."act_type"', ACT_CODES)} || '-' || "resolution"."number" || '-' || "resolution"."year",
  'decisao-' || "deliberation"."date", 'decisao-sem-data')`;
const slugUse = `row_number() over (partition by coalesce("council"."ibge_code", "council"."state_code"), ${slug} order by "deliberation"."id" collate "C")`;

/** Below the page of a state its bodies have no address of their own; those of the country have a page. */
const aboveTowns = (table: string) =>
  `case when coalesce("${table}"."ibge_code", "${table}"."state_code") is null then '/brasil/' else '' end`;

/** What can be found of councils. */
export const councilSearch: Searchable[] = [
  {
    kind: SearchKind.COUNCIL,
    from: [Council],
    columns: {
      record: '"council"."id"',
      title: '"council"."name"',
      words: councilWords,
      ...place,
      path: `case when "council"."ibge_code" is null then ${aboveTowns('council')} else 'conselho/' end`,
    },
    rows: (table) => table(Council),
  },
  {
    kind: SearchKind.MEETING,
    from: [Meeting, Council, AgendaItem],
    columns: {
      record: '"meeting"."id"',
      title: `coalesce(${caseOf('"meeting"."kind"', MEETING_NAMES)}, 'Reunião') || ' de ' || ${brazilian('"meeting"."date"')}`,
      summary: '"council"."name"',
      words: `concat_ws(' ', 'reunião plenária pauta ata', ${councilWords}, 'ata ' || "meeting"."minutes_number")`,
      body: '"agenda"."text"',
      day: '"meeting"."date"',
      ...place,
      path: `case when "council"."ibge_code" is null then ${aboveTowns('council')}
        else 'conselho/reunioes/' || lower("council"."kind") || '-' || substr("meeting"."id", length("council"."id") + 2) || '/' end`,
    },
    rows: (table) => `${table(Meeting)} join ${table(Council)} on "council"."id" = "meeting"."council_id"
      left join lateral (select string_agg("agenda_item"."title", ' ' order by "agenda_item"."id") as "text"
        from ${table(AgendaItem)} where "agenda_item"."meeting_id" = "meeting"."id") "agenda" on true
      where "meeting"."date" is not null`,
  },
  {
    kind: SearchKind.DELIBERATION,
    from: [Deliberation, Resolution, Council],
    columns: {
      record: '"decided"."id"',
      title: '"decided"."name" || \': \' || "decided"."subject"',
      summary: '"decided"."council"',
      words: `concat_ws(' ', 'deliberação decisão', "decided"."words")`,
      body: '"decided"."text"',
      day: '"decided"."day"',
      ibgeCode: '"decided"."ibge_code"',
      stateCode: '"decided"."state_code"',
      path: `case when "decided"."ibge_code" is null then ${aboveTowns('decided')}
        else 'conselho/' || "decided"."slug" || case when "decided"."use" > 1 then '-' || "decided"."use" else '' end || '/' end`,
    },
    rows: (table) => `(
      select "deliberation"."id", ${decision} as "name", "deliberation"."subject", "council"."name" as "council",
        ${councilWords} as "words", concat_ws(' ', "resolution"."title", "resolution"."official_text", "deliberation"."note") as "text",
        coalesce("deliberation"."date", "resolution"."date") as "day", "council"."ibge_code", "council"."state_code",
        ${slug} as "slug", ${slugUse} as "use"
      from ${table(Deliberation)} join ${table(Council)} on "council"."id" = "deliberation"."council_id"
      left join ${table(Resolution)} on "resolution"."id" = "deliberation"."resolution_id") "decided"`,
  },
  {
    kind: SearchKind.CONFERENCE,
    from: [Conference, ConferenceProposal, Council],
    columns: {
      record: '"conference"."id"',
      title: `coalesce("conference"."number" || 'ª conferência, ' || "conference"."year", 'Conferência de ' || "conference"."year")`,
      summary: '"conference"."theme"',
      words: `concat_ws(' ', 'conferência de assistência social propostas', ${councilWords})`,
      body: '"proposals"."text"',
      day: '"conference"."starts_on"',
      ...place,
      path: `case when "council"."ibge_code" is null then ${aboveTowns('council')} else 'conselho/conferencias/' || "conference"."year" || '/' end`,
    },
    rows: (
      table,
    ) => `${table(Conference)} join ${table(Council)} on "council"."id" = "conference"."council_id"
      left join lateral (select string_agg("conference_proposal"."text", ' ' order by "conference_proposal"."id") as "text"
        from ${table(ConferenceProposal)} where "conference_proposal"."conference_id" = "conference"."id") "proposals" on true`,
  },
  {
    kind: SearchKind.SUPPORT_PLAN,
    from: [TechnicalSupportPlan, SupportStrategy, Resolution, Council],
    columns: {
      record: '"technical_support_plan"."id"',
      title: '"technical_support_plan"."title"',
      summary: '"council"."name"',
      words: `concat_ws(' ', 'plano de apoio técnico capacitação', ${councilWords})`,
      body: '"strategies"."text"',
      day: '"resolution"."date"',
      ...place,
      path: `${aboveTowns('council')} || '#apoio-' || "resolution"."number" || '-' || "resolution"."year"`,
    },
    rows: (table) => `${table(TechnicalSupportPlan)}
      join ${table(Resolution)} on "resolution"."id" = "technical_support_plan"."resolution_id"
      join ${table(Council)} on "council"."id" = "resolution"."council_id"
      left join lateral (select string_agg("support_strategy"."title", ' ' order by "support_strategy"."id") as "text"
        from ${table(SupportStrategy)} where "support_strategy"."plan_id" = "technical_support_plan"."id") "strategies" on true
      where "council"."ibge_code" is null`,
  },
];
