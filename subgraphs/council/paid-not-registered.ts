import { Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import { FindingRule, Finding } from '../shared/finding.ts';
import { writtenDay, writtenMoney } from '../shared/written.ts';
import type { Context } from '../shared/context.ts';
import { Council } from './council.ts';
import { EntityRegistration } from './entity-registration.ts';
import { Organization, type Partnership } from './organization.ts';
import { registrationState, type DatedStep } from './registration-life.ts';
import { stepsOf } from './registration-step.ts';
import { RegistrationState } from './registration-terms.ts';

/**
 * The partnerships that paid an organization on a day on which none of its registrations was in force. Of each the
 * first such day is told: the day of signing, or that of a step during its term. One without a day is not judged.
 */
function paidNotRegistered(
  partnerships: readonly Omit<Partnership, 'id' | 'municipality'>[],
  registrations: readonly (readonly DatedStep[])[],
  today: string,
): Finding[] {
  return partnerships.flatMap(({ number, signedOn, endsOn, released }) => {
    if (signedOn === null || signedOn > today) return [];
    if (!/[1-9]/.test(released ?? '')) return [];
    const last = endsOn !== null && endsOn < today ? endsOn : today;
    const changes = registrations.flatMap((steps) => steps.map(({ date }) => date));
    const days = [signedOn, ...changes.filter((day) => day > signedOn && day <= last).toSorted()];
    const isInForce = (day: string) =>
      registrations.some((steps) => registrationState(steps, day) === RegistrationState.IN_FORCE);
    const day = days.find((each) => !isInForce(each));
    if (day === undefined) return [];
    const when =
      day === signedOn
        ? `no dia da assinatura, ${writtenDay(day)}`
        : `em ${writtenDay(day)}, durante a vigência`;
    const message = `A parceria ${number} já liberou ${writtenMoney(released ?? '')}, e ${when}, a organização não tinha inscrição em vigor entre as que o conselho publicou.`;
    return [{ rule: FindingRule.PAID_NOT_REGISTERED, message, values: [released ?? '', day] }];
  });
}

@Resolver(() => Organization)
export class OrganizationFindings {
  @Directive(
    '@requires(fields: "partnerships { id number municipality { ibgeCode } signedOn endsOn released }")',
  )
  @FieldResolver(() => [Finding], {
    description:
      'O que não fecha entre o dinheiro e a inscrição da organização; vazia também quando o conselho da cidade não publicou inscrição alguma aqui.',
  })
  async findings(
    @Root() { id, partnerships = [] }: Organization,
    @Ctx() { rows, today }: Context,
  ): Promise<Finding[]> {
    const registrations = await rows.children(EntityRegistration, 'organizationId', id, ['id']);
    const lives = await Promise.all(registrations.map((each) => stepsOf(rows, each.id)));
    const judged = await Promise.all(
      partnerships.map(async (partnership) => {
        const councils = await rows.children(Council, 'ibgeCode', partnership.municipality.ibgeCode, ['id']);
        const published = await Promise.all(
          councils.map((council) => rows.children(EntityRegistration, 'councilId', council.id, ['id'])),
        );
        return published.flat().length > 0 ? [partnership] : [];
      }),
    );
    return paidNotRegistered(judged.flat(), lives, today);
  }
}
