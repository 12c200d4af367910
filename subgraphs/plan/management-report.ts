import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Directive, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { requiredSourceOf, Source, SourceDocument } from '../shared/source.ts';
import { Municipality } from './municipality.ts';

/** What a municipality says that it did in one year. Its id is the municipality's code and the year. */
@Directive('@key(fields: "id")')
@ObjectType({
  description: 'Relatório de gestão: o que o município diz ter feito em um ano, e seus desafios.',
})
@Entity()
export class ManagementReport {
  @Field(() => ID, { description: 'Código do IBGE do município e o ano.' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text', index: true })
  ibgeCode!: string;

  @Field(() => Int, { description: 'Ano a que o relatório se refere.' })
  @Property({ type: 'integer' })
  year!: number;

  @Field(() => String, { description: 'Nome do relatório.' })
  @Property({ type: 'text' })
  title!: string;

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;
}

@Resolver(() => ManagementReport)
export class ManagementReportResolver {
  @FieldResolver(() => Municipality, { description: 'Cidade que publicou o relatório.' })
  municipality(@Root() report: ManagementReport): Municipality {
    return { ibgeCode: report.ibgeCode };
  }

  @FieldResolver(() => ManagementReport, {
    nullable: true,
    description: 'Relatório do ano anterior, para comparar; vazio quando não foi publicado aqui.',
  })
  async previousReport(
    @Root() { ibgeCode, year }: ManagementReport,
    @Ctx() { rows }: Context,
  ): Promise<ManagementReport | null> {
    const reports = await rows.children(ManagementReport, 'ibgeCode', ibgeCode, ['year']);
    return reports.find((report) => report.year === year - 1) ?? null;
  }

  @FieldResolver(() => Source, { description: 'Documento do relatório.' })
  source(@Root() report: ManagementReport, @Ctx() context: Context): Promise<Source> {
    return requiredSourceOf(context, report);
  }
}

@Resolver(() => Municipality)
export class MunicipalityManagementReports {
  @FieldResolver(() => [ManagementReport], {
    description: 'Relatórios de gestão publicados aqui, do mais antigo ao mais novo.',
  })
  managementReports(
    @Root() { ibgeCode }: Municipality,
    @Ctx() { rows }: Context,
  ): Promise<ManagementReport[]> {
    return rows.children(ManagementReport, 'ibgeCode', ibgeCode, ['year']);
  }
}
