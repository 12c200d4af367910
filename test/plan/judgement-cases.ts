/** What each year was measured to be: a value, a value that was withdrawn ("20*"), several one day apart, or none. */
type Measured = readonly (readonly string[] | string | null)[];

/** One strategy of document 000, how somebody reads its targets, and what must then be said of each year and of it. */
export interface Case {
  title: string;
  code: string;
  /** The word of a declaration; null where nobody declared. */
  kind: string | null;
  indicator?: string;
  measured: Measured;
  /** The judgements of 2022 to 2025 and of the whole strategy, in the middle of 2025 and when the plan is over. */
  running: string;
  over: string;
  /** Shares of 2022 to 2025. */
  shares: (number | null)[];
}

/** A letter for each judgement, so that the cases are a table. */
export const JUDGEMENTS: Record<string, string> = {
  M: 'MET',
  C: 'ON_COURSE',
  O: 'OVERDUE',
  '-': 'NOT_DUE',
  n: 'NOT_MEASURED',
  U: 'UNDECLARED',
  x: 'UNMEASURABLE',
};

const NONE = [null, null, null, null];
const teams = 'trabalhadores que concluíram a formação';

// prettier-ignore
export const CASES: Case[] = [
  // 1.2.2.f promises 12, 15, 18 and 20; 1.2.2.m 25%, 50%, 75% and 100%; 1.1.1.c 0, 0, 2 and 0.
  { title: 'a level: met, exceeded, late and unmeasured', code: '1.2.2.f', kind: 'de nível', measured: ['12', '16', '17', null], running: 'MMO- O', over: 'MMOn n', shares: [1, 1.0667, 0.9444, null] },
  { title: 'a cumulative one that caught up', code: '1.2.2.m', kind: 'acumulada', indicator: teams, measured: ['25%', '41%', '80%', null], running: 'MOM- C', over: 'MOMn n', shares: [1, 0.82, 1.0667, null] },
  { title: 'a one-off that nobody measured', code: '1.1.1.c', kind: 'única', measured: NONE, running: '--n- n', over: '--n- n', shares: NONE },

  { title: 'per year: met, exceeded, late and unmeasured', code: '1.2.2.c', kind: 'por ano', measured: ['2', '3', '1', null], running: 'MMO- O', over: 'MMOn O', shares: [1, 1.5, 0.5, null] },
  { title: 'per year, begun in the running year', code: '1.2.2.j', kind: 'por ano', measured: ['2', '2', '2', '1'], running: 'MMMC C', over: 'MMMO O', shares: [1, 1, 1, 0.5] },
  { title: 'per year, met before the year is over', code: '1.2.1.b', kind: 'por ano', measured: ['10', '10', '10', '10'], running: 'MMMM M', over: 'MMMM M', shares: [1, 1, 1, 1] },
  { title: 'per year, never measured', code: '1.1.1.b', kind: 'por ano', measured: NONE, running: 'nnn- n', over: 'nnnn n', shares: NONE },
  { title: 'per year, nothing is asked of a year with a zero', code: '1.1.1.e', kind: 'por ano', measured: ['5', '1', '1', '1'], running: '-MMM M', over: '-MMM M', shares: [null, 1, 1, 1] },

  { title: 'cumulative, behind in the last year that is due', code: '1.2.1.a', kind: 'acumulada', measured: ['2', '2', '1', null], running: 'MMO- O', over: 'MMOn n', shares: [1, 1, 0.5, null] },
  { title: 'a level of zero is a promise', code: '1.1.1.f', kind: 'de nível', measured: ['0', '1', '1', '1'], running: 'MMMM M', over: 'MMMM M', shares: [null, 1, 1, 1] },
  { title: 'a level of zero that nobody measured', code: '1.1.1.d', kind: 'de nível', measured: NONE, running: 'nnn- n', over: 'nnnn n', shares: NONE },

  { title: 'a one-off, reached before its year is over', code: '1.2.2.k', kind: 'única', indicator: 'crianças cadastradas', measured: [null, '50%', null, '100%'], running: '---M M', over: '---M M', shares: [null, 0.5, null, 1] },
  { title: 'a one-off, begun in its year', code: '1.2.1.d', kind: 'única', measured: [null, null, null, '60'], running: '---C C', over: '---O O', shares: [null, null, null, 0.6] },
  { title: 'a one-off, reached in an earlier year than its last', code: '1.2.2.l', kind: 'única', indicator: 'prédios adaptados', measured: [null, null, '100%', null], running: '---M M', over: '---M M', shares: [null, null, 1, null] },
  { title: 'a one-off, never measured', code: '1.2.1.c', kind: 'única', measured: NONE, running: '---- -', over: '---n n', shares: NONE },

  { title: 'continuous, met and exceeded', code: '1.2.1.f', kind: 'contínua', indicator: 'ligações atendidas', measured: ['100%', '100%', '120%', '100%'], running: 'MMMM M', over: 'MMMM M', shares: [1, 1, 1.2, 1] },
  { title: 'continuous, late once', code: '1.2.1.g', kind: 'contínua', indicator: 'entidades apoiadas', measured: ['90%', '100%', '100%', null], running: 'OMM- O', over: 'OMMn O', shares: [0.9, 1, 1, null] },
  { title: 'a percentage of nothing that was named', code: '1.2.1.e', kind: 'contínua', measured: ['100%', '100%', '100%', '100%'], running: 'xxxx x', over: 'xxxx x', shares: NONE },

  { title: 'withdrawn, and nothing is left', code: '1.2.2.a', kind: 'contínua', indicator: 'públicos atendidos', measured: ['100%', '100%', '100%*', null], running: 'MMn- n', over: 'MMnn n', shares: [1, 1, null, null] },
  { title: 'withdrawn, and the one before it counts again', code: '1.2.2.b', kind: 'contínua', indicator: 'serviços revistos', measured: ['100%', '100%', ['80%', '100%*'], null], running: 'MMO- O', over: 'MMOn O', shares: [1, 1, 0.8, null] },
  { title: 'a later one counts in the place of an earlier one', code: '1.2.2.d', kind: 'contínua', indicator: 'aldeias atendidas', measured: ['100%', '100%', ['80%', '100%'], null], running: 'MMM- C', over: 'MMMn n', shares: [1, 1, 1, null] },

  { title: 'measured, and nobody declared how to read it', code: '1.1.1.a', kind: null, measured: ['100%', '50%', '100%', '100%'], running: 'UUUU U', over: 'UUUU U', shares: NONE },
];

/** One target of each kind, with what falls short of it, meets it exactly and exceeds it, and the shares of these. */
export const BOUNDARIES = [
  { code: '1.2.2.f', year: 2025, values: ['19', '20', '21'], shares: [0.95, 1, 1.05] },
  { code: '1.2.2.m', year: 2025, values: ['99%', '100%', '101%'], shares: [0.99, 1, 1.01] },
  { code: '1.1.1.c', year: 2024, values: ['1', '2', '3'], shares: [0.5, 1, 1.5] },
  { code: '1.2.2.c', year: 2025, values: ['1', '2', '3'], shares: [0.5, 1, 1.5] },
  { code: '1.2.1.g', year: 2025, values: ['90%', '100%', '110%'], shares: [0.9, 1, 1.1] },
] as const;

/** A file with one measurement. */
export const aMeasurement = (row: string): string => `${MEASUREMENTS_HEAD}${row}\n`;

const HEAD = (kind: string, document: string) => `# tipo: ${kind}
# plano: 0000000-2022-2025
# fonte: ${document}
# publicador: Conselho de mentira
# publicado: 2022-01-01
# demonstracao: sim
`;

/** The declaration of all cases, as a file. */
export const DECLARATION = `${HEAD('tipos-de-meta', 'Declaração inventada')}codigo;tipo;indicador;fundamento;lugar
${CASES.flatMap(({ code, kind, indicator = '' }) => (kind ? `${code};${kind};${indicator};ata ${code};item ${code}\n` : [])).join('')}`;

const MEASUREMENTS_HEAD = `${HEAD('apuracoes', 'Apurações inventadas')}codigo;ano;valor;data;metodo;prova;retirada;motivo_retirada
`;

/** The measurements of all cases, as a file. */
export const MEASUREMENTS = `${MEASUREMENTS_HEAD}${CASES.flatMap(({ code, measured }) => measured.flatMap((values, index) => rowsOf(code, 2022 + index, values))).join('')}`;

function rowsOf(code: string, year: number, values: Measured[number]): string[] {
  return [values ?? []].flat().map((value, index) => {
    const withdrawn = value.endsWith('*') ? `${year}-12-20;contada duas vezes` : ';';
    return `${code};${year};${value.replace('*', '')};${year}-12-${10 + index};contagem;;${withdrawn}\n`;
  });
}
