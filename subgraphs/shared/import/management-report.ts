import { headedSections, type HeadedSection } from './headed-list.ts';
import type { PublicFile } from './file/public-file.ts';
import { sourceIdOf } from './file/public-file.ts';

/** The kind of file that a municipality's yearly management report is; three subgraphs take parts of it. */
export const MANAGEMENT_REPORT = {
  kind: 'relatorio-gestao',
  title: 'Relatório de gestão anual, em texto: ações por área, números, dinheiro e desafios',
  namesItsPlace: false,
  recognises: (file: PublicFile) => file.lines.some((line) => /^\s*RELATÓRIO DE GESTÃO\s*$/i.test(line)),
};

/** What every subgraph needs of a management report: its year, its sections by subject, and its source row. */
export interface ManagementReportText {
  year: number | null;
  /** The municipality's name, taken from the line of the money; null when the report has none. */
  placeName: string | null;
  areas: HeadedSection[];
  cadUnico: HeadedSection | null;
  attendance: HeadedSection | null;
  money: HeadedSection | null;
  challenges: HeadedSection | null;
  source: {
    id: string;
    title: string;
    sha256: string;
    publisher: null;
    isDemonstration: false;
    retrievedOn: string;
  };
}

/** Sorts a management report into its sections. Headings that are not figures or challenges are areas. */
export function managementReport(file: PublicFile, readOn: string): ManagementReportText {
  const year = /no ano de (\d{4})/.exec(file.text)?.[1] ?? null;
  const sections = headedSections(file);
  const find = (pattern: RegExp) => sections.find(({ heading }) => pattern.test(heading)) ?? null;
  const cadUnico = find(/^Dados do Cad/i);
  const attendance = find(/^Média de Atendimentos/i);
  const money = find(/^Investimento/i);
  const challenges = find(/^Desafios?\b/i);
  const special = new Set([cadUnico, attendance, money, challenges]);
  return {
    year: year === null ? null : Number(year),
    placeName: /Recurso do Orçamento de ([^:]+):/.exec(file.text)?.[1]?.trim() ?? null,
    areas: sections.filter((section) => !special.has(section)).map(withoutFiguresTitle),
    cadUnico,
    attendance,
    money,
    challenges,
    source: {
      id: sourceIdOf(file.sha256),
      title: `Relatório de Gestão ${year ?? ''}`.trim(),
      sha256: file.sha256,
      publisher: null,
      isDemonstration: false,
      retrievedOn: readOn,
    },
  };
}

/** The title of the part with figures stands as a plain line at the end of the last area; it is no action. */
function withoutFiguresTitle(section: HeadedSection): HeadedSection {
  return {
    ...section,
    items: section.items.filter(({ text }) => !/^Números da Assistência Social/i.test(text)),
  };
}
