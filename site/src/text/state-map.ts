import type { Level } from '../facts/state-map.ts';
import { count, counted, listed } from './numbers.ts';

/** What is published of municipalities that a map draws alike, and how it draws them: never by colour alone. */
export const levelWords: Record<Level, { word: string; look: string }> = {
  plan: { word: 'Com plano municipal', look: 'class="f1"' },
  own: { word: 'Sem plano, com outros dados do município', look: 'fill="url(#hachura)"' },
  listed: { word: 'Só unidades, de uma lista nacional', look: 'fill="url(#pontos)"' },
  nothing: { word: 'Nada publicado ainda', look: 'class="f0"' },
};

/** "Com plano municipal: 3". */
export const levelLabel = (level: Level, places: number): string =>
  `${levelWords[level].word}: ${count(places)}`;

/** Names that a sentence takes; of more than these only the number is told. */
const MOST_NAMES = 12;

/** Which municipalities a map lacks; null when it lacks none. */
export function missingOutlines(names: readonly string[]): string | null {
  if (names.length === 0) return null;
  const many = counted(names.length, 'município não está', 'municípios não estão');
  const which = names.length > MOST_NAMES ? '' : `: ${listed(names)}`;
  return `${many} no mapa, porque o limite não foi publicado aqui${which}. Na lista estão todos.`;
}
