import type { Problem } from './problem.ts';

/** What is wrong with a text that tells where a shelter is, below a heading where it has one; it is not quoted. */
export const shelterFault = (heading?: string): Pick<Problem, 'value' | 'problem' | 'remedy'> => ({
  value: '…',
  problem: `${heading === undefined ? '' : `coluna "${heading}": `}o texto fala de um lugar de acolhimento e parece dizer onde fica`,
  remedy: 'Escreva sem o lugar: sem rua, bairro, telefone nem CEP',
});
