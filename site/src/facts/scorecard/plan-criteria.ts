import { planPath, strategiesOf } from '../plan-tally.ts';
import { counted } from '../../text/numbers.ts';
import { type Criterion, judged, notAssessed, share } from './criterion.ts';
import { norms } from './norms.ts';

const NOTHING = 'Nenhum plano foi publicado aqui.';
type Town = Parameters<Criterion['judge']>[0];

/** The plan that holds in a year; of several, the one that began last. */
const planIn = (town: Town, year: number) =>
  town.published.plans
    .filter(({ startYear, endYear }) => startYear <= year && year <= endYear)
    .toSorted((a, b) => b.startYear - a.startYear)[0];

/** The plan to judge by: the one that holds, else the newest. */
const planOf = (town: Town, year: number) =>
  planIn(town, year) ?? town.published.plans.toSorted((a, b) => b.endYear - a.endYear)[0];

export const planCriteria: readonly Criterion[] = [
  {
    id: 'plano-em-vigor',
    title: 'Há um plano municipal que vale hoje',
    basis: [norms.loas('art. 30, III')],
    rule: 'Atende: um plano publicado aqui cobre o ano de hoje. Se os publicados já acabaram, não se avalia.',
    judge: (town, year) => {
      const plan = planIn(town, year);
      if (plan)
        return judged(
          'MET',
          `Plano ${plan.startYear}–${plan.endYear}.`,
          planPath(town, plan.id) ?? town.path,
          [plan.source],
        );
      const last = planOf(town, year);
      return notAssessed(last ? `O plano publicado aqui vai até ${last.endYear}.` : NOTHING);
    },
  },
  {
    id: 'plano-aprovado',
    title: 'O conselho aprovou o plano, por resolução com número',
    basis: [norms.census('questões 32 e 33'), norms.loas('art. 30')],
    rule: 'Atende: há decisão que aprova o plano, com o número da resolução. Em parte: há a decisão, sem o número. Não atende: o conselho rejeitou o plano e não há decisão depois.',
    judge: (town, year) => {
      const plan = planOf(town, year);
      if (!plan) return notAssessed(NOTHING);
      const decided = town.published.councils
        .flatMap(({ deliberations }) => deliberations)
        .filter(({ id }) => plan.deliberations.some((one) => one.id === id))
        .toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
      const approval = decided.findLast(({ effect }) => effect === 'APPROVES' || effect === 'ADOPTS');
      const last = decided.at(-1);
      const proof = `${town.path}conselho/`;
      if (last?.effect === 'REJECTS')
        return judged('NOT_MET', `Rejeitado: ${last.subject}.`, proof, [last.source]);
      if (!approval) return notAssessed('Nenhuma decisão do conselho sobre o plano foi publicada aqui.');
      const { resolution } = approval;
      return resolution
        ? judged('MET', `Resolução ${resolution.number}/${resolution.year}.`, proof, [approval.source])
        : judged('PARTLY', 'A decisão está publicada, sem o número da resolução.', proof, [approval.source]);
    },
  },
  {
    id: 'partes-do-plano',
    title: 'O plano traz as onze partes que a norma pede',
    basis: [norms.nobSuas('art. 18')],
    rule: 'Atende: as onze foram declaradas presentes. Em parte: alguma foi declarada em falta. Não atende: todas faltam. Parte que ninguém procurou não é julgada.',
    judge: (town, year) => {
      const plan = planOf(town, year);
      if (!plan) return notAssessed(NOTHING);
      const count = (status: string) => plan.parts.filter((part) => part.status === status).length;
      const [present, missing] = [count('PRESENT'), count('MISSING')];
      if (missing === 0 && present < plan.parts.length)
        return notAssessed(
          present === 0
            ? 'Ninguém declarou quais partes o plano traz.'
            : `Só ${present} das onze foram procuradas.`,
        );
      return judged(
        share(present, present + missing),
        `${counted(present, 'parte está', 'partes estão')} no plano; ${counted(missing, 'falta', 'faltam')}.`,
        `${planPath(town, plan.id) ?? town.path}#partes`,
        plan.parts.map(({ source }) => source),
      );
    },
  },
  {
    id: 'objetivos-e-metas',
    title: 'Cada estratégia do plano tem meta com ano',
    basis: [norms.pntp('critério 11.7'), norms.lai('§ 1º, V')],
    rule: 'Atende: toda estratégia do plano traz meta de um ano, pelo menos. Em parte: algumas trazem. Não atende: nenhuma traz.',
    judge: (town, year) => {
      const plan = planOf(town, year);
      const strategies = plan ? strategiesOf(plan) : [];
      if (!plan || strategies.length === 0)
        return notAssessed(plan ? 'Nenhuma estratégia foi publicada aqui.' : NOTHING);
      const having = strategies.filter(({ targets }) =>
        targets.some(({ planned }) => planned !== null),
      ).length;
      return judged(
        share(having, strategies.length),
        `${having} de ${counted(strategies.length, 'estratégia', 'estratégias')} com meta.`,
        planPath(town, plan.id) ?? town.path,
        strategies.map(({ source }) => source),
      );
    },
  },
  {
    id: 'relatorio-de-gestao',
    title: 'O relatório de gestão do último ano fechado está publicado',
    basis: [norms.pntp('critério 11.2')],
    rule: 'Atende: há o relatório do ano passado, ou de hoje. Se só há mais velhos aqui, não se avalia.',
    judge: (town, year) => {
      const report = town.published.reports.toSorted((a, b) => b.year - a.year)[0];
      if (!report) return notAssessed('Nenhum relatório de gestão foi publicado aqui.');
      if (report.year < year - 1) return notAssessed(`O mais novo publicado aqui é o de ${report.year}.`);
      return judged('MET', `Relatório de ${report.year}.`, `${town.path}relatorio/${report.year}/`, [
        report.source,
      ]);
    },
  },
];
