import type { National } from '../facts/national.ts';
import { plansNewestFirst, strategiesOf, tally } from '../facts/plan-tally.ts';
import type { Decided } from '../facts/deliberation-slug.ts';
import type { FiscalYear } from '../graph/budget.ts';
import type { Meeting } from '../graph/council.ts';
import type { Plan, Strategy } from '../graph/plan.ts';
import type { Source } from '../graph/source.ts';
import type { Bodies, StatePlaces, Town } from '../graph/snapshot.ts';
import type { ShareCard } from '../share/card.ts';
import { written } from './budget.ts';
import { decisionAnswer, decisionName } from './council.ts';
import { type MainNumber, mainNumbers, unitsNumber } from './main-numbers.ts';
import { counted, money, ofHundred } from './numbers.ts';
import { measuredSentence, planAnswer, targetsSentence } from './plan.ts';
import { site } from './site.ts';

const COUNTED_HERE = `contagem do ${site.name}`;

/** What stands for a page without a figure of its own. */
export const siteCard: ShareCard = {
  place: 'Brasil',
  title: 'Assistência social, município por município',
  figure: 'O que foi prometido, pago e decidido',
  text: 'O plano, o dinheiro, as unidades e as decisões do conselho, com a fonte de cada número.',
  source: 'os documentos de cada município, citados em cada página',
  isDemonstration: false,
};

/** The first page: the units that the site knows, else the municipalities that have a page. */
export const homeCard = ({ places, units, placesWithUnits }: National): ShareCard =>
  units > 0
    ? {
        ...ofHere('Brasil', 'Aonde ir na assistência social?'),
        figure: counted(units, 'unidade publicada', 'unidades publicadas'),
        text: `em ${counted(placesWithUnits, 'município', 'municípios')}. Há muitas mais no país.`,
      }
    : {
        ...ofHere('Brasil', 'O que seu município prometeu, pagou e decidiu?'),
        figure: counted(places, 'município tem página', 'municípios têm página'),
        text: 'aqui, mesmo sem dados.',
      };

/** A state: how many of its municipalities have data here. */
export const stateCard = ({ name, municipalityCount }: StatePlaces, marked: string): ShareCard | null =>
  municipalityCount === 0
    ? null
    : {
        ...ofHere(name, 'O que já foi publicado?'),
        figure: counted(municipalityCount, 'município', 'municípios'),
        text: `no estado. ${marked} dados publicados aqui.`,
      };

/** The country's own bodies. */
export const nationCard = ({ name, bodies }: Bodies): ShareCard | null =>
  bodies.length === 0
    ? null
    : {
        ...ofHere(name, 'Quem decide no país?'),
        figure: counted(bodies.length, 'órgão colegiado publicado', 'órgãos colegiados publicados'),
        text: 'aqui. Conselhos deliberam; comissões pactuam.',
      };

const ofHere = (place: string, title: string) => ({
  place,
  title,
  source: COUNTED_HERE,
  isDemonstration: false,
});

/** A municipality's first page: its first main number, its plan, or what its council decided. */
export function overviewCard(town: Town): ShareCard | null {
  const [number] = mainNumbers(town);
  const [plan] = plansNewestFirst(town.published.plans);
  if (number) return numberCard(town, number);
  return plan ? planCard(town, plan) : numberCard(town, councilNumber(town));
}

/** The units of a municipality. */
export const networkCard = (town: Town): ShareCard | null =>
  numberCard(town, unitsNumber(town.published.networkUnits));

const numberCard = (town: Town, number: MainNumber | null): ShareCard | null =>
  number && cardOf(town, { title: number.question, ...number });

/** Decisions of a council, else its meetings, in the words of the first page. */
function councilNumber({ published: { councils } }: Town): MainNumber | null {
  const question = 'Quem decide?';
  const decided = councils.flatMap(({ deliberations }) => deliberations);
  const met = councils.flatMap(({ meetings }) => meetings);
  if (decided.length > 0)
    return {
      question,
      figure: counted(decided.length, 'decisão do conselho', 'decisões do conselho'),
      text: `${decided.length === 1 ? 'está publicada' : 'estão publicadas'} aqui, com a fonte.`,
      source: decided[0]?.source,
    };
  if (met.length === 0) return null;
  return {
    question,
    figure: counted(met.length, 'reunião do conselho', 'reuniões do conselho'),
    text: `${met.length === 1 ? 'está publicada' : 'estão publicadas'} aqui, com a fonte.`,
    source: met[0]?.source,
  };
}

/** A plan: how many targets it has, and how its strategies stand. */
export function planCard(town: Town, plan: Plan): ShareCard | null {
  const strategies = strategiesOf(plan);
  const targets = strategies.reduce((sum, one) => sum + one.targets.length, 0);
  const answer = planAnswer(tally(strategies));
  if (targets === 0) return null;
  return cardOf(town, {
    title: `O plano de ${plan.startYear} a ${plan.endYear}: o que foi prometido?`,
    figure: counted(targets, 'meta anual', 'metas anuais'),
    text: answer.bold + answer.rest,
    source: plan.source,
  });
}

/** A strategy: what is promised each year, and what was found last. Null where no year's number is published. */
export const strategyCard = (town: Town, strategy: Strategy): ShareCard | null =>
  strategy.targets.some(({ planned, status }) => planned !== null && status === 'PUBLISHED')
    ? cardOf(town, {
        title: `${strategy.code} ${strategy.title}: o que o plano promete?`,
        figure: targetsSentence(strategy),
        text: measuredSentence(strategy),
        source: strategy.source,
      })
    : null;

/** A year's money: the municipality's own part of each R$ 100, else the total. */
export function budgetCard(town: Town, { year, total, funding }: FiscalYear): ShareCard | null {
  const title = `De onde veio o dinheiro da assistência social em ${year}?`;
  const own = written(funding).find(({ origin }) => origin === 'MUNICIPAL');
  if (own)
    return cardOf(town, {
      title,
      figure: ofHundred(own.share),
      text: `de cada ${ofHundred(1).replace(',00', '')} vieram do próprio município.`,
      source: own.source,
    });
  if (total.amount === null || total.status !== 'PUBLISHED') return null;
  return cardOf(town, {
    title,
    figure: money(total.amount),
    text: 'foi o total. A parte de cada origem não foi publicada aqui.',
    source: total.source,
  });
}

/** A council in the year that its page tells of. */
export const councilCard = (
  town: Town,
  title: string,
  { bold, rest }: { bold: string; rest: string },
): ShareCard | null =>
  cardOf(town, {
    title,
    figure: bold,
    text: rest.trim(),
    source: town.published.councils[0]?.meetings[0]?.source,
  });

/** A meeting: how many items its agenda has, when and where. Null where the agenda is not published here. */
export const meetingCard = (
  town: Town,
  title: string,
  { meeting, items, held }: { meeting: Meeting; items: number; held: string },
): ShareCard | null =>
  items === 0
    ? null
    : cardOf(town, {
        title,
        figure: `${counted(items, 'item', 'itens')} na pauta`,
        text: held,
        source: meeting.source,
      });

/** A decision: its act, what it did and to what. */
export function decisionCard(town: Town, { deliberation, council }: Decided): ShareCard | null {
  const { bold, rest } = decisionAnswer(deliberation);
  return cardOf(town, {
    title: `${decisionName(deliberation)}, ${council.name}`,
    figure: bold,
    text: rest.trim(),
    source: deliberation.source,
  });
}

/** A municipality's card; null where nobody says which document its figure is from. */
const cardOf = (
  { name, state, isDemonstration }: Town,
  {
    title,
    figure,
    text,
    source,
  }: { title: string; figure: string; text: string; source: Source | null | undefined },
): ShareCard | null =>
  source
    ? {
        place: state ? `${name} (${state.code})` : name,
        title,
        figure,
        text,
        source: [source.title, ...(source.publisher ? [source.publisher] : [])].join(', '),
        isDemonstration: isDemonstration || source.isDemonstration,
      }
    : null;
