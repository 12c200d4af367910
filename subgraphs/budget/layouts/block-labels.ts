import { FundingBlock } from '../funding-block.ts';

/**
 * What the labels of the panel mean, folded, the first that fits: GRUPO2 ("BLOCO PSB", "IGD-PBF"), DS_TIPO_PROGRAMA
 * ("Bloco da Proteção Social Básica"), TIPO_CONTA_BLOCO ("BL PSB FNAS", "PROGRAMAS"). "MAC" is medium and high
 * complexity in one, as Portaria MDS 967/2018 made them.
 */
const LABELS: readonly (readonly [RegExp, FundingBlock])[] = [
  [/\b(emendas?|sigtv|estruturacao)\b/, FundingBlock.AMENDMENTS],
  [
    /\bigd ?(pbf|bf|pab)\b|\bgestao (do )?pbf\b|\bgbf\b|\bbolsa familia\b|\bauxilio brasil\b/,
    FundingBlock.CASH_TRANSFER_MANAGEMENT,
  ],
  [/\bigd ?suas\b|\bgestao (do )?suas\b|\bgsuas\b/, FundingBlock.SUAS_MANAGEMENT],
  [/\b(pse)?mac\b|\bmedia e (de )?alta\b/, FundingBlock.SPECIAL_UNSPLIT],
  [/\bpse ?mc\b|\bmedia\b/, FundingBlock.SPECIAL_MEDIUM],
  [/\bpse ?ac\b|\balta\b/, FundingBlock.SPECIAL_HIGH],
  [/\bpsb\b|\bbasica\b/, FundingBlock.BASIC],
  [/\bpse\b|\bespecial\b/, FundingBlock.SPECIAL_UNSPLIT],
  [
    /\bprogramas?\b|\bprocad\b|\bcrianca feliz\b|\bprimeira infancia\b|\bacessuas\b|\bbpc na escola\b/,
    FundingBlock.PROGRAMMES,
  ],
];

const folded = (label: string): string =>
  label
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();

/** The block that a label of the panel names; null when it is none that is known here. */
export function blockOfLabel(label: string): FundingBlock | null {
  const text = folded(label);
  return LABELS.find(([words]) => words.test(text))?.[1] ?? null;
}

/** Reads the blocks of a file's rows, and remembers the labels that nobody knows. */
export class BlockLabels {
  private readonly unknown = new Set<string>();

  /**
   * The block that the first label names which names one, with the first label as it is published. Where none does,
   * the block is undeclared and nothing is guessed.
   */
  read(labels: readonly (string | null)[]): { block: FundingBlock; publishedBlock: string | null } {
    const published = labels.filter((label) => label !== null);
    const blocks = published.flatMap((label) => blockOfLabel(label) ?? []);
    const [publishedBlock = null] = published;
    if (blocks.length === 0 && publishedBlock !== null) this.unknown.add(publishedBlock);
    return { block: blocks[0] ?? FundingBlock.UNDECLARED, publishedBlock };
  }

  /** One note that names the unknown labels. */
  notes(): string[] {
    if (this.unknown.size === 0) return [];
    const names = [...this.unknown].map((label) => `"${label}"`).join(', ');
    return [`Não se sabe aqui de que bloco são, e ficaram como não declarados: ${names}.`];
  }
}
