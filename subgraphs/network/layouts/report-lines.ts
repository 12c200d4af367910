import type { IndicatorCode } from '../indicator-codes.ts';
import { folded } from '../slug.ts';

/** The months as reports abbreviate them, January first. */
export const MONTHS = ['jan', 'fev', 'mar', 'abr', 'mai', 'jun', 'jul', 'ago', 'set', 'out', 'nov', 'dez'];

type Meaning = readonly [RegExp, IndicatorCode];

// Held against the label without accents and capitals. The first that fits counts, so "CRAS" may not fit "CREAS",
// and the programme for people in the street comes before the shelter and the centre for them.
const CADUNICO: readonly Meaning[] = [
  [/^familias .*extrema pobreza$/, 'CADUNICO_FAMILIES_EXTREME_POVERTY'],
  [/^familias .*situacao de pobreza$/, 'CADUNICO_FAMILIES_POVERTY'],
  [/^familias .*baixa renda$/, 'CADUNICO_FAMILIES_LOW_INCOME'],
  [/^total de familias$/, 'CADUNICO_FAMILIES'],
  [/^pessoas cadastradas$/, 'CADUNICO_PEOPLE'],
];

const ATTENDANCE: readonly Meaning[] = [
  [/^cras\b/, 'ATTENDANCE_CRAS'],
  [/^creas\b/, 'ATTENDANCE_CREAS'],
  [/^centro pop\b/, 'ATTENDANCE_CENTRO_POP'],
  [/^servico de convivencia e fortalecimento de vinculos$/, 'ATTENDANCE_SCFV'],
  [/^abordagem social$/, 'ATTENDANCE_STREET_OUTREACH'],
  [/^medidas socioeducativas$/, 'ATTENDANCE_SOCIO_EDUCATIONAL'],
  [/^atendimento .*pessoas com deficiencia$/, 'ATTENDANCE_DISABILITY'],
  [/^programa inclusao produtiva\b/, 'ATTENDANCE_PRODUCTIVE_INCLUSION'],
  [/^acolhimento .*crianca/, 'SHELTER_CHILDREN'],
  [/^acolhimento .*idosas$/, 'SHELTER_ELDERLY'],
  [/^acolhimento .*situacao de rua$/, 'SHELTER_HOMELESS'],
];

/** The indicator that a line on the Cadastro Único gives; null for a label that nobody knows. */
export const cadUnicoCode = (label: string): IndicatorCode | null => meaning(CADUNICO, label);

/** The indicator that a line on monthly averages gives; null for a label that nobody knows. */
export const attendanceCode = (label: string): IndicatorCode | null => meaning(ATTENDANCE, label);

function meaning(meanings: readonly Meaning[], label: string): IndicatorCode | null {
  const plain = folded(label)
    .replace(/\s+/g, ' ')
    .replace(/^familias (?=baixa)/, 'familias de ');
  return meanings.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}
