import type { TableRow } from '../../shared/import/table/table.ts';
import { SubjectType, type Subject } from '../subject-type.ts';

/** How a decision's subjects are written: "plano 3136702-2022-2025 | unidade 3136702-cras-1". */
const SUBJECTS: [RegExp, SubjectType][] = [
  [/^plano (\d{7}-\d{4}-\d{4})$/, SubjectType.Plan],
  [/^ação (\d{7}-\d{4}-\d{4}\/\d+(?:\.\d+)+)$/, SubjectType.Action],
  [/^exercício (\d{7}-\d{4})$/, SubjectType.FiscalYear],
  [/^unidade ([\w.-]+)$/, SubjectType.NetworkUnit],
  [/^organização ([\w./-]+)$/, SubjectType.Organization],
];

/**
 * What a council's decision, or an item of its agenda, is about. Other subgraphs own the things: each must be published,
 * and what a municipal council decides on must be of its municipality.
 */
export function subjectsCell(row: TableRow, heading: string, councilId: string): Subject[] {
  const ibgeCode = /^\d{7}(?=-)/.exec(councilId)?.[0];
  return row.list(heading).flatMap((text) => {
    for (const [shape, subjectType] of SUBJECTS) {
      const subjectId = shape.exec(text)?.[1];
      if (subjectId === undefined) continue;
      row.names(heading, subjectType, subjectId, { value: text, ...(ibgeCode && { ibgeCode }) });
      return [{ subjectType, subjectId }];
    }
    row.refuse(
      heading,
      `não se sabe o que é "${text}"`,
      'Escreva como "plano 3136702-2022-2025", "ação 3136702-2022-2025/1.1.1", "exercício 3136702-2021", "unidade CÓDIGO" ou "organização CÓDIGO"',
    );
    return [];
  });
}
