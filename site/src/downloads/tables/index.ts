import type { DataTable } from '../define-table.ts';
import { sourcesTable } from '../sources-table.ts';
import { amendments } from './amendments.ts';
import { complaintChannels, publicOffices, publicPowers } from './body-contacts.ts';
import { attendance } from './attendance.ts';
import { budgetLines } from './budget-lines.ts';
import { conferences, followUps, proposals } from './conferences.ts';
import { continuations } from './continuations.ts';
import { corrections } from './corrections.ts';
import { councils } from './councils.ts';
import { deliberations } from './deliberations.ts';
import { findings } from './findings.ts';
import { fiscalYears } from './fiscal-years.ts';
import { fundAccounts, fundBalances } from './fund-accounts.ts';
import { funding } from './funding.ts';
import { indicators } from './indicators.ts';
import { measurements } from './measurements.ts';
import { meetings } from './meetings.ts';
import { municipalities } from './municipalities.ts';
import { federalRegistrations, organizations } from './organizations.ts';
import { partnerships } from './partnerships.ts';
import { planParts } from './plan-parts.ts';
import { planRevisions } from './plan-revisions.ts';
import { plans } from './plans.ts';
import { populations } from './populations.ts';
import { practiceReuses } from './practice-reuses.ts';
import { practices } from './practices.ts';
import { publicBodies } from './public-bodies.ts';
import { reconciliation } from './reconciliation.ts';
import { registrationSteps } from './registrations.ts';
import { reportItems } from './report-items.ts';
import { reportTies } from './report-ties.ts';
import { criteria } from './scorecard.ts';
import { seats } from './seats.ts';
import { stageSums } from './stage-sums.ts';
import { statementAmounts } from './statement-amounts.ts';
import { strategies } from './strategies.ts';
import { supportEvents } from './support-events.ts';
import { targets } from './targets.ts';
import { transfers } from './transfers.ts';
import { units } from './units.ts';

const subjects: readonly DataTable[] = [
  municipalities,
  populations,
  plans,
  planParts,
  planRevisions,
  continuations,
  strategies,
  targets,
  measurements,
  reportItems,
  reportTies,
  fiscalYears,
  funding,
  budgetLines,
  stageSums,
  statementAmounts,
  transfers,
  amendments,
  fundAccounts,
  fundBalances,
  reconciliation,
  units,
  indicators,
  attendance,
  publicBodies,
  publicPowers,
  publicOffices,
  complaintChannels,
  practices,
  practiceReuses,
  organizations,
  federalRegistrations,
  registrationSteps,
  partnerships,
  councils,
  seats,
  meetings,
  deliberations,
  conferences,
  proposals,
  followUps,
  supportEvents,
  criteria,
  findings,
  corrections,
];

/** Every table that can be taken away, in the order in which it is listed. A new one is a file here and a line above. */
export const tables: readonly DataTable[] = [...subjects, sourcesTable(subjects)];
