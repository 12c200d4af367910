import { registerEnumType } from 'type-graphql';

/** The part of the rule by which an account stands still, does not, or is not judged; the first one that holds. */
export enum StillnessGround {
  NO_EARLIER_BALANCE = 'NO_EARLIER_BALANCE',
  SMALL_BALANCE = 'SMALL_BALANCE',
  SPENT = 'SPENT',
  MONEY_CAME_IN = 'MONEY_CAME_IN',
  DOUBTFUL_ARRIVAL = 'DOUBTFUL_ARRIVAL',
  TRANSFERS_UNKNOWN = 'TRANSFERS_UNKNOWN',
  UNTOUCHED = 'UNTOUCHED',
}

/** What each ground says of an account: that it stands still, that it does not by this rule, or that nobody knows. */
export const JUDGEMENTS: Readonly<Record<StillnessGround, boolean | null>> = {
  NO_EARLIER_BALANCE: null,
  SMALL_BALANCE: false,
  SPENT: false,
  MONEY_CAME_IN: false,
  DOUBTFUL_ARRIVAL: null,
  TRANSFERS_UNKNOWN: null,
  UNTOUCHED: true,
};

registerEnumType(StillnessGround, {
  name: 'StillnessGround',
  description: 'Razão do juízo: por que parte da regra uma conta está parada, não está ou não é julgada.',
  valuesConfig: {
    NO_EARLIER_BALANCE: { description: 'Não se sabe: falta o saldo de 12 meses antes.' },
    SMALL_BALANCE: {
      description: 'Não está parada por esta regra: saldo abaixo de R$ 1.000. Nada diz do uso do dinheiro.',
    },
    SPENT: { description: 'Não está parada por esta regra: o saldo caiu mais de 10% em 12 meses.' },
    MONEY_CAME_IN: {
      description:
        'Não está parada por esta regra: entrou repasse ou emenda no bloco da conta nos 12 meses; a fonte diz o bloco, e não a conta.',
    },
    DOUBTFUL_ARRIVAL: {
      description:
        'Não se sabe: um repasse ou uma emenda dos 12 meses pode ter entrado nesta conta; a fonte não diz a conta, ou o mês.',
    },
    TRANSFERS_UNKNOWN: {
      description: 'Não se sabe: os repasses publicados não alcançam o mês do saldo.',
    },
    UNTOUCHED: {
      description:
        'Parada: saldo de R$ 1.000 ou mais, sem repasse nem emenda no bloco da conta nos 12 meses, e que não caiu mais de 10%.',
    },
  },
});
