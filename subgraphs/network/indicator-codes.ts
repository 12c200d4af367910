/** What an indicator counts. `unit` is null where the report that prints it does not say. */
interface Counted {
  name: string;
  unit: 'famílias' | 'pessoas' | 'famílias e pessoas' | 'pessoas em situação de rua' | null;
}

/** All indicators, in the order in which they are listed; the source's report is the management report's. */
export const indicatorCodes = {
  CADUNICO_FAMILIES: { name: 'Famílias no Cadastro Único', unit: 'famílias' },
  CADUNICO_FAMILIES_EXTREME_POVERTY: { name: 'Famílias em extrema pobreza', unit: 'famílias' },
  CADUNICO_FAMILIES_POVERTY: { name: 'Famílias em situação de pobreza', unit: 'famílias' },
  CADUNICO_FAMILIES_LOW_INCOME: { name: 'Famílias de baixa renda', unit: 'famílias' },
  CADUNICO_PEOPLE: { name: 'Pessoas no Cadastro Único', unit: 'pessoas' },
  ATTENDANCE_CRAS: { name: 'CRAS', unit: 'famílias' },
  ATTENDANCE_CREAS: { name: 'CREAS', unit: 'famílias e pessoas' },
  ATTENDANCE_CENTRO_POP: { name: 'Centro Pop', unit: 'pessoas em situação de rua' },
  ATTENDANCE_SCFV: { name: 'Convivência e fortalecimento de vínculos', unit: null },
  ATTENDANCE_STREET_OUTREACH: { name: 'Abordagem social', unit: null },
  ATTENDANCE_SOCIO_EDUCATIONAL: { name: 'Medidas socioeducativas', unit: null },
  ATTENDANCE_DISABILITY: { name: 'Atendimento a pessoas com deficiência', unit: null },
  ATTENDANCE_PRODUCTIVE_INCLUSION: { name: 'Inclusão produtiva, população de rua', unit: null },
  SHELTER_CHILDREN: { name: 'Acolhimento de crianças e adolescentes', unit: null },
  SHELTER_ELDERLY: { name: 'Acolhimento de pessoas idosas', unit: null },
  SHELTER_HOMELESS: { name: 'Acolhimento de pessoas em situação de rua', unit: null },
} as const satisfies Record<string, Counted>;

export type IndicatorCode = keyof typeof indicatorCodes;

/** Where an indicator stands in lists. */
export const placeOf = (code: IndicatorCode): number => Object.keys(indicatorCodes).indexOf(code);
