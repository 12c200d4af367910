import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { Decimal } from '../shared/scalars.ts';
import { requiredSourceOf, Source } from '../shared/source.ts';
import { FiscalYear } from './fiscal-year.ts';
import { FundingBlock } from './funding-block.ts';
import { FundingOrigin } from './funding-origin.ts';
import { sumOf } from './funding-shares.ts';
import { type Transfer, transfersOf } from './transfer.ts';
import { NOMINAL } from './nominal.ts';

/** The published transfers of a year from one sphere into one block, summed; no total of the year. */
@ObjectType({
  description: 'Total de repasses: os repasses publicados de um ano, de uma esfera e para um bloco, somados.',
})
export class TransferTotal {
  @Field(() => FundingOrigin, { description: 'Quem mandou: a União ou o estado.' })
  origin!: FundingOrigin;

  @Field(() => FundingBlock, { description: 'Em que parte da assistência o dinheiro pode ser gasto.' })
  block!: FundingBlock;

  @Field(() => Decimal, {
    description: `Soma exata em reais dos repasses publicados, descontado o que foi devolvido. ${NOMINAL}`,
  })
  amount!: string;

  @Field(() => Int, { description: 'Quantos repasses foram somados; podem não ser todos os do ano.' })
  transferCount!: number;

  sourceIds!: string[];
}

@Resolver(() => TransferTotal)
export class TransferTotalResolver {
  @FieldResolver(() => [Source], { description: 'Documentos de que os repasses somados foram tirados.' })
  sources(@Root() { sourceIds }: TransferTotal, @Ctx() context: Context): Promise<Source[]> {
    return Promise.all(sourceIds.map((sourceId) => requiredSourceOf(context, { sourceId })));
  }
}

@Resolver(() => FiscalYear)
export class FiscalYearTransferTotals {
  @FieldResolver(() => [TransferTotal], {
    description:
      'Os repasses publicados aqui somados por esfera e bloco. É a soma do que foi publicado, talvez não de todos os repasses do ano.',
  })
  async transferTotals(@Root() { id }: FiscalYear, @Ctx() { rows }: Context): Promise<TransferTotal[]> {
    return transferTotals(await transfersOf(rows, id));
  }
}

/** Sums transfers by origin and block, in the order in which the graph knows both; groups without any are left out. */
function transferTotals(
  transfers: readonly Pick<Transfer, 'origin' | 'block' | 'amount' | 'sourceId'>[],
): TransferTotal[] {
  return Object.values(FundingOrigin).flatMap((origin) =>
    Object.values(FundingBlock).flatMap((block) => {
      const group = transfers.filter((each) => each.origin === origin && each.block === block);
      if (group.length === 0) return [];
      return {
        origin,
        block,
        amount: sumOf(group.map(({ amount }) => amount)).toFixed(2),
        transferCount: group.length,
        sourceIds: [...new Set(group.map(({ sourceId }) => sourceId))],
      };
    }),
  );
}
