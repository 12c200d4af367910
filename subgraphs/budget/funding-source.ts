import { Field, ObjectType } from 'type-graphql';
import { FundingOrigin } from './funding-origin.ts';

/** Where money comes from by the national code of funding sources, which every municipality's accounts carry. */
@ObjectType({
  description: 'Fonte de recursos: o código nacional que diz de onde o dinheiro vem e em que pode ser gasto.',
})
export class FundingSource {
  @Field(() => String, { description: 'Os quatro primeiros algarismos do código, que decidem: "1660".' })
  code!: string;

  @Field(() => String, {
    description: 'Código como a fonte o imprime, com o que o município acrescentou: "16600234".',
  })
  publishedCode!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Nome da fonte de recursos; vazio quando o código não é dos que este sistema conhece.',
  })
  name!: string | null;

  @Field(() => FundingOrigin, {
    nullable: true,
    description: 'Esfera de governo de que vem; vazio quando o código não basta para saber.',
  })
  origin!: FundingOrigin | null;

  @Field(() => Boolean, {
    description: 'Verdadeiro quando é saldo de anos anteriores (código começado em 2).',
  })
  isFromEarlierYears!: boolean;
}

/** The sources of social assistance by the three digits after the year (Portaria STN 710/2021 and its annex). */
const SOURCES: Record<string, { name: string; origin: FundingOrigin | null }> = {
  500: { name: 'Recursos não vinculados de impostos', origin: FundingOrigin.MUNICIPAL },
  501: { name: 'Outros recursos não vinculados', origin: FundingOrigin.MUNICIPAL },
  660: { name: 'Transferências do Fundo Nacional de Assistência Social', origin: FundingOrigin.FEDERAL },
  661: { name: 'Transferências do fundo estadual de assistência social', origin: FundingOrigin.STATE },
  665: { name: 'Convênios e repasses vinculados à assistência social', origin: null },
  669: { name: 'Outros recursos vinculados à assistência social', origin: null },
};

/**
 * What a funding source's code says. The first digit tells this year's money (1) from earlier years' (2) and from money
 * that may still not come (9), the next three the source; what a municipality adds behind them ("16600234") changes neither. Null when the code has fewer
 * than four digits.
 */
export function fundingSourceOf(publishedCode: string): FundingSource | null {
  const [, year, source = ''] = /^([129])\.?(\d{3})/.exec(publishedCode.trim()) ?? [];
  if (year === undefined) return null;
  const known = SOURCES[source];
  return {
    code: year + source,
    publishedCode,
    name: known?.name ?? null,
    origin: known?.origin ?? null,
    isFromEarlierYears: year === '2',
  };
}
