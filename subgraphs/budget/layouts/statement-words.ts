import { SpendingStage } from '../spending-stage.ts';
import { IntraBudget, Statement } from '../statement.ts';

/** The words for statements in files of facts. What the municipality's own lines sum to is computed, never typed. */
export const STATEMENTS = {
  'relatório de gestão': Statement.MANAGEMENT_REPORT,
  RREO: Statement.RREO,
  DCA: Statement.DCA,
  MSC: Statement.MSC,
  MISocial: Statement.MISOCIAL,
  FNAS: Statement.FNAS,
} as const;

/** The words for stages of spending in files of facts. */
export const STAGES = {
  PPA: SpendingStage.MULTI_YEAR_PLAN,
  'dotação inicial': SpendingStage.INITIAL_APPROPRIATION,
  'dotação atualizada': SpendingStage.APPROPRIATION,
  empenho: SpendingStage.COMMITMENT,
  liquidação: SpendingStage.SETTLEMENT,
  pagamento: SpendingStage.PAYMENT,
  'restos a pagar': SpendingStage.CARRIED_OVER,
  'restos a pagar pagos': SpendingStage.CARRIED_OVER_PAID,
} as const;

/** The word for money that came in, which has no stage of spending. */
export const RECEIVED = 'recebido';

/** The words for what organs of a municipality pay each other. */
export const INTRA = {
  sem: IntraBudget.EXCLUDED,
  só: IntraBudget.ONLY,
  com: IntraBudget.INCLUDED,
  'não declarado': IntraBudget.UNDECLARED,
} as const;

/** A word as it stands in an id: "dotação inicial" as "dotacao-inicial". */
const slug = (word: string): string =>
  word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(' ', '-');

const wordOf = (words: Record<string, string>, meaning: string): string =>
  slug(Object.keys(words).find((word) => words[word] === meaning) ?? meaning);

/** How ids name a statement, a stage, and what is counted of what organs pay each other. */
export const statementCode = (statement: Statement): string => wordOf(STATEMENTS, statement);
export const stageCode = (stage: SpendingStage | null): string =>
  stage === null ? RECEIVED : wordOf(STAGES, stage);
export const intraCode = (intra: IntraBudget): string => `${wordOf(INTRA, intra)}-intra`;
