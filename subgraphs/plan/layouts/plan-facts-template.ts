import {
  MUNICIPALITY_LINE,
  optional,
  optionalLine,
  required,
  requiredLine,
  SOURCE_LINES,
  type Template,
} from '../../shared/import/template.ts';
import { YEARS } from './about.ts';

const FIRST_YEAR = 2022;

/** The facts of a plan: only strategies have a unit and numbers, one for each year of the plan. */
export const PLAN_FACTS_TEMPLATE: Template = {
  about: [
    MUNICIPALITY_LINE,
    requiredLine(
      YEARS.key,
      'primeiro e último ano do plano; a tabela tem uma coluna para cada ano',
      `${FIRST_YEAR}-${FIRST_YEAR + 3}`,
    ),
    optionalLine(
      'plano',
      'nome do plano; vazio quando é o da fonte',
      'Plano Municipal de Assistência Social 2022-2025',
    ),
    optionalLine('avaliado', 'dia da avaliação que o documento traz do plano', '2025-06-30'),
    ...SOURCE_LINES,
  ],
  columns: [
    required('codigo', 'eixo 1, diretriz 1.1, ação 1.1.1 ou estratégia 1.1.1.a', '1.1.1.a'),
    required('titulo', 'o que é, em palavras simples', 'Criar serviços onde o diagnóstico mostra falta'),
    optional('unidade', 'só em estratégia: o que se conta', 'Unidade'),
    ...[0, 1, 2, 3].map((years) =>
      optional(
        String(FIRST_YEAR + years),
        'só em estratégia: a meta deste ano, um número ou um percentual; troque o título pelo ano do plano',
        years === 0 ? '0' : '2',
      ),
    ),
    optional(
      'explicacao',
      'só em estratégia: o que um leitor precisa saber para entender',
      'Serviço novo em bairro que não tinha nenhum.',
    ),
  ],
  examplesAbove: [
    { codigo: '1', titulo: 'Política municipal de assistência social' },
    { codigo: '1.1', titulo: 'Garantir acesso a quem precisa' },
    { codigo: '1.1.1', titulo: 'Levar a assistência social a mais lugares' },
  ],
};
