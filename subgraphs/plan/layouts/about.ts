import { requiredLine } from '../../shared/import/template.ts';

/** The first and the last year of a plan. */
export const YEARS = {
  key: 'anos',
  shape: /^(?:19|20)\d\d-(?:19|20)\d\d$/,
  remedy: 'Escreva "# anos: 2022-2025", com o primeiro e o último ano do plano',
};

/** The plan that a file of facts is about, by its id. */
export const PLAN = {
  key: 'plano',
  shape: /^\d{7}-(?:19|20)\d\d-(?:19|20)\d\d$/,
  remedy: 'Escreva "# plano: 3136702-2022-2025", com o código do IBGE e os anos do plano',
};

/** How a template asks for it. */
export const PLAN_LINE = requiredLine(
  PLAN.key,
  'código do IBGE do município e os anos do plano, com traços',
  '0000000-2022-2025',
);
