import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { Finding } from '../shared/finding.ts';
import { ProtectionLevel } from '../shared/protection-level.ts';
import { CalendarDate, Decimal } from '../shared/scalars.ts';
import { requiredSourceOf, Source, SourceDocument } from '../shared/source.ts';
import { accountsStatus } from './accounts-status.ts';
import { Municipality } from './municipality.ts';
import { Organization } from './organization.ts';
import { partnershipFindings } from './partnership-findings.ts';
import { AccountsResult, AccountsStatus, PartnershipInstrument } from './partnership-terms.ts';
import { NOMINAL } from './nominal.ts';

/** What a government has to publish of each partnership with an organization (Lei 13.019/2014, arts. 10 and 11). */
@ObjectType({
  description:
    'Parceria: o que o governo e uma organização combinaram por escrito, com ou sem dinheiro (Lei 13.019/2014).',
})
@Entity()
export class Partnership {
  @Field(() => ID, { description: 'Código do IBGE do município e código da parceria nesta publicação.' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text', index: true })
  ibgeCode!: string;

  @Property({ type: 'text', index: true })
  organizationId!: string;

  @Field(() => PartnershipInstrument, { description: 'Que papel foi assinado.' })
  @Enum({ items: () => PartnershipInstrument })
  instrument!: PartnershipInstrument;

  @Field(() => String, { description: 'Número e ano do instrumento, como a fonte escreve: "3/2025".' })
  @Property({ type: 'text' })
  number!: string;

  @Field(() => String, { description: 'Órgão do governo que responde pela parceria.' })
  @Property({ type: 'text' })
  body!: string;

  @Field(() => String, { description: 'O que a organização se comprometeu a fazer.' })
  @Property({ type: 'text' })
  object!: string;

  @Field(() => ProtectionLevel, {
    description: 'A que parte da assistência a parceria serve, segundo a fonte.',
  })
  @Enum({ items: () => ProtectionLevel })
  level!: ProtectionLevel;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Dia da assinatura; vazio quando a fonte não diz.',
  })
  @Property({ type: 'date', nullable: true })
  signedOn!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Primeiro dia de vigência; vazio quando a fonte não diz.',
  })
  @Property({ type: 'date', nullable: true })
  startsOn!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Último dia de vigência, com as prorrogações; vazio quando a fonte não diz.',
  })
  @Property({ type: 'date', nullable: true })
  endsOn!: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: `Valor total em reais e centavos; vazio quando a fonte não diz. ${NOMINAL}`,
  })
  @Property({ type: 'decimal', columnType: 'numeric(18,2)', nullable: true })
  total!: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: `Quanto já foi liberado até o dia da fonte; vazio não é zero. ${NOMINAL}`,
  })
  @Property({ type: 'decimal', columnType: 'numeric(18,2)', nullable: true })
  released!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Dia previsto para apresentar as contas; vazio quando a fonte não diz.',
  })
  @Property({ type: 'date', nullable: true })
  accountsDueOn!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Dia em que as contas foram apresentadas; vazio quando não foram ou a fonte não diz.',
  })
  @Property({ type: 'date', nullable: true })
  accountsDeliveredOn!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Último dia para o governo analisar as contas; vazio quando a fonte não diz.',
  })
  @Property({ type: 'date', nullable: true })
  accountsReviewDueOn!: string | null;

  @Field(() => AccountsResult, {
    nullable: true,
    description: 'O que o governo concluiu das contas; vazio enquanto não concluiu.',
  })
  @Enum({ items: () => AccountsResult, nullable: true })
  accountsResult!: AccountsResult | null;

  @Field(() => Decimal, {
    nullable: true,
    description: `Remuneração da equipe paga com o dinheiro da parceria, ao todo; vazio quando a fonte não diz. ${NOMINAL}`,
  })
  @Property({ type: 'decimal', columnType: 'numeric(18,2)', nullable: true })
  teamPay!: string | null;

  @Field(() => [String], {
    description: 'Funções da equipe paga pela parceria, com a remuneração prevista de cada uma; nunca nomes.',
  })
  @Property({ type: 'array', columnType: 'text[]', default: [] })
  teamRoles!: string[];

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => Partnership)
export class PartnershipResolver {
  @FieldResolver(() => Municipality, { description: 'Cidade cujo governo assinou.' })
  municipality(@Root() { ibgeCode }: Partnership): Municipality {
    return { ibgeCode };
  }

  @FieldResolver(() => Organization, {
    description: 'Organização que assinou; o nome dela só existe se a lista de organizações a traz.',
    nullable: true,
  })
  organization(@Root() { organizationId }: Partnership): Organization {
    return { id: organizationId };
  }

  @FieldResolver(() => AccountsStatus, { description: 'Em que pé estão as contas no dia da pergunta.' })
  accountsStatus(@Root() partnership: Partnership, @Ctx() { today }: Context): AccountsStatus {
    return accountsStatus(partnership, today);
  }

  @FieldResolver(() => [Finding], {
    description: 'O que não fecha na parceria: valores, datas ou dinheiro em acordo que não o tem.',
  })
  findings(@Root() partnership: Partnership): Finding[] {
    return partnershipFindings(partnership);
  }

  @FieldResolver(() => Source, { description: 'Relação de parcerias de que esta foi tirada.' })
  source(@Root() partnership: Partnership, @Ctx() context: Context): Promise<Source> {
    return requiredSourceOf(context, partnership);
  }
}

@Resolver(() => Organization)
export class OrganizationPartnerships {
  @FieldResolver(() => [Partnership], {
    description: 'Parcerias da organização publicadas aqui, pela assinatura; podem não ser todas.',
  })
  partnerships(@Root() { id }: Organization, @Ctx() { rows }: Context): Promise<Partnership[]> {
    return rows.children(Partnership, 'organizationId', id, ['signedOn', 'id']);
  }
}

@Resolver(() => Municipality)
export class MunicipalityPartnerships {
  @FieldResolver(() => [Partnership], {
    description: 'Parcerias da cidade com organizações da assistência social, pela assinatura.',
  })
  partnerships(@Root() { ibgeCode }: Municipality, @Ctx() { rows }: Context): Promise<Partnership[]> {
    return rows.children(Partnership, 'ibgeCode', ibgeCode, ['signedOn', 'id']);
  }
}
