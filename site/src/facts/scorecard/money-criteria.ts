import type { FiscalYear } from '../../graph/budget.ts';
import { compare } from '../decimal.ts';
import { counted, money } from '../../text/numbers.ts';
import { type Criterion, judged, judgedByShare, notAssessed, share } from './criterion.ts';
import { norms } from './norms.ts';

type Town = Parameters<Criterion['judge']>[0];

/** The newest year that has something. */
const newest = (town: Town, has: (year: FiscalYear) => boolean) =>
  town.published.fiscalYears.filter(has).toSorted((a, b) => b.year - a.year)[0];

const pageOf = (town: Town, { year }: FiscalYear) => `${town.path}orcamento/${year}/`;

export const moneyCriteria: readonly Criterion[] = [
  {
    id: 'recursos-proprios',
    title: 'O município põe dinheiro próprio na assistência social',
    basis: [norms.loas('art. 30, parágrafo único')],
    rule: 'Atende: a fonte diz uma quantia do município, maior que zero, no ano mais novo. Não atende: a quantia é zero.',
    judge: (town) => {
      const year = newest(town, ({ funding }) =>
        funding.some(({ origin, amount }) => origin === 'MUNICIPAL' && amount !== null),
      );
      const own = year?.funding.find(({ origin }) => origin === 'MUNICIPAL');
      if (own?.status === 'DECLARED_NONE' && year)
        return judged('DECLARED_NONE', 'O município declarou que não há.', pageOf(town, year), [own.source]);
      if (!year || !own?.amount) return notAssessed('Nenhuma quantia do município foi publicada aqui.');
      return judged(
        compare(own.amount, '0') > 0 ? 'MET' : 'NOT_MET',
        `${money(own.amount)} em ${year.year}.`,
        pageOf(town, year),
        [own.source],
      );
    },
  },
  {
    id: 'etapas-do-gasto',
    title: 'O gasto está publicado por empenho, liquidação e pagamento',
    basis: [norms.realTime('art. 8º, I, a')],
    rule: 'Atende: toda linha do ano mais novo traz as três etapas. Em parte: alguma traz. Não atende: nenhuma traz.',
    judge: (town) => {
      const year = newest(town, ({ lines }) => lines.length > 0);
      if (!year) return notAssessed('Nenhuma linha do orçamento foi publicada aqui.');
      const whole = year.lines.filter((line) =>
        [line.commitment, line.settlement, line.payment].every(({ amount }) => amount !== null),
      ).length;
      return judged(
        share(whole, year.lines.length),
        `${whole} de ${counted(year.lines.length, 'linha', 'linhas')} de ${year.year} com as três etapas.`,
        `${pageOf(town, year)}#linhas`,
        year.lines.map(({ source }) => source),
      );
    },
  },
  {
    id: 'classificacao-do-gasto',
    title: 'O gasto está publicado com subfunção, natureza e fonte de recursos',
    basis: [norms.realTime('art. 8º, I, c')],
    rule: 'Atende: toda linha do ano mais novo traz as três. Em parte: alguma traz. Se nenhuma traz, não se avalia.',
    judge: (town) => {
      const year = newest(town, ({ lines }) => lines.length > 0);
      if (!year) return notAssessed('Nenhuma linha do orçamento foi publicada aqui.');
      const { lines } = year;
      const having = lines.filter(
        ({ subfunction, expenseNature, fundingSource }) => subfunction && expenseNature && fundingSource,
      ).length;
      return judgedByShare(
        { having, all: lines, what: 'a classificação inteira de uma linha' },
        `${having} de ${counted(lines.length, 'linha', 'linhas')} de ${year.year} com a classificação.`,
        `${pageOf(town, year)}#linhas`,
      );
    },
  },
  {
    id: 'contas-deliberadas',
    title: 'O conselho deliberou sobre o dinheiro do ano',
    basis: [norms.census('questão 37'), norms.loas('art. 30, II')],
    rule: 'Atende: há decisão do conselho sobre o ano mais novo com dinheiro publicado. Se só há sobre anos anteriores, não se avalia.',
    judge: (town) => {
      const last = newest(town, () => true);
      const decided = newest(town, ({ deliberations }) => deliberations.length > 0);
      if (!last || !decided) return notAssessed('Nenhuma decisão sobre o dinheiro foi publicada aqui.');
      if (decided.year < last.year)
        return notAssessed(`A decisão mais nova publicada aqui é sobre ${decided.year}.`);
      const ids = new Set(decided.deliberations.map(({ id }) => id));
      const acts = town.published.councils.flatMap(({ deliberations }) =>
        deliberations.filter(({ id }) => ids.has(id)),
      );
      return judged(
        'MET',
        `${counted(decided.deliberations.length, 'decisão', 'decisões')} sobre ${decided.year}.`,
        pageOf(town, decided),
        acts.map(({ source }) => source),
      );
    },
  },
  {
    id: 'repasses-recebidos',
    title: 'Os repasses recebidos trazem origem, destino, dia e valor',
    basis: [norms.pntp('critério 5.1'), norms.lai('§ 1º, II')],
    rule: 'Atende: todo repasse do ano mais novo traz os quatro; o destino é o bloco ou o componente. Em parte: algum traz. Não atende: nenhum traz.',
    judge: (town) => {
      const year = newest(town, ({ transfers }) => transfers.length > 0);
      if (!year) return notAssessed('Nenhum repasse foi publicado aqui.');
      const whole = year.transfers.filter(
        ({ block, publishedBlock, component, paidOn, amount }) =>
          (block !== 'UNDECLARED' || publishedBlock || component) && paidOn && amount !== null,
      ).length;
      return judged(
        share(whole, year.transfers.length),
        `${whole} de ${counted(year.transfers.length, 'repasse', 'repasses')} de ${year.year} com os quatro.`,
        `${pageOf(town, year)}#repasses`,
        year.transfers.map(({ source }) => source),
      );
    },
  },
];
