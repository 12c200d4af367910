import { namesPlace, speaksOfShelter } from './place-traces.ts';
import type { Problem } from './problem.ts';

/** Whether one text speaks of a shelter and of a place. */
export const tellsShelter = (text: string): boolean =>
  text.length >= 12 && speaksOfShelter(text) && namesPlace(text);

/** What is wrong with a text that does, below a heading where it has one; it is not quoted. */
export const shelterFault = (heading?: string): Pick<Problem, 'value' | 'problem' | 'remedy'> => ({
  value: '…',
  problem: `${heading === undefined ? '' : `coluna "${heading}": `}o texto fala de um lugar de acolhimento e parece dizer onde fica`,
  remedy: 'Escreva sem o lugar: sem rua, bairro, telefone nem CEP',
});
