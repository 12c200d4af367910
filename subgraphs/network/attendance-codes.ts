import { AttendanceForm, AttendanceMeasure } from './attendance-form.ts';

const { STOCK, FLOW } = AttendanceMeasure;

/** What one code of a form counts. */
export interface AttendanceCode {
  name: string;
  measure: AttendanceMeasure;
  unit: string;
  /** A code of the same form of which this one is a part: new cases are some of all cases. */
  within?: string;
}

const code = (name: string, measure: AttendanceMeasure, unit: string, within?: string): AttendanceCode => ({
  name,
  measure,
  unit,
  ...(within ? { within } : {}),
});

/**
 * The codes that are published, by form, in the order of the form (Resolução CIT 4/2011, changed by 20/2013 and
 * 2/2017). A stock is never summed over months. The form of the Centro POP was not found.
 */
export const attendanceCodes: Record<AttendanceForm, Readonly<Record<string, AttendanceCode>>> = {
  CRAS: {
    A1: code('Famílias em acompanhamento pelo PAIF', STOCK, 'famílias'),
    A2: code('Famílias novas no acompanhamento do PAIF', FLOW, 'famílias', 'A1'),
    B1: code('Famílias novas em extrema pobreza', FLOW, 'famílias', 'A2'),
    B2: code('Famílias novas com Bolsa Família', FLOW, 'famílias', 'A2'),
    B3: code('Famílias novas em descumprimento do Bolsa Família', FLOW, 'famílias', 'A2'),
    B4: code('Famílias novas com alguém que recebe o BPC', FLOW, 'famílias', 'A2'),
    C1: code('Atendimentos particularizados', FLOW, 'atendimentos'),
    C2: code('Famílias encaminhadas para entrar no Cadastro Único', FLOW, 'famílias'),
    C3: code('Famílias encaminhadas para atualizar o Cadastro Único', FLOW, 'famílias'),
    C4: code('Pessoas encaminhadas ao BPC', FLOW, 'pessoas'),
    C5: code('Famílias encaminhadas ao CREAS', FLOW, 'famílias'),
    C6: code('Visitas às casas', FLOW, 'visitas'),
    C7: code('Auxílios-natalidade', FLOW, 'auxílios'),
    C8: code('Auxílios-funeral', FLOW, 'auxílios'),
    C9: code('Outros benefícios eventuais', FLOW, 'benefícios'),
    D1: code('Famílias em grupos do PAIF', STOCK, 'famílias'),
    D2: code('Crianças de 0 a 6 anos na convivência', STOCK, 'pessoas'),
    D3: code('Crianças e adolescentes de 7 a 14 anos na convivência', STOCK, 'pessoas'),
    D4: code('Adolescentes de 15 a 17 anos na convivência', STOCK, 'pessoas'),
    D5: code('Pessoas idosas na convivência', STOCK, 'pessoas'),
    D6: code('Pessoas em palestras e oficinas', FLOW, 'pessoas'),
    D7: code('Pessoas com deficiência nos grupos e na convivência', STOCK, 'pessoas'),
    D8: code('Pessoas de 18 a 59 anos na convivência', STOCK, 'pessoas'),
  },
  CREAS: {
    A1: code('Casos em acompanhamento pelo PAEFI', STOCK, 'famílias ou pessoas'),
    A2: code('Casos novos no acompanhamento do PAEFI', FLOW, 'famílias ou pessoas', 'A1'),
    J1: code('Adolescentes em medida socioeducativa em meio aberto', STOCK, 'pessoas'),
    K1: code('Pessoas abordadas na rua', STOCK, 'pessoas'),
    L1: code('Abordagens na rua', FLOW, 'abordagens'),
    M1: code('Atendimentos individualizados', FLOW, 'atendimentos'),
  },
};

/**
 * Codes that the forms have and that are never published, with what they count: with so few people in each, they
 * would tell of a person's violence, health, crime or home. What a form has besides is not published either.
 */
export const sensitiveCodes: Record<AttendanceForm, Readonly<Record<string, string>>> = {
  CRAS: {
    B5: 'famílias novas com trabalho infantil',
    B6: 'famílias novas com criança ou adolescente em acolhimento',
  },
  CREAS: {
    B: 'perfil dos casos novos, também por sexo e idade das vítimas',
    C: 'crianças e adolescentes em situação de violência, por tipo',
    D: 'pessoas idosas em situação de violência',
    E: 'pessoas com deficiência em situação de violência',
    F: 'mulheres em situação de violência',
    G: 'pessoas vítimas de tráfico',
    H: 'pessoas discriminadas pela orientação sexual',
    I: 'pessoas em situação de rua acompanhadas',
    J: 'adolescentes em medida socioeducativa, por tipo de medida',
    K: 'pessoas abordadas na rua, por perfil',
    M: 'outros atendimentos do CREAS',
  },
};

/** A published code's meaning; undefined for one that is not published. */
export function attendanceCode(form: string, of: string): AttendanceCode | undefined {
  const codes = new Map(Object.entries(attendanceCodes)).get(form) ?? {};
  return Object.hasOwn(codes, of) ? codes[of] : undefined;
}

/** What a heading of a file may be as a code: a letter of a block, a number, and the letters of its parts. */
export const isCodeHeading = (heading: string): boolean => /^[A-M]\d{1,2}([a-z]\d?|_\w+)?$/i.test(heading);
