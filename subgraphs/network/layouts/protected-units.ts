import { sha256Of, sourceIdOf, type PublicFile } from '../../shared/import/file/public-file.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { namesPlace } from '../../shared/import/place-traces.ts';

interface NamedSource {
  id: string;
  isExtract: boolean;
}

const sourceId = (ibgeCode: string): string => sourceIdOf(sha256Of(`unidades protegidas/${ibgeCode}`));

/**
 * The source of a municipality's protected units: the same for all, and under a name that tells nothing, for a document
 * may be called after the place that it is about.
 */
export const protectedSource = <S extends NamedSource>(source: S, ibgeCode: string) => ({
  ...source,
  id: sourceId(ibgeCode),
  title: 'Lista de unidades do município',
  publisher: null,
  url: null,
  publishedOn: null,
  sha256: null,
  licence: null,
});

/** The row of a protected unit, which names that source. */
export const protectedRow = <U extends { ibgeCode: string }>(unit: U) => ({
  ...unit,
  publishedName: null,
  sourceId: sourceId(unit.ibgeCode),
});

/** Faults of the lines above and between the rows, when they could tell where a protected unit is. */
export const tellingRemarks = (file: PublicFile): Problem[] =>
  file.lines.flatMap((text, index): Problem[] => {
    const [, remark] = /^"?\s*#\s*(?!endereco:)(.*)$/.exec(text) ?? [];
    if (remark === undefined || !namesPlace(remark)) return [];
    return [
      {
        line: index + 1,
        column: 1,
        value: '…',
        problem: 'o arquivo tem unidade protegida, e esta linha parece dizer um lugar',
        remedy: 'Apague dela a rua, o telefone e o ponto no mapa, ou separe as unidades em dois arquivos',
        sheet: file.sheet,
      },
    ];
  });
