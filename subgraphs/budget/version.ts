import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { currentVersion } from '../shared/data-version.ts';

@Resolver()
export class BudgetVersion {
  @Query(() => String, {
    description: 'Versão do dinheiro publicado aqui: muda só quando algum valor ou linha muda.',
  })
  budgetVersion(@Ctx() context: Context): Promise<string> {
    return currentVersion(context);
  }
}
