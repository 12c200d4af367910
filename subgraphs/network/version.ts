import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { currentVersion } from '../shared/data-version.ts';

@Resolver()
export class NetworkVersion {
  @Query(() => String, {
    description:
      'Versão da rede publicada, com municípios, unidades e indicadores: muda só quando algo deles muda.',
  })
  networkVersion(@Ctx() context: Context): Promise<string> {
    return currentVersion(context);
  }
}
