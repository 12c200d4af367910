import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, ObjectType, registerEnumType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { requiredSourceOf, Source, SourceDocument } from '../shared/source.ts';
import { AgendaItem } from './agenda-item.ts';
import { Meeting } from './meeting.ts';

/** What a paper is for. */
export enum PaperKind {
  CALL = 'CALL',
  AGENDA = 'AGENDA',
  MINUTES = 'MINUTES',
  ATTENDANCE = 'ATTENDANCE',
  DRAFT = 'DRAFT',
  OPINION = 'OPINION',
  REPORT = 'REPORT',
  OTHER = 'OTHER',
}

registerEnumType(PaperKind, {
  name: 'PaperKind',
  description: 'Tipo do papel: para que ele serve na reunião.',
  valuesConfig: {
    CALL: { description: 'Convocação: chama as cadeiras, com dia, hora e lugar.' },
    AGENDA: { description: 'Pauta: o que se vai tratar.' },
    MINUTES: { description: 'Ata: o que se disse e decidiu.' },
    ATTENDANCE: { description: 'Lista de presença: que cadeiras vieram.' },
    DRAFT: { description: 'Minuta: o texto proposto do ato que se vai votar.' },
    OPINION: { description: 'Parecer: o que uma comissão ou um técnico recomenda.' },
    REPORT: { description: 'Relatório ou planilha: os números de que se vai tratar.' },
    OTHER: { description: 'Outro papel, que a fonte não classifica.' },
  },
});

/** A document of a meeting, of all of it or of one agenda item. Only where it can be read is kept, not the document. */
@ObjectType({ description: 'Papel da reunião: um documento que ela usou ou produziu, e onde pode ser lido.' })
@Entity()
export class Paper {
  @Field(() => ID, { description: 'Identificador da reunião e impressão digital curta do título.' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => Meeting, { mapToPk: true, index: true, deleteRule: 'cascade' })
  meetingId!: string;

  @ManyToOne(() => AgendaItem, { mapToPk: true, nullable: true, index: true })
  agendaItemId!: string | null;

  @Field(() => String, { description: 'Como o papel se chama.' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => PaperKind, { description: 'Para que serve: convocação, ata, parecer, minuta.' })
  @Enum({ items: () => PaperKind })
  kind!: PaperKind;

  @Field(() => String, {
    nullable: true,
    description: 'Endereço público em que pode ser lido; vazio quando só se sabe que existe.',
  })
  @Property({ type: 'text', nullable: true })
  url!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Impressão digital SHA-256 dos bytes do papel; vazio quando ninguém a tirou.',
  })
  @Property({ type: 'text', nullable: true })
  sha256!: string | null;

  @Property({ type: 'integer' })
  position!: number;

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => Paper)
export class PaperResolver {
  @FieldResolver(() => Source, { description: 'Lista ou página que diz que papéis a reunião tem.' })
  source(@Root() paper: Paper, @Ctx() context: Context): Promise<Source> {
    return requiredSourceOf(context, paper);
  }
}

@Resolver(() => Meeting)
export class MeetingPapers {
  @FieldResolver(() => [Paper], {
    description: 'Papéis da reunião inteira, como a ata; os de um item da pauta estão nele.',
  })
  async papers(@Root() { id }: Meeting, @Ctx() { rows }: Context): Promise<Paper[]> {
    const papers = await rows.children(Paper, 'meetingId', id, ['position', 'id']);
    return papers.filter(({ agendaItemId }) => agendaItemId === null);
  }
}

@Resolver(() => AgendaItem)
export class AgendaItemPapers {
  @FieldResolver(() => [Paper], { description: 'Papéis do item: parecer, minuta, planilha.' })
  papers(@Root() { id }: AgendaItem, @Ctx() { rows }: Context): Promise<Paper[]> {
    return rows.children(Paper, 'agendaItemId', id, ['position', 'id']);
  }
}
