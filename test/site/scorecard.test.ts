import { describe, expect, test } from 'vitest';
import { criteria, scorecard } from '../../site/src/facts/scorecard/index.ts';
import { basisWords, unchecked } from '../../site/src/facts/scorecard/norms.ts';
import { notJudged } from '../../site/src/facts/scorecard/not-judged.ts';
import { siteCriteria } from '../../site/src/facts/scorecard/site-criteria.ts';
import type { Town } from '../../site/src/graph/snapshot.ts';

const YEAR = 2026;
const source = { title: 'Fonte', retrievedAt: '2026-03-01T10:00:00Z' };
const nothing = {
  plans: [],
  reports: [],
  fiscalYears: [],
  fundAccounts: [],
  networkUnits: [],
  indicators: [],
  publicBodies: [],
  complaintChannels: [],
  organizations: [],
  conferences: [],
  practices: [],
  councils: [],
  corrections: [],
};
/** A municipality that has published some things, in the shape in which the pages have them. */
const aTown = (published: object = {}) =>
  ({ path: '/pr/cidade/', name: 'Cidade', published: { ...nothing, ...published } }) as unknown as Town;
const of = (id: string, published: object) =>
  scorecard(aTown(published), YEAR).find(({ criterion }) => criterion.id === id)?.judged;

const aPlan = (more: object = {}) => ({
  id: 'p',
  startYear: 2026,
  endYear: 2029,
  axes: [],
  parts: [],
  deliberations: [],
  source,
  ...more,
});
const aDecision = (more: object = {}) => ({
  id: 'd',
  date: '2026-02-01',
  effect: 'APPROVES',
  subject: 'Plano',
  resolution: { number: 1, year: 2026 },
  source,
  ...more,
});
const aCouncil = (more: object = {}) => ({ seats: [], meetings: [], deliberations: [], ...more });
const aMeeting = (more: object = {}) => ({
  status: 'HELD',
  hasAgenda: null,
  hasMinutes: null,
  hasAttendance: null,
  source,
  ...more,
});
const aYear = (more: object = {}) => ({
  year: 2025,
  funding: [],
  lines: [],
  transfers: [],
  deliberations: [],
  ...more,
});
const stage = (amount: string | null) => ({ amount });
const aLine = (payment: string | null) => ({
  commitment: stage('1.00'),
  settlement: stage('1.00'),
  payment: stage(payment),
  source,
});
const aUnit = (location: object) => ({ id: 'u', closedOn: null, services: [], location, source });
const open = (phones: string[]) =>
  aUnit({ __typename: 'PublicLocation', address: 'Rua Um, 1', phones, openingHours: null });
const hidden = aUnit({ __typename: 'ProtectedLocation', reason: 'protegido', accessVia: [] });

test('of a municipality that has published nothing here nothing is assessed, and nothing is said to be missing', () => {
  for (const { judged, criterion } of scorecard(aTown(), YEAR))
    expect([judged.result, judged.proof, judged.date], criterion.id).toEqual(['NOT_ASSESSED', null, null]);
});

test('every criterion has a name of its own, a norm and a rule, and every result but “not assessed” a proof', () => {
  const all = criteria.flatMap((group) => group.criteria);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const { basis, rule } of all) {
    expect(basisWords(basis)).toMatch(/LOAS|LAI|PNTP|Censo SUAS|NOB\/SUAS|Decreto 10\.540/);
    expect(rule).toMatch(/^Atende: /);
  }
  const judged = of('plano-em-vigor', { plans: [aPlan()] });
  expect(judged).toMatchObject({
    result: 'MET',
    proof: '/pr/cidade/plano-2026-2029/',
    date: '2026-03-01T10:00:00Z',
  });
});

const partsOf = (...statuses: string[]) => [aPlan({ parts: statuses.map((status) => ({ status, source })) })];
const decided = (deliberation: object) => ({
  plans: [aPlan({ deliberations: [{ id: 'd' }] })],
  councils: [aCouncil({ deliberations: [deliberation] })],
});
const own = (amount: string | null, status = 'PUBLISHED') => ({
  fiscalYears: [aYear({ funding: [{ origin: 'MUNICIPAL', amount, status, source }] })],
});
const minutes = (...has: (boolean | null)[]) => ({
  councils: [aCouncil({ meetings: has.map((hasMinutes) => aMeeting({ hasMinutes })) })],
});
const transfer = (paidOn: string | null) => ({
  block: 'BASIC',
  component: null,
  amount: '1.00',
  paidOn,
  source,
});
const classified = (fundingSource: object | null) => ({
  ...aLine('1.00'),
  subfunction: '08.244',
  expenseNature: '3.3.90',
  fundingSource,
});
const lines = (...all: object[]) => ({ fiscalYears: [aYear({ lines: all })] });
const targets = (...planned: (string | null)[]) => ({
  plans: [
    aPlan({
      axes: [
        {
          guidelines: [
            { actions: [{ strategies: planned.map((one) => ({ source, targets: [{ planned: one }] })) }] },
          ],
        },
      ],
    }),
  ],
});
const serving = (services: object[], whatToBring: string | null) => ({
  ...aUnit({
    __typename: 'PublicLocation',
    address: 'Rua Um, 1',
    phones: [],
    openingHours: null,
    whatToBring,
  }),
  services,
});
const channel = (more: object) => ({
  complaintChannels: [{ name: 'Ouvidoria', emails: [], urls: [], phones: [], source, ...more }],
});
const partnership = (released: string | null) => ({
  object: 'Convivência',
  instrument: 'TERM',
  signedOn: '2025-01-02',
  total: '10.00',
  released,
  source,
});
const anOrganization = (more: object) => ({
  organizations: [{ registrations: [], partnerships: [], ...more }],
});
const granted = (act: string | null) => ({ steps: [{ kind: 'GRANTED', act, resolution: null }], source });
const proposal = (followUps: object[]) => ({ sphere: 'MUNICIPAL', decision: 'APPROVED', followUps, source });
const conference = (...proposals: object[]) => ({ conferences: [{ year: 2025, proposals }] });

describe.each<[string, string, object, string]>([
  ['plano-em-vigor', 'a plan that holds today', { plans: [aPlan()] }, 'MET'],
  [
    'plano-em-vigor',
    'a plan that has ended',
    { plans: [aPlan({ startYear: 2022, endYear: 2025 })] },
    'NOT_ASSESSED',
  ],
  ['plano-aprovado', 'a resolution with its number', decided(aDecision()), 'MET'],
  ['plano-aprovado', 'a decision without a number', decided(aDecision({ resolution: null })), 'PARTLY'],
  ['plano-aprovado', 'a rejection', decided(aDecision({ effect: 'REJECTS' })), 'NOT_MET'],
  ['plano-aprovado', 'no decision', { plans: [aPlan()] }, 'NOT_ASSESSED'],
  ['partes-do-plano', 'all present', { plans: partsOf('PRESENT', 'PRESENT') }, 'MET'],
  ['partes-do-plano', 'some missing', { plans: partsOf('PRESENT', 'MISSING') }, 'PARTLY'],
  ['partes-do-plano', 'all missing', { plans: partsOf('MISSING', 'MISSING') }, 'NOT_MET'],
  ['partes-do-plano', 'some not looked for', { plans: partsOf('PRESENT', 'NOT_LOOKED_FOR') }, 'NOT_ASSESSED'],
  ['relatorio-de-gestao', 'the report of last year', { reports: [{ year: 2025, source }] }, 'MET'],
  ['relatorio-de-gestao', 'an older report only', { reports: [{ year: 2024, source }] }, 'NOT_ASSESSED'],
  ['recursos-proprios', 'an amount', own('10.00'), 'MET'],
  ['recursos-proprios', 'zero', own('0.00'), 'NOT_MET'],
  ['recursos-proprios', 'an amount that is not split', own(null, 'NOT_PUBLISHED'), 'NOT_ASSESSED'],
  ['etapas-do-gasto', 'all lines', { fiscalYears: [aYear({ lines: [aLine('1.00')] })] }, 'MET'],
  ['etapas-do-gasto', 'some', { fiscalYears: [aYear({ lines: [aLine('1.00'), aLine(null)] })] }, 'PARTLY'],
  ['etapas-do-gasto', 'none', { fiscalYears: [aYear({ lines: [aLine(null)] })] }, 'NOT_MET'],
  ['repasses-recebidos', 'all', { fiscalYears: [aYear({ transfers: [transfer('2025-01-02')] })] }, 'MET'],
  [
    'repasses-recebidos',
    'some',
    { fiscalYears: [aYear({ transfers: [transfer('2025-01-02'), transfer(null)] })] },
    'PARTLY',
  ],
  [
    'contas-deliberadas',
    'an older year only',
    { fiscalYears: [aYear(), aYear({ year: 2024, deliberations: [{ id: 'd' }] })] },
    'NOT_ASSESSED',
  ],
  [
    'contas-deliberadas',
    'the newest year',
    { fiscalYears: [aYear({ deliberations: [{ id: 'd' }] })] },
    'MET',
  ],
  ['atas', 'all meetings', minutes(true, true), 'MET'],
  ['atas', 'some meetings', minutes(true, false, null), 'PARTLY'],
  ['atas', 'no meeting', minutes(false), 'NOT_MET'],
  ['atas', 'a source that does not say', minutes(null), 'NOT_ASSESSED'],
  [
    'atas',
    'only a suspended meeting',
    { councils: [aCouncil({ meetings: [aMeeting({ status: 'SUSPENDED', hasMinutes: false })] })] },
    'NOT_ASSESSED',
  ],
  [
    'composicao-do-conselho',
    'seats with bodies',
    { councils: [aCouncil({ seats: [{ bodyRepresented: 'Secretaria', source }] })] },
    'MET',
  ],
  ['enderecos-e-telefones', 'all units', { networkUnits: [open(['1']), hidden] }, 'MET'],
  ['enderecos-e-telefones', 'some units', { networkUnits: [open(['1']), open([])] }, 'PARTLY'],
  ['enderecos-e-telefones', 'only protected units', { networkUnits: [hidden] }, 'NOT_APPLICABLE'],
  [
    'horarios',
    'no unit, as of a list without such a column',
    { networkUnits: [open(['1'])] },
    'NOT_ASSESSED',
  ],
  ['carta-de-servicos', 'all units', { networkUnits: [serving([{}], 'Documento')] }, 'MET'],
  [
    'carta-de-servicos',
    'some units',
    { networkUnits: [serving([{}], 'Documento'), serving([{}], null), hidden] },
    'PARTLY',
  ],
  ['canal-de-reclamacao', 'an e-mail', channel({ emails: ['ouvidoria@exemplo.invalid'] }), 'MET'],
  ['canal-de-reclamacao', 'only a telephone', channel({ phones: ['100'] }), 'PARTLY'],
  ['canal-de-reclamacao', 'no way to reach it', channel({}), 'NOT_ASSESSED'],
  ['objetivos-e-metas', 'a target for each', targets('10', '0'), 'MET'],
  ['objetivos-e-metas', 'one without', targets('10', null), 'PARTLY'],
  ['objetivos-e-metas', 'none', targets(null), 'NOT_MET'],
  ['classificacao-do-gasto', 'all lines', lines(classified({})), 'MET'],
  ['classificacao-do-gasto', 'some lines', lines(classified({}), classified(null)), 'PARTLY'],
  ['classificacao-do-gasto', 'no line', lines(classified(null)), 'NOT_ASSESSED'],
  ['parcerias', 'all', anOrganization({ partnerships: [partnership('5.00')] }), 'MET'],
  [
    'parcerias',
    'one without what was released',
    anOrganization({ partnerships: [partnership('5.00'), partnership(null)] }),
    'PARTLY',
  ],
  ['parcerias', 'none whole', anOrganization({ partnerships: [partnership(null)] }), 'NOT_MET'],
  ['inscricoes', 'the act of each', anOrganization({ registrations: [granted('Resolução 1/2025')] }), 'MET'],
  ['inscricoes', 'no act', anOrganization({ registrations: [granted(null)] }), 'NOT_ASSESSED'],
  [
    'calendario',
    'a meeting to come',
    { councils: [aCouncil({ meetings: [aMeeting({ status: 'SCHEDULED' })] })] },
    'MET',
  ],
  ['calendario', 'only past ones', { councils: [aCouncil({ meetings: [aMeeting()] })] }, 'NOT_ASSESSED'],
  ['propostas-de-conferencia', 'each followed', conference(proposal([{}])), 'MET'],
  ['propostas-de-conferencia', 'some followed', conference(proposal([{}]), proposal([])), 'PARTLY'],
  ['propostas-de-conferencia', 'none followed', conference(proposal([])), 'NOT_ASSESSED'],
])('criterion %s', (id, what, published, result) => {
  test(`${what} gives ${result}`, () => {
    expect(of(id, published)?.result).toBe(result);
  });
});

test('what waits for the official matrix judges nobody, and says so', () => {
  const waiting = ['4.1', '4.3', '11.6', '11.8', '17.1', '19.4'];
  const judged = criteria.flatMap((group) => group.criteria).map(({ basis }) => basisWords(basis));
  for (const number of waiting) {
    expect(judged.filter((basis) => basis.includes(`PNTP 2025, critério ${number}`))).toEqual([]);
    const [one] = notJudged.filter(({ basis }) =>
      basisWords(basis).match(`critérios? ${number.replace('.', '\\.')}`),
    );
    expect(one?.reason, number).toContain('A matriz oficial');
  }
});

test('every norm that was not compared word by word says so beside the rule', () => {
  const [approved, report] = ['plano-aprovado', 'relatorio-de-gestao'].map(
    (id) => criteria.flatMap((group) => group.criteria).find((one) => one.id === id)?.basis ?? [],
  );
  expect(unchecked(approved ?? [])).toBe('LOAS (Lei 8.742/1993), art. 30');
  expect(unchecked(report ?? [])).toBe('');
  for (const { basis, proof } of siteCriteria)
    expect([basis.length > 0, proof]).toEqual([true, expect.stringMatching(/^\//)]);
});
