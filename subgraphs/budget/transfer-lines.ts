import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { overlap } from './block-overlap.ts';
import { BudgetLine } from './budget-line.ts';
import { payerOf } from './line-payer.ts';
import { Transfer, transfersOf } from './transfer.ts';

/**
 * Between transfers and the lines that spend them there is no more than the fund in between: a line and a transfer
 * are tied when the line declares a block that the transfer's money may be spent in and both are of one year and one
 * sphere. Undivided money of special protection ties to lines of either complexity.
 */
const isTied = (line: BudgetLine, transfer: Transfer): boolean =>
  overlap(line.block, transfer.block) && payerOf(line) === transfer.origin;

@Resolver(() => BudgetLine)
export class BudgetLineTransfers {
  @FieldResolver(() => [Transfer], {
    description:
      'Repasses do ano que entraram no mesmo bloco e da mesma esfera que a linha gasta; os da proteção especial sem divisão servem à média e à alta complexidade. São de todas as linhas do bloco, não só desta; vazia quando a linha não declara o bloco.',
  })
  async transfers(@Root() line: BudgetLine, @Ctx() { rows }: Context): Promise<Transfer[]> {
    const all = await transfersOf(rows, line.fiscalYearId);
    return all.filter((transfer) => isTied(line, transfer));
  }
}

@Resolver(() => Transfer)
export class TransferBudgetLines {
  @FieldResolver(() => [BudgetLine], {
    description: 'Linhas do orçamento do ano que gastam o bloco deste repasse, segundo o que declaram.',
  })
  async budgetLines(@Root() transfer: Transfer, @Ctx() { rows }: Context): Promise<BudgetLine[]> {
    const all = await rows.children(BudgetLine, 'fiscalYearId', transfer.fiscalYearId, ['position']);
    return all.filter((line) => isTied(line, transfer));
  }
}
