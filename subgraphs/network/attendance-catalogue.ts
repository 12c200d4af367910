import { Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { attendanceCodes, sensitiveCodes } from './attendance-codes.ts';
import { AttendanceForm, AttendanceMeasure } from './attendance-form.ts';

/** A code of a monthly form, or a block of codes that is never published. */
@ObjectType({
  description: 'Código do RMA: o que uma linha do registro mensal conta, como se lê e se é publicada.',
})
export class AttendanceCatalogueCode {
  @Field(() => ID, { description: 'Formulário e código, com um ponto entre eles: "CRAS.A1".' })
  id!: string;

  @Field(() => AttendanceForm, { description: 'De que registro mensal o código é.' })
  form!: AttendanceForm;

  @Field(() => String, {
    description: 'Como está no formulário, "A1"; só a letra para um bloco inteiro ou o resto dele.',
  })
  code!: string;

  @Field(() => String, { description: 'O que se conta, em linguagem simples.' })
  name!: string;

  @Field(() => AttendanceMeasure, {
    nullable: true,
    description: 'Se os meses podem ser somados; vazio no que não é publicado.',
  })
  measure!: AttendanceMeasure | null;

  @Field(() => String, {
    nullable: true,
    description: 'Famílias, pessoas, atendimentos: o que cada um do número é; vazio no que não é publicado.',
  })
  unitOfCount!: string | null;

  @Field(() => Boolean, {
    description: 'Verdadeiro quando nunca é publicado, porque diria da vida de poucas pessoas.',
  })
  isSensitive!: boolean;
}

@Resolver()
export class AttendanceCatalogue {
  @Query(() => [AttendanceCatalogueCode], {
    description:
      'O catálogo dos códigos do RMA que este sistema conhece, na ordem dos formulários; o do Centro POP ainda não.',
  })
  attendanceCodes(): AttendanceCatalogueCode[] {
    return Object.values(AttendanceForm).flatMap((form) => [
      ...Object.entries(attendanceCodes[form]).map(([code, { name, measure, unit }]) =>
        row(form, code, { name, measure, unitOfCount: unit, isSensitive: false }),
      ),
      ...Object.entries(sensitiveCodes[form]).map(([code, name]) =>
        row(form, code, { name, measure: null, unitOfCount: null, isSensitive: true }),
      ),
    ]);
  }
}

const row = (
  form: AttendanceForm,
  code: string,
  of: Omit<AttendanceCatalogueCode, 'id' | 'form' | 'code'>,
): AttendanceCatalogueCode => ({ id: `${form}.${code}`, form, code, ...of });
