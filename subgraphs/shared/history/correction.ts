import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../scalars.ts';
import { Source } from '../source.ts';
import { ChangeKind } from './change.ts';

/** What a correction did. Rows that were added are no corrections, save those that had been withdrawn. */
export enum CorrectionKind {
  CHANGED = ChangeKind.CHANGED,
  WITHDRAWN = ChangeKind.WITHDRAWN,
  CONCEALED = ChangeKind.CONCEALED,
  RESTORED = 'RESTORED',
}

registerEnumType(CorrectionKind, {
  name: 'CorrectionKind',
  description: 'Tipo de correção: o que houve com o dado publicado.',
  valuesConfig: {
    CHANGED: { description: 'O valor mudou; o de antes e o de depois estão nos campos.' },
    WITHDRAWN: { description: 'O dado saiu da publicação; o que dizia continua nos campos.' },
    RESTORED: { description: 'O dado tinha sido retirado e voltou a ser publicado.' },
    CONCEALED: {
      description: 'O dado passou a ser protegido; o que dizia não é mais mostrado nem guardado.',
    },
  },
});

/** One value before and after a correction, as text. */
@Directive('@shareable')
@ObjectType({ description: 'Campo corrigido: o valor que estava publicado e o que o substituiu.' })
class CorrectedField {
  @Field(() => String, { description: 'Nome do campo nesta API, como "planned" ou "value".' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Valor publicado antes, uma lista em JSON; vazio quando não havia ou não se mostrava.',
  })
  from!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Valor publicado depois, uma lista em JSON; vazio quando foi retirado ou não se mostra mais.',
  })
  to!: string | null;
}

/** A published change of something that was published before. */
@Directive('@shareable')
@ObjectType({
  description:
    'Correção: o que mudou no que já estava publicado, de quanto para quanto, quando, por quê e com que fonte.',
})
export class Correction {
  @Field(() => ID, { description: 'Importação, tipo e identificador do dado corrigido.' })
  id!: string;

  @Field(() => DateTime, { description: 'Quando a correção foi publicada.' })
  at!: string;

  @Field(() => CorrectionKind, { description: 'Se o dado mudou, foi retirado ou passou a ser protegido.' })
  kind!: CorrectionKind;

  @Field(() => String, { description: 'Tipo do dado nesta API, como "Target" ou "Indicator".' })
  type!: string;

  @Field(() => ID, { description: 'Identificador do dado corrigido.' })
  record!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Código do IBGE do município de que o dado fala, quando fala de um.',
  })
  municipalityCode!: string | null;

  @Field(() => [CorrectedField], {
    description:
      'Cada campo que mudou, também o que estava vazio e foi preenchido junto; do dado retirado, todos os campos.',
  })
  fields!: CorrectedField[];

  @Field(() => String, {
    nullable: true,
    description: 'Por que o dado mudou, nas palavras de quem publicou.',
  })
  reason!: string | null;

  @Field(() => ID, { description: 'Número da importação que trouxe a correção.' })
  run!: string;

  @Field(() => Source, {
    nullable: true,
    description: 'Documento em que está o valor novo; do dado retirado, o antigo.',
  })
  source!: Source | null;
}
