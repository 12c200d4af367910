import type { Layout } from '../../subgraphs/shared/import/layout.ts';
import { ImportRefused } from '../../subgraphs/shared/import/problem.ts';
import type { PublicFile } from '../../subgraphs/shared/import/file/public-file.ts';
import type { RunningSubgraph } from '../../subgraphs/shared/running.ts';

/** The layouts that read a file: those of the kind that was given, else those that recognise it. */
export const layoutsFor = (layouts: Layout[], file: PublicFile, kind: string | undefined): Layout[] =>
  layouts.filter((layout) => (kind ? layout.kind === kind : layout.recognises(file)));

/** The one kind of the layouts that were found; none or several are refused with the list of kinds. */
export function kindOf(
  file: PublicFile,
  layouts: Layout[],
  asked: string | undefined,
  subgraphs: readonly RunningSubgraph[],
): string {
  const kinds = [...new Set(layouts.map(({ kind }) => kind))];
  const [kind] = kinds;
  if (kinds.length === 1 && kind) return kind;
  const known = new Map(
    subgraphs.flatMap(({ definition }) => definition.layouts.map((layout) => [layout.kind, layout.title])),
  );
  const list = [...known].map(([name, title]) => `  ${name}: ${title}`).join('\n');
  const found = asked
    ? `o tipo "${asked}" não existe`
    : kinds.length === 0
      ? 'não reconheci que tipo de arquivo é este'
      : `o arquivo parece de vários tipos: ${kinds.join(', ')}`;
  throw new ImportRefused([`${file.name}: ${found}. Diga o tipo com --kind. Tipos conhecidos:\n${list}`]);
}
