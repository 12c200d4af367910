/** Stages of spending: the word of the law, and what it means in one line. */
export const spendingStage = {
  MULTI_YEAR_PLAN: { word: 'PPA', help: 'previsto no plano de quatro anos' },
  INITIAL_APPROPRIATION: { word: 'Dotação inicial', help: 'o que a lei do orçamento deu' },
  APPROPRIATION: { word: 'Dotação', help: 'o que se pode gastar' },
  COMMITMENT: { word: 'Empenho', help: 'prometido a alguém' },
  SETTLEMENT: { word: 'Liquidação', help: 'entregue e conferido' },
  PAYMENT: { word: 'Pagamento', help: 'saiu da conta' },
  CARRIED_OVER: { word: 'Restos a pagar', help: 'ficou para pagar depois; contado à parte' },
  CARRIED_OVER_PAID: { word: 'Restos pagos', help: 'pago de anos anteriores; contado à parte' },
} as const;

export const protectionLevel = {
  BASIC: 'Proteção básica',
  SPECIAL_MEDIUM: 'Proteção especial, média complexidade',
  SPECIAL_HIGH: 'Proteção especial, alta complexidade',
  SPECIAL_UNSPLIT: 'Proteção especial, sem separar a complexidade',
  BENEFITS: 'Benefícios',
  MANAGEMENT: 'Gestão',
  UNDECLARED: 'Nível não declarado',
} as const;

export const fundingBlock = {
  BASIC: 'Proteção básica',
  SPECIAL_MEDIUM: 'Proteção especial, média complexidade',
  SPECIAL_HIGH: 'Proteção especial, alta complexidade',
  SPECIAL_UNSPLIT: 'Proteção especial, sem separar a complexidade',
  SUAS_MANAGEMENT: 'Gestão do SUAS (IGD-SUAS)',
  CASH_TRANSFER_MANAGEMENT: 'Gestão do Bolsa Família (IGD-PBF)',
  PROGRAMMES: 'Programas',
  AMENDMENTS: 'Emendas',
  UNDECLARED: 'Bloco não declarado',
} as const;

/** Why an account stands still, does not by the published rule, or is not judged: no more than the rule says. */
export const stillnessGround = {
  NO_EARLIER_BALANCE: 'não se sabe: falta o saldo de 12 meses antes',
  SMALL_BALANCE: 'não está parada por esta regra: saldo abaixo de R$ 1.000',
  SPENT: 'não está parada por esta regra: o saldo caiu mais de 10% em 12 meses',
  MONEY_CAME_IN: 'não está parada por esta regra: entrou repasse ou emenda no bloco da conta nos 12 meses',
  DOUBTFUL_ARRIVAL: 'não se sabe: um repasse ou uma emenda pode ter entrado nesta conta',
  TRANSFERS_UNKNOWN: 'não se sabe: os repasses publicados não alcançam os 12 meses',
  UNTOUCHED: 'parada',
} as const;

/** Kinds of statement, as the first cell of a comparison. */
export const statement = {
  MANAGEMENT_REPORT: 'Relatório de gestão da cidade',
  BUDGET_LINES: 'Linhas do orçamento publicadas aqui, somadas',
  RREO: 'RREO, relatório bimestral',
  DCA: 'DCA, contas do ano',
  MSC: 'MSC, matriz de saldos',
  MISOCIAL: 'MISocial, painel do ministério',
  FNAS: 'Repasses do fundo nacional, somados',
} as const;

export const intraBudget = {
  EXCLUDED: 'sem o que um órgão paga a outro',
  ONLY: 'só o que um órgão paga a outro',
  INCLUDED: 'com o que um órgão paga a outro',
  UNDECLARED: 'a fonte não diz se conta o que um órgão paga a outro',
} as const;

/** "2024/6" is the sixth bimester, "2024-12" the twelfth month. */
function periodText(period: string): string {
  const [, of, bimester] = /^(\d{4})\/(\d)$/.exec(period) ?? [];
  if (bimester) return `até o ${bimester}º bimestre de ${of}`;
  const [, a, month] = /^(\d{4})-(\d\d)$/.exec(period) ?? [];
  return month ? `até o mês ${Number(month)} de ${a}` : `ano de ${period}`;
}

/**
 * Whether a figure counts what organs pay each other. Null where all that it stands among is money received, which has
 * no stage: of that money nobody asks it.
 */
export const askedIntra = (
  code: keyof typeof intraBudget,
  among: readonly { stage: string | null }[],
): keyof typeof intraBudget | null => (among.every(({ stage }) => stage === null) ? null : code);

/** Up to when a figure counts and, where that is asked of it, what it says of organs that pay each other. */
export const countingText = (period: string, intra: keyof typeof intraBudget | null): string =>
  intra === null ? periodText(period) : `${periodText(period)}; ${intraBudget[intra]}`;

/** Subfunctions of social assistance; others are shown by their code alone. */
export const subfunction: Readonly<Record<string, string>> = {
  '122': 'Administração geral',
  '241': 'Assistência ao idoso',
  '242': 'Assistência à pessoa com deficiência',
  '243': 'Assistência à criança e ao adolescente',
  '244': 'Assistência comunitária',
};
