import { fundingOrigin } from '../labels.ts';
import { fundingBlock, intraBudget, protectionLevel, spendingStage, statement } from '../money-labels.ts';
import { accountsResult, partnershipInstrument } from '../organization-labels.ts';
import { code, title, wordsOf, type Words } from './form.ts';

const origin = ['origem do dinheiro', fundingOrigin] as const;
const blocks = {
  block: ['bloco', fundingBlock],
  publishedBlock: 'bloco com o nome que a fonte usa',
} as const;
const payment = {
  paymentOrder: 'ordem bancária',
  paidOn: ['dia da ordem bancária', 'day'],
  amount: ['valor', 'money'],
} as const;
const fundingSource = 'fonte de recursos';
const subfunction = 'subfunção';

/** What the log calls the types of money, and their fields. */
export const budgetWords: Words = {
  FiscalYear: { word: 'Ano do orçamento', fields: { year: 'ano', total: ['total', 'money'] } },
  Funding: {
    word: 'Origem do dinheiro',
    fields: {
      origin: ['origem', fundingOrigin],
      amount: ['valor', 'money'],
      printedShare: ['percentual impresso na fonte', 'share'],
    },
  },
  BudgetLine: {
    word: 'Linha do orçamento',
    fields: {
      code,
      title,
      origin,
      multiYearPlan: ['previsto no PPA', 'money'],
      initialAppropriation: ['dotação inicial', 'money'],
      appropriation: ['dotação', 'money'],
      commitment: ['empenho', 'money'],
      settlement: ['liquidação', 'money'],
      payment: ['pagamento', 'money'],
      carriedOver: ['restos a pagar', 'money'],
      carriedOverPaid: ['restos pagos de anos anteriores', 'money'],
      protectionLevel: ['nível de proteção', protectionLevel],
      block: ['bloco', fundingBlock],
      subfunction,
      expenseNature: 'natureza da despesa',
      fundingSource,
    },
  },
  StatementFigure: {
    word: 'Valor de demonstrativo',
    fields: {
      statement: ['demonstrativo', statement],
      period: 'até quando conta',
      stage: ['etapa do gasto', wordsOf(spendingStage, ({ word }) => word)],
      intraBudget: ['o que um órgão paga a outro', intraBudget],
      subfunction,
      fundingSource,
      amount: ['valor', 'money'],
    },
  },
  Transfer: {
    word: 'Repasse',
    fields: { origin, month: 'mês', ...blocks, component: 'componente', ...payment },
  },
  Amendment: {
    word: 'Emenda parlamentar',
    fields: {
      author: 'autor',
      party: 'partido',
      programme: 'programa',
      expenseGroup: 'grupo da despesa',
      ...payment,
    },
  },
  FundAccount: {
    word: 'Conta do fundo',
    fields: { holderCnpj: 'CNPJ de quem tem a conta', branch: 'agência', number: 'número', ...blocks },
  },
  FundBalance: { word: 'Saldo', fields: { month: ['mês', 'period'], amount: ['valor', 'money'] } },
  Partnership: {
    word: 'Parceria',
    fields: {
      instrument: ['instrumento', partnershipInstrument],
      number: 'número',
      body: 'órgão',
      object: 'objeto',
      level: ['nível de proteção', protectionLevel],
      signedOn: ['dia da assinatura', 'day'],
      startsOn: ['início da vigência', 'day'],
      endsOn: ['fim da vigência', 'day'],
      total: ['valor total', 'money'],
      released: ['valor liberado', 'money'],
      accountsDueOn: ['dia previsto das contas', 'day'],
      accountsDeliveredOn: ['dia da entrega das contas', 'day'],
      accountsReviewDueOn: ['prazo da análise das contas', 'day'],
      accountsResult: ['resultado das contas', accountsResult],
      teamPay: ['remuneração da equipe', 'money'],
      teamRoles: ['funções da equipe', 'list'],
    },
  },
};
