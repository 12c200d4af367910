import type { Compared, Group, Measure, MeasureKey, Measured } from '../facts/comparison.ts';
import { PER_PEOPLE, quartersOf } from '../facts/comparison.ts';
import { count, counted, decimal, listed, money } from './numbers.ts';
import { municipalitySize, populationMethod } from './population.ts';

/** Fewer numbers than these are told one by one: of three nobody needs a middle. */
const ENOUGH = 4;
const perPeople = `para cada ${count(PER_PEOPLE)} habitantes`;

/** How each measure is asked for and read. */
const measures: Record<MeasureKey, { question: string; unit: string; short: string; method: string }> = {
  CRAS: {
    question: 'Há CRAS para todos?',
    unit: `CRAS ${perPeople}`,
    short: 'CRAS por 10 mil',
    method: `CRAS abertos publicados aqui, vezes ${count(PER_PEOPLE)}, divididos pelos habitantes.`,
  },
  CREAS: {
    question: 'E CREAS?',
    unit: `CREAS ${perPeople}`,
    short: 'CREAS por 10 mil',
    method: `CREAS abertos publicados aqui, vezes ${count(PER_PEOPLE)}, divididos pelos habitantes.`,
  },
  SPENDING: {
    question: 'Quanto dinheiro por habitante?',
    unit: 'por habitante no ano',
    short: 'por habitante',
    method: 'Dinheiro da assistência social no ano, de todas as origens, dividido pelos habitantes.',
  },
  OWN_SPENDING: {
    question: 'Quanto do próprio município por habitante?',
    unit: 'do próprio município por habitante no ano',
    short: 'próprio, por hab.',
    method: 'Dinheiro do próprio município para a assistência social no ano, dividido pelos habitantes.',
  },
};

export const comparisonText = {
  title: 'Comparar com municípios parecidos',
  question: (name: string): string => `Como está ${name} perto de municípios parecidos?`,
  link: (name: string): string => `${name} e os municípios do mesmo porte no estado`,
  note: 'Sem posição nem nota: os outros aparecem por nome, e cada número traz a conta.',
  sizes: `O porte é o da política nacional (PNAS/2004): ${listed(
    Object.values(municipalitySize).map(({ word, bounds }) => `${word}, ${bounds}`),
  )}.`,
};

export const measureText = (measure: Measure) => measures[measure.key];

/** "540.756 habitantes (censo de 2022)". */
export const populationInWords = ({ people, year, method }: NonNullable<Compared['population']>): string =>
  `${counted(people, 'habitante', 'habitantes')} (${populationMethod[method]} de ${year})`;

/** Who is in the group, in one sentence, bold part first. */
export function groupSentence({ own, peers, unsized }: Group): { bold: string; rest: string } {
  const state = own.place.state?.name ?? '';
  const { size } = own.place;
  if (size === null) {
    const others = counted(peers.length, 'outro município', 'outros municípios');
    return {
      bold: `A população de ${own.place.name} não foi publicada aqui, e o porte não se sabe.`,
      rest:
        peers.length === 0
          ? ` Por isso não há com quem comparar no estado (${state}).`
          : ` Por isso a comparação é com ${others} do estado (${state}), de todos os portes.`,
    };
  }
  const left =
    unsized === 0
      ? ''
      : ` De ${counted(unsized, 'município', 'municípios')} do estado não se sabe a população; ${unsized === 1 ? 'fica' : 'ficam'} fora da conta.`;
  return {
    bold: `${own.place.name} é de ${municipalitySize[size].word}: ${own.population ? populationInWords(own.population) : ''}.`,
    rest:
      (peers.length === 0
        ? ` No estado (${state}) não se conhece outro município deste porte.`
        : ` No estado (${state}) há ${counted(peers.length, 'outro município', 'outros municípios')} deste porte.`) +
      left,
  };
}

/** A number of a measure as it is written. */
export const valueText = (key: MeasureKey, value: string): string =>
  key === 'CRAS' || key === 'CREAS' ? decimal(value) : money(value);

/** The answer of a measure: the own number, then where the others are. */
export function measureSentence(measure: Measure, group: Group): { bold: string; rest: string } {
  const { key, own, others, numbers } = measure;
  const values = others.flatMap((peer) => numbers.get(peer)?.value ?? []);
  const { unit } = measures[key];
  const bold = own
    ? `${valueText(key, own.value)} ${unit}.`
    : `Não se sabe: falta a população ou o número de ${group.own.place.name}.`;
  const quarters = others.length < ENOUGH ? null : quartersOf(values);
  if (quarters) {
    const [low, middle, high] = quarters.map((value) => valueText(key, value));
    return {
      bold,
      rest: ` Nos ${others.length} outros com dado, metade tem até ${middle}; a metade do meio fica entre ${low} e ${high}.`,
    };
  }
  if (others.length === 0) return { bold, rest: ' Nenhum outro do grupo tem este dado aqui.' };
  const told = others.map((peer, index) => `${peer.place.name}, ${valueText(key, values[index] ?? '')}`);
  return { bold, rest: ` Outros com dado: ${listed(told)}.` };
}

/** How many of the group have no number, and that this is a gap here and no zero. */
export const missingSentence = ({ missing, others }: Measure): string =>
  missing.length === 0
    ? others.length === 0
      ? ''
      : 'Todos os outros do grupo têm este dado.'
    : `${counted(missing.length, 'município do grupo não tem', 'municípios do grupo não têm')} este dado aqui; não contam como zero.`;

/** "11 ÷ 540.756 habitantes (censo de 2022)". */
export const divisionText = (key: MeasureKey, { numerator, population }: Measured): string =>
  `${valueText(key, numerator)} ÷ ${populationInWords(population)}`;

/** What the number refers to; that the years of money and people differ is said. */
export function periodText(measure: Measure, year: number | undefined): string {
  const people = measure.own?.population.year;
  if (measure.key === 'CRAS' || measure.key === 'CREAS')
    return people === undefined ? 'lista de hoje' : `lista de hoje; população de ${people}`;
  if (people === undefined || people === year) return String(year ?? '');
  return `dinheiro de ${year}; população de ${people}, a mais próxima publicada aqui`;
}

/** How many of the group have published something, for what is no number. */
export const publishedSentence = (
  { own, peers }: Group,
  has: 'hasPlan' | 'hasMeetings',
  what: string,
): string => {
  const others = peers.filter((peer) => peer[has]).length;
  const self = own[has] ? 'publicou' : 'ainda não tem publicado aqui';
  const group =
    peers.length === 0 ? '' : `; do grupo, ${count(others)} de ${counted(peers.length, 'outro', 'outros')}`;
  return `${own.place.name} ${self} ${what}${group}.`;
};
