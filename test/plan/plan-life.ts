import type { Hub } from '../../gateway/hub/index.ts';
import type { ImportReport } from '../../gateway/hub/import-file.ts';
import { ImportRefused } from '../../gateway/hub/index.ts';
import { importText } from '../support/hub.ts';

export const OLDER = '0000000-2022-2025';
export const NEWER = '0000000-2026-2029';

/** A file of facts: its kind, what it is about, its headings and its rows. Of the demonstration, unless it says so. */
export const aFile = (
  kind: string,
  about: Record<string, string>,
  headings: string,
  ...rows: string[]
): string =>
  [
    `# tipo: ${kind}`,
    ...Object.entries(about).map(([key, value]) => `# ${key}: ${value}`),
    '# fonte: Documento inventado',
    '# publicador: SUAS às claras (demonstração)',
    '# demonstracao: sim',
    headings,
    ...rows,
    '',
  ].join('\n');

/** The plan after the sample's: eight strategies in one action. */
export const NEXT_PLAN = aFile(
  'fatos-plano',
  { municipio: '0000000', plano: 'Plano 2026-2029 (dado inventado)', anos: '2026-2029' },
  'codigo;titulo;unidade;2026;2027;2028;2029;explicacao',
  '1;Eixo inventado;;;;;;',
  '1.1;Diretriz inventada;;;;;;',
  '1.1.1;Ação inventada;;;;;;',
  ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(
    (letter) => `1.1.1.${letter};Estratégia ${letter};Unidade;1;2;3;4;`,
  ),
);

/** What became of the older plan's strategies in the newer one. */
export const continuity = (...rows: string[]): string =>
  aFile('continuidade', { plano: NEWER, plano_anterior: OLDER }, 'antes;depois;situacao;nota;lugar', ...rows);

export const parts = (...rows: string[]): string =>
  aFile('partes-do-plano', { plano: OLDER }, 'parte;situacao;nota;lugar', ...rows);

export const revisions = (...rows: string[]): string =>
  aFile('revisoes-do-plano', { plano: OLDER }, 'data;assunto;lugar', ...rows);

export const measured = (...rows: string[]): string =>
  aFile(
    'apuracoes',
    { plano: OLDER },
    'codigo;ano;valor;data;metodo;prova;retirada;motivo_retirada',
    ...rows,
  );

export const declared = (...rows: string[]): string =>
  aFile(
    'tipos-de-meta',
    { plano: OLDER, publicado: '2022-02-10' },
    'codigo;tipo;indicador;fundamento;lugar',
    ...rows,
  );

export const ties = (...rows: string[]): string =>
  aFile(
    'vinculos-relatorio',
    { municipio: '0000000', ano: '2035' },
    'area;numero;estrategia;unidade;lugar',
    ...rows,
  );

/** A management report of the demonstration in a year: two actions in one area, more in the other, two challenges. */
export const aReport = (year: number, ...more: string[]): string =>
  aFile(
    'fatos-relatorio',
    { municipio: '0000000', ano: String(year) },
    'area;titulo',
    'Proteção Social;Equipes que vão até lugares distantes',
    'Proteção Social;Mais vagas no CREAS',
    'Desafios;Acabar a formação das equipes',
    'Desafios;Abrir mais um CRAS',
    ...more,
  );

/** The faults of a file that is refused; none when it is imported. */
export const faultsOf = (hub: Hub, text: string, name = 'fatos.csv'): Promise<readonly string[]> =>
  importText(hub, text, { name }).then(
    () => [],
    (error: unknown) => {
      if (error instanceof ImportRefused) return error.messages;
      throw error;
    },
  );

/** What the part of plan counted. */
export const changesOf = ({ parts: [part] }: ImportReport) => part?.changes;
