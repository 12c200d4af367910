import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Arg, Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { FigureStatus } from '../shared/figure-status.ts';
import { Decimal } from '../shared/scalars.ts';
import type { Rows } from '../shared/rows.ts';
import { Source, SourceDocument, sourceOf } from '../shared/source.ts';
import { attendanceCode } from './attendance-codes.ts';
import { AttendanceForm, AttendanceMeasure } from './attendance-form.ts';
import { attendanceId, isOpen } from './attendance-totals.ts';
import { Municipality } from './municipality.ts';
import { NetworkUnit } from './network-unit.ts';

/**
 * How many were attended: of one unit in a month, of all units of a municipality together, and of flows in a whole
 * year. A total stands only where every unit reported; what is hidden has no value here, nor anywhere.
 */
@ObjectType({
  description:
    'Atendimento: quantas pessoas, famílias ou atendimentos o registro mensal (RMA) de uma unidade conta, ou os de todas as do município juntas.',
})
@Entity()
export class Attendance {
  @Field(() => ID, {
    description: 'Município, unidade ou "total", formulário e código, e período, entre barras.',
  })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text', index: true })
  ibgeCode!: string;

  /** The unit, or for a total the municipality's code. A unit that leaves its list takes no number along. */
  @Property({ type: 'text', index: true })
  ownerId!: string;

  @Field(() => AttendanceForm, { description: 'De que registro mensal o código é: do CRAS ou do CREAS.' })
  @Enum({ items: () => AttendanceForm })
  form!: AttendanceForm;

  @Field(() => String, { description: 'Código no formulário, como "A1"; cada formulário tem os seus.' })
  @Property({ type: 'text' })
  code!: string;

  @Field(() => String, {
    description: 'Mês ("2024-05"), ou ano ("2024") para a soma dos doze meses de um fluxo.',
  })
  @Property({ type: 'text' })
  period!: string;

  @Field(() => Decimal, {
    nullable: true,
    description: 'O número exato; vazio quando a situação diz por que falta.',
  })
  @Property({ type: 'decimal', columnType: 'numeric', nullable: true })
  value!: string | null;

  @Field(() => FigureStatus, {
    description: 'Se o número foi publicado ou por que falta; uma unidade que não informou nunca é zero.',
  })
  @Enum({ items: () => FigureStatus })
  status!: FigureStatus;

  @Field(() => Int, {
    nullable: true,
    description: 'Do total do município, quantas unidades informaram; vazio no número de uma unidade.',
  })
  @Property({ type: 'integer', nullable: true })
  unitsReported!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Do total do município, quantas unidades deviam informar; sem todas elas não há total.',
  })
  @Property({ type: 'integer', nullable: true })
  unitsExpected!: number | null;

  @ManyToOne(() => SourceDocument, { mapToPk: true, nullable: true })
  sourceId!: string | null;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => Attendance)
export class AttendanceResolver {
  @FieldResolver(() => String, { description: 'O que o código conta, em linguagem simples.' })
  name(@Root() { form, code }: Attendance): string {
    return attendanceCode(form, code)?.name ?? code;
  }

  @FieldResolver(() => String, { description: 'O que cada um do número é, como "famílias" ou "visitas".' })
  unitOfCount(@Root() { form, code }: Attendance): string {
    return attendanceCode(form, code)?.unit ?? '';
  }

  @FieldResolver(() => AttendanceMeasure, {
    description: 'Se é um estoque, que não se soma de um mês a outro, ou um fluxo.',
  })
  measure(@Root() { form, code }: Attendance): AttendanceMeasure {
    return attendanceCode(form, code)?.measure ?? AttendanceMeasure.STOCK;
  }

  @FieldResolver(() => NetworkUnit, {
    nullable: true,
    description: 'Unidade que informou; vazio no total do município.',
  })
  async unit(
    @Root() { ownerId, ibgeCode }: Attendance,
    @Ctx() { rows }: Context,
  ): Promise<NetworkUnit | null> {
    return ownerId === ibgeCode ? null : rows.byId(NetworkUnit, ownerId);
  }

  @FieldResolver(() => Source, {
    nullable: true,
    description: 'Arquivo e linha em que o número está; do total, o arquivo que o completou.',
  })
  source(@Root() attendance: Attendance, @Ctx() context: Context): Promise<Source | null> {
    return sourceOf(context, attendance);
  }
}

@Resolver(() => Municipality)
export class MunicipalityAttendance {
  @FieldResolver(() => [Attendance], {
    description:
      'Totais do município, de todas as unidades de um tipo juntas, por formulário, código e período; sem uma delas, não há total.',
  })
  async attendance(
    @Root() { id }: Municipality,
    @Ctx() { rows }: Context,
    @Arg('form', () => AttendanceForm, {
      nullable: true,
      description: 'Só o registro deste tipo de unidade.',
    })
    form?: AttendanceForm | null,
    @Arg('code', () => String, { nullable: true, description: 'Só este código do formulário, como "A1".' })
    code?: string | null,
    @Arg('year', () => Int, { nullable: true, description: 'Só os períodos deste ano.' })
    year?: number | null,
  ): Promise<Attendance[]> {
    const all = await attendanceOf(id, rows);
    return all.filter((each) => (!form || each.form === form) && isAsked(each, code, year));
  }
}

@Resolver(() => NetworkUnit)
export class UnitAttendance {
  @FieldResolver(() => [Attendance], {
    description:
      'O que a unidade informou no registro mensal, por código e período; um mês em que só ela não informou está como não publicado.',
  })
  async attendance(
    @Root() unit: NetworkUnit,
    @Ctx() { rows }: Context,
    @Arg('code', () => String, { nullable: true, description: 'Só este código do formulário, como "A1".' })
    code?: string | null,
    @Arg('year', () => Int, { nullable: true, description: 'Só os períodos deste ano.' })
    year?: number | null,
  ): Promise<Attendance[]> {
    const [own, totals] = await Promise.all([attendanceOf(unit.id, rows), attendanceOf(unit.ibgeCode, rows)]);
    return [...own, ...notReported(unit, own, totals)]
      .filter((each) => isAsked(each, code, year))
      .toSorted((one, other) => one.code.localeCompare(other.code) || one.period.localeCompare(other.period));
  }
}

/** All figures of a unit, or all totals of a municipality; both are one statement when a question asks both. */
const attendanceOf = (ownerId: string, rows: Rows): Promise<Attendance[]> =>
  rows.children(Attendance, 'ownerId', ownerId, ['form', 'code', 'period']);

/** The months in which others of its kind reported and this unit did not: they are no zeros, and no blanks. */
function notReported(
  unit: NetworkUnit,
  own: readonly Attendance[],
  totals: readonly Attendance[],
): Attendance[] {
  const told = new Set(own.map(({ code, period }) => `${code}/${period}`));
  const kind: string = unit.kind;
  return totals
    .filter(({ form, period }) => form.valueOf() === kind && period.length > 4 && isOpen(unit, period))
    .filter(({ code, period }) => !told.has(`${code}/${period}`))
    .map(({ ibgeCode, form, code, period, sourceId }) => ({
      id: attendanceId({ ibgeCode, unitId: unit.id, form, code, period }),
      ibgeCode,
      ownerId: unit.id,
      form,
      code,
      period,
      value: null,
      status: FigureStatus.NOT_PUBLISHED,
      unitsReported: null,
      unitsExpected: null,
      sourceId,
      locator: null,
    }));
}

const isAsked = (
  attendance: Attendance,
  code: string | null | undefined,
  year: number | null | undefined,
): boolean =>
  (!code || attendance.code === code) && (!year || attendance.period.slice(0, 4) === String(year));
