import { registerEnumType } from 'type-graphql';

/** How far public money has gone, in the order of Brazilian law (Lei 4.320/1964, arts. 36 and 58 to 64). */
export enum SpendingStage {
  MULTI_YEAR_PLAN = 'MULTI_YEAR_PLAN',
  INITIAL_APPROPRIATION = 'INITIAL_APPROPRIATION',
  APPROPRIATION = 'APPROPRIATION',
  COMMITMENT = 'COMMITMENT',
  SETTLEMENT = 'SETTLEMENT',
  PAYMENT = 'PAYMENT',
  CARRIED_OVER = 'CARRIED_OVER',
  CARRIED_OVER_PAID = 'CARRIED_OVER_PAID',
}

registerEnumType(SpendingStage, {
  name: 'SpendingStage',
  description: 'Etapa do gasto: do que foi planejado ao que saiu da conta.',
  valuesConfig: {
    MULTI_YEAR_PLAN: { description: 'PPA: o que o plano de quatro anos prevê para o ano.' },
    INITIAL_APPROPRIATION: { description: 'LOA: a dotação inicial, como a lei do orçamento saiu.' },
    APPROPRIATION: { description: 'Dotação atualizada: a inicial com os créditos e cortes do ano.' },
    COMMITMENT: { description: 'Empenho: o que foi reservado para um credor certo.' },
    SETTLEMENT: { description: 'Liquidação: o que foi entregue e conferido, e por isso é devido.' },
    PAYMENT: { description: 'Pagamento: o que saiu da conta para o credor, do orçamento do próprio ano.' },
    CARRIED_OVER: {
      description: 'Restos a pagar: o que foi empenhado e ficou por pagar no fim do ano. Contado à parte.',
    },
    CARRIED_OVER_PAID: {
      description:
        'Restos a pagar pagos: o que se pagou neste ano de empenhos de anos anteriores. Contado à parte.',
    },
  },
});
