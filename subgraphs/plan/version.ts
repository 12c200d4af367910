import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { currentVersion } from '../shared/data-version.ts';

@Resolver()
export class PlanVersion {
  @Query(() => String, {
    description: 'Versão dos planos e relatórios publicados: muda só quando algum deles muda.',
  })
  planVersion(@Ctx() context: Context): Promise<string> {
    return currentVersion(context);
  }
}
