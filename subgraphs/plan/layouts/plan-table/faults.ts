import type { Problem } from '../../../shared/import/problem.ts';
import type { plannedValue } from '../planned-value.ts';
import { letterAt } from './shapes.ts';

/** Where a fault stands, and what stands there. */
type Place = Pick<Problem, 'line' | 'column' | 'value'>;

/** All that can be wrong with the table of a plan: what it is, and what to do. */
export const faults = {
  noTitle: (at: Place): Problem => ({
    ...at,
    problem: 'falta o título com os anos do plano',
    remedy: 'Inclua a linha "PLANO MUNICIPAL DE ASSISTÊNCIA SOCIAL 2022-2025"',
  }),
  noStrategies: (at: Place): Problem => ({
    ...at,
    problem: 'a tabela não tem nenhuma estratégia',
    remedy: 'Confira se as células estão separadas por tabulação',
  }),
  axisBeforeTitle: (at: Place): Problem => ({
    ...at,
    problem: 'eixo antes do título do plano',
    remedy: 'Ponha o título do plano acima',
  }),
  otherYears: (at: Place, first: number, last: number, expected: readonly number[]): Problem => ({
    ...at,
    problem: `os anos da tabela não são os do plano (${first} a ${last})`,
    remedy: `Escreva as colunas ${expected.join(', ')}, nesta ordem`,
  }),
  otherWidth: (at: Place, cells: number, columns: number): Problem => ({
    ...at,
    problem: `a linha tem ${cells} células, mas a tabela tem ${columns}`,
    remedy: 'Confira as tabulações da linha',
  }),
  noLetter: (at: Place): Problem => ({
    ...at,
    problem: 'a estratégia não começa com letra e parêntese',
    remedy: 'Escreva como "a) texto da estratégia"',
  }),
  otherLetter: (at: Place, expected: number): Problem => ({
    ...at,
    problem: `a letra devia ser "${letterAt(expected)})"`,
    remedy: 'As letras recomeçam em "a" em cada ação e não pulam nem repetem; veja se falta uma linha acima',
  }),
  noHeader: (at: Place): Problem => ({
    ...at,
    problem: 'falta acima desta linha o cabeçalho com a unidade de medida e os anos',
    remedy: 'Inclua a linha "Unidade de Medida", com um ano em cada coluna, como está no plano',
  }),
  noAxis: (at: Place, code: string): Problem => ({
    ...at,
    problem: 'falta o eixo acima desta linha',
    remedy: `Inclua a linha "EIXO ${code}: texto"`,
  }),
  noAction: (at: Place): Problem => ({
    ...at,
    problem: 'estratégia sem ação acima dela',
    remedy: 'Preencha a célula da ação, como "1.1.1: texto"',
  }),
  otherParent: (at: Place, parent: string | null): Problem => ({
    ...at,
    problem: `o código não pertence a "${parent ?? 'nenhum item acima'}"`,
    remedy: `Escreva como "${parent ?? '1'}.1: texto"`,
  }),
  noUnit: (at: Place): Problem => ({
    ...at,
    problem: 'falta a unidade de medida',
    remedy: 'Preencha a célula, como "Unidade" ou "Global"',
  }),
  noTarget: (at: Place, problem: string): Problem => ({
    ...at,
    problem,
    remedy: 'Escreva um número como 12 ou um percentual como 25%',
  }),
};

/** What is wrong with a year's target, or null. A row is of numbers or of percentages, and none is above 100%. */
export function targetFault(
  value: ReturnType<typeof plannedValue>,
  year: number,
  isShare: boolean,
): string | null {
  if (!value) return `a meta de ${year} não é um número nem um percentual`;
  if (value.isShare !== isShare) return `a meta de ${year} mistura números e percentuais na mesma linha`;
  if (value.isShare && Number(value.planned) > 1) return `a meta de ${year} passa de 100%`;
  return null;
}
