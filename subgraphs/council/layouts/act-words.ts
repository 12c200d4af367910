import { ActType } from '../act-type.ts';

/** The words for kinds of numbered act in files of facts. */
export const ACT_TYPES = {
  resolução: ActType.RESOLUTION,
  deliberação: ActType.DELIBERATION,
  parecer: ActType.OPINION,
  recomendação: ActType.RECOMMENDATION,
  moção: ActType.MOTION,
} as const;
