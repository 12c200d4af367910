import type { TableRow } from '../../shared/import/table/table.ts';
import { QuorumBasis, type QuorumRule } from '../quorum-basis.ts';

/** The words for a quorum in files of facts; a number may stand in their place. */
const QUORUM_WORDS = {
  'maioria absoluta': QuorumBasis.MAJORITY,
  metade: QuorumBasis.HALF,
  'dois terços': QuorumBasis.TWO_THIRDS,
  'um terço': QuorumBasis.THIRD,
  'maioria dos presentes': QuorumBasis.MAJORITY_OF_PRESENT,
} as const;

/** A quorum as a cell writes it; null for what is empty or refused. Nobody can open a meeting with most of those present. */
export function quorumCell(
  row: TableRow,
  heading: string,
  { isForOpening }: { isForOpening: boolean },
): QuorumRule | null {
  const text = row.optional(heading);
  if (text === null) return null;
  if (/^[1-9]\d{0,2}$/.test(text)) return { basis: QuorumBasis.NUMBER, number: Number(text) };
  const basis = Object.hasOwn(QUORUM_WORDS, text) ? QUORUM_WORDS[text as keyof typeof QUORUM_WORDS] : null;
  if (basis !== null && !(isForOpening && basis === QuorumBasis.MAJORITY_OF_PRESENT)) {
    return { basis, number: null };
  }
  const words = Object.keys(QUORUM_WORDS).slice(0, isForOpening ? -1 : undefined);
  return row.refuse(heading, 'não é um quórum', `Use um número de cadeiras, ou: ${words.join(', ')}`);
}
