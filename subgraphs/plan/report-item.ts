import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { Finding } from '../shared/finding.ts';
import { requiredSourceOf, Source, SourceDocument } from '../shared/source.ts';
import { ManagementReport } from './management-report.ts';
import { periodFindings } from './period-findings.ts';
import { titleOf } from './title.ts';

/** A group of a report's actions, under the report's own heading. */
@ObjectType({ description: 'Área do relatório de gestão, como "Proteção Social", com o que foi feito nela.' })
@Entity()
export class ReportArea {
  @Field(() => ID, { description: 'Identificador do relatório e posição da área.' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => ManagementReport, { mapToPk: true, index: true })
  reportId!: string;

  @Field(() => String, { description: 'Nome da área, como está no relatório.' })
  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'integer' })
  position!: number;
}

/** One action that a report tells of, or one challenge; a challenge belongs to no area. */
@ObjectType({ description: 'Item do relatório de gestão: uma ação feita ou um desafio que ficou.' })
@Entity()
export class ReportItem {
  @Field(() => ID, { description: 'Identificador do relatório e lugar do item nele.' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => ManagementReport, { mapToPk: true, index: true })
  reportId!: string;

  @ManyToOne(() => ReportArea, { mapToPk: true, nullable: true, index: true })
  areaId!: string | null;

  @Property({ type: 'text', nullable: true })
  plainTitle!: string | null;

  @Field(() => String, { nullable: true, description: 'Texto do documento; vazio até ele ser importado.' })
  @Property({ type: 'text', nullable: true })
  officialText!: string | null;

  @Property({ type: 'integer' })
  position!: number;

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => ReportItem)
export class ReportItemResolver {
  @FieldResolver(() => String, { description: 'O que foi feito ou falta fazer, em linguagem simples.' })
  title(@Root() item: ReportItem): string {
    return titleOf(item);
  }

  @FieldResolver(() => ManagementReport, { description: 'Relatório que traz o item, com o ano dele.' })
  async report(@Root() item: ReportItem, @Ctx() { rows }: Context): Promise<ManagementReport | null> {
    return rows.byId(ManagementReport, item.reportId);
  }

  @FieldResolver(() => Source, { description: 'Lugar do relatório em que o item está.' })
  source(@Root() item: ReportItem, @Ctx() context: Context): Promise<Source> {
    return requiredSourceOf(context, item);
  }

  @FieldResolver(() => [Finding], {
    description: 'O que não fecha no texto do item, como um quadriênio que não são quatro anos.',
  })
  findings(@Root() item: ReportItem): Finding[] {
    return itemFindings(item);
  }
}

@Resolver(() => ReportArea)
export class ReportAreaItems {
  @FieldResolver(() => [ReportItem], { description: 'O que foi feito na área, na ordem do relatório.' })
  items(@Root() area: ReportArea, @Ctx() { rows }: Context): Promise<ReportItem[]> {
    return rows.children(ReportItem, 'areaId', area.id, ['position']);
  }

  @FieldResolver(() => Int, {
    description: 'Quantos itens a área traz, para comparar um ano com outro; não mede o que foi feito.',
  })
  async itemCount(@Root() area: ReportArea, @Ctx() { rows }: Context): Promise<number> {
    return (await rows.children(ReportItem, 'areaId', area.id, ['position'])).length;
  }
}

@Resolver(() => ManagementReport)
export class ManagementReportParts {
  @FieldResolver(() => [ReportArea], { description: 'Áreas do relatório, na ordem do documento.' })
  areas(@Root() report: ManagementReport, @Ctx() { rows }: Context): Promise<ReportArea[]> {
    return rows.children(ReportArea, 'reportId', report.id, ['position']);
  }

  @FieldResolver(() => [ReportItem], {
    description: 'Desafios que o município declara, na ordem do documento.',
  })
  async challenges(@Root() report: ManagementReport, @Ctx() { rows }: Context): Promise<ReportItem[]> {
    const items = await rows.children(ReportItem, 'reportId', report.id, ['position']);
    return items.filter(({ areaId }) => areaId === null);
  }

  @FieldResolver(() => [Finding], { description: 'Os achados de todos os itens do relatório, juntos.' })
  async findings(@Root() report: ManagementReport, @Ctx() { rows }: Context): Promise<Finding[]> {
    const items = await rows.children(ReportItem, 'reportId', report.id, ['position']);
    return items.flatMap(itemFindings);
  }
}

/** The document's own words where they are here, else the title that was given to the item. */
export const itemFindings = ({ officialText, plainTitle }: ReportItem): Finding[] =>
  periodFindings(officialText ?? plainTitle ?? '');
