import { ProtectionLevel } from './protection-level.ts';

/** The words for levels of protection in files of facts. */
export const LEVELS = {
  básica: ProtectionLevel.BASIC,
  'especial média': ProtectionLevel.SPECIAL_MEDIUM,
  'especial alta': ProtectionLevel.SPECIAL_HIGH,
  especial: ProtectionLevel.SPECIAL_UNSPLIT,
  benefícios: ProtectionLevel.BENEFITS,
  gestão: ProtectionLevel.MANAGEMENT,
} as const;
