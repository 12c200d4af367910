import { councilTotals, newestYear, partPath } from '../facts/coverage.ts';
import { plansNewestFirst, strategiesOf } from '../facts/plan-tally.ts';
import type { Town } from '../graph/snapshot.ts';
import { municipalShare, othersSentence } from './budget.ts';
import { councilKind } from './labels.ts';
import { counted, money } from './numbers.ts';
import { unitsInWords } from './network.ts';

/** One of the four answers on a municipality's first page. */
export interface Answer {
  question: string;
  answer: string;
  more: string;
  href: string;
  link: string;
}

/** The four answers: what was promised, who pays, where to go, who decides. */
export const answers = (town: Town): Answer[] => [promised(town), paid(town), where(town), decides(town)];

function promised(town: Town): Answer {
  const question = 'O que foi prometido?';
  const href = partPath(town, 'plano', town.published.plans.length > 0);
  const [plan] = plansNewestFirst(town.published.plans);
  const [report] = town.published.reports;
  if (!plan) {
    const more = report
      ? `Há o relatório de gestão de ${report.year}, com o que foi feito.`
      : 'Nenhuma meta deste município chegou a este site.';
    return { question, answer: 'Plano não publicado aqui', more, href, link: 'O que falta no plano' };
  }
  const strategies = strategiesOf(plan);
  const targets = strategies.reduce((sum, one) => sum + one.targets.length, 0);
  return {
    question,
    answer: `${counted(targets, 'meta', 'metas')} de ${plan.startYear} a ${plan.endYear}`,
    more: `São ${counted(strategies.length, 'estratégia', 'estratégias')}, cada uma com sua situação.`,
    href,
    link: 'O plano e em que pé está',
  };
}

function paid(town: Town): Answer {
  const question = 'Quem paga?';
  const year = newestYear(town.published.fiscalYears);
  if (!year)
    return {
      question,
      answer: 'Orçamento não publicado aqui',
      more: 'Nenhum valor deste município chegou a este site.',
      href: partPath(town, 'orcamento', false),
      link: 'O que falta do orçamento',
    };
  const municipal = municipalShare(year);
  const total = year.total.amount === null ? 'Total não publicado aqui' : money(year.total.amount);
  const isMoney = !municipal && year.total.amount !== null;
  return {
    question,
    answer: municipal ? `O município: ${municipal.share}` : total,
    more: `Em ${year.year}${isMoney ? ', em moeda da época' : ''}. ${othersSentence(year)}`,
    href: `${town.path}orcamento/${year.year}/`,
    link: 'De onde veio o dinheiro',
  };
}

function where(town: Town): Answer {
  const { networkUnits, practices, publicBodies } = town.published;
  const base = { question: 'Aonde ir?', href: `${town.path}rede/` };
  if (networkUnits.length > 0)
    return {
      ...base,
      answer: unitsInWords(networkUnits),
      more: 'Ligue antes de ir: a lista pode ter mudado.',
      link: 'Endereços e telefones',
    };
  const more =
    practices.length + publicBodies.length > 0
      ? `Há ${[counted(practices.length, 'boa prática', 'boas práticas'), counted(publicBodies.length, 'órgão público', 'órgãos públicos')].filter((text) => !text.startsWith('0')).join(' e ')}.`
      : 'Nenhum endereço deste município chegou a este site.';
  return { ...base, answer: 'Unidades não publicadas aqui', more, link: 'O que há da rede' };
}

function decides(town: Town): Answer {
  const base = {
    question: 'Quem decide?',
    href: partPath(town, 'conselho', town.published.councils.length > 0),
  };
  const { councils } = town.published;
  const [council] = councils;
  if (!council)
    return {
      ...base,
      answer: 'Conselho não publicado aqui',
      more: 'Nenhuma reunião ou decisão chegou a este site.',
      link: 'O que falta do conselho',
    };
  const { meetings, decisions } = councilTotals(town);
  return {
    ...base,
    answer: councilKind[council.kind],
    more: `${counted(meetings, 'reunião publicada', 'reuniões publicadas')} e ${counted(decisions, 'decisão publicada', 'decisões publicadas')}${councils.length > 1 ? `, de ${councils.length} colegiados` : ''}.`,
    link: 'Reuniões e decisões',
  };
}

/** The sentence under a municipality's name: its strongest figure. */
export function overviewLead(town: Town): string {
  const year = newestYear(town.published.fiscalYears);
  const municipal = year && municipalShare(year);
  if (municipal)
    return `Em ${year.year}, de cada R$ 100 da assistência social, R$ ${municipal.share.replace('%', '')} saíram do orçamento do próprio município.`;
  const { plans, networkUnits, practices } = town.published;
  const [plan] = plansNewestFirst(plans);
  if (plan) return `O plano de ${plan.startYear} a ${plan.endYear} está publicado, meta por meta.`;
  const { meetings, decisions } = councilTotals(town);
  if (decisions > 0)
    return `${counted(decisions, 'decisão do conselho está publicada', 'decisões do conselho estão publicadas')} aqui, com a fonte.`;
  if (meetings > 0)
    return `${counted(meetings, 'reunião do conselho está publicada', 'reuniões do conselho estão publicadas')} aqui, com a fonte.`;
  if (networkUnits.length > 0)
    return `${counted(networkUnits.length, 'unidade', 'unidades')} com endereço publicado, ou com o caminho até ela.`;
  if (practices.length > 0)
    return `${counted(practices.length, 'boa prática publicada', 'boas práticas publicadas')} aqui, com a fonte.`;
  return 'Há pouco publicado aqui ainda. Cada parte diz o que falta.';
}
