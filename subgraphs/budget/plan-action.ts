import { Ctx, Directive, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { BudgetLine } from './budget-line.ts';

/** The action that plan owns and describes; budget hangs on it the lines that pay for it. */
@Directive('@key(fields: "id")')
@ObjectType()
export class Action {
  @Field(() => ID)
  id!: string;
}

@Resolver(() => BudgetLine)
export class BudgetLineAction {
  @FieldResolver(() => Action, {
    nullable: true,
    description: 'Promessa do plano que a linha ajuda a cumprir; vazio quando ninguém declarou a ligação.',
  })
  action(@Root() { actionId }: BudgetLine): Action | null {
    return actionId === null ? null : { id: actionId };
  }
}

@Resolver(() => Action)
export class ActionBudgetLines {
  @FieldResolver(() => [BudgetLine], {
    description: 'Linhas do orçamento que pagam a ação, do ano mais antigo ao mais novo.',
  })
  budgetLines(@Root() { id }: Action, @Ctx() { rows }: Context): Promise<BudgetLine[]> {
    return rows.children(BudgetLine, 'actionId', id, ['fiscalYearId', 'position']);
  }
}
