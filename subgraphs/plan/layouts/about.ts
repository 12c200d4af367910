import type { PublicFile } from '../../shared/import/file/public-file.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { aboutColumn } from '../../shared/import/table/table-head.ts';
import { optionalLine, requiredLine } from '../../shared/import/template.ts';

/** The first and the last year of a plan. */
export const YEARS = {
  key: 'anos',
  shape: /^(?:19|20)\d\d-(?:19|20)\d\d$/,
  remedy: 'Escreva "# anos: 2022-2025", com o primeiro e o último ano do plano',
};

const PLAN_SHAPE = /^\d{7}-(?:19|20)\d\d-(?:19|20)\d\d$/;

/** The plan that a file of facts is about, by its id. */
export const PLAN = {
  key: 'plano',
  shape: PLAN_SHAPE,
  remedy: 'Escreva "# plano: 3136702-2022-2025", com o código do IBGE e os anos do plano',
};

/** The plan before it, in a file about how one followed the other. */
export const PREVIOUS_PLAN = {
  key: 'plano_anterior',
  shape: PLAN_SHAPE,
  remedy: 'Escreva "# plano_anterior: 3136702-2022-2025", com o código do IBGE e os anos do plano',
};

/** How a template asks for the plan. */
export const PLAN_LINE = requiredLine(
  PLAN.key,
  'código do IBGE do município e os anos do plano, com traços',
  '0000000-2022-2025',
);

/** How a template asks for the plan before it; the demonstration has none. */
export const PREVIOUS_PLAN_LINE = optionalLine(
  PREVIOUS_PLAN.key,
  'código do IBGE do município e os anos do plano a que este sucedeu; só um arquivo em que toda estratégia é nova passa sem esta linha',
);

/** A fault of a `# chave: valor` line that reads as it should and does not fit what is published here. */
export function lineFault(
  file: PublicFile,
  key: string,
  fault: Pick<Problem, 'value' | 'problem' | 'remedy'>,
): Problem {
  const line = file.lines.findIndex((each) => each.startsWith(`# ${key}:`)) + 1 || 1;
  return { line, column: aboutColumn(file, line), sheet: file.sheet, ...fault };
}
