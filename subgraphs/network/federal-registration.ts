import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, ObjectType, registerEnumType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { CalendarDate } from '../shared/scalars.ts';
import { requiredSourceOf, Source, SourceDocument } from '../shared/source.ts';
import { Organization } from './organization.ts';

/** The federal registers beside the council's own (LOAS, art. 19, XI; LC 187/2021). */
export enum FederalRegister {
  CNEAS = 'CNEAS',
  CEBAS = 'CEBAS',
}

registerEnumType(FederalRegister, {
  name: 'FederalRegister',
  description: 'Registro federal: cadastro ou certificação da União, à parte da inscrição no conselho.',
  valuesConfig: {
    CNEAS: { description: 'Cadastro Nacional de Entidades de Assistência Social, preenchido pelo gestor.' },
    CEBAS: {
      description:
        'Certificação de entidade beneficente, que dispensa de contribuições e tem prazo de validade.',
    },
  },
});

/** How an organization stands in a federal register, as the source says. */
export enum FederalRegistrationStatus {
  IN_FORCE = 'IN_FORCE',
  UNDER_REVIEW = 'UNDER_REVIEW',
  DENIED = 'DENIED',
  CANCELLED = 'CANCELLED',
  EXPIRED = 'EXPIRED',
  ABSENT = 'ABSENT',
}

registerEnumType(FederalRegistrationStatus, {
  name: 'FederalRegistrationStatus',
  description: 'Situação no registro federal: em que pé a organização está nele, segundo a fonte.',
  valuesConfig: {
    IN_FORCE: { description: 'Cadastro concluído ou certificação em vigor no dia da fonte.' },
    UNDER_REVIEW: { description: 'Pedida ou em preenchimento; ainda sem resposta.' },
    DENIED: { description: 'Pedida e negada pela União.' },
    CANCELLED: { description: 'Retirada depois de concedida.' },
    EXPIRED: { description: 'O prazo de validade acabou sem renovação.' },
    ABSENT: { description: 'A fonte foi consultada e a organização não está nela.' },
  },
});

/** How an organization stands in one federal register. */
@ObjectType({
  description: 'Inscrição em registro federal: como a organização está no CNEAS ou no CEBAS.',
})
@Entity()
export class FederalRegistration {
  @Field(() => ID, { description: 'Identificador da organização e o registro: "exemplo-osc-idosos/cneas".' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => Organization, { mapToPk: true, index: true, deleteRule: 'cascade' })
  organizationId!: string;

  @Field(() => FederalRegister, { description: 'Em que cadastro ou certificação da União.' })
  @Enum({ items: () => FederalRegister })
  register!: FederalRegister;

  @Field(() => FederalRegistrationStatus, {
    description: 'Em vigor, em análise, negada ou o que a fonte diz.',
  })
  @Enum({ items: () => FederalRegistrationStatus })
  status!: FederalRegistrationStatus;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Dia em que a situação começou; vazio quando a fonte não diz.',
  })
  @Property({ type: 'date', nullable: true })
  since!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Último dia de validade; vazio quando não há prazo ou a fonte não diz.',
  })
  @Property({ type: 'date', nullable: true })
  until!: string | null;

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => FederalRegistration)
export class FederalRegistrationResolver {
  @FieldResolver(() => Source, { description: 'Consulta ou portaria de que a situação foi tirada.' })
  source(@Root() registration: FederalRegistration, @Ctx() context: Context): Promise<Source> {
    return requiredSourceOf(context, registration);
  }
}

@Resolver(() => Organization)
export class OrganizationFederalRegistrations {
  @FieldResolver(() => [FederalRegistration], {
    description: 'CNEAS e CEBAS da organização; um registro que falta não foi consultado por ninguém aqui.',
  })
  federalRegistrations(
    @Root() { id }: Organization,
    @Ctx() { rows }: Context,
  ): Promise<FederalRegistration[]> {
    return rows.children(FederalRegistration, 'organizationId', id, ['register']);
  }
}
