import type { FundAccount } from '../../graph/fund-accounts.ts';
import { fundingBlock, stillnessGround } from '../../text/money-labels.ts';
import { defineTable } from '../define-table.ts';
import { ofTowns } from '../scope.ts';
import { money, text, word } from '../table.ts';

export const balancesOf = (account: FundAccount) => account.balances.map((balance) => ({ account, balance }));

export const fundBalances = defineTable(ofTowns((town) => town.published.fundAccounts.flatMap(balancesOf)))({
  name: 'saldos',
  title: 'Saldos das contas do fundo, mês a mês',
  about: 'FundBalance',
  key: ['saldo_id'],
  columns: [
    text('Saldo id', 'FundBalance.id', ({ balance }) => balance.id),
    text('Conta id', 'FundAccount.id', ({ account }) => account.id),
    text('Agência', 'FundAccount.branch', ({ account }) => account.branch),
    text('Conta', 'FundAccount.number', ({ account }) => account.number),
    word('Bloco', 'FundAccount.block', fundingBlock, ({ account }) => account.block),
    text('Bloco na fonte', 'FundAccount.publishedBlock', ({ account }) => account.publishedBlock),
    text('Mês', 'FundBalance.month', ({ balance }) => balance.month),
    money('Saldo', 'FundBalance.amount', ({ balance }) => balance.amount),
  ],
  source: ({ balance }) => balance.source,
});

export const fundAccounts = defineTable(ofTowns((town) => town.published.fundAccounts))({
  name: 'contas-do-fundo',
  title: 'Contas do fundo e dinheiro parado',
  about: 'FundAccount',
  key: ['conta_id'],
  columns: [
    text('Conta id', 'FundAccount.id', ({ id }) => id),
    text('Agência', 'FundAccount.branch', ({ branch }) => branch),
    text('Conta', 'FundAccount.number', ({ number }) => number),
    word('Bloco', 'FundAccount.block', fundingBlock, ({ block }) => block),
    text('Bloco na fonte', 'FundAccount.publishedBlock', ({ publishedBlock }) => publishedBlock),
    text('Mês', 'StandingStill.month', ({ standingStill }) => standingStill?.month),
    money('Saldo', 'StandingStill.amount', ({ standingStill }) => standingStill?.amount ?? null),
    money(
      'Saldo 12 meses antes',
      'StandingStill.amountBefore',
      ({ standingStill }) => standingStill?.amountBefore ?? null,
    ),
    word('Situação', 'StandingStill.ground', stillnessGround, ({ standingStill }) => standingStill?.ground),
  ],
  source: ({ balances, standingStill }) =>
    balances.find(({ month }) => month === standingStill?.month)?.source ?? balances[0]?.source,
});
