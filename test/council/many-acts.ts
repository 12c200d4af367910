/** A council of the demonstration with fifty resolutions a year, one a week, from 2022 to 2025. */
const YEARS = [2022, 2023, 2024, 2025];
const A_YEAR = 50;

/** What is out of the ordinary about a resolution. */
export interface OddAct {
  /** "9/2022". */
  act: string;
  ratifyBy?: string;
  isAdReferendum?: boolean;
  startsOn?: string;
  endsOn?: string;
  votes?: { inFavour: number; against: number; castingVote?: 'a favor' | 'contra' };
}

/** "9/2022;revoga;3/2022": what a resolution does to another, with the articles where it is a part. */
export interface Link {
  act: string;
  effect: string;
  other: string;
  provisions?: string;
  /** The last day of a suspension or an alteration. */
  until?: string;
}

export const acts = YEARS.flatMap((year) =>
  Array.from({ length: A_YEAR }, (_, index) => ({ number: index + 1, year, date: dateOf(index + 1, year) })),
);

/** The day of a resolution: the first on 10 January, the next each seven days later. */
function dateOf(number: number, year: number): string {
  const day = new Date(Date.UTC(year, 0, 10 + (number - 1) * 7));
  return day.toISOString().slice(0, 10);
}

const ABOUT = ['# conselho: 0000000-cmas', '# fonte: Atos inventados', '# demonstracao: sim'];
const file = (kind: string, headings: string, rows: string[]) =>
  [`# tipo: ${kind}`, ...ABOUT, headings, ...rows, ''].join('\n');

/** The files of the council: its acts, decisions without number, what acts do to each other, the votes. */
export function councilFiles(odd: readonly OddAct[], links: readonly Link[], unnumbered: readonly string[]) {
  const oddBy = new Map(odd.map((each) => [each.act, each]));
  const rows = acts.map(({ number, year, date }) => {
    const {
      isAdReferendum = false,
      ratifyBy = '',
      startsOn = '',
      endsOn = '',
    } = oddBy.get(`${number}/${year}`) ?? {
      act: '',
    };
    const dates = [startsOn, endsOn, isAdReferendum ? 'sim' : 'não', ratifyBy].join(';');
    return `;${number}/${year};${date};${dates};Ato ${number};aprova;Assunto ${number}`;
  });
  const votes = acts.map(({ number, year }) => {
    const {
      inFavour,
      against,
      castingVote = '',
    } = oddBy.get(`${number}/${year}`)?.votes ?? {
      inFavour: 9 + (number % 7),
      against: number % 6,
    };
    return `${number}/${year};${inFavour};${against};${castingVote}`;
  });
  return [
    file(
      'deliberacoes',
      'codigo;resolucao;data;vigor;vigencia_ate;ad_referendum;referendar_ate;titulo;efeito;assunto',
      [...rows, ...unnumbered.map((date) => `ata-${date};;${date};;;;;;referenda;Referendo em ata`)],
    ),
    file('votacoes', 'ato;a_favor;contra;desempate', votes),
    file(
      'ligacoes-entre-atos',
      'ato;efeito;outro_ato;dispositivos;ate',
      links.map(({ act, effect, other, provisions = '', until = '' }) =>
        [act, effect, other, provisions, until].join(';'),
      ),
    ),
  ];
}
