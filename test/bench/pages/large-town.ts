/** The town that everything is written for: one of the sample's that has no plan and no money of its own. */
export const IBGE_CODE = '4113700';
export const PLANS = [2010, 2014, 2018, 2022];
export const STRATEGIES = 400;
export const YEARS = Array.from({ length: 10 }, (_, index) => 2016 + index);
export const LINES = 5000;

/** A file that the town's technician would import. */
interface TownFile {
  name: string;
  text: string;
}

const head = (kind: string, ...lines: string[]): string =>
  [
    `# tipo: ${kind}`,
    ...lines,
    '# fonte: Dado inventado para medir',
    '# publicador: SUAS às claras',
    '# demonstracao: sim',
  ].join('\n');

/** Four plans of 400 strategies and 1,600 yearly targets, declared and in part measured, and ten years of 5,000 lines. */
export function* townFiles(): Generator<TownFile> {
  for (const start of PLANS) yield* planFiles(start);
  for (const year of YEARS) {
    yield { name: `linhas-${year}.csv`, text: linesOf(year) };
    yield { name: `repasses-${year}.csv`, text: transfersOf(year) };
  }
}

function* planFiles(start: number): Generator<TownFile> {
  const years = [start, start + 1, start + 2, start + 3];
  const period = `${start}-${start + 3}`;
  const codes = strategyCodes();
  const plan = [
    head('fatos-plano', `# municipio: ${IBGE_CODE}`, `# plano: Plano ${period}`, `# anos: ${period}`),
    `codigo;titulo;unidade;${years.join(';')};explicacao`,
    ...parents(codes).map((code) => `${code};Parte ${code} do plano;;;;;;`),
    ...codes.map((code, index) => {
      const cells = years.map((_, year) => index + year + 1).join(';');
      return `${code};Estratégia inventada de código ${code};Unidade;${cells};`;
    }),
  ];
  const planId = `# plano: ${IBGE_CODE}-${period}`;
  const kinds = ['por ano', 'acumulada', 'de nível'];
  yield { name: `plano-${period}.csv`, text: sorted(plan) };
  yield {
    name: `tipos-${period}.csv`,
    text: [
      head('tipos-de-meta', planId, `# publicado: ${start}-02-10`),
      'codigo;tipo;indicador;fundamento;lugar',
      ...codes.map(
        (code, index) => `${code};${kinds[index % kinds.length]};o que se conta;reunião inventada;`,
      ),
    ].join('\n'),
  };
  yield {
    name: `apuracoes-${period}.csv`,
    text: [
      head('apuracoes', planId),
      'codigo;ano;valor;data;metodo;retirada;motivo_retirada',
      ...codes.flatMap((code, index) =>
        years.slice(0, 2).map((year) => `${code};${year};${index};${year}-12-31;contagem;;`),
      ),
    ].join('\n'),
  };
}

/** Codes of four axes, each with two guidelines of five actions of ten strategies: "1.2.3.d". */
function strategyCodes(): string[] {
  const codes: string[] = [];
  for (let index = 0; index < STRATEGIES; index++) {
    const [axis, guideline] = [Math.floor(index / 100) + 1, (Math.floor(index / 50) % 2) + 1];
    const action = (Math.floor(index / 10) % 5) + 1;
    codes.push(`${axis}.${axis}${guideline}.${action}.${'abcdefghij'[index % 10]}`);
  }
  return codes.map((code) => code.replace(/^(\d)\.\d(\d)/, '$1.$2'));
}

const parents = (codes: readonly string[]): string[] => [
  ...new Set(
    codes.flatMap((code) => {
      const [axis, guideline, action] = code.split('.');
      return [`${axis}`, `${axis}.${guideline}`, `${axis}.${guideline}.${action}`];
    }),
  ),
];

/** The head and the headings, then the parts of the plan before what they hold. */
function sorted([about = '', headings = '', ...rows]: string[]): string {
  return [about, headings, ...rows.toSorted()].join('\n');
}

function linesOf(year: number): string {
  const rows = Array.from({ length: LINES }, (_, index) => {
    const cents = (share: number) => reais((100_000_00 + index * 137) * share);
    const [origin, source, block] = (
      [
        ['municipal', '1500', ''],
        ['federal', '1660', 'básica'],
        ['estadual', '1661', 'especial'],
      ] as const
    )[index % 3]!;
    const code = `08.244.${String(index).padStart(4, '0')}.2101`;
    // Of the four-year plan and the law, of the year, and carried over.
    const stages = [1.1, 1.05, 1, 0.9, 0.8, 0.7, 0.15, 0.05].map(cents).join(';');
    return `${year};${code};Linha inventada ${index};${origin};${source};244;3.3.90.39;básica;${block};${stages}`;
  });
  return [
    head('linhas-orcamento', `# municipio: ${IBGE_CODE}`),
    'ano;codigo;titulo;origem;fonte;subfuncao;natureza;nivel;bloco;ppa;dotacao_inicial;dotacao;empenho;liquidacao;pagamento;restos;restos_pagos',
    ...rows,
  ].join('\n');
}

function transfersOf(year: number): string {
  const rows = Array.from({ length: 48 }, (_, index) => {
    const month = (index % 12) + 1;
    const day = `${year}-${String(month).padStart(2, '0')}-10`;
    return `${year};${month};federal;básica;Piso;${String(index).padStart(6, '0')};${day};${reais(5_000_00 + index)}`;
  });
  return [
    head('repasses', `# municipio: ${IBGE_CODE}`),
    'ano;mes;origem;bloco;componente;ordem;data;valor',
    ...rows,
  ].join('\n');
}

const reais = (cents: number): string => {
  const whole = Math.round(cents);
  return `${Math.floor(whole / 100)},${String(whole % 100).padStart(2, '0')}`;
};
