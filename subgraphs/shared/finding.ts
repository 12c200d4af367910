import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql';

/** What a source is held against. Each rule is checked when the graph is asked; nothing of it is stored. */
export enum FindingRule {
  PARTS_NOT_TOTAL = 'PARTS_NOT_TOTAL',
  PART_ABOVE_TOTAL = 'PART_ABOVE_TOTAL',
  SHARES_NOT_WHOLE = 'SHARES_NOT_WHOLE',
  SHARE_NOT_AMOUNT = 'SHARE_NOT_AMOUNT',
  STAGES_OUT_OF_ORDER = 'STAGES_OUT_OF_ORDER',
  ORIGIN_NOT_SOURCE = 'ORIGIN_NOT_SOURCE',
  TWO_FIGURES = 'TWO_FIGURES',
  REPEATED_FIGURE = 'REPEATED_FIGURE',
  TWO_DATES = 'TWO_DATES',
  PERIOD_LENGTH = 'PERIOD_LENGTH',
  MODALITY_MISSING = 'MODALITY_MISSING',
  QUORUM_NOT_STATUS = 'QUORUM_NOT_STATUS',
  VACANT_SEAT_PRESENT = 'VACANT_SEAT_PRESENT',
  PRESIDENCY_NOT_ALTERNATED = 'PRESIDENCY_NOT_ALTERNATED',
  DATE_MISSING = 'DATE_MISSING',
  ACT_NOT_HERE = 'ACT_NOT_HERE',
  VOTES_NOT_TOTAL = 'VOTES_NOT_TOTAL',
  ACT_WITHOUT_VOTE = 'ACT_WITHOUT_VOTE',
  DATES_OUT_OF_ORDER = 'DATES_OUT_OF_ORDER',
  MONEY_IN_COOPERATION = 'MONEY_IN_COOPERATION',
  STEPS_OUT_OF_ORDER = 'STEPS_OUT_OF_ORDER',
  PAID_NOT_REGISTERED = 'PAID_NOT_REGISTERED',
}

registerEnumType(FindingRule, {
  name: 'FindingRule',
  description: 'Regra do achado: o que se conferiu na fonte e não fecha.',
  valuesConfig: {
    PARTS_NOT_TOTAL: { description: 'As partes publicadas, somadas, não dão o total da mesma fonte.' },
    PART_ABOVE_TOTAL: { description: 'Um total é menor que uma só das suas partes.' },
    SHARES_NOT_WHOLE: {
      description: 'Os percentuais impressos na fonte não somam 100%, mesmo descontado o arredondamento.',
    },
    SHARE_NOT_AMOUNT: {
      description:
        'Um percentual impresso na fonte não é o que os valores dela dão, nas casas em que foi impresso.',
    },
    STAGES_OUT_OF_ORDER: {
      description:
        'As etapas do gasto fogem da ordem: cada uma (empenho, liquidação, pagamento) não deve passar da anterior, nem da dotação.',
    },
    ORIGIN_NOT_SOURCE: {
      description:
        'A origem que a fonte declara não é a que o código da fonte de recursos diz, como “municipal” com o código 1660.',
    },
    TWO_FIGURES: { description: 'O mesmo documento traz dois números diferentes para a mesma coisa.' },
    REPEATED_FIGURE: {
      description: 'O mesmo documento traz um só número, de dez ou mais, para dois serviços diferentes.',
    },
    DATES_OUT_OF_ORDER: {
      description: 'Um dia vem antes de outro que devia ser anterior, como o fim da vigência e a assinatura.',
    },
    MONEY_IN_COOPERATION: {
      description: 'Um acordo de cooperação, que não repassa dinheiro, aparece com valor.',
    },
    STEPS_OUT_OF_ORDER: {
      description: 'Um passo não cabe depois dos outros, como suspender a inscrição que não estava em vigor.',
    },
    PAID_NOT_REGISTERED: {
      description:
        'Uma parceria que já liberou dinheiro tem um dia, da assinatura ao fim, em que a organização não tinha inscrição em vigor entre as que o conselho publicou.',
    },
    TWO_DATES: { description: 'O ato traz no título um dia e na linha de lugar e data, no fim, outro.' },
    PERIOD_LENGTH: {
      description: 'Um período não tem os anos que o nome diz: um quadriênio que não são quatro anos.',
    },
    MODALITY_MISSING: {
      description: 'A fonte não diz se a atividade é presencial ou pela internet.',
    },
    QUORUM_NOT_STATUS: {
      description:
        'A reunião consta como realizada com menos cadeiras presentes do que a regra do dia pede, ou como sem quórum com o bastante.',
    },
    VACANT_SEAT_PRESENT: {
      description: 'A lista de presença traz uma cadeira que, pelos mandatos publicados, estava vaga no dia.',
    },
    PRESIDENCY_NOT_ALTERNATED: {
      description: 'A presidência ficou do mesmo lado, governo ou sociedade civil, e a regra manda alternar.',
    },
    DATE_MISSING: {
      description: 'A fonte de uma decisão não traz o dia inteiro: falta o ano, o mês ou tudo.',
    },
    ACT_NOT_HERE: { description: 'Uma decisão muda um ato que não está publicado aqui.' },
    VOTES_NOT_TOTAL: { description: 'Os votos por cadeira não dão os totais que a fonte traz.' },
    ACT_WITHOUT_VOTE: {
      description: 'Um ato foi publicado, e a votação da decisão empatou ou foi contra.',
    },
  },
});

/** A doubt about what a source says. The figures stay as published; a correction of them makes it go away. */
@Directive('@shareable')
@ObjectType({
  description:
    'Achado: algo na fonte que não fecha. O número fica como foi publicado, e a dúvida aparece ao lado.',
})
export class Finding {
  @Field(() => FindingRule, { description: 'O que foi conferido; a mesma regra vale para todas as cidades.' })
  rule!: FindingRule;

  @Field(() => String, { description: 'O que se viu, numa frase, com os números e datas da fonte.' })
  message!: string;

  @Field(() => [String], {
    description:
      'Números exatos ("27339009.00", percentual como fração de 1) ou datas em dúvida, na ordem da frase; vazia quando a dúvida é uma falta.',
  })
  values!: string[];
}
