import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { currentVersion } from '../shared/data-version.ts';

@Resolver()
export class CouncilVersion {
  @Query(() => String, {
    description:
      'Versão do que os conselhos publicaram aqui: muda só quando uma cadeira, reunião ou decisão muda.',
  })
  councilVersion(@Ctx() context: Context): Promise<string> {
    return currentVersion(context);
  }
}
