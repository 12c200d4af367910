import type { Finding } from '../graph/finding.ts';
import type { FundAccount } from '../graph/fund-accounts.ts';
import type { Indicator } from '../graph/network.ts';
import type { Bodies, Town } from '../graph/snapshot.ts';
import { findingText } from '../text/findings.ts';
import { attendanceYears } from './attendance.ts';
import { cadUnico, isCadUnico } from './cadunico.ts';
import { decisions } from './deliberation-slug.ts';
import { meetingPages } from './meeting-slug.ts';

/** A doubt or a note about a source, with the page where it stands. */
export interface ListedFinding {
  place: string;
  title: string;
  href: string;
}

/** Anchors of findings; each is at most once on a page. */
export const findingId = {
  money: 'achado-dinheiro',
  lines: 'achado-linhas',
  accounts: 'achado-contas',
  attendance: 'achado-atendimentos',
  cadUnico: 'achado-cadunico',
  report: 'achado-relatorio',
  decision: 'achado',
  organization: 'achado',
  registration: 'achado-inscricao',
  partnership: 'achado-parceria',
  conference: 'achado',
  meeting: 'achado-reuniao',
  presidency: 'achado-presidencia',
};

/** Each doubt once: one that is of two figures stands at both in the graph. */
export const distinct = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.map((finding) => [finding.message, finding])).values(),
];

/** All open findings of municipalities, states and the country, without those of the demonstration. */
export const openFindings = (towns: readonly Town[], above: readonly Bodies[]): ListedFinding[] => [
  ...real(towns).flatMap(townFindings),
  ...above.flatMap(bodyFindings),
];

/** All notes on the sources of decisions, which need not be doubts, without those of the demonstration. */
export const sourceNotes = (towns: readonly Town[]): ListedFinding[] => real(towns).flatMap(notesOf);

/** The open findings of one municipality, each with the page and the place where it stands. */
export function townFindings(town: Town): ListedFinding[] {
  const { fiscalYears, fundAccounts, indicators, reports, councils, organizations, conferences } =
    town.published;
  const listed = (page: string, findings: readonly Finding[]) =>
    listedAt(town.name, town.path + page, findings);
  return [
    ...fiscalYears.flatMap((year) => [
      ...listed(`orcamento/${year.year}/#${findingId.money}`, year.findings),
      ...listed(
        `orcamento/${year.year}/#${findingId.lines}`,
        year.lines.flatMap((line) => line.findings),
      ),
    ]),
    ...listed(`orcamento/#${findingId.accounts}`, accountFindings(fundAccounts)),
    ...[...Map.groupBy(indicators, (indicator) => pageOf(indicator, town))].flatMap(([page, group]) =>
      listed(
        page,
        group.flatMap((indicator) => indicator.findings),
      ),
    ),
    ...reports.flatMap((report) => listed(`relatorio/${report.year}/#${findingId.report}`, report.findings)),
    ...decisions(councils).flatMap(({ slug, deliberation }) =>
      listed(`conselho/${slug}/#${findingId.decision}`, deliberation.findings),
    ),
    ...organizations.flatMap(({ id, findings, registrations, partnerships }) => [
      ...listed(`rede/entidades/${id}/#${findingId.organization}`, findings),
      ...listed(
        `rede/entidades/${id}/#${findingId.registration}`,
        registrations.flatMap((each) => each.findings),
      ),
      ...listed(
        `rede/entidades/${id}/#${findingId.partnership}`,
        partnerships.flatMap((each) => each.findings),
      ),
    ]),
    ...conferences.flatMap(({ year, proposals }) =>
      listed(
        `conselho/conferencias/${year}/#${findingId.conference}`,
        proposals.flatMap((each) => each.findings),
      ),
    ),
    ...meetingPages(councils).flatMap(({ path, meeting }) =>
      listed(`${path}#${findingId.meeting}`, meeting.findings),
    ),
    ...listed(
      `conselho/#${findingId.presidency}`,
      councils.flatMap(({ presidencies }) => presidencies.flatMap((one) => one.findings)),
    ),
  ];
}

/** What does not fit in the balances of accounts. */
export const accountFindings = (accounts: readonly FundAccount[]): Finding[] =>
  accounts.flatMap(({ balances }) => balances.flatMap((balance) => balance.findings));

const real = (towns: readonly Town[]): Town[] => towns.filter((town) => !town.isDemonstration);

function bodyFindings({ name, path, bodies }: Bodies): ListedFinding[] {
  return bodies.flatMap((body) => [
    ...listedAt(
      name,
      `${path}#${body.kind.toLowerCase()}`,
      body.deliberations.flatMap((deliberation) => deliberation.findings),
    ),
    ...body.resolutions.flatMap(({ number, year, supportPlan }) =>
      listedAt(
        name,
        `${path}#apoio-${number}-${year}`,
        (supportPlan?.axes ?? []).flatMap((axis) => axis.events.flatMap((event) => event.findings)),
      ),
    ),
  ]);
}

/** The page that shows an indicator, or the nearest one where its year is on none. */
function pageOf(indicator: Indicator, { published: { indicators, fiscalYears } }: Town): string {
  const year = indicator.period.slice(0, 4);
  if (isCadUnico(indicator)) return cadUnico(indicators)?.year === year ? `#${findingId.cadUnico}` : '';
  const hasPage = (one: number | string) => fiscalYears.some((each) => String(each.year) === String(one));
  if (hasPage(year)) return `orcamento/${year}/#${findingId.attendance}`;
  const shown = attendanceYears(indicators).find((one) => !hasPage(one));
  return String(shown) === year ? `rede/#${findingId.attendance}` : 'rede/';
}

const listedAt = (place: string, href: string, findings: readonly Finding[]): ListedFinding[] =>
  distinct(findings).map((finding) => ({ place, href, title: findingText.message(finding) }));

function notesOf(town: Town): ListedFinding[] {
  return decisions(town.published.councils)
    .filter(({ deliberation }) => deliberation.note !== null)
    .map(({ slug, deliberation }) => ({
      place: town.name,
      title: findingText.noteTitle(deliberation.subject),
      href: `${town.path}conselho/${slug}/#nota`,
    }));
}
