import { budgetWords } from './budget.ts';
import { councilWords } from './council.ts';
import type { Form, Words } from './form.ts';
import { networkWords } from './network.ts';
import { planWords } from './plan.ts';

/** Every type and field that a correction may speak of; a test holds them against what the subgraphs publish. */
export const correctionWords: Words = { ...planWords, ...budgetWords, ...networkWords, ...councilWords };

/** A field's word and form; a field that nobody gave a word keeps the name that it has in the graph. */
export function fieldWords(type: string, field: string): { word: string; form: Form } {
  const known = correctionWords[type]?.fields[field] ?? field;
  const [word, form] = typeof known === 'string' ? [known, 'text' as const] : known;
  return { word, form };
}
