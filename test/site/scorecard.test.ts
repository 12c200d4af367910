import { describe, expect, test } from 'vitest';
import { criteria, scorecard } from '../../site/src/facts/scorecard/index.ts';
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
const aUnit = (location: object) => ({ id: 'u', location, source });
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
    expect(basis).toMatch(/LOAS|LAI|PNTP|Censo SUAS|NOB\/SUAS/);
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
const transfer = (paymentOrder: string | null) => ({ paidOn: '2025-01-02', paymentOrder, source });

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
  ['repasses-recebidos', 'all', { fiscalYears: [aYear({ transfers: [transfer('1')] })] }, 'MET'],
  [
    'repasses-recebidos',
    'some',
    { fiscalYears: [aYear({ transfers: [transfer('1'), transfer(null)] })] },
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
  ['horarios', 'no unit', { networkUnits: [open(['1'])] }, 'NOT_MET'],
])('criterion %s', (id, what, published, result) => {
  test(`${what} gives ${result}`, () => {
    expect(of(id, published)?.result).toBe(result);
  });
});
