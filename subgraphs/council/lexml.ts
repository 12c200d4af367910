import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { ACT_CODES } from './act-type.ts';
import { CouncilKind } from './council-kind.ts';
import { Council } from './council.ts';
import { placeNames } from './place-names.ts';
import { Resolution } from './resolution.ts';

/** The name of an act in the LexML network, beside its id here. */
@ObjectType({
  description:
    'Nome LexML: o nome uniforme (URN) do ato na gramática da rede LexML, ao lado do identificador daqui.',
})
export class LexmlName {
  @Field(() => String, {
    description:
      'O nome, como "urn:lex:br;mato.grosso;caceres:conselho.municipal.assistencia.social:resolucao:2025-05-22;11".',
  })
  urn!: string;

  @Field(() => Boolean, {
    description:
      'Falso enquanto o nome do colegiado não estiver no vocabulário da rede LexML; use então o identificador daqui.',
  })
  isAuthorityRegistered!: boolean;
}

const AUTHORITIES: Record<CouncilKind, string> = {
  CMAS: 'conselho.municipal.assistencia.social',
  CEAS: 'conselho.estadual.assistencia.social',
  CNAS: 'conselho.nacional.assistencia.social',
  CIB: 'comissao.intergestores.bipartite',
  CIT: 'comissao.intergestores.tripartite',
};

const STATE_CODES: Record<string, string> = {
  RO: '11',
  AC: '12',
  AM: '13',
  RR: '14',
  PA: '15',
  AP: '16',
  TO: '17',
  MA: '21',
  PI: '22',
  CE: '23',
  RN: '24',
  PB: '25',
  PE: '26',
  AL: '27',
  SE: '28',
  BA: '29',
  MG: '31',
  ES: '32',
  RJ: '33',
  SP: '35',
  PR: '41',
  SC: '42',
  RS: '43',
  MS: '50',
  MT: '51',
  GO: '52',
  DF: '53',
};

@Resolver(() => Resolution)
export class ResolutionLexml {
  @FieldResolver(() => LexmlName, {
    nullable: true,
    description: 'Nome do ato na rede LexML; vazio quando o lugar do colegiado não está na lista do IBGE.',
  })
  async lexml(@Root() act: Resolution, @Ctx() { rows }: Context): Promise<LexmlName | null> {
    const council = await rows.byId(Council, act.councilId);
    const place = council && placeOf(council);
    if (!council || place === null) return null;
    const { actType, date, year, number } = act;
    // Without its day an act is named by the year alone, as the grammar allows.
    const urn = `urn:lex:br${place}:${AUTHORITIES[council.kind]}:${ACT_CODES[actType]}:${date ?? year};${number}`;
    return { urn, isAuthorityRegistered: false };
  }
}

/** ";mato.grosso;caceres", ";mato.grosso", or nothing for the country; null for a place that is not on the list. */
function placeOf({ ibgeCode, stateCode }: Council): string | null {
  if (ibgeCode === null && stateCode === null) return '';
  const place = placeNames().get(ibgeCode ?? STATE_CODES[stateCode ?? ''] ?? '');
  if (!place) return null;
  return [...(place.state === null ? [] : [place.state]), place.name]
    .map((name) => `;${lexmlWord(name)}`)
    .join('');
}

/** "Juiz de Fora" as "juiz.de.fora"; an apostrophe parts nothing. */
const lexmlWord = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '.')
    .replace(/^\.|\.$/g, '');
